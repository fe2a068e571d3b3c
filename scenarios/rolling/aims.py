"""Where a rolled calendar begins its search: the same weeks, and for bodies with a pattern the same meetings."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from plans.pattern import pattern_days
from plans.plan import Plan
from plans.when import When, day_or_range

_A_WEEK = timedelta(7)


def aimed(before: Plan, same: Plan, years: int) -> Plan:
    """The plan to propose from: `same`, without the weekdays and weeks beside its dates, and with aims as dates.

    A meeting that was, say, the month's second by its body's pattern aims at the second in the other year, where
    the same week has another or none.
    """
    aims = dict(_aims(before, same, years))
    activities = {
        key: a
        if a.stated is None
        else a.model_copy(update={"weekday": None, "week": None, "date": aims.get(key, a.date)})
        for key, a in same.activities.items()
    }
    fields: dict[str, Any] = {name: getattr(same, name) for name in Plan.model_fields}
    return Plan.model_validate(fields | {"activities": activities})


def _aims(before: Plan, same: Plan, years: int) -> Iterator[tuple[str, When]]:
    for key, slot in same.schedule.items():
        meets = same.pattern(key)
        old = before.schedule[key].start
        if meets is None or slot.start != slot.end or slot.start in _of_month(meets, slot.start):
            continue
        there = same_meeting(meets, old, years)
        if there is not None and there in same.window(key) and there in same.days:
            yield key, day_or_range(there, there)


def same_meeting(meets: str, day: date, years: int) -> date | None:
    """The meeting with the same number in the month, or the last of fewer; None if the day follows no pattern.

    A day within a week of the pattern's, as one moved for Easter, stands for the meeting that it is nearest to.
    """
    usual = _nearest(meets, day)
    if usual is None:
        return None
    old, new = _of_month(meets, usual), _of_month(meets, usual.replace(year=usual.year + years, day=1))
    return new[min(old.index(usual), len(new) - 1)] if new else None


def _nearest(meets: str, day: date) -> date | None:
    near = pattern_days(meets, day - _A_WEEK, day + _A_WEEK)
    return min(near, key=lambda other: (abs((other - day).days), other), default=None)


def _of_month(meets: str, day: date) -> list[date]:
    last = monthrange(day.year, day.month)[1]
    return sorted(pattern_days(meets, day.replace(day=1), day.replace(day=last)))
