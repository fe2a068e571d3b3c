"""Days of a list that tell a time of one matter alone, "6 maj, från kl. 13 budgeten", or are at no usual time."""

import re
from dataclasses import replace

from plans.clock import Hours
from plans.reading.dates.written import Written
from plans.reading.layouts.part import OpenHours, RawRow

_FROM = re.compile(r"\bfrån(?:\s+och\s+med)?\s+$", re.IGNORECASE)
_MATTER = re.compile(r"\s+(?:[^\W\d]{3}|[A-ZÅÄÖ]{2})")
"""What a time has right behind it that begins then; a place has a comma before it."""

FROM_NOON = re.compile(r"\blunch\s*(?:till|[-–])\s*lunch", re.IGNORECASE)
"""What is said of a meeting that does not begin when the others do: "10–11 mars, lunch till lunch"."""


def with_part_asked(row: RawRow, written: Written, text: str, usual: Hours | None) -> RawRow:
    """The row of a day, asked whether its time is the meeting's or that of what begins then, later than usual."""
    span, own = written.time_span, row.time
    if span is None or own is None or usual is None or own != written.time or usual.start >= own.start:
        return row
    if _FROM.search(text[: span[0]]) is None or _MATTER.match(text, span[1]) is None:
        return row
    bare = replace(row.written, time=None, time_span=None)
    return replace(row, written=bare, time=None, open_hours=OpenHours((usual, own), None, "either", text.strip()))
