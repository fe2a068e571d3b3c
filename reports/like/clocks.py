"""Times of day as they are written, and another time written in the same way."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from plans.clock import ALL_DAY, Hours

_CLOCK = r"(?P<{0}h>\d{{1,2}})(?:(?P<{0}s>[.:])(?P<{0}m>\d{{2}})(?::00)?)?"
_JOIN = r"(?P<join>\s*(?:[-–—]|till)\s*(?:kl\.?\s*)?)"
_TIME = re.compile(
    rf"(?<![\w/.:])(?P<kl>kl(?:ockan)?[.:]?\s*)?(?:(?P<four>\d{{4}})|{_CLOCK.format('a')}(?:{_JOIN}{_CLOCK.format('b')})?)"
    r"(?![\w/]|[.:]\d)",
    re.IGNORECASE,
)
_WHOLE_DAY = re.compile(r"\bhel ?dag(?:s|en)?\b|\bhela dagen\b", re.IGNORECASE)
_AROUND = re.compile(r"[\s,]*\(?\s*(?:kl(?:ockan)?[.:]?)?\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Time:
    """A time in a text: its characters, and the hours they say."""

    start: int
    end: int
    text: str
    hours: Hours
    announced: str = ""
    """The `kl ` before it."""
    sign: str = "."
    """What parts hours and minutes."""
    join: str = "–"
    wide: bool = True
    """Whether an hour has two figures always."""
    bare: bool = False
    """Whether a full hour is written without its minutes."""

    def of(self, hours: Hours) -> str:
        """Other hours in the same form."""
        if hours == ALL_DAY:
            return "heldag"
        ends = [hours.start] if hours.end is None else [hours.start, hours.end]
        bare = self.bare and all(minutes % 60 == 0 for minutes in ends) and bool(self.announced or len(ends) > 1)
        return self.announced + self.join.join(self._clock(minutes, bare=bare) for minutes in ends)

    def _clock(self, minutes: int, *, bare: bool) -> str:
        hour = f"{minutes // 60:02}" if self.wide else str(minutes // 60)
        return hour if bare else f"{hour}{self.sign}{minutes % 60:02}"


NEW = Time(0, 0, "", ALL_DAY, announced="kl ")
"""The form of a time where none was written."""


def times_in(text: str, hours: Hours) -> Sequence[Time]:
    """Every place of a text that says these hours."""
    if hours == ALL_DAY:
        return [Time(hit.start(), hit.end(), hit[0], ALL_DAY, "kl ") for hit in _WHOLE_DAY.finditer(text)]
    found = []
    for hit in _TIME.finditer(text):
        said = _hours(hit)
        plain = hit["four"] is None and not hit["as"] and not hit["bs"]
        if said == hours and (not plain or hit["kl"] or hit["join"]):
            found.append(_time(hit, hours))
        elif hit["join"] and not plain and said is not None and (said.start, None) == (hours.start, hours.end):
            continue
    return found


def _time(hit: re.Match[str], hours: Hours) -> Time:
    if hit["four"]:
        return Time(hit.start(), hit.end(), hit[0], hours, hit["kl"] or "", sign="")
    clocks = [part for part in (hit["ah"], hit["bh"]) if part]
    return Time(
        hit.start(),
        hit.end(),
        hit[0],
        hours,
        hit["kl"] or "",
        hit["as"] or hit["bs"] or ".",
        hit["join"] or "–",
        wide=any(part.startswith("0") for part in clocks) or all(len(part) == 2 for part in clocks),
        bare=not hit["as"] and not hit["bs"],
    )


def without(text: str, time: Time) -> str:
    """The text without a time, and without the comma or bracket that only led to it."""
    before, after = text[: time.start], text[time.end :]
    led = _AROUND.search(before)
    if led is not None:
        if "(" in led[0] and after.lstrip().startswith(")"):
            after = after.lstrip()[1:]
        before = before[: led.start()]
    return before + after


def alone(text: str) -> Time | None:
    """The time of a cell that says nothing else, with or without minutes."""
    whole = _WHOLE_DAY.fullmatch(text.strip())
    if whole is not None:
        return Time(0, len(text), text, ALL_DAY)
    hit = _TIME.fullmatch(text.strip())
    hours = None if hit is None else _hours(hit)
    return None if hit is None or hours is None else _time(hit, hours)


def _hours(hit: re.Match[str]) -> Hours | None:
    if hit["four"]:
        start, end = int(hit["four"][:2]) * 60 + int(hit["four"][2:]), None
    else:
        start = int(hit["ah"]) * 60 + int(hit["am"] or 0)
        end = int(hit["bh"]) * 60 + int(hit["bm"] or 0) if hit["bh"] else None
    if start >= 24 * 60 or (end is not None and not start < end <= 24 * 60):
        return None
    return Hours(start, end)
