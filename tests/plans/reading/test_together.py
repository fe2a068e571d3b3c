"""Days that are open for one reason are one question, and its answer holds for them all."""

import pytest

from plans.reading.answering import answer_of
from plans.reading.planning import plan_of
from plans.reading.read import read_file
from plans.reading.reading import LEFT_OUT
from tests.plans.reading.tables import TODAY, asked, reading_of, rows_of

LIST = "Kommunfullmäktige 2027\n\nPreliminärt: 25 januari, 22 februari, 29 mars\n\nKS: 12 januari 2027\n"


@pytest.mark.parametrize(
    "source",
    [
        LIST,
        "Möten 2027\n\nKommunfullmäktige (preliminärt)\n25 januari\n22 februari\n29 mars\n",
        "Möten 2027\n\nKommunfullmäktige\nPreliminära datum\n25 januari\n22 februari\n29 mars\n\nKS\n12 januari\n",
        "Möten 2027\n\nKF prel. 25 januari, 22 februari och 29 mars\nKS 12 januari\n",
        "Möten 2026\n\nKS: 12 maj\nPreliminära datum 2027: KF 25 januari, 22 februari, 29 mars\n",
        "Möten 2027\n\nMånad | KS | KF (prel.)\njan | 12 | 25\nfeb | 9 | 22\nmars | 9 | 29\n",
        "Möten 2027\n\nDatum | Vem | Anm\n25 jan | KF | Prel.\n22 feb | KF | Prel.\n29 mars | KF | Prel.\n",
    ],
)  # fmt: skip
def test_what_is_said_of_a_list_is_asked_once_and_each_day_keeps_its_mark(source: str) -> None:
    found = reading_of(source)
    council = [row for row in rows_of(found) if row.startswith("KF")]
    assert council == ["KF 2027-01-25?", "KF 2027-02-22?", "KF 2027-03-29?"]
    assert not any("?" in row for row in rows_of(found) if not row.startswith("KF"))
    assert asked(found) == ["perhaps"]


def test_different_meetings_are_asked_about_apart() -> None:
    found = reading_of("Möten 2027\n\nDatum | Vem\n25 jan? | KF\n22 feb? | KF\n12 jan? | KS\n")
    assert asked(found) == ["perhaps", "perhaps"]
    assert [doubt.readings for doubt in found.doubts] == [
        ("2027-01-25?, 2027-02-22?", "2027-01-25, 2027-02-22"),
        ("2027-01-12?", "2027-01-12"),
    ]


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("1", ["2027-01-25?", "2027-02-22?", "2027-03-29?"]),
        ("2", ["2027-01-25", "2027-02-22", "2027-03-29"]),
        ("25/1, 29/3", ["2027-01-25", "2027-03-29"]),
        ("25/1, 22/2, 5/4", ["2027-01-25", "2027-04-05", "2027-02-22"]),
        ("22/2", ["2027-02-22"]),
        (LEFT_OUT, []),
    ],
)
def test_an_answer_names_the_days_that_hold(typed: str, days: list[str]) -> None:
    (doubt,) = reading_of(LIST).doubts
    answer = answer_of(doubt, typed, {})
    assert answer is not None
    found = read_file(LIST.encode(), "a.txt", answers={doubt.key: answer}, today=TODAY)
    assert [str(row.when) for row in found.rows if "KF" in row.bodies] == days
    assert asked(found) == []


def test_an_answer_is_not_that_of_a_longer_list() -> None:
    (doubt,) = reading_of(LIST).doubts
    longer = LIST.replace("29 mars", "29 mars, 26 april")
    found = read_file(longer.encode(), "a.txt", answers={doubt.key: LEFT_OUT}, today=TODAY)
    assert len(found.rows) == 5
    assert asked(found) == ["perhaps"]


OFF = "Möten 2027\n\n|jan|feb\nKS|12, 19|9\nKF|25|22 inställt, 23 (inställt), 24\n"


@pytest.mark.parametrize(
    ("source", "readings"),
    [
        (OFF, ["2027-02-22, 2027-02-23"]),
        (OFF.replace("KF|", "KF, inställt|"), ["2027-01-25, 2027-02-22, 2027-02-23, 2027-02-24"]),
        ("Möten 2027\n\nKF: 25/1, 22/2 inställt, 23/2 inställt", ["2027-02-22, 2027-02-23"]),
        ("Möten 2027\n\nKF: 25/1, 22/2 inställt\nKS: 12/1, 9/2 inställt", ["2027-02-22", "2027-02-09"]),
    ],
)
def test_days_of_one_line_that_are_called_off_are_one_question(source: str, readings: list[str]) -> None:
    found = reading_of(source)
    assert [", ".join(doubt.readings) for doubt in found.doubts] == readings
    assert {doubt.because for doubt in found.doubts} == {"called_off"}
    assert all(not row.stands for row in found.rows if row.when is None)
    days = [len(reading.split(", ")) for reading in readings]
    assert [len(one.activities) for one in plan_of(found).questions] == days


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("1", ["2027-01-25", "2027-02-22", "2027-02-23", "2027-02-24"]),
        ("23/2", ["2027-01-25", "2027-02-23", "2027-02-24"]),
        (LEFT_OUT, ["2027-01-25", "2027-02-24"]),
    ],
)
def test_an_answer_names_the_days_that_are_held_after_all(typed: str, days: list[str]) -> None:
    source = OFF.replace("|", "\t")
    (doubt,) = read_file(source.encode(), "a.txt", today=TODAY).doubts
    answer = answer_of(doubt, typed, {})
    assert answer is not None
    found = read_file(source.encode(), "a.txt", answers={doubt.key: answer}, today=TODAY)
    assert [str(row.when) for row in found.rows if "KF" in row.bodies] == days
    assert asked(found) == []
