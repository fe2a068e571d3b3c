"""The annual report is handed over by 15 April."""

from collections.abc import Iterator
from datetime import date

from constraints.annual import REPORT, spring
from constraints.rule import unless_gathering
from constraints.statute import Due, StatutoryDay, handed_over
from plans.plan import Plan
from plans.severity import Severity


class AnnualReport(StatutoryDay):
    """The annual report of a year goes to the council and the auditors by 15 April of the year after.

    Kommunallagen (2017:725) 11 kap. 20 §. Where the plan has no row on which it is sent, the board's decision is
    taken for it; that is a question, as the report may be handed over otherwise.
    """

    code = "annual-report"
    severity = Severity.QUESTION
    milder = unless_gathering(Severity.WARN)
    law = "KL 11 kap. 20 §"

    def due(self, plan: Plan) -> Iterator[Due]:
        """The first row of each year on which it is handed over."""
        first: dict[int, str] = {}
        for key in handed_over(plan, REPORT):
            first.setdefault(spring(plan, key), key)
        for year, key in first.items():
            yield Due(key, date(year, 4, 15))
