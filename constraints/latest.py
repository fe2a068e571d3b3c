"""An activity is done by its latest date."""

from collections.abc import Iterator
from datetime import date

from constraints.days import keep_within
from constraints.rule import Breach, Rule
from constraints.shapes import Requirement, Shape
from plans.activity import Latest
from plans.calendar import WORKING_DAYS
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class LatestDate(Rule):
    """The last day of the activity is not after its `latest`.

    Where that comes from a statute (`law`) and is a free day, the next working day is in time: lag (1930:173) 2 §.
    """

    code = "latest"
    severity = Severity.BLOCK

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each activity that ends later; short_by is by how many days."""
        for key, slot in schedule.items():
            latest = plan.activities[key].latest
            if latest is not None and slot.end > last_of(latest):
                yield Breach(self._requirement(key, latest), (slot.end,), (slot.end - last_of(latest)).days)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """The same bound on the last day."""
        for key, activity in plan.activities.items():
            if activity.latest is not None:
                requirement = self._requirement(key, activity.latest)
                yield from keep_within(plan, requirement, last=last_of(activity.latest))

    def _requirement(self, key: str, latest: Latest) -> Requirement:
        return self.requirement(key, setting=latest, law=latest.law, latest=latest)


def last_of(latest: Latest) -> date:
    """The last day that is in time."""
    return WORKING_DAYS.next(latest.date) if latest.law else latest.date
