"""Sets of days and lags as tables, against the axis and against counting."""

from datetime import timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from constraints.lags import distance
from constraints.shapes import Apart, Point, Requirement
from plans.lag import Lag, Unit
from plans.when import day_or_range
from solver.tables import DaySet, Tables, apart_tables, bits_of, numbers_in
from tests.strategies import BEGINNINGS

LENGTH = 20
NUMBERS = st.sets(st.integers(0, LENGTH - 1))
LAGS = st.builds(Lag, st.integers(0, 8), st.sampled_from([Unit.DAYS, Unit.WORKING_DAYS])) | st.builds(
    Lag, st.integers(0, 2), st.just(Unit.WEEKS)
)
TABLES = st.sampled_from(BEGINNINGS).map(lambda first: Tables(day_or_range(first, first + timedelta(LENGTH - 1))))
OFFSETS = st.integers(0, 4)


@given(NUMBERS)
def test_a_set_of_days_knows_the_nearest_of_them_either_way(numbers: set[int]) -> None:
    days = DaySet(bits_of(numbers), LENGTH)
    assert days.days == sorted(numbers) == list(numbers_in(days.bits))
    for day in range(-1, LENGTH + 1):
        if day >= 0:
            assert days.up[day] == min((n for n in numbers if n >= day), default=LENGTH)
        if day < LENGTH:
            assert days.down[day] == max((n for n in numbers if n <= day), default=-1)


@given(TABLES, LAGS, st.none() | LAGS, st.booleans(), OFFSETS, OFFSETS)
def test_lags_as_tables_say_what_counting_says_and_say_it_both_ways(
    tables: Tables, least: Lag, most: Lag | None, inclusive: bool, first_by: int, then_by: int
) -> None:
    lag = Apart(Requirement("", ()), Point("a"), Point("b"), least, most, inclusive)
    for forwards, up, down in apart_tables(tables, lag, first_by, then_by):
        assert up == sorted(up)
        assert down == sorted(down)
        assert all(0 <= day <= LENGTH for day in up)
        assert all(-1 <= day < LENGTH for day in down)
        for first in range(LENGTH - first_by):
            for then in range(LENGTH - then_by):
                kept = _kept(tables, lag, first + first_by, then + then_by, forwards)
                one, other = (first, then) if forwards else (then, first)
                assert (other >= up[one]) is kept, (first, then, forwards)
                assert (one <= down[other]) is kept, (first, then, forwards)


def _kept(tables: Tables, lag: Apart, first: int, then: int, forwards: bool) -> bool:
    day = tables.axis.day
    start = day(first) - timedelta(1) if lag.inclusive else day(first)
    if forwards:
        return then >= first and distance(start, day(then), lag.at_least) >= lag.at_least.count
    assert lag.at_most is not None
    return distance(start, day(then), lag.at_most) <= lag.at_most.count


@given(TABLES, LAGS, LAGS)
def test_two_that_keep_apart_may_lie_so_far_apart_and_no_nearer(tables: Tables, before: Lag, after: Lag) -> None:
    nearer, further = tables.nearness(before, after)
    for one in range(LENGTH):
        for other in range(LENGTH):
            first, then = tables.axis.day(one), tables.axis.day(other)
            late = distance(first, then, after) >= after.count and then >= first
            early = distance(then, first, before) >= before.count and then <= first
            assert (not nearer[one] < other < further[one]) is (late or early), (one, other)


@given(TABLES, st.integers(-3, LENGTH + 3), st.integers(-3, LENGTH + 3))
def test_the_days_between_two_are_those_there_are(tables: Tables, first: int, last: int) -> None:
    assert list(numbers_in(tables.between(first, last))) == [n for n in range(first, last + 1) if 0 <= n < LENGTH]


@given(TABLES, NUMBERS, OFFSETS)
def test_days_are_moved_earlier_and_those_outside_left_out(
    tables: Tables, numbers: set[int], earlier: int
) -> None:
    assume(numbers)
    days = frozenset(tables.axis.day(n) for n in numbers)
    assert list(numbers_in(tables.bits(days, earlier))) == [n - earlier for n in sorted(numbers) if n >= earlier]
