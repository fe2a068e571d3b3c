"""Years in a plan's texts: which they are, and the same text for another year.

A budget for 2024 is made in 2023: both are years, and both turn by as many as the plan rolls. What only looks like
a year is left: numbers of laws and diaries, amounts, `Agenda 2030`. Terms turn four years at a time, and so do
elections: the year of an election is left where the plan rolls by anything else.
"""

import re
from collections import Counter
from dataclasses import dataclass

from plans.plan import Plan
from plans.when import When

_YEAR = r"(?:19|20)\d\d"
_UNIT = r"(?:kr|kronor|tkr|mnkr|mkr|mdkr|miljoner|procent|%|elever|personer|platser|invånare|timmar|st|kvm|m²)"
_YEARS = re.compile(
    rf"(?<![\w/:.,§–-])(?P<first>{_YEAR})"
    rf"(?:(?P<dash>\s?[–—-]\s?|/)(?P<last>{_YEAR}|\d\d))?"
    rf"(?![\w/:]|[.,]\d|-\d|[ \u00a0]\d{{3}}(?!\d))(?!\s?{_UNIT}(?!\w))"
)
_MONTH = (
    r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
    r"|jan|feb|apr|aug|sept?|okt|nov|dec)"
)
_FULL_DATE = re.compile(
    rf"(?<!\d)\d{{1,2}}\s+{_MONTH}\.?\s+{_YEAR}(?!\d)|(?<!\d){_YEAR}-\d\d-\d\d(?!\d)"
    rf"|(?<!\d)\d{{1,2}}/\d{{1,2}}[ -]{_YEAR}(?!\d)",
    re.IGNORECASE,
)
_DATE = re.compile(rf"(?<!\d)\d{{1,2}}\s+{_MONTH}(?!\w)|(?<![\d/])\d{{1,2}}/\d{{1,2}}(?![\d/])", re.IGNORECASE)
_NO_YEAR = re.compile(r"(?:\b(?:agenda|vision|sfs|dnr|diarienr|lag|lagen|prop|sou)\.?|§)\s*\(?$", re.IGNORECASE)
_OF_TERM = re.compile(r"\bmandatperiod\w*\s+$", re.IGNORECASE)
_OF_ELECTION = re.compile(r"\bval(?:et|en|år|året|dag|dagen)?\s+$", re.IGNORECASE)
_ELECTION = re.compile(rf"\bval(?:et|en|år|året|dag|dagen)?\s+{_YEAR}(?!\d)", re.IGNORECASE)
_OF_DIARY = re.compile(r"\b[A-ZÅÄÖ]{2,}\s+$")
_BUDGET = re.compile(rf"budget(?:en)?\s+(?:för\s+)?({_YEAR})(?!\d)", re.IGNORECASE)
_BEFORE, _AFTER = 6, 10
_TERM = 4


@dataclass(frozen=True)
class Turning:
    """Texts of a process that lies mostly in the year `main`, turned by so many years."""

    main: int
    years: int

    def __call__(self, text: str) -> str:
        """The text for the other year; as it is where it names a full date, which cannot be turned by words."""
        return text if full_dates(text) else _YEARS.sub(self._turned, text)

    def term(self, year: int) -> int:
        """The first year of a term: of the one that stands to the other year as the old term to the old year."""
        there, here = self.main + self.years - year, self.main - year
        return year + _TERM * (there // _TERM - here // _TERM)

    def _turned(self, found: re.Match[str]) -> str:
        whole, before = found[0], found.string[: found.start()]
        first, dash, last = int(found["first"]), found["dash"] or "", found["last"] or ""
        if _NO_YEAR.search(before) or not self.main - _BEFORE <= first <= self.main + _AFTER:
            return whole
        if self.years % _TERM and _OF_ELECTION.search(before):
            return whole
        by = self.term(first) - first if _OF_TERM.search(before) else self.years
        if not last:
            return str(first + by)
        if dash == "/" and (_OF_DIARY.search(before) or _end(first, last) != first + 1):
            return whole
        if len(last) == 2 and not 0 < _end(first, last) - first < _TERM + _BEFORE:
            return f"{first + by}{dash}{last}" if dash == "-" and 1 <= int(last) <= 12 else whole
        return f"{first + by}{dash}{str(_end(first, last) + by)[-len(last) :]}"


def full_dates(text: str) -> tuple[str, ...]:
    """The dates with day, month and year that a text names."""
    return tuple(_FULL_DATE.findall(text))


def elections_named(text: str) -> tuple[str, ...]:
    """The elections that a text names by their year."""
    return tuple(_ELECTION.findall(text))


def dates_named(text: str) -> tuple[str, ...]:
    """The dates that a text names, with or without a year."""
    return full_dates(text) or tuple(_DATE.findall(text))


def plan_year(plan: Plan) -> int:
    """The year that a plan is for: of the budget in its title, or else the title's first; else its main year."""
    budget = _BUDGET.search(plan.title)
    if budget is not None:
        return int(budget[1])
    for found in _YEARS.finditer(plan.title):
        before = plan.title[: found.start()]
        if not _NO_YEAR.search(before) and not _OF_TERM.search(before):
            return int(found["first"])
    return main_year(plan)


def main_year(plan: Plan) -> int:
    """The year in which most activities lie, the first of equals; of a plan without dates its horizon's first."""
    days = [when for a in plan.activities.values() if (when := a.date or a.between) is not None]
    return _most([when.first.year for when in days]) if days else _of_horizon(plan.days)


def _of_horizon(days: When) -> int:
    return days.first.year


def _most(years: list[int]) -> int:
    count = Counter(years)
    return min(count, key=lambda year: (-count[year], year))


def _end(first: int, last: str) -> int:
    return (
        int(last) if len(last) == 4 else first - first % 100 + int(last) + (100 if int(last) < first % 100 else 0)
    )
