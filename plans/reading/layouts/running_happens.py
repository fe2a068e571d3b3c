"""Which dates of a line are when something happens: not those of accounts, of reports, or that a rule excepts."""

import re
from collections.abc import Sequence

from plans.reading.dates.written import Written
from plans.reading.layouts.minutes import RECURS, why_prose

_BALANCED = re.compile(r"\b(?:per|ej|inte|med\s+undantag\s+(?:för|av))\s+(?:den\s+)?$|\bper\s*$", re.IGNORECASE)
"""What stands before the day that accounts are drawn up for ("per den 31 augusti"), or that is excepted."""
_REPORT = re.compile(
    r"(?:rapport|bokslut|prognos|uppföljning|utfall|redovisning|avstämning)(?:en|et|er|n)?\s+(?:för\s+|av\s+)?$",
    re.IGNORECASE,
)
_COVERS = re.compile(
    r"(?:rapport|bokslut|prognos|uppföljning|redovisning)(?:en|et|er|n)?\s+(?:\d{4}\s+)?(?:omfattar|avser|täcker|gäller)\s+"
    r"(?:(?:hela\s+)?(?:perioden|tiden|månaderna)\s+)?$",
    re.IGNORECASE,
)
"""What stands before the time that a report tells of: "Delårsrapporten omfattar perioden januari–augusti"."""
_EXCEPT = re.compile(
    r"\b(?:utom|förutom|undantaget|bortsett från|med undantag (?:för|av))\s+(?:(?:i|under|månaderna)\s+)?$",
    re.IGNORECASE,
)
_JOINTS = frozenset({",", "och", "samt", "/"})


def happening(text: str, dates: Sequence[Written], *, in_month: bool) -> list[Written]:
    """The dates on which something happens; under a month, one behind a report's name is the report's."""
    others = _excepted(text, dates)
    return [
        date
        for date in dates
        if date not in others
        and not _BALANCED.search(text[: date.start])
        and not _COVERS.search(text[: date.start])
        and not (in_month and _is_reported(text, date))
    ]


def why_none(text: str, dates: Sequence[Written]) -> str:
    """Why a line is left aside on none of whose dates anything happens."""
    return RECURS if _excepted(text, dates) else why_prose(text)


def _is_reported(text: str, date: Written) -> bool:
    """Whether a month is that of which a report tells, right behind its name: "Delårsrapport mars 2027"."""
    return date.first.day is None and _REPORT.search(text[: date.start]) is not None


def _excepted(text: str, dates: Sequence[Written]) -> list[Written]:
    """The months in which a rule says that nobody meets: "varje månad (utom i april och oktober)"."""
    found: list[Written] = []
    for date in dates:
        joint = text[found[-1].end : date.start].strip() if found else None
        is_behind = _EXCEPT.search(text[: date.start]) is not None or joint in _JOINTS
        if date.first.day is None and date.first.month is not None and is_behind:
            found.append(date)
    return found
