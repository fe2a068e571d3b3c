"""The board meets on a matter before the council decides on it."""

from collections.abc import Iterator

from constraints.budget import is_budget
from constraints.matters import called_kinds, treated_by
from constraints.rule import Breach, Rule
from constraints.shapes import AnyOf, Apart, Point, Requirement, Shape
from plans.activity import Kind
from plans.body import BodyKind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity
from plans.treating import treats


class BoardBefore(Rule):
    """Where the board meets on a matter, one of those meetings is no later than the council's decision.

    Kommunallagen 5 kap. 26 and 28 §§. Whether the plan has such a meeting at all is asked by `board-first`, the
    budget's own week is the matter of `proposal-public`, and a dependency between the two is left to `precedence`.
    """

    code = "board-before"
    severity = Severity.QUESTION
    law = "KL 5 kap. 26 och 28 §§"
    of_matters = True

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each decision on a matter whose meetings of the board all lie after it."""
        for requirement, boards, decision in self._requirements(plan):
            placed = [schedule[key].end for key in boards if key in schedule]
            if decision in schedule and len(placed) == len(boards):
                day = schedule[decision].start
                if min(placed) > day:
                    yield Breach(requirement, (min(placed), day), (min(placed) - day).days)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """At least one of the meetings lies no later than the decision."""
        for requirement, boards, decision in self._requirements(plan):
            lags = (Apart(requirement, Point(key, last=True), Point(decision)) for key in boards)
            yield AnyOf(requirement, tuple(lags))

    def _requirements(self, plan: Plan) -> Iterator[tuple[Requirement, list[str], str]]:
        ordered = {(d.first, d.then) for d in plan.dependencies}
        for key, activity in plan.activities.items():
            if activity.kind is Kind.DECISION and BodyKind.COUNCIL in called_kinds(plan, key):
                boards = list(treated_by(plan, treats(plan, key).matter, {BodyKind.BOARD}))
                said = is_budget(activity) or any((board, key) in ordered for board in boards)
                if boards and key not in boards and not said:
                    yield self.requirement(*boards, key, about=key), boards, key
