"""The cells of a line that was a row of a table: days, times and the words between them, one space apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from plans.reading.dates.find import find_dates
from plans.reading.layouts.calendar_hours import either_hours, hours_alone

_TIME = re.compile(r"(?<!\S)(?:kl\.?\s*)?\d{1,2}[.:]\d\d(?:\s*[-–]\s*\d{1,2}[.:]\d\d)?(?![^\s,;])", re.IGNORECASE)
_DASH = re.compile(r"[-–—]+")
_EDGES = " \t,;|"


class Sort(StrEnum):
    """What a cell holds."""

    DAY = "day"
    TIME = "time"
    WORDS = "words"


@dataclass(frozen=True)
class Piece:
    """A cell of a line, or words that may be several."""

    sort: Sort
    text: str


@lru_cache(maxsize=4096)
def sort_of(text: str) -> Sort:
    """What a cell holds that is a line of its own."""
    sorts = [piece.sort for piece in pieces_of(text)]
    if sorts in ([Sort.DAY], [Sort.DAY, Sort.TIME]):
        return Sort.DAY
    is_time = _TIME.search(text) is not None and (hours_alone(text) is not None or bool(either_hours(text)))
    return Sort.TIME if is_time else Sort.WORDS


def pieces_of(text: str) -> list[Piece]:
    """The cells of a line, as far as days and times part them."""
    dates = [date for date in find_dates(text, cell=True) if date.first.day is not None]
    found, at = list[Piece](), 0
    for date in dates:
        found += _between(text[at : date.start])
        span = text[date.start : date.end]
        time = _TIME.search(span)
        found.append(Piece(Sort.DAY, (span[: time.start()] if time else span).strip(_EDGES)))
        found += _between(span[time.start() :]) if time else ()
        at = max(at, date.end)
    return [*found, *_between(text[at:])]


def _between(text: str) -> Iterator[Piece]:
    at = 0
    for hit in _TIME.finditer(text):
        yield from _words(text[at : hit.start()])
        yield Piece(Sort.TIME, hit[0].strip(_EDGES))
        at = hit.end()
    yield from _words(text[at:])


def _words(text: str) -> Iterator[Piece]:
    words = text.strip(_EDGES)
    if words:
        yield Piece(Sort.WORDS, words)


def is_dash(text: str) -> bool:
    """Whether a cell says that there is nothing."""
    return _DASH.fullmatch(text.strip()) is not None


def with_times(pieces: Sequence[Piece]) -> list[Piece]:
    """The cells where a time behind a day stands in the day's own cell."""
    made: list[Piece] = []
    for piece in pieces:
        if piece.sort is Sort.TIME and made and made[-1].sort is Sort.DAY:
            made[-1] = Piece(Sort.DAY, f"{made[-1].text} {piece.text}")
        else:
            made.append(piece)
    return made
