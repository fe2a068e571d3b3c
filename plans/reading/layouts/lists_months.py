"""Months one under another over days without any: cells of a table copied one by one, "Mars, April, 21, 12"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Partial
from plans.reading.document import Paragraph
from plans.reading.layouts.lists_lines import Kind, Line

WHICH_MONTH = "which_month"
_SEVERAL = 2


def under_months(lines: Sequence[Line], paragraphs: Sequence[Paragraph]) -> tuple[list[Line], set[int]]:
    """The lines with such days each in its own month, and those of which it is not certain which that is.

    As many cells as months are theirs in turn, for sure if the days do not also follow on one another in the last.
    """
    done, open_ = list(lines), set[int]()
    for months in _runs(lines):
        cells = _cells(lines, paragraphs, months[-1])
        days = [n for n in cells if lines[n].kind is Kind.DAYS]
        if not days:
            continue
        fits = len(cells) == len(months)
        for n, month in zip(cells, months, strict=fits) if fits else ():
            done[n] = _in_month(lines[n], lines[month])
        numbers = [day.written.first.day or 0 for n in days for day in lines[n].days]
        if not fits or all(before < after for before, after in pairwise(numbers)):
            open_ |= set(days)
    return done, open_


def _runs(lines: Sequence[Line]) -> list[list[int]]:
    """The numbers of month lines with nothing between them: none where a month alone heads days of its own."""
    runs: list[list[int]] = []
    before = Kind.TEXT
    for n, line in enumerate(lines):
        if line.kind is Kind.MONTH and before is Kind.MONTH:
            runs[-1].append(n)
        elif line.kind is Kind.MONTH:
            runs.append([n])
        before = before if line.kind is Kind.EMPTY else line.kind
    return runs if all(len(run) >= _SEVERAL for run in runs) else []


def _cells(lines: Sequence[Line], paragraphs: Sequence[Paragraph], month: int) -> list[int]:
    """The lines under the last of the months that are days without a month of their own, or a sign for none."""
    cells: list[int] = []
    for n in range(month + 1, len(lines)):
        text = paragraphs[n].text.strip()
        is_bare = not (lines[n].label.words or find_dates(text) or any(day.entries for day in lines[n].days))
        is_day = lines[n].kind is Kind.DAYS and is_bare
        if is_day or (text and lines[n].kind is Kind.EMPTY):
            cells.append(n)
        elif lines[n].kind is not Kind.EMPTY:
            break
    return cells


def _in_month(line: Line, month: Line) -> Line:
    year = month.years[0] if len(month.years) == 1 else None
    days = (
        replace(day, written=replace(day.written, first=Partial(year, month.month, day.written.first.day)))
        for day in line.days
    )
    return replace(line, days=tuple(days))
