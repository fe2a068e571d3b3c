"""Days that have passed: what lies on one may stay there, but nothing is moved to one."""

from collections.abc import Collection, Iterator
from datetime import date

from constraints.days import has_last_day, keep_within
from constraints.shapes import Forbid, Point, Requirement, Shape
from plans.plan import Plan


def not_to_the_past(plan: Plan, keys: Collection[str], today: date) -> Iterator[Shape]:
    """That each of the activities begins (and ends) today or later, or on the day on which it did."""
    if today <= plan.days.first:
        return
    passed = frozenset(day for day in plan.days.days if day < today)
    for key in keys:
        slot = plan.schedule.get(key)
        gone = slot is not None and slot.start < today
        requirement = Requirement("past", (key,), facts={"today": today, "gone": gone})
        if slot is None or not gone:
            yield from keep_within(plan, requirement, today)
            continue
        yield Forbid(requirement, Point(key), passed - {slot.start})
        if has_last_day(plan, key):
            yield Forbid(requirement, Point(key, last=True), passed - {slot.end})
