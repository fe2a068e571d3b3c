"""Distances in days and working days, at the places where calendars go wrong."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constraints.lags import distance, earliest, latest
from plans.lag import Lag, Unit
from tests.plans.making import DAYS, day

LAGS = st.builds(Lag, st.integers(0, 40), st.sampled_from(Unit))


@pytest.mark.parametrize(
    ("first", "then", "working", "calendar"),
    [
        ("2022-12-30", "2023-01-02", 1, 3),
        ("2020-12-31", "2021-01-01", 0, 1),
        ("2023-04-06", "2023-04-11", 1, 5),
        ("2023-04-08", "2023-04-10", 0, 2),
        ("2023-03-25", "2023-03-27", 1, 2),
        ("2023-06-22", "2023-06-26", 1, 4),
        ("2023-06-07", "2023-06-07", 0, 0),
        ("2023-06-08", "2023-06-07", -1, -1),
    ],
)
def test_working_days_are_counted_after_the_first_day(first: str, then: str, working: int, calendar: int) -> None:
    assert distance(day(first), day(then), Lag(1, Unit.WORKING_DAYS)) == working
    assert distance(day(first), day(then), Lag(1, Unit.DAYS)) == calendar
    assert distance(day(first), day(then), Lag(1, Unit.WEEKS)) == calendar


@given(DAYS, LAGS)
def test_the_earliest_day_is_so_far_off_and_the_day_before_it_is_not(first: date, lag: Lag) -> None:
    then = earliest(first, lag)
    assert distance(first, then, lag) >= lag.count
    assert lag.count == 0 or distance(first, then - timedelta(1), lag) < lag.count


@given(DAYS, LAGS)
def test_the_latest_day_is_so_far_back_and_the_day_after_it_is_not(then: date, lag: Lag) -> None:
    first = latest(then, lag)
    assert distance(first, then, lag) >= lag.count
    assert lag.count == 0 or distance(first + timedelta(1), then, lag) < lag.count
