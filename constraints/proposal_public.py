"""The budget proposal is public when the council's meeting is announced."""

from collections.abc import Iterator

from constraints.budget import budgets
from constraints.rule import Breach, Rule
from constraints.shapes import AnyOf, Apart, Point, Requirement, Shape
from constraints.statute import KL_SINCE
from constraints.weeks import A_WEEK, asks_for_a_week
from plans.body import BodyKind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class ProposalPublic(Rule):
    """The board has proposed a year's budget at least seven days before the council decides on it.

    Kommunallagen (2017:725) 8 kap. 14 §: the proposal is available to the public from the announcement of the
    meeting, which is at least one week before it (5 kap. 13 §). Where the plan has no proposal of the board it is
    the rule `board-first` that asks for it; a dependency of a week or more says it already.
    """

    code = "proposal-public"
    severity = Severity.WARN
    law = "KL 8 kap. 14 §"
    since = KL_SINCE
    of_matters = True

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each decision on the budget without a proposal so long before it."""
        for requirement, proposals, decision in self._requirements(plan):
            placed = [schedule[key].end for key in proposals if key in schedule]
            if decision in schedule and len(placed) == len(proposals):
                day = schedule[decision].start
                short = A_WEEK.count - (day - min(placed)).days
                if short > 0:
                    yield Breach(requirement, (min(placed), day), short)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """At least one of the proposals lies a week before the decision."""
        for requirement, proposals, decision in self._requirements(plan):
            lags = (Apart(requirement, Point(key, last=True), Point(decision), A_WEEK) for key in proposals)
            yield AnyOf(requirement, tuple(lags))

    def _requirements(self, plan: Plan) -> Iterator[tuple[Requirement, list[str], str]]:
        proposed = budgets(plan, BodyKind.BOARD)
        for year, decisions in budgets(plan, BodyKind.COUNCIL).items():
            for decision in decisions if year > KL_SINCE else ():
                proposals = [key for key in proposed.get(year, ()) if key != decision]
                if proposals and not asks_for_a_week(plan, proposals, decision):
                    yield self.requirement(*proposals, decision, about=decision), proposals, decision
