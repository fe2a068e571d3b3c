"""Days that a sentence about an activity only speaks of: those of the meetings that it prepares for."""

import re
from collections.abc import Sequence

from plans.reading.dates.written import Written

_MEETING = r"[\w-]*(?:möte|sammanträde|förhandling|beredning|dialog|behandling|beslut)\w*"
_BEFORE = re.compile(
    rf"(?:\binför\s+(?:\S+\s+){{0,3}}?{_MEETING}|\(\s*{_MEETING}|\btill\s+(?:\S+\s+){{1,4}}?{_MEETING}|"
    r"\bför\s+utskick\s+till\s+(?:\S+\s+){0,3}?\S+)\s+(?:(?:den|i|under)\s+)?$",
    re.IGNORECASE,
)
_LEAST_WORDS = 5


_AHEAD_OF = re.compile(r"[(,]\s*inför\s+(?:[^\W\d]\S*\s+){1,3}(?:den\s+)?$", re.IGNORECASE)


def is_ahead_of(text: str, date: Written) -> bool:
    """Whether a date behind another is of the meeting that the first is ahead of: "3 maj (inför KF 10 maj)"."""
    return _AHEAD_OF.search(text[: date.start]) is not None


def prepared_for(text: str, dates: Sequence[Written]) -> list[Written]:
    """The dates of a whole sentence that are of a meeting yet to come: "… inför mötet den 10 april."."""
    if not text.rstrip().endswith(".") or len(text.split()) < _LEAST_WORDS:
        return []
    return [date for date in dates if _BEFORE.search(text[: date.start])]
