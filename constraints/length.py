"""An activity keeps its length."""

from collections.abc import Iterator

from constraints.rule import Breach, Rule
from constraints.shapes import Apart, Point, Shape
from plans.calendar import WORKING_DAYS
from plans.lag import Lag, Unit
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.severity import Severity


class Length(Rule):
    """A work period holds as many working days as before, or at least its `shortest`; all else as many days.

    Of a gathering and the like only the first day is free to choose, so the shape for a solver is built in.
    """

    code = "length"
    severity = Severity.BLOCK

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each activity of another length; short_by is how much too short, if it is."""
        for key, slot in schedule.items():
            found, needed = _length(plan, key, slot), plan.length(key)
            if found < needed or (found > needed and not plan.elastic(key)) or slot.end < slot.start:
                requirement = self.requirement(key, needed=needed, found=found)
                yield Breach(requirement, (slot.start, slot.end), max(0, needed - found))

    def post(self, plan: Plan) -> Iterator[Shape]:
        """From the first day of a work period to its last there are so many working days."""
        for key in plan.activities:
            if plan.two_ended(key):
                lag = Lag(plan.length(key), Unit.WORKING_DAYS)
                most = None if plan.elastic(key) else lag
                requirement = self.requirement(key, needed=plan.length(key))
                yield Apart(requirement, Point(key), Point(key, last=True), lag, most, inclusive=True)


def _length(plan: Plan, key: str, slot: Slot) -> int:
    return WORKING_DAYS.within(slot.start, slot.end) if plan.two_ended(key) else len(slot.days)
