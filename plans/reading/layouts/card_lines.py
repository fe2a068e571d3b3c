"""The lines of cards on a web page as what they say: a date, which may take several lines, a time, or words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise

from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from plans.reading.dates.rest import rest
from plans.reading.document import Paragraph
from plans.reading.layouts.calendar_hours import hours_alone, said_hours, without_hours
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.minutes import no_plan
from plans.reading.layouts.roles import WHEN, Role, role_of

_KEYED = re.compile(r"([^\W\d][^:.]{1,24}):\s*(.*)")
_KEY = re.compile(r"([^\W\d][^:.]{1,24}):")
_DAY = re.compile(r"(?:den\s+)?(\d{1,2})(?:\s*[–-]\s*\d{1,2})?(?::[ae]|\.)?", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_MOST_PIECES = 4
_WHERE = re.compile(r"(?<=\d)(?:\s*[,|(]|\s+(?:i|på)\s).*$")
"""Where it is held, behind the time: "kl. 09.00, Stora salen"."""


class Sort(Enum):
    """What a line of a card is."""

    DATE = auto()
    OVER = auto()  # a month or a year alone: it holds for the cards below
    TIME = auto()
    TEXT = auto()  # what it says has a key before it: "Plats: Stora salen"
    WORDS = auto()


class _Piece(Enum):
    WEEKDAY = auto()
    DAY = auto()
    MONTH = auto()
    YEAR = auto()


@dataclass(frozen=True)
class Line:
    """A line of a card, or the lines that are one date. `weekday` is what a line of times says of the day."""

    sort: Sort
    paragraphs: tuple[Paragraph, ...]
    text: str
    weekday: str = ""
    is_split: bool = False


def card_lines(paragraphs: Sequence[Paragraph]) -> list[Line]:
    """What each line is that says anything; keys alone go with the line below them."""
    lines = [line for line in paragraphs if any(map(str.isalnum, line.text))]
    is_day_first = any(
        _piece(one) is _Piece.DAY and _piece(other) is _Piece.MONTH for one, other in pairwise(lines)
    )
    found: list[Line] = []
    at = 0
    while at < len(lines):
        line = _put_together(lines, at, is_day_first=is_day_first) or _alone(lines, at)
        found.append(line)
        at += len(line.paragraphs)
    return found


def _put_together(lines: Sequence[Paragraph], at: int, *, is_day_first: bool) -> Line | None:
    """The date that the most lines from here on are the pieces of."""
    for count in range(_MOST_PIECES, 1, -1):
        group = lines[at : at + count]
        pieces = [_piece(line) for line in group]
        if len(group) < count or None in pieces or len(set(pieces)) < count:
            continue
        if not {_Piece.DAY, _Piece.MONTH} <= set(pieces):
            continue
        if (pieces.index(_Piece.DAY) < pieces.index(_Piece.MONTH)) is not is_day_first:
            continue
        ordered = sorted(zip(pieces, group, strict=True), key=lambda one: list(_Piece).index(one[0] or _Piece.DAY))
        text = " ".join(line.text.strip() for _, line in ordered)
        if _date_in(text):
            return Line(Sort.DATE, tuple(group), text, is_split=True)
    return None


def _piece(line: Paragraph) -> _Piece | None:
    """What part of a date a line is, and nothing else."""
    text = line.text.strip().lower()
    day = _DAY.fullmatch(text)
    if day is not None:
        return _Piece.DAY if 1 <= int(day[1]) <= 31 else None
    word = text.rstrip(".,")
    if word in WEEKDAYS or word in SHORT_WEEKDAYS:
        return _Piece.WEEKDAY
    if _YEAR.fullmatch(text):
        return _Piece.YEAR
    return _Piece.MONTH if word.split()[:1] and word.split()[0].rstrip(".") in MONTHS and month_of(text) else None


def _alone(lines: Sequence[Paragraph], at: int) -> Line:
    line = lines[at]
    text = line.text.strip()
    keyed = _KEYED.fullmatch(text)
    role = role_of(keyed[1]) if keyed is not None else None
    if keyed is not None and not keyed[2] and role in (*WHEN, Role.TIME, Role.TEXT) and at + 1 < len(lines):
        below = _alone(lines, at + 1)
        is_own = below.sort in (Sort.DATE, Sort.TIME) or role is Role.TEXT
        if is_own and not _KEY.match(lines[at + 1].text.strip()):
            sort = Sort.TEXT if role is Role.TEXT else below.sort
            return replace(below, sort=sort, paragraphs=(line, *below.paragraphs))
    said = keyed[2] if keyed is not None and role in (*WHEN, Role.TIME) else text
    if _date_in(said) and not no_plan(text, find_dates(text, cell=True)):
        return Line(Sort.DATE, (line,), said)
    if content_of(text) in (Content.YEAR, Content.MONTH):
        return Line(Sort.OVER, (line,), text)
    weekday = _weekday_beside(_WHERE.sub("", said) if said_hours(said) else said)
    if weekday is not None:
        return Line(Sort.TIME, (line,), _hours_in(said), weekday)
    return Line(Sort.TEXT if role is Role.TEXT else Sort.WORDS, (line,), text)


def _date_in(text: str) -> bool:
    """Whether words are one day, or days in a row, with no more than a time."""
    dates = find_dates(text, cell=True)
    is_one = len(dates) == 1 and dates[0].first.day is not None and dates[0].first.month is not None
    return is_one and not any(map(str.isalnum, without_hours(rest(text, dates))))


def _weekday_beside(text: str) -> str | None:
    """The weekday beside a time, "" if there is none; None if the line is anything else."""
    bare = " ".join(re.sub(r"\bkl(?:ockan)?\b\.?", " ", without_hours(text), flags=re.IGNORECASE).split())
    bare = bare.strip(" ,.:–-")
    if bare.lower().rstrip(".") in WEEKDAYS:
        return bare
    return "" if (said_hours(text) and not bare) or _is_hours(text) else None


def _is_hours(text: str) -> bool:
    return content_of(text) is Content.TIME and hours_alone(text) is not None


def _hours_in(text: str) -> str:
    said = said_hours(text)
    return text[said[0].start : said[-1].end] if said else text if _is_hours(text) else ""
