"""A title that says that all of a plan is preliminary opens all of its days, and is one question."""

import pytest

from plans.reading.read import read_file
from tests.plans.reading.tables import TODAY, asked, reading_of, rows_of

GRID = "|jan|feb\nKS|12|9\nKF|25|22\n"
LIST = "KS 12 januari\nKF 25 januari\nKS 9 februari\nKF 22 februari\n"
TABLE = "Datum|Aktivitet|Vem\n12/1|Möte|KS\n25/1|Möte|KF\n9/2|Möte|KS\n22/2|Möte|KF\n"


@pytest.mark.parametrize("source", [GRID, LIST, TABLE])
@pytest.mark.parametrize(
    "title", ["Preliminär sammanträdesplan 2027", "Sammanträdestider 2027 (prel.)", "Prel. tidplan för möten 2027"]
)
def test_all_days_of_a_preliminary_plan_are_one_question(title: str, source: str) -> None:
    found = reading_of(f"{title}\n\n{source}")
    days = ["KF 2027-01-25?", "KF 2027-02-22?", "KS 2027-01-12?", "KS 2027-02-09?"]
    assert sorted(rows_of(found)) == days
    assert asked(found) == ["perhaps"]


@pytest.mark.parametrize(
    "title",
    ["Sammanträdesplan 2027", "Sammanträden 2027 med preliminär budget", "Tidplan 2027 för preliminär ram"],
)
def test_what_is_preliminary_in_a_plan_is_not_the_plan(title: str) -> None:
    found = reading_of(f"{title}\n\n{GRID}")
    assert not any("?" in row for row in rows_of(found))
    assert asked(found) == []


def test_a_day_that_two_boards_share_is_one_row_for_each() -> None:
    source = "Preliminär sammanträdesplan 2027\n\nKS 12 januari\nKF 12 januari\nKSAU 5 januari\n"
    found = reading_of(source)
    assert rows_of(found) == ["KS 2027-01-12?", "KF 2027-01-12?", "KSAU 2027-01-05?"]
    (doubt,) = found.doubts
    assert doubt.readings == ("2027-01-12?, 2027-01-05?", "2027-01-12, 2027-01-05")
    settled = read_file(source.encode(), "a.txt", answers={doubt.key: doubt.readings[1]}, today=TODAY)
    assert rows_of(settled) == ["KS 2027-01-12", "KF 2027-01-12", "KSAU 2027-01-05"]


def test_what_has_a_reason_of_its_own_is_asked_by_itself() -> None:
    found = reading_of(
        "Preliminär sammanträdesplan 2027\n\nKS 12 januari\nKSAU 5 januari\nKF 25 januari (vid behov)\n"
    )
    assert asked(found) == ["perhaps", "perhaps"]
    assert [doubt.text for doubt in found.doubts] == ["12 januari, 5 januari", "25 januari"]
