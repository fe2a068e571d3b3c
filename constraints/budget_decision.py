"""The council fixes the budget by the end of November."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from constraints.budget import budgets, tax_rate_by
from constraints.elections import is_election_year
from constraints.statute import Due, StatutoryDay
from plans.body import BodyKind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class BudgetDecision(StatutoryDay):
    """The council's first decision on a year's budget is from November of the year before, or earlier.

    Kommunallagen (2017:725) 11 kap. 10 and 11 §§: before the end of November; for special reasons in December, but
    then the tax rate is fixed before the end of November. Such reasons are for the planner to tell, so December is
    a question. After December it is a warning. In an election year it is the last decision that counts, as the
    newly elected council has to fix the budget.
    """

    code = "budget-decision"
    severity = Severity.QUESTION
    law = "KL 11 kap. 10 och 11 §§"

    def due(self, plan: Plan) -> Iterator[Due]:
        """The decision for each year."""
        for year, keys in budgets(plan, BodyKind.COUNCIL).items():
            key = keys[-1] if is_election_year(year - 1) else keys[0]
            yield Due(key, date(year - 1, 11, 30), date(year - 1, 12, 31))

    def facts(self, plan: Plan, due: Due, schedule: Schedule) -> dict[str, Any]:
        """Where the council fixes the tax rate in time, if it does."""
        return {"tax_rate": tax_rate_by(plan, schedule, BodyKind.COUNCIL, due.last)}
