"""The board is heard before the council decides."""

from collections.abc import Iterator

from constraints.matters import called_kinds, treated_by
from constraints.rule import Breach, DocumentRule
from plans.activity import Kind
from plans.body import BodyKind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity
from plans.treating import treats


class BoardFirst(DocumentRule):
    """Each decision of the council has the board's proposal before it, on the same matter or as a dependency.

    Kommunallagen 5 kap. 26 and 28 §§, 6 kap. 13 §. Whether the order of the days holds is the dependency's
    matter; this rule asks whether the plan has such a meeting at all. There are exceptions (5 kap. 29–34 §§),
    so it is a question.
    """

    code = "board-first"
    severity = Severity.QUESTION
    law = "KL 5 kap. 26 och 28 §§"
    of_matters = True

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each decision of the council without a meeting of the board that prepares it."""
        for key, activity in plan.activities.items():
            if activity.kind is Kind.DECISION and BodyKind.COUNCIL in called_kinds(plan, key):
                before = [d.first for d in plan.dependencies if d.then == key]
                same = treated_by(plan, treats(plan, key).matter, {BodyKind.BOARD})
                if not any(BodyKind.BOARD in called_kinds(plan, k) for k in [*before, *same]):
                    days = (schedule[key].start,) if key in schedule else ()
                    yield Breach(self.requirement(key, bodies=activity.bodies), days)
