"""The council decides on discharge (ansvarsfrihet) by the end of June."""

from collections.abc import Iterator
from datetime import date

from constraints.annual import is_of_report, names_discharge, spring
from constraints.statute import Due, StatutoryDay, decides, in_order
from plans.body import BodyKind
from plans.plan import Plan
from plans.severity import Severity


class Discharge(StatutoryDay):
    """The council's decision on discharge, or else on the annual report before it, lies in June or earlier.

    Kommunallagen (2017:725) 5 kap. 24 § and 11 kap. 21 §: discharge is decided before the end of June, and the
    annual report is approved before it.
    """

    code = "discharge"
    severity = Severity.WARN
    law = "KL 5 kap. 24 §, 11 kap. 21 §"

    def due(self, plan: Plan) -> Iterator[Due]:
        """The last such decision of each year."""
        ordered = in_order(plan, (key for key in plan.activities if decides(plan, key, BodyKind.COUNCIL)))
        reports = {spring(plan, key): key for key in ordered if is_of_report(plan.activities[key])}
        named = {spring(plan, key): key for key in ordered if names_discharge(plan.activities[key])}
        for year, key in (reports | named).items():
            yield Due(key, date(year, 6, 30))
