"""A day's number, and the month and year after it: "2", "10:e"; " december 2015", "/12-2015"."""

from calendar import monthrange
from typing import NamedTuple

from plans.reading.dates.grammar.names import misread_number, month_name
from plans.reading.dates.grammar.points import Style
from plans.reading.dates.grammar.tokens import Gap, Line, Sort
from plans.reading.dates.grammar.words import FIRST, LAST, MONTH
from plans.reading.dates.grammar.years import short_year, year_at
from plans.reading.dates.written import Unsure

_LONGEST_DAY = 39
"""Numbers over this are no day, not even one that does not exist."""
_FEBRUARY, _ANY_YEAR = 2, 2001


class Tail(NamedTuple):
    """The month after a day, its style, and the year if one stands there; `next` is the place after them."""

    month: int
    style: Style
    year: int | None
    next: int
    unsure: Unsure | None = None


_ENDINGS = ("e", "a", "de", "dje", "sta")
"""What a day's number may end with: "10:e", "18de"."""


def day_number(line: Line, place: int) -> tuple[int, int] | None:
    """A day's number ("2", "2:a", "10:e") and the place after it; not the beginning of a clock or an amount."""
    token = line.at(place)
    day = _day_in_words(line, place) or line.number(place)
    after = place + 1
    if day is None and line.loose:
        day = misread_number(token.text)
    if day is None or day > _LONGEST_DAY:
        return None
    if line.is_sign(after, ":") and line.touches(after) and line.at(after + 1).text in _ENDINGS:
        return day, after + 2
    if line.at(after).text in _ENDINGS and line.touches(after):
        return day, after + 1
    if line.joins(after, ".:,"):
        return None
    return day, after


def _day_in_words(line: Line, place: int) -> int | None:
    """The first or the last of the month that follows; of February the last is not known without its year."""
    named = month_name(line, place + 1) if line.at(place).text in (FIRST, LAST) else None
    if named is None:
        return None
    last = None if named[0] == _FEBRUARY else monthrange(_ANY_YEAR, named[0])[1]
    return 1 if line.at(place).text == FIRST else last


def tail_at(line: Line, place: int) -> Tail | None:
    """The month and year after a day's number: " december 2015", "/12-2015", "/12 2015", "-dec-15"."""
    named = month_name(line, place) if line.at(place).gap is not Gap.COLUMN else None
    if named is None:
        return _slashed(line, place) or _dashed(line, place)
    month, after = named
    if line.at(after).text in MONTH:
        after += 1
    year, end = year_at(line, after) or (None, after)
    return Tail(month, Style.WORDS, year, end)


def _slashed(line: Line, place: int) -> Tail | None:
    if not line.is_sign(place, "/") or not (line.cell or (line.touches(place) and line.touches(place + 1))):
        return None
    read, end = line.number(place + 1), place + 2
    month = misread_number(line.at(place + 1).text) if read is None and line.loose else read
    if month is None or _is_grown(line, end):
        return None
    year, end = year_at(line, end) or _after_slash(line, end) or (None, end)
    if year is None and month_name(line, end) is not None:
        return None  # "3/4 maj", "30/31 maj": two days in doubt
    if line.joins(end, "/"):
        return None
    return Tail(month, Style.SLASH, year, end, Unsure.OCR if read is None else None)


def _dashed(line: Line, place: int) -> Tail | None:
    """As spreadsheets write it: "15-mar", "15-mar-23"."""
    is_tight = line.is_sign(place, "-") and line.touches(place) and line.touches(place + 1)
    named = month_name(line, place + 1) if is_tight else None
    if named is None:
        return None
    month, end = named
    short = short_year(line, end + 1) if line.joins(end, "-") else None
    year, end = year_at(line, end) or ((short, end + 2) if short is not None else (None, end))
    return Tail(month, Style.WORDS, year, end)


def _after_slash(line: Line, place: int) -> tuple[int, int] | None:
    """The year of "2/12/15"."""
    year = short_year(line, place + 1) if line.is_sign(place, "/") and line.touches(place + 1) else None
    return None if year is None else (year, place + 2)


def _is_grown(line: Line, place: int) -> bool:
    """Whether a word, or a fraction of a number, follows without a space."""
    return (line.touches(place) and line.at(place).sort is Sort.WORD) or line.joins(place, ".,:")
