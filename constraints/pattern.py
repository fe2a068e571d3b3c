"""A body meets on the days of its pattern."""

from collections.abc import Iterator, Sequence
from datetime import date

from constraints.rule import Breach, Rule
from constraints.shapes import Forbid, Point, Requirement, Shape
from plans.pattern import pattern_days
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class Pattern(Rule):
    """An ordinary meeting begins on a day of the body's `meets`, such as the last Monday.

    What has a pattern of its own (`on`) begins on a day of that one.
    """

    code = "pattern"
    severity = Severity.WARN

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each ordinary meeting on another day; the nearest days of the pattern are named."""
        for key, slot in schedule.items():
            pattern = plan.pattern(key)
            if pattern is not None and slot.start not in (usual := _days(plan, pattern)):
                near = sorted(usual, key=lambda day: (abs((day - slot.start).days), day))[:2]
                yield Breach(self._requirement(plan, key, pattern, near=sorted(near)), (slot.start,))

    def post(self, plan: Plan) -> Iterator[Shape]:
        """The first day is one of the pattern's."""
        for key in plan.activities:
            pattern = plan.pattern(key)
            if pattern is not None:
                others = frozenset(plan.days.days) - _days(plan, pattern)
                yield Forbid(self._requirement(plan, key, pattern), Point(key), others)

    def _requirement(self, plan: Plan, key: str, pattern: str, near: Sequence[date] = ()) -> Requirement:
        host = plan.host(key)
        bodies = () if host is None else (host,)
        return self.requirement(key, bodies=bodies, body=host, pattern=pattern, near=near)


def _days(plan: Plan, pattern: str) -> frozenset[date]:
    return pattern_days(pattern, plan.days.first, plan.days.last)
