"""The board's budget proposal is drawn up by the end of October."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from constraints.budget import budgets, tax_rate_by
from constraints.statute import Due, StatutoryDay
from plans.body import BodyKind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class BudgetProposal(StatutoryDay):
    """The first budget proposal of the board for a year is from October of the year before, or earlier.

    Kommunallagen (2017:725) 11 kap. 8 §: before the end of October; for special reasons (särskilda skäl) in
    November, but then the board proposes the tax rate before the end of October. Whether there are such reasons is
    for the planner to say, so November is a question. After November it is a warning.
    """

    code = "budget-proposal"
    severity = Severity.QUESTION
    law = "KL 11 kap. 8 §"

    def due(self, plan: Plan) -> Iterator[Due]:
        """The first proposal for each year."""
        for year, keys in budgets(plan, BodyKind.BOARD).items():
            yield Due(keys[0], date(year - 1, 10, 31), date(year - 1, 11, 30))

    def facts(self, plan: Plan, due: Due, schedule: Schedule) -> dict[str, Any]:
        """Where the board proposes the tax rate in time, if it does."""
        return {"tax_rate": tax_rate_by(plan, schedule, BodyKind.BOARD, due.last)}
