"""The time that a sentence below a calendar tells of the meeting of a month is that meeting's."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

GRID = """
    SAMMANTRÄDEN 2028

    | Tid | jan | feb | mars | april | maj | juni
    Kommunfullmäktige | 18.00 | 31 | 28 | 27 | 24 | 29 | 19
    Kommunstyrelsen | 13.00 | 11 | 8 | 7 | 11 | 9 | 7

"""


@pytest.mark.parametrize(
    "note",
    [
        "Kommunfullmäktiges sammanträde i juni börjar kl. 9.00.",
        "Kommunfullmäktiges sammanträde i juni börjar kl. 9.00 (mål och budget).",
    ],
)
def test_the_meeting_of_that_month_begins_then(note: str) -> None:
    found = reading_of(GRID + note)
    times = {str(row.when): str(row.time) for row in found.rows if row.bodies == ("KF",)}
    assert times["2028-06-19"] == "09:00"
    assert times["2028-05-29"] == "18:00"
    assert (len(found.rows), asked(found)) == (12, [])
    assert [left.because for left in found.left_aside] == ["told_again"]


def test_of_two_meetings_in_that_month_it_is_asked() -> None:
    found = reading_of(
        GRID.replace("| 19", "| 5, 19") + "Kommunfullmäktiges sammanträde i juni börjar kl. 9.00.\n"
    )
    assert asked(found) == ["either", "either"]
    assert [row for row in rows_of(found) if "2028-06" in row and "KF" in row]


def test_a_month_without_a_meeting_is_kept() -> None:
    found = reading_of(GRID + "Kommunfullmäktiges sammanträde i september börjar kl. 9.00.\n")
    assert any(str(row.when) == "2028-09" for row in found.rows)
    assert all(
        row.time is None or str(row.time) != "09:00" for row in found.rows if "2028-09" not in str(row.when)
    )


def test_another_body_keeps_its_time() -> None:
    found = reading_of(GRID + "Kommunfullmäktiges sammanträde i juni börjar kl. 9.00.\n")
    assert "KS 2028-06-07 13:00" in rows_of(found)


@pytest.mark.parametrize(
    ("note", "changed"),
    [
        ("Kommunfullmäktige 29 maj och 19 juni börjar kl. 14.00.", ["05-29", "06-19"]),
        ("Kommunfullmäktige 24 april, 29 maj och 19 juni börjar kl. 14.00.", ["04-24", "05-29", "06-19"]),
        ("Kommunfullmäktige 19 juni börjar kl. 14.00.", ["06-19"]),
    ],
)
def test_days_that_begin_together_all_begin_then(note: str, changed: list[str]) -> None:
    found = reading_of(GRID + note)
    assert [str(row.when)[5:] for row in found.rows if str(row.time) == "14:00"] == changed
    assert len(found.rows) == 12
