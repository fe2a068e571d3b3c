"""Dates in figures alone: 2019-01-16, 2023.05.12, 16.1.2019, 20190116; in a cell 190116, 16.1 and 2019-01 too.

So are 19-01-16 and 16.1.19 in a cell, and behind a body, a weekday or "den".
"""

import re
from typing import NamedTuple

from plans.reading.dates.grammar.points import Point, Style
from plans.reading.dates.grammar.tokens import Gap, Line, Sort
from plans.reading.dates.grammar.words import DAY_WORDS, QUALIFIERS, SHORT_WEEKDAYS, WEEKDAYS
from plans.reading.dates.written import Partial
from plans.when import YEARS

_BODY = re.compile(r"(?!(?:OCR|ID|NR|REF|TEL|DNR|ORG|ISBN|ISSN)$)[A-ZÅÄÖ]{2,6}|K[sf]")
BOARD = re.compile(r"KS|KF|[A-ZÅÄÖ]{1,4}AU|KS[A-Z]{2,3}|[A-ZÅÄÖ]{1,4}N")
"""What is hardly anything but a body that meets; OSL and MBL have chapters."""
_DATED_WORDS = frozenset({"datum", "daterad", "daterat", "möte", "mötet", "sammanträde", "protokoll", "dag"})
_CENTURY = 2000


class _Figures(NamedTuple):
    numbers: tuple[int, ...]
    lengths: tuple[int, ...]
    sign: str
    next: int


def figures_at(line: Line, place: int) -> Point | None:
    """A date in figures at the place, the year first or last; a day that does not exist is still one."""
    if line.at(place).sort is not Sort.NUMBER:
        return None
    return _signed(line, place) or _compact(line, place)


def _signed(line: Line, place: int) -> Point | None:
    three = _joined(line, place, 3)
    if three is not None:
        return _three(three) or (_short(three) if line.cell or _is_told_a_day(line, place, three.next) else None)
    two = _joined(line, place, 2)
    if two is None or not (line.cell or (two.sign == "." and _is_told_a_day(line, place, two.next))):
        return None
    return _two(two)


def _joined(line: Line, place: int, count: int) -> _Figures | None:
    """So many numbers, joined by the same sign without spaces, and not one more."""
    sign = line.at(place + 1).text
    if len(sign) != 1 or sign not in "-./":
        return None
    last = place + 2 * (count - 1)
    numbers = [line.number(at, 4) for at in range(place, last + 1, 2)]
    is_whole = all(line.touches(at) for at in range(place + 1, last + 1))
    is_same = all(line.is_sign(at, sign) for at in range(place + 1, last, 2))
    known = tuple(number for number in numbers if number is not None)
    if not (is_whole and is_same and len(known) == count) or _is_more(line, last + 1, count):
        return None
    return _Figures(known, tuple(len(line.at(at).text) for at in range(place, last + 1, 2)), sign, last + 1)


def _is_more(line: Line, place: int, count: int) -> bool:
    """Whether signs and figures go on; but a day may follow after a dash: "2019-01-16-18", "16.1-18.1"."""
    is_ended = count == 3 or line.is_sign(place - 2, ".")
    is_date = line.number(place + 1) is not None or (
        line.number(place + 1, 4) in YEARS and line.joins(place + 2, "-.")
    )
    return line.joins(place, "-./") and not (is_ended and line.is_sign(place, "-") and is_date)


def _three(found: _Figures) -> Point | None:
    if found.lengths[0] == 4 and max(found.lengths[1:]) <= 2:
        year, month, day = found.numbers
    elif found.lengths[2] == 4 and max(found.lengths[:2]) <= 2:
        day, month, year = found.numbers
    else:
        return None
    if year not in YEARS:
        return None
    return Point(Partial(year, month, day), found.next, Style.FIGURES)


def _short(found: _Figures) -> Point | None:
    """A year in two figures: first behind a dash, last behind a point, as both are written here."""
    first, month, last = found.numbers
    if found.sign == "-" and found.lengths == (2, 2, 2):
        year, day = first, last
    elif found.sign == "." and max(found.lengths) <= 2 and found.lengths[2] == 2:
        year, day = last, first
    else:
        return None
    is_day = 1 <= month <= 12 and 1 <= day <= 31
    return Point(Partial(_CENTURY + year, month, day), found.next, Style.FIGURES) if is_day else None


def _two(found: _Figures) -> Point | None:
    """In a cell: "2019-01" is a month, "16.1" a day; "13.30" is a clock and "2015-16" two years."""
    first, second = found.numbers
    if not 1 <= second <= 12:
        return None
    if found.sign == "-" and found.lengths == (4, 2) and first in YEARS:
        return Point(Partial(first, second), found.next, Style.MONTH)
    if found.sign == "." and max(found.lengths) <= 2 and 1 <= first <= 31:
        return Point(Partial(month=second, day=first), found.next, Style.FIGURES)
    return None


def _compact(line: Line, place: int) -> Point | None:
    """20190116 where its place says that it is a date; 190116 only in a cell."""
    figures = line.at(place).text
    is_long = len(figures) == len("20190116")
    if not (is_long or (line.cell and len(figures) == len("190116"))):
        return None
    year = int(figures[:-4]) if is_long else _CENTURY + int(figures[:2])
    month, day = int(figures[-4:-2]), int(figures[-2:])
    is_date = year in YEARS and 1 <= month <= 12 and 1 <= day <= 31
    if not is_date or not (line.cell or _is_told_a_date(line, place)):
        return None
    return Point(Partial(year, month, day), place + 1, Style.FIGURES)


def _is_told_a_day(line: Line, place: int, after: int) -> bool:
    """Whether a weekday, "den" or a body stands before "16.1", or it begins its line and a body comes next.

    So does its weekday in brackets behind it: "16.1 (to)".
    """
    before, bracketed = line.at(place - 1), line.at(after + 1).text
    if line.is_sign(after, "(") and (bracketed in WEEKDAYS or bracketed in SHORT_WEEKDAYS):
        return True
    if place > 0 and before.sort is Sort.WORD and before.gap is not Gap.LINE:
        return is_board(line, place - 1) or any(before.text in known for known in (DAY_WORDS, WEEKDAYS))
    return place == 0 and is_board(line, after)


def is_board(line: Line, place: int) -> bool:
    """Whether an abbreviation stands there that is hardly anything but a body that meets."""
    token = line.at(place)
    return BOARD.fullmatch(line.text[token.start : token.end]) is not None


def _is_told_a_date(line: Line, place: int) -> bool:
    """Whether the word before makes eight figures a date: a body, a weekday, "den", "datum", or another date."""
    before = line.at(place - 1)
    if before.sort is not Sort.WORD:
        return place == 0 or line.is_sign(place - 1, "(-")
    words = (DAY_WORDS, _DATED_WORDS, WEEKDAYS, SHORT_WEEKDAYS)
    is_body = _BODY.fullmatch(line.text[before.start : before.end]) is not None
    return is_body or (before.text,) in QUALIFIERS or any(before.text in known for known in words)
