"""The same day of another year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.when import parse_when
from scenarios.rolling.weeks import (
    rolled_closed,
    rolled_latest,
    rolled_phase,
    rolled_when,
    rolled_window,
    same_date,
    same_week,
)

days = st.dates(date(2015, 1, 1), date(2035, 12, 31))
years = st.integers(-10, 10)


@pytest.mark.parametrize(
    ("day", "by", "there"),
    [
        ("2023-06-07", 1, "2024-06-05"),
        ("2024-12-30", 1, "2025-12-29"),  # week 1 of 2025
        ("2020-12-31", 1, "2021-12-30"),  # week 53, which 2021 has not
        ("2021-01-04", 1, "2022-01-03"),
        ("2015-12-28", 5, "2020-12-28"),  # week 53 in both
    ],
)
def test_the_same_week_and_weekday(day: str, by: int, there: str) -> None:
    assert same_week(date.fromisoformat(day), by) == date.fromisoformat(there)


@given(days, years)
def test_a_week_is_the_same_one_and_at_most_a_week_from_the_date(day: date, by: int) -> None:
    there = same_week(day, by)
    assert there.weekday() == day.weekday()
    assert there.isocalendar().year == day.isocalendar().year + by
    assert there.isocalendar().week == min(
        day.isocalendar().week, date(there.isocalendar().year, 12, 28).isocalendar()[1]
    )
    assert abs(there - same_date(day, by)) <= timedelta(7)


@given(days, days, years)
def test_order_is_kept(one: date, other: date, by: int) -> None:
    first, last = sorted((one, other))
    assert (
        first.isocalendar().week == 53
        or last.isocalendar().week == 53
        or same_week(first, by) <= same_week(last, by)
    )


@given(days)
def test_no_years_change_nothing(day: date) -> None:
    assert same_week(day, 0) == same_date(day, 0) == day


@pytest.mark.parametrize(
    ("when", "there"),
    [
        ("2023-05-25..2023-05-30", "2024-05-23..2024-05-28"),
        ("2023-12", "2024-12"),
        ("2023-12..2024-02", "2024-12..2025-02"),
        ("2023-06-07?", "2024-06-05?"),
        ("2023-08?", "2024-08?"),
    ],
)
def test_a_date_stays_as_precise_and_as_long(when: str, there: str) -> None:
    assert str(rolled_when(parse_when(when), 1)) == there


@pytest.mark.parametrize(
    ("when", "there"),
    [
        ("2023-02-06..2023-02-08", "2024-02-05..2024-02-07"),
        ("2023-10-15..2023-11-30", "2024-10-15..2024-11-30"),
        ("2023-02-01..2023-02-28", "2024-02-01..2024-02-29"),
        ("2023-05-01..2023-05-05", "2024-04-29..2024-05-03"),  # a week, Monday to Friday
    ],
)
def test_a_window_goes_by_week_unless_the_calendar_binds_it(when: str, there: str) -> None:
    assert str(rolled_window(parse_when(when), 1)) == there


@pytest.mark.parametrize(
    ("name", "when", "by", "there"),
    [
        ("Sportlov", "2023-03-06..2023-03-10", 1, "2024-03-04..2024-03-08"),
        ("Påsklov", "2023-04-03..2023-04-06", 1, "2024-03-25..2024-03-28"),
        ("Jullov", "2026-12-21..2027-01-08", 1, "2027-12-20..2028-01-07"),
        ("Sommar", "2023-07-10..2023-08-06", 3, "2026-07-06..2026-08-02"),
    ],
)
def test_closed_periods_follow_what_they_are_bound_to(name: str, when: str, by: int, there: str) -> None:
    assert str(rolled_closed(name, parse_when(when), by)) == there


@given(days, st.integers(0, 30), years)
def test_a_phase_never_ends_before_it_begins(day: date, more: int, by: int) -> None:
    there = rolled_phase(parse_when(f"{day}..{day + timedelta(more)}"), by)
    assert there.first <= there.last


def test_a_last_day_of_the_law_or_of_a_month_keeps_its_date() -> None:
    assert rolled_latest(date(2023, 10, 31), 1, of_law=False) == date(2024, 10, 31)
    assert rolled_latest(date(2023, 11, 7), 1, of_law=True) == date(2024, 11, 7)
    assert rolled_latest(date(2023, 11, 7), 1, of_law=False) == date(2024, 11, 5)
    assert rolled_latest(date(2023, 2, 28), 1, of_law=True) == date(2024, 2, 29)
