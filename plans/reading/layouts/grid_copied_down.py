"""A grid copied so that a row is a line, with a month for each row: "Månad KF KS" over "Februari 23 9, 16"."""

import re
from collections.abc import Iterator, Sequence

from plans.reading.bodies.legend import Legend
from plans.reading.layouts.calendar_label import COLUMNS, label_of
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.grid_lost import Line, Rebuilt, row_of
from plans.reading.layouts.grid_values import values_of

_LEAST_ROWS = 3
_MONTH = re.compile(r"månad(?:er)?", re.IGNORECASE)
_SHORT = re.compile(r"[A-ZÅÄÖ]{2,6}")


def copied_down(lines: Sequence[Line], legend: Legend) -> list[Rebuilt]:
    """Every grid of months one under another, right under a line that heads its columns."""
    found, start = [], 0
    while start < len(lines):
        heads = _heads(lines[start][1], legend)
        rows = list(_rows(lines[start + 1 :])) if heads else []
        if len(rows) >= _LEAST_ROWS:
            found.append(_rebuilt(heads, lines[start], rows, lines[:start]))
        start += 1 + len(rows)
    return found


def _heads(text: str, legend: Legend) -> list[str]:
    """The headings beside that of the months: bodies, or of a single column no more than that it holds days."""
    words = text.split()
    if COLUMNS.fullmatch(text.strip()):
        return words[1:] if len(words) == 2 and _MONTH.fullmatch(words[0]) else []
    names = words[1:] if words and _MONTH.fullmatch(words[0]) else words
    is_named = all(_SHORT.fullmatch(name) or label_of(name, legend).known for name in names)
    return names if is_named and len(names) > 1 else []


def _rows(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines that begin with a month, up to the first that does not, or whose month is not later."""
    last = 0
    for place, text in lines:
        month = month_of(text.split()[0]) if text.strip() else None
        if month is None or month.month <= last:
            return
        last = month.month
        yield place, text.strip()


def _rebuilt(heads: Sequence[str], line: Line, rows: Sequence[Line], over: Sequence[Line]) -> Rebuilt:
    made, lost, joined = [row_of(line[0], ["", *heads])], list[tuple[Line, ...]](), []
    for place, text in rows:
        month, _, rest = text.partition(" ")
        values = values_of(rest.strip())
        if values is None or len(values) not in (0, len(heads)):
            lost.append(((place, text),))
        elif values:
            made.append(row_of(place, [month, *values]))
        else:
            joined.append(place)
    return Rebuilt(tuple(made), tuple(lost), tuple(over), tuple(joined))
