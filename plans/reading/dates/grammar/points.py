"""A whole month or week at a place in the tokens, and the words that all dates are told in."""

from enum import Enum
from typing import NamedTuple

from plans.reading.dates.grammar.names import month_name
from plans.reading.dates.grammar.tokens import Gap, Line, Sort
from plans.reading.dates.grammar.words import MONTH, WEEK
from plans.reading.dates.grammar.years import short_year, year_at
from plans.reading.dates.written import Partial, Unsure
from plans.when import YEARS


class Style(Enum):
    """How a date is put together."""

    WORDS = "words"  # 2 december 2015
    SLASH = "slash"  # 2/12
    FIGURES = "figures"  # 2015-12-02, 2.12.2015
    MONTH = "month"  # december 2015
    WEEK = "week"  # vecka 6


class Point(NamedTuple):
    """A date read up to the token `next`."""

    partial: Partial
    next: int
    style: Style
    unsure: Unsure | None = None


def month_at(line: Line, place: int) -> Point | None:
    """A whole month and its year: "december", "Mars månad", "dec. 2022"; "jan-19" and "2023 maj" in a cell."""
    year_before = line.number(place, 4)
    if line.cell and year_before in YEARS and (after_year := month_name(line, place + 1)) is not None:
        return Point(Partial(year=year_before, month=after_year[0]), after_year[1], Style.MONTH)
    named = month_name(line, place)
    if named is None:
        return None
    month, after = named
    if line.at(after).text in MONTH and line.at(after).gap is Gap.SPACE:
        after += 1
    found = year_at(line, after)
    is_joined = line.cell and line.is_sign(after, "-") and line.touches(after) and line.touches(after + 1)
    if found is None and is_joined and (short := short_year(line, after + 1)) is not None:
        found = short, after + 2
    year, end = found or (None, after)
    return Point(Partial(year=year, month=month), end, Style.MONTH)


def week_at(line: Line, place: int) -> Point | None:
    """A week and its year: "vecka 6", "v.8", "v 45 2024", "2024-W45", "2024 v 45"."""
    year = line.number(place, 4)
    if year in YEARS:
        at = place + 1 + line.is_sign(place + 1, "-")
        point = week_number(line, at + 1) if line.at(at).text in {*WEEK, "w"} else None
        return None if point is None else point._replace(partial=Partial(year=year, week=point.partial.week))
    token, number_place = line.at(place), place + 1
    if token.sort is not Sort.WORD or token.text not in WEEK:
        return None
    if line.is_sign(number_place, ".") and line.touches(number_place):
        number_place += 1
    return week_number(line, number_place)


def week_number(line: Line, place: int) -> Point | None:
    """A week's number, where the word has been read."""
    week = line.number(place)
    if week is None or line.at(place).gap > Gap.LINE or not _ends_week(line, place + 1):
        return None
    year, end = year_at(line, place + 1) or (None, place + 1)
    return Point(Partial(year=year, week=week), end, Style.WEEK)


def _ends_week(line: Line, place: int) -> bool:
    is_word = line.touches(place) and line.at(place).sort is Sort.WORD
    return not is_word and not line.joins(place, ".,:")
