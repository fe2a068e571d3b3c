"""Lags as step functions, against counting day by day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from constraints.lags import distance
from plans.calendar import is_free
from plans.lag import Lag, Unit
from plans.when import day_or_range
from solver.axis import Axis
from tests.strategies import BEGINNINGS

DAYS = 42
LAGS = st.builds(Lag, st.integers(0, 12), st.sampled_from([Unit.DAYS, Unit.WORKING_DAYS])) | st.builds(
    Lag, st.integers(0, 2), st.just(Unit.WEEKS)
)
AXES = st.sampled_from(BEGINNINGS).map(lambda first: Axis(day_or_range(first, first + timedelta(DAYS - 1))))
NUMBERS = st.integers(0, DAYS - 1)


def passed(axis: Axis, first: int, then: int, lag: Lag, *, inclusive: bool) -> int:
    """The days (or working days) after `first`, or from it if inclusive, up to and including `then`."""
    stretch = range(first if inclusive else first + 1, then + 1)
    return sum(not lag.working or not is_free(axis.day(number)) for number in stretch)


@given(AXES, NUMBERS, LAGS, st.booleans())
def test_earliest_is_the_first_day_by_which_the_lag_has_passed(
    axis: Axis, first: int, lag: Lag, inclusive: bool
) -> None:
    found = axis.earliest(first, lag, inclusive=inclusive)
    expected = next(
        n for n in range(first, first + 90) if passed(axis, first, n, lag, inclusive=inclusive) >= lag.count
    )
    assert max(first, found) == expected


@given(AXES, NUMBERS, LAGS, st.booleans())
def test_latest_is_the_last_day_by_which_no_more_than_the_lag_has_passed(
    axis: Axis, first: int, lag: Lag, inclusive: bool
) -> None:
    found = axis.latest(first, lag, inclusive=inclusive)
    within = [n for n in range(first, first + 40) if passed(axis, first, n, lag, inclusive=inclusive) <= lag.count]
    if within:
        assert found == within[-1]
    else:
        assert found < first


@given(AXES, NUMBERS, LAGS)
def test_latest_before_is_the_last_day_from_which_the_lag_is_left(axis: Axis, then: int, lag: Lag) -> None:
    day = axis.day(axis.latest_before(then, lag))
    assert distance(day, axis.day(then), lag) >= lag.count
    assert distance(day + timedelta(1), axis.day(then), lag) < lag.count or lag.count == 0


@given(AXES, st.integers(0, DAYS - 2), LAGS, st.booleans())
def test_both_are_non_decreasing(axis: Axis, first: int, lag: Lag, inclusive: bool) -> None:
    for bound in (axis.earliest, axis.latest):
        assert bound(first, lag, inclusive=inclusive) <= bound(first + 1, lag, inclusive=inclusive)


def test_numbers_and_days_are_each_others() -> None:
    axis = Axis(day_or_range(date(2023, 12, 20), date(2024, 1, 10)))
    assert [axis.number(axis.day(n)) for n in range(axis.length)] == list(range(22))
    assert axis.day(0) == date(2023, 12, 20)
