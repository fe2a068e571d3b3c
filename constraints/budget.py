"""Which rows of a plan are the board's proposal and the council's decision on a year's budget, or the tax rate."""

import re
from collections import defaultdict
from datetime import date, timedelta

from constraints.statute import decides, in_order, own_day
from plans.activity import Activity
from plans.body import BodyKind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.treating import subject

_TAX_RATE = re.compile(r"skattesats", re.IGNORECASE)
_BUDGET = re.compile(r"\bbudget", re.IGNORECASE)
_ANOTHER = re.compile(
    r"budget(?:uppf.lj|prognos|f.ruts|direktiv|dialog|remiss|anvisning|process|arbet|dag|upp)"
    r"|till.ggs|ombudget|n.mnd\w*budget|f.ruts.ttning|uppf.ljning|prognos|tids?plan",
    re.IGNORECASE,
)
_DRAFTERS = re.compile(r"budgetberedning\w*", re.IGNORECASE)
"""Those who draft it may meet with those who propose it, and then both stand in the title."""

_YEAR = re.compile(r"budget\b[^.;:]{0,20}?\b(20\d\d)\b(?!\d*[/–-])", re.IGNORECASE)
_FIRST_QUARTER = 3
_HALF_A_YEAR = timedelta(183)


def budgets(plan: Plan, kind: BodyKind) -> dict[int, list[str]]:
    """The decisions of bodies of the kind on the budget, by the year it is for, in the plan's order of days."""
    found: dict[int, list[str]] = defaultdict(list)
    for key, activity in plan.activities.items():
        if is_budget(activity) and decides(plan, key, kind):
            found[budget_year(plan, key)].append(key)
    return {year: in_order(plan, keys) for year, keys in sorted(found.items())}


def is_budget(activity: Activity) -> bool:
    """Whether the row is on the budget itself: by its matter, or by its title if it has none."""
    if activity.matter is not None:
        text = _DRAFTERS.sub("", activity.matter)
        return subject(activity) == "budget" and not _ANOTHER.search(text) and not _is_rate_alone(text)
    text = _DRAFTERS.sub("", activity.title)
    return bool(_BUDGET.search(text)) and subject(activity) == "budget" and not _ANOTHER.search(text)


def tax_rate_by(plan: Plan, schedule: Schedule, kind: BodyKind, last: date) -> str | None:
    """A row that decides or proposes the tax rate by the day, in the half-year before it, if there is one."""
    for key, activity in plan.activities.items():
        if _TAX_RATE.search(f"{activity.matter or ''} {activity.title}") and decides(plan, key, kind):
            slot = schedule.get(key)
            if slot is not None and last - _HALF_A_YEAR < slot.end <= last:
                return key
    return None


def budget_year(plan: Plan, key: str) -> int:
    """The year that the budget is for: the one after the decision.

    What lies in the first quarter of the year that its title, or the plan's, names is that year's budget, late.
    """
    day = own_day(plan, key)
    for text in (plan.activities[key].title, plan.title):
        named = _YEAR.search(text)
        if named is not None and int(named[1]) == day.year and day.month <= _FIRST_QUARTER:
            return day.year
    return day.year + 1


def _is_rate_alone(text: str) -> bool:
    return bool(_TAX_RATE.search(text)) and not _BUDGET.search(text)
