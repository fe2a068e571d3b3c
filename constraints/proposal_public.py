"""The budget proposal is public when the council's meeting is announced."""

from collections.abc import Iterator

from constraints.budget import budgets
from constraints.one_before import OneBefore
from constraints.shapes import Requirement
from constraints.statute import KL_SINCE
from constraints.weeks import A_WEEK, asks_for_a_week
from plans.body import BodyKind
from plans.plan import Plan
from plans.severity import Severity


class ProposalPublic(OneBefore):
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
    lag = A_WEEK

    def requirements(self, plan: Plan) -> Iterator[Requirement]:
        """For each decision of the council on a budget the board's proposals of it."""
        proposed = budgets(plan, BodyKind.BOARD)
        for year, decisions in budgets(plan, BodyKind.COUNCIL).items():
            for decision in decisions if year > KL_SINCE else ():
                proposals = [key for key in proposed.get(year, ()) if key != decision]
                if proposals and not asks_for_a_week(plan, proposals, decision):
                    yield self.requirement(*proposals, decision, about=decision)
