"""Lines of a list that are a period over its days: "Våren 2027 (8/1–18/6)", "Kommunstyrelsen 8.1.–18.6.2027"."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Partial, Written
from plans.reading.dates.years.headings import HeadingYears
from plans.reading.document import Paragraph
from plans.reading.layouts.calendar_years import years_of
from plans.reading.layouts.lists_lines import Kind, Line
from plans.reading.layouts.lists_names import PLAIN, is_named, subject_of

_FEWEST = 2
"""So many days have to lie in a period that stands over them."""
_LEAST = 20
"""How many days a period of meetings is at least."""
_MONTH = 31
_PERIOD = re.compile(r"\bperiod(?:en)?\b", re.IGNORECASE)


def with_periods(lines: Sequence[Line], paragraphs: Sequence[Paragraph], legend: Legend) -> list[Line]:
    """The lines, a period that the days right below it lie in as the heading that it is of them."""
    return [_heading(line, n, lines, paragraphs[n].text, legend) for n, line in enumerate(lines)]


def _heading(line: Line, n: int, lines: Sequence[Line], text: str, legend: Legend) -> Line:
    dates = find_dates(text)
    period = dates[0] if len(dates) == 1 else None
    if line.kind not in (Kind.DAYS, Kind.TEXT) or period is None or not _is_long(period):
        return line
    words = _PERIOD.sub("", f"{text[: period.start]} {text[period.end :]}")
    label = subject_of(words, legend)
    is_plain = PLAIN.fullmatch(words) is not None
    below = list(_days_below(lines[n + 1 :], named=is_plain))
    if not (is_plain or is_named(label)) or len(below) < _FEWEST:
        return line
    if not all(_is_in(day, period) for day in below):
        return line
    years = _years(period) or years_of(words)
    begins, ends = period.first.month or 1, (period.last and period.last.month) or 12
    over = HeadingYears(years, True, text, begins, ends) if years else None
    return Line(Kind.YEAR if is_plain else Kind.HEADING, label, years, over=over)


def _days_below(lines: Sequence[Line], *, named: bool) -> Iterator[Partial]:
    """The days of the lines right below up to the next period; `named` ones may say whose they are."""
    there = (line for line in lines if line.kind is not Kind.EMPTY)
    for line in takewhile(lambda line: _are_days(line) and (named or not line.label.words), there):
        yield from (day.written.first for day in line.days)


def _are_days(line: Line) -> bool:
    return line.kind is Kind.DAYS and not any(_is_long(day.written) for day in line.days)


def _years(period: Written) -> tuple[int, ...]:
    """The years of a period that is written with its own."""
    years = [part.year for part in (period.first, period.last) if part is not None and part.year is not None]
    turns = period.last is not None and _place(period.last) < _place(period.first)
    return tuple(sorted({years[-1] - turns, years[-1]})) if years else ()


def _is_long(period: Written) -> bool:
    if period.last is None or period.first.day is None or period.last.day is None:
        return False
    return (_place(period.last) - _place(period.first)) % (12 * _MONTH) >= _LEAST


def _is_in(day: Partial, period: Written) -> bool:
    first, last, at = _place(period.first), _place(period.last or period.first), _place(day)
    return first <= at <= last if first <= last else at >= first or at <= last


def _place(part: Partial) -> int:
    """How far into a year a day is, where every month has as many days."""
    return (part.month or 0) * _MONTH + (part.day or 0)
