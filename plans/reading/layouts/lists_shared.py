"""The time that stands once in a line of days, and is that of all of them."""

import re
from collections.abc import Sequence

from plans.clock import ALL_DAY, Hours
from plans.reading.dates.grammar.words import MANY_WEEKDAYS
from plans.reading.dates.written import Written
from plans.reading.layouts.part import OpenHours

_TIME_FIRST = re.compile(
    rf"(?:(?:{'|'.join(sorted(MANY_WEEKDAYS, key=len, reverse=True))})\W+)?kl(?:ockan)?\b", re.IGNORECASE
)
"""How the first day of a list begins that has the time of all: "kl 9 den 3 mars", "tisdagar kl. 9 den 3 mars"."""


_ALL_DAYS = re.compile(r"\bheldagar\b", re.IGNORECASE)
"""What says of all days before it, however few, that they are whole: "12 och 19 mars (heldagar)"."""


def shared_hours(text: str, dates: Sequence[Written]) -> Hours | None:
    """The time before the first of several days or behind the last, if no other has one, where none is usual."""
    first, last = dates[0], dates[-1]
    if _ALL_DAYS.search(text[last.end :]) and not any(date.time for date in dates):
        return ALL_DAY
    if _TIME_FIRST.match(first.raw) and not any(date.time for date in dates[1:]):
        return first.time
    alone = len(dates) > 2 and not any(date.time for date in dates[:-1]) and "(" not in text[last.start :]
    return last.time if alone else None


def perhaps_shared(dates: Sequence[Written]) -> OpenHours | None:
    """The same of two days, or in brackets: "13/1, 10/2 och 16/6 (kl 13.00)"."""
    last = dates[-1]
    if len(dates) < 2 or last.time is None or last.alternative or any(date.time for date in dates[:-1]):
        return None
    return OpenHours((last.time,), last.time, "shared", last.raw)
