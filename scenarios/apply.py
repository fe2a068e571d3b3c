"""A plan after changes: what they make of it, and what they demand of its calendar."""

from collections.abc import Iterator, Sequence
from datetime import date

from constraints.days import has_last_day, keep_off
from constraints.shapes import Point, Requirement, Shape, Within
from plans.plan import Plan
from plans.when import When
from scenarios.changes import AskedChange, Change, ForbidDays, KeepActivity, MoveActivity
from scenarios.steps import STEPS, Parts


def apply(plan: Plan, changes: Sequence[Change]) -> Plan:
    """The plan after all changes that are about the plan itself; the same object if none is.

    The order of the changes makes no difference: what goes, goes before what comes. The changes are taken to be
    about what exists (`scenarios.checks`). Raises pydantic's ValidationError if they leave no sound plan.
    """
    about_plan = [change for change in changes if not isinstance(change, AskedChange)]
    if not about_plan:
        return plan
    parts = Parts.of(plan)
    for kind, make in STEPS:
        for change in about_plan:
            if isinstance(change, kind):
                make(parts, change)
    whole = {name: getattr(plan, name) for name in Plan.model_fields}
    return Plan.model_validate(whole | parts.pieces(plan))


def asked(plan: Plan, changes: Sequence[Change]) -> tuple[Shape, ...]:
    """What moves, keeps and forbidden days demand of the calendar of the plan (as it is after the changes)."""
    return tuple(dict.fromkeys(shape for change in changes for shape in _demanded(plan, change)))


def _demanded(plan: Plan, change: Change) -> Iterator[Shape]:
    match change:
        case MoveActivity(activity=key, to=to):
            last = None if to.first == to.last else to.last
            yield from _at(plan, Requirement("move", (key,), str(to), facts={"to": to}), to.first, last)
        case KeepActivity(activity=key):
            stated = plan.activities[key].stated
            if stated is not None:
                requirement = Requirement("keep", (key,), facts={"stated": stated})
                yield from _at(plan, requirement, stated.first, stated.last)
        case ForbidDays(activity=key, days=days):
            requirement = Requirement("forbid", (key,), str(days), facts={"days": days})
            yield from keep_off(plan, requirement, _inside(plan.days, days))


def _at(plan: Plan, requirement: Requirement, first: date, last: date | None) -> Iterator[Shape]:
    """The activity of the requirement begins on the one day and, unless that is left open, ends on the other."""
    (key,) = requirement.activities
    yield Within(requirement, Point(key), first, first)
    if last is not None and has_last_day(plan, key):
        yield Within(requirement, Point(key, last=True), last, last)


def _inside(horizon: When, days: When) -> frozenset[date]:
    return frozenset(day for day in horizon.days if day in days)
