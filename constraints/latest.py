"""An activity is done by its latest date."""

from collections.abc import Iterator

from constraints.days import keep_within
from constraints.rule import Breach, Rule
from constraints.shapes import Requirement, Shape
from plans.activity import Latest
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class LatestDate(Rule):
    """The last day of the activity is not after its `latest`, which may come from a statute."""

    code = "latest"
    severity = Severity.BLOCK

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each activity that ends later; short_by is by how many days."""
        for key, slot in schedule.items():
            latest = plan.activities[key].latest
            if latest is not None and slot.end > latest.date:
                yield Breach(self._requirement(key, latest), (slot.end,), (slot.end - latest.date).days)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """The same bound on the last day."""
        for key, activity in plan.activities.items():
            if activity.latest is not None:
                requirement = self._requirement(key, activity.latest)
                yield from keep_within(plan, requirement, last=activity.latest.date)

    def _requirement(self, key: str, latest: Latest) -> Requirement:
        return self.requirement(key, setting=latest, law=latest.law, latest=latest)
