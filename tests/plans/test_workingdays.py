from collections.abc import Callable
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plans.calendar import WORKING_DAYS, WorkingDays, is_free
from tests.plans.making import DAYS, day

ONE = timedelta(1)
COUNTS = st.integers(0, 120)
EDGES = st.sampled_from(
    [date(y, m, d) for y in (1990, 1999, 2016, 2023, 2040) for m, d in [(12, 23), (12, 31), (1, 1), (1, 6)]]
    + [day(t) for t in ("2016-03-24", "2016-03-27", "2016-03-28", "2023-03-26", "2023-10-29", "2024-02-29")]
)
ANY_DAY = DAYS | EDGES


def counted(first: date, then: date) -> int:
    """The working days after the first up to the other, one by one."""
    if then < first:
        return -counted(then, first)
    return sum(not is_free(first + timedelta(n)) for n in range(1, (then - first).days + 1))


@settings(deadline=None)
@given(ANY_DAY, st.integers(-500, 500))
def test_the_days_between_are_those_counted_one_by_one(first: date, distance: int) -> None:
    then = first + timedelta(distance)
    assert WORKING_DAYS.between(first, then) == counted(first, then)


@settings(deadline=None)
@given(ANY_DAY, ANY_DAY, ANY_DAY)
def test_the_days_between_add_up_over_any_day_on_the_way(one: date, two: date, three: date) -> None:
    between = WORKING_DAYS.between
    assert between(one, two) + between(two, three) == between(one, three)
    assert between(one, two) == -between(two, one)
    assert between(one, one) == 0


@settings(deadline=None)
@given(ANY_DAY, st.integers(0, 400))
def test_the_days_within_count_both_ends(first: date, distance: int) -> None:
    last = first + timedelta(distance)
    whole = sum(not is_free(first + timedelta(n)) for n in range(distance + 1))
    assert WORKING_DAYS.within(first, last) == whole


@settings(deadline=None)
@given(ANY_DAY, COUNTS)
@example(day("2023-12-22"), 1)
@example(day("2016-03-24"), 1)
def test_adding_gives_the_first_day_that_is_far_enough(start: date, count: int) -> None:
    end = WORKING_DAYS.add(start, count)
    assert end >= start
    assert WORKING_DAYS.between(start, end) >= count
    assert end == start or WORKING_DAYS.between(start, end - ONE) < count


@settings(deadline=None)
@given(ANY_DAY, COUNTS)
@example(day("2024-01-02"), 1)
@example(day("2016-03-29"), 1)
def test_subtracting_gives_the_last_day_that_is_far_enough(end: date, count: int) -> None:
    start = WORKING_DAYS.subtract(end, count)
    assert start <= end
    assert WORKING_DAYS.between(start, end) >= count
    assert start == end or WORKING_DAYS.between(start + ONE, end) < count


@settings(deadline=None)
@given(ANY_DAY, COUNTS, st.integers(0, 250))
def test_adding_and_subtracting_say_the_same_of_any_two_days(start: date, count: int, distance: int) -> None:
    then = start + timedelta(distance)
    far_enough = WORKING_DAYS.between(start, then) >= count
    assert (then >= WORKING_DAYS.add(start, count)) == far_enough
    assert (start <= WORKING_DAYS.subtract(then, count)) == far_enough


@settings(deadline=None)
@given(ANY_DAY, COUNTS, COUNTS)
def test_more_days_never_end_earlier(start: date, one: int, other: int) -> None:
    fewer, more = sorted([one, other])
    assert WORKING_DAYS.add(start, fewer) <= WORKING_DAYS.add(start, more)
    assert WORKING_DAYS.subtract(start, fewer) >= WORKING_DAYS.subtract(start, more)


@settings(deadline=None)
@given(ANY_DAY)
def test_the_next_working_day_has_only_free_days_before_it(start: date) -> None:
    found = WORKING_DAYS.next(start)
    assert not is_free(found)
    assert all(is_free(start + timedelta(n)) for n in range((found - start).days))


QUERIES: list[Callable[[WorkingDays, date, int], object]] = [
    lambda days, start, n: days.between(start, start + timedelta(n * 7)),
    lambda days, start, n: days.between(start, start - timedelta(n * 7)),
    lambda days, start, n: days.within(start, start + timedelta(n)),
    lambda days, start, n: days.add(start, n),
    lambda days, start, n: days.subtract(start, n),
    lambda days, start, _: days.next(start),
]
ASKED = st.tuples(st.sampled_from(QUERIES), st.dates(date(2010, 1, 1), date(2026, 12, 31)), st.integers(0, 60))


@settings(deadline=None, max_examples=40)
@given(ANY_DAY.filter(lambda d: 2008 < d.year < 2028), st.lists(ASKED, min_size=1, max_size=8), st.randoms())
def test_the_calendar_answers_the_same_however_it_grew(
    born: date, asked: list[tuple[Callable[[WorkingDays, date, int], object], date, int]], random: Random
) -> None:
    growing, shuffled = WorkingDays(born, born), list(asked)
    random.shuffle(shuffled)
    for query, start, n in shuffled:
        query(growing, start, n)
    for query, start, n in asked:
        fresh = WorkingDays(start, start)
        assert query(growing, start, n) == query(fresh, start, n) == query(WORKING_DAYS, start, n)


@pytest.mark.parametrize(
    ("first", "then", "days"),
    [
        ("2023-06-02", "2023-06-05", 1),  # Friday to Monday
        ("2023-06-03", "2023-06-05", 1),  # Saturday to Monday
        ("2023-06-05", "2023-06-07", 1),  # over the national day
        ("2016-03-24", "2016-03-29", 1),  # over Easter
        ("2023-12-22", "2024-01-02", 4),  # over Christmas and the year's end
        ("2023-03-24", "2023-03-27", 1),  # over the change to summer time
        ("2023-10-27", "2023-10-30", 1),
        ("2023-06-22", "2023-06-26", 1),  # over midsummer
        ("2023-05-29", "2023-05-30", 1),
        ("2023-06-07", "2023-06-07", 0),
        ("2023-06-05", "2023-06-02", -1),
    ],
)
def test_weekends_and_holidays_cost_days(first: str, then: str, days: int) -> None:
    assert WORKING_DAYS.between(day(first), day(then)) == days


def test_no_days_after_a_free_day_is_the_free_day_itself() -> None:
    sunday = day("2023-06-04")
    assert WORKING_DAYS.add(sunday, 0) == sunday
    assert WORKING_DAYS.subtract(sunday, 0) == sunday


def test_the_day_before_a_long_weekend_still_reaches_over_it() -> None:
    assert WORKING_DAYS.add(day("2016-03-24"), 1) == day("2016-03-29")
    assert WORKING_DAYS.subtract(day("2016-03-29"), 1) == day("2016-03-28")
    assert WORKING_DAYS.next(day("2016-03-25")) == day("2016-03-29")
