"""The weekday and the week that the document names agree with the date."""

from collections.abc import Iterator
from datetime import date

from constraints.rule import Breach, Rule
from constraints.shapes import Forbid, Point, Shape
from plans.activity import Activity
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class StatedDay(Rule):
    """An activity begins on the weekday, and in the ISO week, that stand beside its date in the document."""

    code = "stated-day"
    severity = Severity.WARN

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each activity that begins on another weekday or in another week."""
        for key, slot in schedule.items():
            activity = plan.activities[key]
            if not _agrees(activity, slot.start):
                requirement = self.requirement(key, weekday=activity.weekday, week=activity.week)
                yield Breach(requirement, (slot.start,))

    def post(self, plan: Plan) -> Iterator[Shape]:
        """The first day is none that disagrees."""
        for key, activity in plan.activities.items():
            if bad := frozenset(day for day in plan.days.days if not _agrees(activity, day)):
                requirement = self.requirement(key, weekday=activity.weekday, week=activity.week)
                yield Forbid(requirement, Point(key), bad)


def _agrees(activity: Activity, day: date) -> bool:
    weekday = activity.weekday is None or WEEKDAYS[day.weekday()] == activity.weekday
    return weekday and (activity.week is None or day.isocalendar().week == activity.week)
