"""Rows that lost their columns: what they may say is offered, and what is certain is taken."""

import inspect
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.reading.formats.text import text_document
from plans.reading.layouts.calendar_years import Month
from plans.reading.layouts.grid_splits import splits_of
from plans.reading.read import read_document
from plans.reading.reading import LEFT_OUT, Reading

SPRING = tuple(Month(number, 2027) for number in range(1, 7))
MONDAYS = "18 15 15 19 10 7"


def _days(splits: str) -> list[str]:
    """The days of a split, as day and month."""
    return [f"{date.fromisoformat(day):%-d/%-m}" for day in splits.split(", ")]


@pytest.mark.parametrize(
    ("values", "days"),
    [
        (
            "25 1 15 8 5 19 10 14",
            "25/1 1/2 15/2 8/3 5/4 19/4 10/5 14/6",
        ),  # every day a Monday, two months with two
        ("25 22 15 12 10 7 21", "25/1 22/2 15/3 12/4 10/5 7/6 21/6"),  # no other order than this
        ("25 22 18 12 10 7 21", "25/1 22/2 18/3 12/4 10/5 7/6 21/6"),  # nor where one day is a Thursday
    ],
)
def test_a_row_with_more_values_than_months_is_certain_where_one_split_is_left(values: str, days: str) -> None:
    found = splits_of(values.split(), SPRING)
    assert found.certain
    assert [_days(str(split)) for split in found.likeliest] == [days.split()]


def test_a_row_with_fewer_values_is_only_offered() -> None:
    found = splits_of(["25", "22", "12", "10"], SPRING, weekday=0)
    assert not found.certain
    assert ["25/1", "22/2", "12/4", "10/5"] in [_days(str(split)) for split in found.likeliest]


def test_days_of_february_may_be_of_march() -> None:
    found = splits_of(["-", "8", "12", "10", "14"], SPRING, weekday=0)
    assert not found.certain
    assert [_days(str(split))[0] for split in found.likeliest] == ["8/2", "8/3"]


@pytest.mark.parametrize("months", [SPRING[1:], SPRING[:5], (*SPRING[:3], *SPRING[4:])])
def test_nothing_is_certain_under_a_heading_that_may_have_lost_a_month(months: tuple[Month, ...]) -> None:
    assert not splits_of(MONDAYS.split(), months).certain


def test_a_heading_without_its_year_tells_no_weekday() -> None:
    assert splits_of(MONDAYS.split(), [Month(month.month) for month in SPRING]).likeliest == ()


@given(st.lists(st.integers(1, 31).map(str) | st.just("-"), min_size=1, max_size=14))
def test_every_split_holds_every_value_in_order(values: list[str]) -> None:
    for split in splits_of(values, SPRING).likeliest:
        written = [one for cell in split.cells for one in cell.split(", ") if one]
        assert written == values
        days = [when.first for when in split.days]
        assert days == sorted(set(days))
        assert [str(day.day) for day in days] == [value for value in values if value != "-"]


PAGE = """
    Möten 2027

    Nämnd Tid Jan Feb Mars April Maj Juni
    KF 18.30 27 24 31 28 26 16
    KS 13.00 25 1 15 8 5 19(08.00) 10 14
    BUN 09.00 - 4 1 13 3

    Nämnd Tid Aug Sept Okt Nov Dec
    KF 18.30 25 29 27 24 15
    KS 13.00 30 13 11 8 6
    BUN 09.00 26 23 21 18 9
    """


def _read(answers: dict[str, str] | None = None) -> Reading:
    return read_document(text_document(inspect.cleandoc(PAGE), markdown=False), answers=answers)


def _of(reading: Reading, line: int) -> list[str]:
    return [f"{row.when} {row.time}" for row in reading.rows if row.place.line == line]


KS = ["2027-01-25", "2027-02-01", "2027-02-15", "2027-03-08", "2027-04-05", "2027-05-10", "2027-06-14"]
BUN = ["2027-02-04", "2027-04-01", "2027-05-13", "2027-06-03"]


def test_what_is_certain_is_taken_and_asked_with_the_time_of_each_day() -> None:
    reading = _read()
    by_line = {doubt.place.line: doubt for doubt in reading.doubts}
    assert set(by_line) == {5, 6}
    days = [f"{day} 13:00" for day in KS]
    assert _of(reading, 5) == [*days[:5], "2027-04-19 08:00", *days[5:]]
    assert by_line[5].taken == by_line[5].readings[0]
    assert by_line[6].taken is None
    assert _of(reading, 6) == ["None 09:00"]
    assert not next(row for row in reading.rows if row.place.line == 6).stands


@pytest.mark.parametrize(
    ("line", "answer", "days"),
    [
        (6, "4/2, 1/4, 13/5", ["2027-02-04", "2027-04-01", "2027-05-13"]),
        (5, "25/1, 15/2", ["2027-01-25", "2027-02-15"]),
        (5, LEFT_OUT, []),
    ],
)
def test_an_answer_in_dates_gives_the_rows(line: int, answer: str, days: list[str]) -> None:
    key = next(doubt.key for doubt in _read().doubts if doubt.place.line == line)
    reading = _read({key: answer})
    assert [found.split()[0] for found in _of(reading, line)] == days
    assert all(
        row.bodies == (("KS",) if line == 5 else ("BUN",)) for row in reading.rows if row.place.line == line
    )
    assert line not in {doubt.place.line for doubt in reading.doubts}


def test_each_reading_can_be_the_answer() -> None:
    doubt = next(doubt for doubt in _read().doubts if doubt.place.line == 6)
    assert doubt.readings
    for reading in doubt.readings:
        assert _of(_read({doubt.key: reading}), 6) == [f"{day} 09:00" for day in reading.split(", ")]


def test_a_lone_value_under_a_row_that_lacks_one_is_its_own() -> None:
    page = PAGE.replace("31 28 26 16", "31 28 26\n\n    16\n")
    reading = read_document(text_document(inspect.cleandoc(page), markdown=False))
    own = [str(row.when) for row in reading.rows if row.place.line == 4]
    assert own[-2:] == ["2027-05-26", "2027-06-16"]
    assert len(own) == 6
    assert [doubt.taken is None for doubt in reading.doubts if doubt.place.line == 4] == [False]
