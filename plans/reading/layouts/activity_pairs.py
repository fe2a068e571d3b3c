"""Rows of a table whose cells have one line for each of several meetings: "5 maj / 19 maj | KSAU / KS"."""

from dataclasses import replace

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.sense import Origin
from plans.reading.dates.find import find_dates
from plans.reading.layouts.activity_columns import Columns
from plans.reading.layouts.activity_rows import Line
from plans.reading.layouts.roles import Role


def line_by_line(line: Line, columns: Columns, legend: Legend) -> list[Line]:
    """The row as one for each line of its date's cell, where bodies stand in as many lines; itself otherwise."""
    dates = columns.first(Role.DATE)
    if dates is None or len(columns.at(Role.DATE)) > 1:
        return [line]
    days = _lines(line, dates)
    beside = [n for n in columns.at(Role.WHO, Role.TITLE) if len(_lines(line, n)) == len(days)]
    named = [n for n in beside if all(_begins_with_body(text, legend) for text in _lines(line, n))]
    if len(days) < 2 or not named or not all(map(_is_day, days)):
        return [line]
    split = {dates: days, **{n: _lines(line, n) for n in beside}}
    return [
        replace(
            line, cells=tuple(replace(c, text=split[n][at]) if n in split else c for n, c in enumerate(line.cells))
        )
        for at in range(len(days))
    ]


def _lines(line: Line, number: int) -> list[str]:
    return [text.strip() for text in line.cells[number].text.split("\n") if text.strip()]


def _is_day(text: str) -> bool:
    dates = find_dates(text, cell=True)
    return len(dates) == 1 and dates[0].first.day is not None


def _begins_with_body(text: str, legend: Legend) -> bool:
    first = next(iter(find_bodies(text, legend, cell=True)), None)
    return first is not None and first.start == 0 and first.origin is not Origin.MADE
