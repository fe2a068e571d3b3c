"""The unions are met before the decision."""

from collections.abc import Iterator

from constraints.matters import called_kinds, treated_by
from constraints.rule import Breach, Rule
from constraints.shapes import AnyOf, Apart, Point, Requirement, Shape
from plans.activity import Step
from plans.body import BodyKind
from plans.lag import Lag, Unit
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity
from plans.treating import treats

_DECIDERS = {
    Step.PROPOSAL: {BodyKind.BOARD, BodyKind.COMMITTEE},
    Step.DECISION: {BodyKind.BOARD, BodyKind.COMMITTEE, BodyKind.SUBCOMMITTEE},
}
"""A subcommittee's proposal to its board binds nobody yet."""

_A_DAY = Lag(1, Unit.DAYS)


class UnionsFirst(Rule):
    """Where a plan meets the unions on a matter, one such meeting is before the day the employer decides.

    Lag (1976:580) om medbestämmande 11 and 19 §§. Whether a matter needs negotiation is the employer's to
    judge, so it is a question. A dependency between the two says it already, and is left to `precedence`.
    """

    code = "unions-first"
    severity = Severity.QUESTION
    law = "MBL 11 och 19 §§"
    of_matters = True

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each decision on a matter whose meetings with unions all lie on its day or later."""
        for requirement, unions, decision in self._requirements(plan):
            placed = [schedule[key].end for key in unions if key in schedule]
            if decision in schedule and len(placed) == len(unions):
                day = schedule[decision].start
                if min(placed) >= day:
                    yield Breach(requirement, (min(placed), day), (min(placed) - day).days + 1)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """At least one of the meetings lies a day before the decision."""
        for requirement, unions, decision in self._requirements(plan):
            yield AnyOf(
                requirement,
                tuple(Apart(requirement, Point(key, last=True), Point(decision), _A_DAY) for key in unions),
            )

    def _requirements(self, plan: Plan) -> Iterator[tuple[Requirement, list[str], str]]:
        ordered = {(d.first, d.then) for d in plan.dependencies}
        for key in plan.activities:
            what = treats(plan, key)
            deciders = _DECIDERS.get(what.step, set()) if what.step else set()
            decides = called_kinds(plan, key) & deciders
            unions = list(treated_by(plan, what.matter, {BodyKind.UNIONS})) if decides else []
            if unions and key not in unions and not any((union, key) in ordered for union in unions):
                yield self.requirement(*unions, key, about=key, decision=key), unions, key
