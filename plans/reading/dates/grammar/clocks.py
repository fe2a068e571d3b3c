"""Times of day: "kl 10.00", "kl. 8.30–12", "13–16.30", "klockan 18:00", "heldag", "fm"."""

from dataclasses import dataclass

from plans.clock import ALL_DAY, Hours
from plans.reading.dates.grammar import words
from plans.reading.dates.grammar.tokens import Gap, Line, Sort
from plans.reading.dates.written import DayPart

_HOUR = 60
_DAY = 24 * _HOUR
_USUAL = range(6 * _HOUR, 22 * _HOUR + 1)
"""When people meet: only then are bare numbers beside a date hours ("5 maj 13-16"), or figures apart from it."""
_SAID_SIGNS = ".:,"
"""What may stand between hours and minutes behind "kl": "kl 7,30"."""


@dataclass(frozen=True)
class Clock:
    """A time read up to the token `next`. `sure` where its form alone says that it is one, far from a date too."""

    hours: Hours | None
    next: int
    sure: bool
    part: DayPart | None = None
    other: Hours | None = None
    """A second time, of which nobody says which holds: "kl 9.00 alt 13.00", "09.00 / 13.00"."""


def clock_at(line: Line, place: int) -> Clock | None:
    """A time of day at the place, with the one that may hold instead, if one stands there."""
    clock = _clock(line, place)
    if clock is None or clock.hours is None:
        return clock
    at = _after_or(line, clock.next)
    other = _clock(line, at) or _said(line, at - 1) if at is not None else None
    if other is None or other.hours in (None, clock.hours) or _begins_a_date(line, other.next):
        return clock
    return Clock(clock.hours, other.next, clock.sure or other.sure, clock.part, other.hours)


def _after_or(line: Line, place: int) -> int | None:
    """The place after "alt", "eller" or a slash."""
    if line.is_sign(place, "/"):
        return place + 1
    is_or = line.at(place).text in words.OR and line.at(place).sort is Sort.WORD
    return place + 1 + line.is_sign(place + 1, ".") if is_or else None


def _clock(line: Line, place: int) -> Clock | None:
    token = line.at(place)
    if token.sort is Sort.WORD:
        if token.text in words.CLOCK:
            return _said(line, place)
        if token.text in words.STARTING and line.joins(place + 2, ".:"):
            return _said(line, place)
        return _named(line, place)
    return _bare(line, place) if token.sort is Sort.NUMBER else None


def _named(line: Line, place: int) -> Clock | None:
    word = line.at(place).text
    if word in words.ALL_DAY:
        return Clock(ALL_DAY, place + 1, sure=True)
    if word == "hela" and line.at(place + 1).text == "dagen":
        return Clock(ALL_DAY, place + 2, sure=True)
    part = words.DAY_PARTS.get(word)
    after = place + 1 + line.is_sign(place + 1, ".") * line.touches(place + 1)
    return None if part is None else Clock(None, after, sure=part is DayPart.HALF, part=part)


def _said(line: Line, place: int) -> Clock | None:
    """A time after "kl": a bare hour will do, and so will four figures."""
    at = place + 1
    if line.is_sign(at, ".:") and (line.touches(at) or line.is_sign(at, ":")):
        at += 1
    start = _minutes(line, at, _SAID_SIGNS) or _four_figures(line, at)
    if start is None or start[0] >= _DAY or line.at(at).gap > Gap.LINE or _is_of_a_date(line, at):
        return None
    end = _end(line, start[1], start[0], _SAID_SIGNS)
    if end is None:
        return Clock(Hours(start[0]), start[1], sure=True)
    return Clock(Hours(start[0], end[0]), end[1], sure=True)


def _bare(line: Line, place: int) -> Clock | None:
    """A time that nothing announces: it needs minutes somewhere, or a date right before it."""
    start = _minutes(line, place)
    if start is None or start[0] >= _DAY:
        return None
    minutes, after = start
    end = _end(line, after, minutes)
    has_minutes, has_colon = after > place + 1, line.is_sign(place + 1, ":")
    is_usual = minutes in _USUAL
    if end is None:
        return Clock(Hours(minutes), after, sure=has_colon and is_usual) if has_minutes else None
    hours = Hours(minutes, end[0])
    if has_minutes or _has_minutes(line, end[1]):
        return Clock(hours, end[1], sure=is_usual)
    is_plain = is_usual and end[0] in _USUAL and line.at(end[1]).sort is not Sort.WORD
    return Clock(hours, end[1], sure=False) if is_plain else None


def _has_minutes(line: Line, end: int) -> bool:
    return line.is_sign(end - 2, ".:") and line.touches(end - 1)


def _minutes(line: Line, place: int, signs: str = ".:") -> tuple[int, int] | None:
    """Minutes after midnight and the place after them, of "8", "08.30" or "18:00"; seconds are left out."""
    hour = line.number(place)
    if hour is None or hour > 24:
        return None
    if not (line.is_sign(place + 1, signs) and line.touches(place + 1) and line.touches(place + 2)):
        return hour * _HOUR, place + 1
    if line.is_sign(place + 1, ",") and _begins_a_date(line, place + 3):
        return hour * _HOUR, place + 1
    minute = line.number(place + 2)
    if minute is None:
        return (hour * _HOUR, place + 1) if line.at(place + 2).sort is not Sort.NUMBER else None
    if len(line.at(place + 2).text) != 2 or minute >= _HOUR or (hour == 24 and minute):
        return None
    after = place + 3
    if line.is_sign(after, line.at(place + 1).text) and line.touches(after) and line.touches(after + 1):
        if line.number(after + 1) is None:
            return hour * _HOUR + minute, after
        return (hour * _HOUR + minute, after + 2) if line.is_sign(after, ":") else None
    return hour * _HOUR + minute, after


def _four_figures(line: Line, place: int) -> tuple[int, int] | None:
    figures = line.at(place).text
    if line.at(place).sort is not Sort.NUMBER or len(figures) != 4:
        return None
    hour, minute = int(figures[:2]), int(figures[2:])
    return (hour * _HOUR + minute, place + 1) if hour < 24 and minute < _HOUR else None


def _end(line: Line, place: int, start: int, signs: str = ".:") -> tuple[int, int] | None:
    """The end after a dash or "till", if it comes after the start and is not the day of a date."""
    at = _after_dash(line, place)
    if at == place:
        return None
    while line.at(at).text in words.CLOCK or (
        line.at(at).text in ("ca", "cirka") and line.at(at).sort is Sort.WORD
    ):
        at += 1 + (line.is_sign(at + 1, ".") and line.touches(at + 1))
    end = _minutes(line, at, signs) or _four_figures(line, at)
    if end is None or end[0] <= start or _begins_a_date(line, end[1]):
        return None
    return end


def _after_dash(line: Line, place: int) -> int:
    is_till = line.at(place).text in words.TILL
    return place + 1 if is_till or line.is_sign(place, "-") else place


def _is_of_a_date(line: Line, place: int) -> bool:
    """Whether the hour is a day: "kl 2-3 maj"; not of "kl 8 – 5/6", where a whole date ends what begins then."""
    after = place + 1
    if line.is_sign(after, "-") and not line.touches(after) and line.is_sign(after + 2, "/"):
        return False
    if line.is_sign(after, "-") and line.number(after + 1) is not None:
        after += 2
    return _begins_a_date(line, after)


def _begins_a_date(line: Line, place: int) -> bool:
    return line.at(place).text in words.MONTHS or (line.is_sign(place, "/") and line.touches(place))
