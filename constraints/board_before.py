"""The board meets on a matter before the council decides on it."""

from collections.abc import Iterator

from constraints.budget import is_budget
from constraints.matters import called_kinds, treated_by
from constraints.one_before import OneBefore
from constraints.shapes import Requirement
from plans.activity import Kind
from plans.body import BodyKind
from plans.plan import Plan
from plans.severity import Severity
from plans.treating import treats


class BoardBefore(OneBefore):
    """Where the board meets on a matter, one of those meetings is no later than the council's decision.

    Kommunallagen 5 kap. 26 and 28 §§. Whether the plan has such a meeting at all is asked by `board-first`, the
    budget's own week is the matter of `proposal-public`, and a dependency between the two is left to `precedence`.
    """

    code = "board-before"
    severity = Severity.QUESTION
    law = "KL 5 kap. 26 och 28 §§"
    of_matters = True

    def requirements(self, plan: Plan) -> Iterator[Requirement]:
        """For each decision of the council the meetings of the board on the matter."""
        ordered = {(d.first, d.then) for d in plan.dependencies}
        for key, activity in plan.activities.items():
            if activity.kind is Kind.DECISION and BodyKind.COUNCIL in called_kinds(plan, key):
                boards = list(treated_by(plan, treats(plan, key).matter, {BodyKind.BOARD}))
                said = is_budget(activity) or any((board, key) in ordered for board in boards)
                if boards and key not in boards and not said:
                    yield self.requirement(*boards, key, about=key)
