"""Days that have passed: what lies on one may stay there, but nothing is moved to one."""

from collections.abc import Collection, Iterator
from datetime import date

from constraints.days import keep_off, keep_within, touched
from constraints.shapes import Requirement, Shape
from plans.plan import Plan


def not_to_the_past(plan: Plan, keys: Collection[str], today: date) -> Iterator[Shape]:
    """That each of the activities is today or later, or on the days that it has."""
    if today <= plan.days.first:
        return
    kept = {key: frozenset(days) for key, days in touched(plan, plan.schedule)}
    for key in keys:
        gone = any(day < today for day in kept.get(key, ()))
        requirement = Requirement("past", (key,), facts={"today": today, "gone": gone})
        if gone:
            passed = frozenset(day for day in plan.days.days if day < today)
            yield from keep_off(plan, requirement, passed - kept[key])
        else:
            yield from keep_within(plan, requirement, today)
