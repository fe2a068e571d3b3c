"""Nobody is called while away."""

from collections.abc import Iterator

from constraints.days import keep_off, touched
from constraints.rule import Breach, Rule
from constraints.shapes import Requirement, Shape
from plans.activity import Absence
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class AbsenceRule(Rule):
    """No gathering lies on a day when a participant, or a body the participant is part of, is away.

    A board meets although one member is away: an absence reaches the parts of a body, not its wholes, and that of
    one of the plan's people is a matter of `quorum`. An absence with a time touches what is at that time, or at
    an unknown one.
    """

    code = "absence"
    severity = Severity.BLOCK

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each gathering and absence that meet."""
        for key, days in touched(plan, schedule):
            for n, absence in _absences(plan, key):
                if bad := tuple(day for day in days if day in absence.days):
                    yield Breach(self._requirement(plan, key, n, absence), bad)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """No such gathering touches a day of the absence."""
        for key in plan.activities:
            for n, absence in _absences(plan, key):
                yield from keep_off(plan, self._requirement(plan, key, n, absence), frozenset(absence.days.days))

    def _requirement(self, plan: Plan, key: str, n: int, absence: Absence) -> Requirement:
        about = f"{n} {absence.body} {absence.days}" + (f" {absence.time}" if absence.time else "")
        bodies = plan.participants(key)
        return self.requirement(key, about=about, bodies=bodies, setting=absence, absence=absence)


def _absences(plan: Plan, key: str) -> Iterator[tuple[int, Absence]]:
    if plan.activities[key].kind.gathers:
        hours, called = plan.hours(key), plan.participants(key)
        for n, absence in plan.absences_of_bodies:
            if absence.touches(hours) and not plan.containment.parts_of(absence.body).isdisjoint(called):
                yield n, absence
