"""The council decides on discharge (ansvarsfrihet) by the end of June."""

import re
from collections.abc import Iterator
from datetime import date

from constraints.statute import Due, StatutoryDay, decides, in_order, own_day
from plans.activity import Activity
from plans.body import BodyKind
from plans.plan import Plan
from plans.severity import Severity
from plans.treating import subject

_DISCHARGE = re.compile("ansvarsfrihet", re.IGNORECASE)
_AUTUMN = 9


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
        rows = [key for key, a in plan.activities.items() if _is_about(a) and decides(plan, key, BodyKind.COUNCIL)]
        named = [key for key in rows if _names(plan.activities[key])]
        found = {_year(plan, key): key for key in in_order(plan, named or rows)}
        for year, key in found.items():
            yield Due(key, date(year, 6, 30))


def _is_about(activity: Activity) -> bool:
    return subject(activity) == "arsredovisning" or _names(activity)


def _names(activity: Activity) -> bool:
    return _DISCHARGE.search(f"{activity.matter or ''} {activity.title}") is not None


def _year(plan: Plan, key: str) -> int:
    day = own_day(plan, key)
    return day.year + (day.month >= _AUTUMN)
