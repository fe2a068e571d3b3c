"""What the rules about single days have in common: which days an activity touches, and how to keep off some.

A gathering touches all its days. A deadline, a mailing or a work period touches its first and its last.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from constraints.shapes import Forbid, Point, Requirement, Within
from plans.activity import Kind
from plans.calendar import eve, holiday, is_bridge, is_weekend
from plans.plan import Plan
from plans.schedule import Schedule
from plans.when import When

_MONDAY, _FRIDAY = 0, 4


def touched(plan: Plan, schedule: Schedule) -> Iterator[tuple[str, tuple[date, ...]]]:
    """Each activity and the days it touches, in order."""
    for key, slot in schedule.items():
        gathers = plan.activities[key].kind.gathers
        yield key, slot.days if gathers else tuple(dict.fromkeys((slot.start, slot.end)))


def is_of_weeks(plan: Plan, key: str) -> bool:
    """Whether it is work that is stated by its weeks, Monday to Friday: nobody chose the days at its ends."""
    activity = plan.activities[key]
    return activity.kind is Kind.WORK and activity.date is not None and are_weeks(activity.date)


def are_weeks(days: When) -> bool:
    """Whether the days are those from the Monday of a week to the Friday of that or a later one."""
    return days.exact and (days.first.weekday(), days.last.weekday()) == (_MONDAY, _FRIDAY)


def keep_off(plan: Plan, requirement: Requirement, days: frozenset[date]) -> Iterator[Forbid]:
    """The activity of the requirement touches none of the days."""
    (key,) = requirement.activities
    if not days:
        return
    if plan.activities[key].kind.gathers:
        yield Forbid(requirement, Point(key), _starts_that_touch(days, plan.length(key)))
    else:
        yield Forbid(requirement, Point(key), days)
        if has_last_day(plan, key):
            yield Forbid(requirement, Point(key, last=True), days)


def keep_within(
    plan: Plan, requirement: Requirement, first: date | None = None, last: date | None = None
) -> Iterator[Within]:
    """The activity of the requirement lies wholly between the two days."""
    (key,) = requirement.activities
    if has_last_day(plan, key):
        yield Within(requirement, Point(key), first, None)
        yield Within(requirement, Point(key, last=True), None, last)
    else:
        yield Within(requirement, Point(key), first, last)


def has_last_day(plan: Plan, key: str) -> bool:
    """Whether the last day is another than the first."""
    return plan.two_ended(key) or plan.length(key) > 1


@lru_cache(maxsize=256)
def _starts_that_touch(days: frozenset[date], length: int) -> frozenset[date]:
    return days if length == 1 else frozenset(day - timedelta(n) for day in days for n in range(length))


@lru_cache(maxsize=64)
def weekends(days: When) -> frozenset[date]:
    """The Saturdays and Sundays among the days."""
    return frozenset(day for day in days.days if is_weekend(day))


@lru_cache(maxsize=64)
def holidays(days: When) -> frozenset[date]:
    """The public holidays and free eves among the days."""
    return frozenset(day for day in days.days if holiday(day))


@lru_cache(maxsize=64)
def eves(days: When) -> frozenset[date]:
    """The half days among the days, those on a weekend aside."""
    return frozenset(day for day in days.days if eve(day) and not is_weekend(day))


@lru_cache(maxsize=64)
def bridges(days: When) -> frozenset[date]:
    """The bridge days among the days."""
    return frozenset(day for day in days.days if is_bridge(day))
