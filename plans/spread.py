"""Spreading meetings evenly over the days on which they could be held."""

from collections.abc import Sequence
from datetime import date, timedelta

from plans.calendar import WORKING_DAYS
from plans.lag import Lag, Unit
from plans.when import When, day_or_range

A_DAY = timedelta(1)
A_WEEK = timedelta(7)
"""How far from the days of its pattern a meeting may be put, for a holiday's sake."""


def stretches(days: Sequence[date], times: int, horizon: When) -> tuple[When, ...]:
    """The stretch of the horizon for each of so many meetings, of days in order: its even share of them.

    The meeting n of t has the days from n/t to (n+1)/t of them all, rounded outwards, with a week at each end. Of
    as many days as meetings each has its own.
    """
    found = []
    for n in range(times):
        first, last = days[n * len(days) // times], days[-(-(n + 1) * len(days) // times) - 1]
        found.append(_worked(max(first - A_WEEK, horizon.first), min(last + A_WEEK, horizon.last)))
    return tuple(found)


def middle(days: Sequence[date], times: int, n: int) -> date:
    """The day in the middle of the share of the meeting n (from 0) of so many."""
    return days[(2 * n + 1) * len(days) // (2 * times)]


def half_apart(days: Sequence[date], times: int) -> Lag:
    """Half of the distance that so many meetings have if they are even, in days."""
    return Lag((days[-1] - days[0]).days // (2 * max(times - 1, 1)), Unit.DAYS)


def _worked(first: date, last: date) -> When:
    """From the first of these days on which people work to the last, if they work on any."""
    if not WORKING_DAYS.within(first, last):
        return day_or_range(first, last)
    return day_or_range(WORKING_DAYS.next(first), WORKING_DAYS.subtract(last, 1) + A_DAY)
