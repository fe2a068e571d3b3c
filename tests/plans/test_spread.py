"""Meetings spread over days: each has its even share of them."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from plans.lag import Lag, Unit
from plans.spread import half_apart, middle, stretches
from plans.when import day_or_range

YEAR = day_or_range(date(2027, 1, 1), date(2027, 12, 31))
DAYS = st.sets(st.integers(0, 364), min_size=1).map(lambda ns: sorted(YEAR.first + timedelta(n) for n in ns))


@given(DAYS, st.data())
def test_every_day_is_in_a_share_and_every_share_has_as_many_days_as_the_others_or_one_more(
    days: list[date], data: st.DataObject
) -> None:
    times = data.draw(st.integers(1, len(days)))
    shares = stretches(days, times, YEAR)
    assert len(shares) == times
    working = [day for day in days if day.weekday() < 5 and day.month not in (1, 12)]
    assert all(any(day in share for share in shares) for day in working)
    assert [share.first for share in shares] == sorted(share.first for share in shares)
    assert all(any(day in share or share.first.weekday() < 5 for day in days) for share in shares)
    assert all(YEAR.first <= share.first <= share.last <= YEAR.last for share in shares)


def test_of_as_many_days_as_meetings_each_has_its_own_with_a_week_at_each_side() -> None:
    days = [date(2027, 2, 22), date(2027, 3, 29), date(2027, 4, 26)]
    shares = stretches(days, 3, YEAR)
    assert [str(share) for share in shares] == [
        "2027-02-15..2027-03-01",
        "2027-03-22..2027-04-05",
        "2027-04-19..2027-05-03",
    ]


def test_a_share_neither_begins_nor_ends_on_a_free_day() -> None:
    (share,) = stretches([date(2027, 3, 26)], 1, YEAR)  # Good Friday; the week after ends in an eve
    assert str(share) == "2027-03-19..2027-04-02"
    (share,) = stretches([date(2027, 1, 1)], 1, day_or_range(date(2027, 1, 1), date(2027, 1, 3)))
    assert str(share) == "2027-01-01..2027-01-03", "there is no working day"


def test_so_many_are_half_of_an_even_distance_apart_at_least() -> None:
    assert half_apart([date(2027, 1, 1), date(2027, 2, 1), date(2027, 3, 2)], 3) == Lag(15, Unit.DAYS)
    assert half_apart([date(2027, 1, 1)], 1) == Lag(0, Unit.DAYS)


@given(DAYS, st.data())
def test_the_middles_are_different_days_of_the_shares(days: list[date], data: st.DataObject) -> None:
    times = data.draw(st.integers(1, len(days)))
    middles = [middle(days, times, n) for n in range(times)]
    assert middles == sorted(set(middles))
    assert set(middles) <= set(days)
