"""A body meets on the days of its pattern."""

from collections.abc import Iterator
from datetime import date

from constraints.rule import Breach, Rule
from constraints.shapes import Forbid, Point, Shape
from plans.pattern import pattern_days
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class Pattern(Rule):
    """An ordinary meeting begins on a day of the body's `meets` (RFC 5545), such as the last Monday."""

    code = "pattern"
    severity = Severity.WARN

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each ordinary meeting on another day; the nearest days of the pattern are named."""
        for key, slot in schedule.items():
            found = _pattern(plan, key)
            if found is not None and slot.start not in found[1]:
                near = sorted(found[1], key=lambda day: (abs((day - slot.start).days), day))[:2]
                requirement = self.requirement(key, bodies=(found[0],), body=found[0], near=sorted(near))
                yield Breach(requirement, (slot.start,))

    def post(self, plan: Plan) -> Iterator[Shape]:
        """The first day is one of the pattern's."""
        for key in plan.activities:
            found = _pattern(plan, key)
            if found is not None:
                others = frozenset(plan.days.days) - found[1]
                yield Forbid(self.requirement(key, bodies=(found[0],), body=found[0]), Point(key), others)


def _pattern(plan: Plan, key: str) -> tuple[str, frozenset[date]] | None:
    host = plan.host(key)
    meets = None if host is None else plan.bodies[host].meets
    if host is None or meets is None:
        return None
    return host, pattern_days(meets, plan.days.first, plan.days.last)
