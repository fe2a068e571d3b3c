"""The rows of a plan on a year's annual report, and on the discharge (ansvarsfrihet) that follows on it."""

import re

from constraints.statute import own_day
from plans.activity import Activity
from plans.plan import Plan
from plans.treating import subject

REPORT = "arsredovisning"

_DISCHARGE = re.compile("ansvarsfrihet", re.IGNORECASE)
_AUTUMN = 9


def is_of_report(activity: Activity) -> bool:
    """Whether the row's matter is the annual report."""
    return subject(activity) == REPORT


def names_discharge(activity: Activity) -> bool:
    """Whether the row says that it is about discharge."""
    return _DISCHARGE.search(f"{activity.matter or ''} {activity.title}") is not None


def spring(plan: Plan, key: str) -> int:
    """The year in which the report is due: that of the row's own day, or of the next spring if it is autumn."""
    day = own_day(plan, key)
    return day.year + (day.month >= _AUTUMN)
