"""Meeting patterns: RFC 5545 recurrence rules such as FREQ=MONTHLY;BYDAY=-1MO;BYMONTH=2,3,4,5,6,8,9,10,11,12."""

from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateutil.rrule import rrule

_DAILY_OR_SLOWER = 3
"""dateutil numbers the frequencies from YEARLY = 0 to SECONDLY = 6."""

_START = datetime.combine(date(1951, 1, 1), time())
"""A Monday before all plans, so that "every second week" is the same weeks whatever stretch is asked for."""

_LATE = datetime.combine(date(9959, 1, 1), time())
"""dateutil searches until the year 9999: forty years hold every sort of day, and the search is short from here."""


def parse_pattern(text: str) -> "rrule":
    """The recurrence that the text describes. Raises ValueError if it describes none, or one that never meets."""
    from dateutil.rrule import rrule, rrulestr  # most plans have no pattern, and need not wait for it

    if "DTSTART" in text.upper() or "COUNT" in text.upper():
        raise ValueError("a meeting pattern has no beginning to count from")
    rule = rrulestr(text, dtstart=_START)
    if not isinstance(rule, rrule):
        raise ValueError("one RRULE is expected")
    if rule._freq > _DAILY_OR_SLOWER:  # type: ignore[attr-defined]
        raise ValueError("a meeting pattern counts in days or longer")
    if rule._interval < 1:  # type: ignore[attr-defined]
        raise ValueError("INTERVAL is 1 or more")
    if next(iter(rule.replace(dtstart=_LATE, until=None, interval=1)), None) is None:
        raise ValueError("it never meets")
    return rule


@lru_cache(maxsize=512)
def pattern_days(text: str, first: date, last: date) -> frozenset[date]:
    """The days from first to last (both included) on which the pattern meets."""
    begin, end = datetime.combine(first, time.min), datetime.combine(last, time.max)
    return frozenset(moment.date() for moment in parse_pattern(text).between(begin, end, inc=True))
