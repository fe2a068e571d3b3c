"""The common meeting patterns, taken apart so that a language can say them: the last Monday, every Tuesday."""

import re
from dataclasses import dataclass

_DAY = re.compile(r"^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$")
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_ALWAYS = 4
"""So many of each weekday every month has."""

_KNOWN = {"FREQ", "BYDAY", "BYMONTH"}


@dataclass(frozen=True)
class Habit:
    """Weekdays (Monday is 0) with which of the month they are (None: each), in these months (1–12)."""

    days: tuple[tuple[int | None, int], ...]
    months: tuple[int, ...]

    @property
    def seldom(self) -> bool:
        """Whether some months have no such day: a fifth Monday."""
        return any(number is not None and abs(number) > _ALWAYS for number, _ in self.days)


def habit(pattern: str) -> Habit | None:
    """What the recurrence rule says, if it is one of the common ones."""
    parts = dict(part.split("=", 1) for part in pattern.upper().split(";") if "=" in part)
    found = [_DAY.match(day) for day in parts.get("BYDAY", "").split(",")]
    if parts.get("FREQ") not in ("MONTHLY", "WEEKLY") or set(parts) - _KNOWN:
        return None
    days = [(int(d[1]) if d[1] else None, _WEEKDAYS.index(d[2])) for d in found if d is not None]
    if len(days) != len(found):
        return None
    months = tuple(sorted(int(month) for month in parts.get("BYMONTH", "").split(",") if month.isdigit()))
    return Habit(tuple(days), months or tuple(range(1, 13)))
