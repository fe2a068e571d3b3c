"""Meeting patterns: RFC 5545 recurrence rules such as FREQ=MONTHLY;BYDAY=-1MO;BYMONTH=2,3,4,5,6,8,9,10,11,12."""

from datetime import date, datetime, time
from functools import lru_cache

from dateutil.rrule import rrule, rrulestr

_DAILY_OR_SLOWER = 3
"""dateutil numbers the frequencies from YEARLY = 0 to SECONDLY = 6."""


def parse_pattern(text: str, start: date = date(2000, 1, 1)) -> rrule:
    """The recurrence that the text describes, from `start`. Raises ValueError if it describes none."""
    rule = rrulestr(text, dtstart=datetime.combine(start, time()))
    if not isinstance(rule, rrule):
        raise ValueError("one RRULE is expected")
    if rule._freq > _DAILY_OR_SLOWER:  # type: ignore[attr-defined]
        raise ValueError("a meeting pattern counts in days or longer")
    return rule


@lru_cache(maxsize=512)
def pattern_days(text: str, first: date, last: date) -> frozenset[date]:
    """The days from first to last (both included) on which the pattern meets."""
    rule = parse_pattern(text, first.replace(month=1, day=1))
    return frozenset(moment.date() for moment in rule.between(_at(first), _at(last), inc=True))


def _at(day: date) -> datetime:
    return datetime.combine(day, time())
