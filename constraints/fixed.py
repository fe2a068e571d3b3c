"""A decided date stays."""

from collections.abc import Iterator

from constraints.days import has_last_day
from constraints.rule import Breach, Rule
from constraints.shapes import Point, Shape, Within
from plans.activity import Status
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class Fixed(Rule):
    """An activity whose status is `decided` lies on the days that the plan states."""

    code = "fixed"
    severity = Severity.BLOCK

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each decided activity with another first or last day."""
        for key, slot in schedule.items():
            activity = plan.activities[key]
            stated = activity.stated
            if activity.status is Status.DECIDED and stated is not None:
                off = abs((slot.start - stated.first).days) + abs((slot.end - stated.last).days)
                if off:
                    yield Breach(self.requirement(key, stated=stated), (slot.start, slot.end), off)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """The first day lies on the stated first day, the last on the stated last."""
        for key, activity in plan.activities.items():
            if activity.status is Status.DECIDED and activity.stated is not None:
                stated = activity.stated
                requirement = self.requirement(key, stated=stated)
                yield Within(requirement, Point(key), stated.first, stated.first)
                if has_last_day(plan, key):
                    yield Within(requirement, Point(key, last=True), stated.last, stated.last)
