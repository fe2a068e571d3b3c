"""A line of bare numbers that are days of the month over it, or of one that it begins with."""

import re
from dataclasses import replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Partial
from plans.reading.layouts.calendar_days import WEEKDAY_NAMES, day_text, with_month
from plans.reading.layouts.calendar_entries import entries_of
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.lists_day import MOST_BARE, NOTE, Day
from plans.reading.layouts.lists_days import Days

_OWN_MONTH = re.compile(r"([^\W\d_]{3,9})\.?(?:\s+((?:19|20)\d\d))?(?:\s*[:–-]\s*(?=\S)|\s+(?=\d{1,2}(?!\d)))")
"""The month before its days: "Oktober: 14, 28", "okt 14, 28"."""
_PIECES = re.compile(
    rf"(?:[,;]|\boch\b|\bsamt\b)\s*(?=(?:(?:{WEEKDAY_NAMES})\.?\s)?\d{{1,2}}(?![.:]?\d))(?![^()]*\))"
)
_UNTIL = re.compile(r"\s?[-–]\s?([12]?\d|3[01])(?![\d.:/])(?=\s+[^\W\d]{2})")
"""The day until which something lasts, of the same month: "10–11 Budgetberedning"."""


def numbered_days(text: str, legend: Legend, month: int | None) -> Days | None:
    """Days of the month over the line: "14 KS, 27 KF", "14, 28", "måndag 14 kl 13"; or of its own: "Mars: 11"."""
    own = _OWN_MONTH.match(text)
    named = month_of(own[1].capitalize()) if own else None
    years: tuple[int, ...] = ()
    if own is not None and named is not None:
        text, month, years = text[own.end() :], named.month, (int(own[2]),) if own[2] else ()
    if month is None or any(date.first.month not in (None, month) for date in find_dates(text)):
        return None
    days: list[Day] = []
    for piece in _PIECES.split(text):
        day = _numbered(piece.strip(), month, legend)
        if day is None:
            return None
        days.append(day)
    return Days(tuple(days), years=years) if days else None


def _numbered(piece: str, month: int, legend: Legend) -> Day | None:
    """One number of a day with what stands behind it."""
    found = day_text(piece)
    if found is None or found.written.first.month is not None:
        return None
    until = _UNTIL.match(found.rest)
    words = found.rest[until.end() if until else 0 :].strip(" :–-")
    entries = entries_of(words, legend) if words and not words.startswith("(") else ()
    written = with_month(found.written, month)
    if until is not None:
        last = Partial(month=month, day=int(until[1]))
        written = replace(written, raw=f"{written.raw}{until[0]}", end=written.end + until.end(), last=last)
    if any(entry.label.bodies for entry in entries):
        return Day(written, "", entries)
    is_note = NOTE.match(words) or len(words.split()) <= MOST_BARE
    return Day(written, words) if is_note and not any(map(str.isdigit, NOTE.sub("", words, count=1)[:2])) else None
