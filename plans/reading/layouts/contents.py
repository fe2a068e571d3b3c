"""What a column's cells hold, whatever stands above it: days, months, hours, weeks, words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from plans.reading.dates.days import find_days
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import SHORT_WEEKDAYS, WEEKDAYS
from plans.reading.dates.rest import rest
from plans.reading.layouts.calendar_hours import either_hours, hours_alone, hours_of_cell


class Content(StrEnum):
    """What one cell holds and nothing else; `WORDS` is everything that is none of the others."""

    DATE = "date"
    MONTH = "month"
    YEAR = "year"
    WEEK = "week"
    WEEKDAY = "weekday"
    TIME = "time"
    NUMBER = "number"
    WORDS = "words"
    NOTHING = "nothing"


_TIME = re.compile(r"[Kk]l|\d[.:]\d\d")
_NUMBER = re.compile(r"(?:den |senast |prel\.? )?\d{1,2}(?: ?[-–] ?\d{1,2})?[.:*]{0,3}", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_LEVELS = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?")
_COUNTED = 3
_MOST_REST = 25
"""How many characters beside its dates a cell for dates may have: "(OBS ändrat datum)"."""


@lru_cache(maxsize=16384)
def content_of(text: str) -> Content:
    """What a cell holds."""
    text = text.strip()
    if not any(map(str.isalnum, text)):
        return Content.NOTHING
    if text.lower().rstrip(".") in WEEKDAYS or text.lower().rstrip(".") in SHORT_WEEKDAYS:
        return Content.WEEKDAY
    dates = find_dates(text, cell=True)
    labels = sum(len(date.label or "") for date in dates)
    if dates and labels <= _MOST_REST and _is_all(text, len(rest(text, dates)), dates[0].start):
        first = dates[0].first
        if first.day is not None:
            return Content.DATE
        if first.week is not None:
            return Content.WEEK
        return Content.YEAR if first.month is None else Content.MONTH
    if _TIME.search(text) and (hours_alone(text) is not None or either_hours(text)):
        return Content.TIME
    return Content.NUMBER if _NUMBER.fullmatch(text) else Content.WORDS


def _is_all(text: str, left: int, start: int) -> bool:
    """Whether dates are what a cell is for: little else stands there, and it does not stand first."""
    return left == 0 or (left <= _MOST_REST and start <= len(text) / 3)


@dataclass(frozen=True)
class Contents:
    """What the cells of a column hold, and how much they say."""

    sorts: tuple[Content, ...]
    length: float
    """The mean length of those that say something."""
    days: float = 0.0
    """How many of those are days of a month that is told elsewhere: "14", "tors 14", "14 kl 10", "11 och 12"."""
    counts: bool = False
    """Whether they are numbers that count on in levels: 1, 1.1, 1.2, 2, 2.1."""
    clocks: bool = False
    """Whether they are times under a heading for such: "0900"."""

    def share(self, *sorts: Content) -> float:
        """How many of the cells that say something hold one of these."""
        said = [sort for sort in self.sorts if sort is not Content.NOTHING]
        return sum(sort in sorts for sort in said) / len(said) if said else 0.0

    @property
    def dated(self) -> float:
        """How many of the cells that say something are dates of any precision."""
        return self.share(Content.DATE, Content.MONTH, Content.WEEK)


def contents_of(texts: Sequence[str]) -> Contents:
    """What a column of these cells holds."""
    said = [text for text in texts if _LETTERS.search(text)]
    sorts = tuple(map(content_of, texts))
    filled = [text for text, sort in zip(texts, sorts, strict=True) if sort is not Content.NOTHING]
    days = sum(map(_are_days, filled)) / len(filled) if filled else 0.0
    length = sum(map(len, said)) / len(said) if said else 0.0
    clocks = bool(filled) and all(hours_of_cell(text) is not None for text in filled)
    return Contents(sorts, length, days, _count_on([text.strip() for text in filled]), clocks)


def _count_on(texts: Sequence[str]) -> bool:
    """Whether each number may follow upon the one above, and not all are whole."""
    if len(texts) < _COUNTED or not all(map(_LEVELS.fullmatch, texts)) or not any("." in t[:-1] for t in texts):
        return False
    numbers = [tuple(map(int, text.rstrip(".").split("."))) for text in texts]
    return all(after in _next(before) for before, after in pairwise(numbers))


def _next(number: tuple[int, ...]) -> set[tuple[int, ...]]:
    """What may come after a number: 1.2 goes on with 1.2.1, with 1.3 and 2, and with 2.1 where no row has 2."""
    beside = {(*number[:n], number[n] + 1) for n in range(len(number))}
    return {(*number, 1), *beside, *((*one, 1) for one in beside)}


@lru_cache(maxsize=16384)
def _are_days(text: str) -> bool:
    cell = find_days(text)
    read = bool(cell.days) and not cell.rest and all(day.month is None for day in cell.days)
    return read or content_of(text) is Content.NUMBER
