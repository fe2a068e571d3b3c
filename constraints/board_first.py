"""The board is heard before the council decides."""

from collections.abc import Iterator

from constraints.budget import budget_year, budgets, is_budget
from constraints.matters import called_kinds, treated_by
from constraints.rule import Breach, DocumentRule
from plans.activity import Kind, Origin
from plans.body import BodyKind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity
from plans.treating import treats


class BoardFirst(DocumentRule):
    """Each decision of the council has the board's proposal before it, on the same matter or as a dependency.

    Kommunallagen 5 kap. 26 and 28 §§, 6 kap. 13 §. Whether the order of the days holds is the dependency's
    matter; this rule asks whether the plan has such a meeting at all. That a series of the board's meetings goes
    by the council's does not say on which of them the matter is; and for a budget, whose proposal has a last day,
    the meeting itself has to say it. There are exceptions (5 kap. 29–34 §§), so it is a question.
    """

    code = "board-first"
    severity = Severity.QUESTION
    law = "KL 5 kap. 26 och 28 §§"
    of_matters = True

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each decision of the council without a meeting of the board that prepares it.

        Those that lie before it, or are on the matter by their title, without saying so are named as `near`.
        """
        proposed = budgets(plan, BodyKind.BOARD)
        for key, activity in plan.activities.items():
            if activity.kind is not Kind.DECISION or BodyKind.COUNCIL not in called_kinds(plan, key):
                continue
            matter, of_budget = treats(plan, key).matter, is_budget(activity)
            before = [
                d for d in plan.dependencies if d.then == key and BodyKind.BOARD in called_kinds(plan, d.first)
            ]
            meetings = list(treated_by(plan, matter, {BodyKind.BOARD}))
            if of_budget:
                said = proposed.get(budget_year(plan, key)) or [k for k in meetings if plan.activities[k].matter]
            else:
                said = meetings or [d.first for d in before if matter is None or d.origin is not Origin.SERIES]
            if not said:
                days = (schedule[key].start,) if key in schedule else ()
                near = list(dict.fromkeys(d.first for d in before)) or meetings
                yield Breach(self.requirement(key, bodies=activity.bodies, near=near, matter=matter), days)
