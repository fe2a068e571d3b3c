"""The unions are not met on the very day of the decision."""

from collections.abc import Iterator

from constraints.matters import called_kinds, employer_decides, treated_by
from constraints.pairs import gatherings, no_day_shared
from constraints.rule import Breach, Rule
from constraints.shapes import Requirement, Shape
from plans.body import BodyKind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity
from plans.treating import treats


class UnionsSameDay(Rule):
    """A meeting with the unions that is, or may be, about a matter is not on the day the employer decides in it.

    Lag (1976:580) om medbestämmande 11 §: the negotiation comes before the decision. A meeting of which nobody
    says what it is about may be that negotiation, so it is a question. The only meeting on the matter is left to
    `unions-first`, and two with a dependency between them to `precedence`.
    """

    code = "unions-same-day"
    severity = Severity.QUESTION
    law = "MBL 11 §"
    of_matters = True

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each such meeting with the days it shares with the decision."""
        for requirement in self._requirements(plan):
            if all(key in schedule for key in requirement.activities):
                met, decided = (set(schedule[key].days) for key in requirement.activities)
                if met & decided:
                    yield Breach(requirement, tuple(sorted(met & decided)))

    def post(self, plan: Plan) -> Iterator[Shape]:
        """Each such pair lies on different days."""
        for requirement in self._requirements(plan):
            yield no_day_shared(plan, requirement)

    def _requirements(self, plan: Plan) -> Iterator[Requirement]:
        ordered = {(d.first, d.then) for d in plan.dependencies}
        meetings = [key for key in gatherings(plan) if BodyKind.UNIONS in called_kinds(plan, key)]
        for key in plan.activities:
            matter = treats(plan, key).matter if meetings and employer_decides(plan, key) else None
            if matter is None:
                continue
            known = list(treated_by(plan, matter, {BodyKind.UNIONS}))
            for met in meetings:
                may_be = treats(plan, met).matter in (None, matter) and known != [met]
                if may_be and met != key and (met, key) not in ordered:
                    yield self.requirement(met, key, about=key)
