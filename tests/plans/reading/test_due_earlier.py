"""What is due before the first meetings of a year lies in the year before it, whatever year the heading has."""

import pytest

from tests.plans.reading.tables import reading_of

_LIST = "Kommunstyrelsen 2027\n\nSammanträden: {}\nÄrendestopp: {}\n"


def due(meetings: str, stops: str) -> list[str]:
    found = reading_of(_LIST.format(meetings, stops))
    return [str(row.when) for row in found.rows if row.kind.value == "deadline"]


@pytest.mark.parametrize(
    ("stops", "first"),
    [
        ("21/12, 25/1, 22/2", "2026-12-21"),
        ("21 december, 25 januari, 22 februari", "2026-12-21"),
        ("18/12, 25/1, 22/2", "2026-12-18"),
        ("må 21/12, må 25/1, må 22/2", "2026-12-21"),
        ("ti 21/12, må 25/1, må 22/2", "2027-12-21"),
    ],
)
def test_a_list_of_days_before_meetings_may_begin_in_december(stops: str, first: str) -> None:
    assert due("12/1, 9/2, 9/3", stops) == [first, "2027-01-25", "2027-02-22"]


@pytest.mark.parametrize(
    ("meetings", "stops"),
    [
        ("9/2, 9/3, 21/12", "7/12, 25/1, 22/2"),  # the last meeting of the year follows
        ("12/4, 11/5, 9/6", "21/12, 25/1, 22/2"),  # no meeting follows soon
        ("12/1, 9/2, 9/3", "25/1, 22/2, 21/12"),
        ("12/1, 9/2, 9/3", "21/12, 25/1, 22/2, 8/2"),  # in no order
    ],
)
def test_else_it_is_of_the_year_over_it(meetings: str, stops: str) -> None:
    assert {day[:4] for day in due(meetings, stops)} == {"2027"}


def test_it_is_so_with_two_days_late_in_the_year() -> None:
    assert due("14/1, 18/11", "31/12, 4/11") == ["2026-12-31", "2027-11-04"]


def test_a_meeting_in_december_is_of_the_year_over_it() -> None:
    found = reading_of("Kommunstyrelsen 2027\n\nSammanträden: 21/12, 12/1, 9/2\n")
    assert [str(row.when) for row in found.rows] == ["2027-12-21", "2027-01-12", "2027-02-09"]
