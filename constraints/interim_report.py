"""The interim report is handed over within two months of its period."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from constraints.rule import unless_gathering
from constraints.statute import Due, StatutoryDay, handed_over, own_day
from plans.activity import Activity
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity

_MONTHS = {"april": 4, "juni": 6, "juli": 7, "augusti": 8}
_MONTH = re.compile(r"\b(april|juni|juli|augusti)\b", re.IGNORECASE)
_THIRD = re.compile(r"\b(?:T|tertial\w* ?)([12])\b", re.IGNORECASE)
_LONGEST = 8
"""The report that the law demands covers two thirds of the year at most: lag (2018:597) 13 kap. 1 §."""


class InterimReport(StatutoryDay):
    """An interim report goes to the council and the auditors within two months of the period that it covers.

    Kommunallagen (2017:725) 11 kap. 16 §. The period is the one that the title names (to April, June, July or
    August; T1, T2); where it names none, the longest that the law allows is assumed, to the end of August, and
    that is a question. Where the plan has no row on which the report is sent, the board's decision is taken for
    it, and that is one too. It is asked from 2019 on, the first whole year after the act on municipal accounts
    (2018:597) that says which periods there are: of the years before nothing is said.
    """

    code = "interim-report"
    severity = Severity.QUESTION
    milder = unless_gathering(Severity.WARN)
    law = "KL 11 kap. 16 §"
    since = 2019

    def due(self, plan: Plan) -> Iterator[Due]:
        """The first row of each period on which it is handed over."""
        first: dict[date, str] = {}
        for key in handed_over(plan, "delarsrapport"):
            first.setdefault(_period_end(plan, key), key)
        for end, key in first.items():
            yield Due(key, _two_months_after(end), assumed=_month(plan.activities[key]) is None)

    def facts(self, plan: Plan, due: Due, schedule: Schedule) -> dict[str, Any]:  # noqa: ARG002
        """The end of the period, and whether the title names it."""
        return {"period": _period_end(plan, due.activity), "named": not due.assumed}


def _period_end(plan: Plan, key: str) -> date:
    """The last such month that is over on the plan's own day."""
    day = own_day(plan, key)
    month = _month(plan.activities[key]) or _LONGEST
    end = _end(day.year, month)
    return end if end <= day else _end(day.year - 1, month)


def _month(activity: Activity) -> int | None:
    """The last month of the period, by the last month or the third of the year that the title names."""
    third, months = _THIRD.search(activity.title), _MONTH.findall(activity.title)
    if third is not None:
        return 4 * int(third[1])
    return _MONTHS[months[-1].lower()] if months else None


def _end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _two_months_after(end: date) -> date:
    """The same day of the month two months on, or the last of a shorter month (lag (1930:173) 1 §)."""
    year, month = end.year, end.month + 2
    return min(_end(year, month), date(year, month, 1) + timedelta(end.day - 1))
