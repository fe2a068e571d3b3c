"""An activity lies in its phase."""

from collections.abc import Iterator

from constraints.days import keep_within
from constraints.rule import Breach, Rule
from constraints.shapes import Shape
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class PhaseRule(Rule):
    """The first and last day lie in the phase that the activity names."""

    code = "phase"
    severity = Severity.WARN

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each activity that begins before its phase or ends after; short_by is how far out."""
        for key, slot in schedule.items():
            name = plan.activities[key].phase
            if name is not None:
                phase = plan.phases[name]
                out = max((phase.days.first - slot.start).days, (slot.end - phase.days.last).days)
                if out > 0:
                    yield Breach(self.requirement(key, phase=phase), (slot.start, slot.end), out)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """The same bounds."""
        for key, activity in plan.activities.items():
            if activity.phase is not None:
                phase = plan.phases[activity.phase]
                requirement = self.requirement(key, phase=phase)
                yield from keep_within(plan, requirement, phase.days.first, phase.days.last)
