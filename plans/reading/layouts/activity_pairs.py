"""Rows of a table whose cells have a line for each of several activities: "5 maj / 19 maj | KSAU / KS"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.sense import Origin
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.find import find_dates
from plans.reading.kinds import kind_of
from plans.reading.layouts.activity_columns import Columns
from plans.reading.layouts.activity_rows import Line
from plans.reading.layouts.roles import Role
from plans.reading.layouts.running_apart import GOES_ON
from plans.reading.layouts.within_pieces import has_own_dates

_SPOKEN_OF = re.compile(r"\w+(?:[aei]t|en|na)\b")
"""How a sentence begins that goes on about what the one before it named: "Underlaget skickas till …"."""


def line_by_line(line: Line, columns: Columns, legend: Legend) -> list[Line]:
    """The row as one for each line of its cells, where those go together; itself otherwise.

    Each line of the date is one where bodies stand in as many lines. Under one date each line of what happens is
    one, where as many lines say who does it and each tells itself what it is, or where all are due or sent then.
    """
    if len(columns.at(Role.DATE)) > 1:
        return [line]
    dates, title = columns.first(Role.DATE), columns.title
    days = _lines(line, dates) if dates is not None else []
    if dates is not None and len(days) > 1:
        beside = (
            _in_step(line, columns.at(Role.WHO, Role.TITLE), len(days), legend) if all(map(_is_day, days)) else []
        )
        return _split(line, (dates, *beside)) if beside else [line]
    said = _lines(line, title) if title is not None else []
    beside = (
        _in_step(line, columns.at(Role.WHO, Role.RESPONSIBLE), len(said), legend) if _are_several(said) else []
    )
    if title is not None and beside:
        return _split(line, (title, *beside))
    due = _all_due(line.cells[title].text) if title is not None else []
    return [_with(line, title, text) for text in due] if title is not None and due else [line]


def _all_due(text: str) -> list[str]:
    """The lines or sentences of a cell, where each of several tells surely what is due or sent then.

    What else happens is one activity: what a meeting is about, or decides.
    """
    said = [line.strip(" -•–\t") for line in text.split("\n") if line.strip()]
    in_lines = len(said) > 1
    said = said if in_lines else [text[start:end].strip() for start, end in sentences(text)]
    read = [kind_of(one) for one in said]
    is_due = all(one.is_due_or_sent for one in read)
    is_apart = all(one[:1].isupper() and not GOES_ON.match(one) and not has_own_dates(one) for one in said)
    is_new = in_lines or not any(_SPOKEN_OF.match(one) for one in said[1:])
    return said if len(said) > 1 and is_due and is_apart and is_new else []


def _with(line: Line, number: int, text: str) -> Line:
    """The row with other words in one cell."""
    return replace(
        line, cells=tuple(replace(c, text=text) if n == number else c for n, c in enumerate(line.cells))
    )


def _in_step(line: Line, columns: Sequence[int], count: int, legend: Legend) -> list[int]:
    """Those of the columns that have so many lines, where a body begins each line of one of them."""
    beside = [n for n in columns if len(_lines(line, n)) == count]
    named = any(all(_begins_with_body(text, legend) for text in _lines(line, n)) for n in beside)
    return beside if named else []


def _split(line: Line, columns: Sequence[int]) -> list[Line]:
    """A row for each line of these cells; the others hold for all of them."""
    lines = {n: _lines(line, n) for n in columns}
    return [
        replace(
            line, cells=tuple(replace(c, text=lines[n][at]) if n in lines else c for n, c in enumerate(line.cells))
        )
        for at in range(len(lines[columns[0]]))
    ]


def _are_several(said: Sequence[str]) -> bool:
    """Whether each of several lines tells itself what kind of activity it is, and none goes on with another."""
    return len(said) > 1 and all(text[:1].isupper() and kind_of(text).sure for text in said)


def _lines(line: Line, number: int) -> list[str]:
    return [text.strip() for text in line.cells[number].text.split("\n") if text.strip()]


def _is_day(text: str) -> bool:
    dates = find_dates(text, cell=True)
    return len(dates) == 1 and dates[0].first.day is not None


def _begins_with_body(text: str, legend: Legend) -> bool:
    first = next(iter(find_bodies(text, legend, cell=True)), None)
    return first is not None and first.start == 0 and first.origin is not Origin.MADE
