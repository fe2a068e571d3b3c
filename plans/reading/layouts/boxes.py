"""A table whose cells are lists of their own: a body in the first line of each, and its days in those below."""

from collections.abc import Sequence

from plans.reading.dates.find import find_dates
from plans.reading.document import Cell, Paragraph, Place, Row
from plans.reading.layouts import lists
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.copied_heads import is_body
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.surest import in_rows, together

_FEWEST = 2
_FEWEST_DAYS = 2
_MOST_OF_NAME = 3
"""On how many lines a name stands at most."""


def fit(part: Part, context: Context) -> float:
    """Quite sure, where days stand a line each below the first in every cell, and most of those are bodies."""
    boxes = [cell for row in part.rows for cell in row.cells if any(map(str.isalnum, cell.text))]
    if len(boxes) < _FEWEST or len(part.rows[0].cells) < _FEWEST or not all(map(_is_list, boxes)):
        return 0.0
    bodies = sum(is_body(_lines(cell, context)[0], context.legend) for cell in boxes)
    return 1.0 if bodies * 2 > len(boxes) else 0.0


def _lines(cell: Cell, context: Context) -> list[str]:
    """The lines of a cell, the name over its days as one though the cell was too narrow for it."""
    lines = cell.text.strip().split("\n")
    first = next((n for n, line in enumerate(lines) if _has_day(line) or said_hours(line)), len(lines))
    if is_body(lines[0], context.legend) and not lines[0].endswith("s"):
        return lines
    for count in range(min(_MOST_OF_NAME, first), 1, -1):
        name = label_of("\n".join(lines[:count]), context.legend).words
        if is_body(name, context.legend):
            return [name, *lines[count:]]
    return lines


def _is_list(cell: Cell) -> bool:
    first, *below = [_has_day(line) for line in cell.text.strip().split("\n")]
    return not first and sum(below) >= _FEWEST_DAYS and cell.merged is None


def _has_day(line: str) -> bool:
    return any(date.first.day is not None for date in find_dates(line, cell=True))


def read(part: Part, context: Context) -> PartRead:
    """Each cell as a list."""
    boxes = [(row, cell) for row in part.rows for cell in row.cells if cell.text.strip()]
    reads = [_read(row, cell, part.headings, context) for row, cell in boxes]
    return together(part, reads, ("boxes",))


def _read(row: Row, cell: Cell, headings: Sequence[str], context: Context) -> PartRead:
    """What the lists' layout makes of a cell, its lines numbered for a while; all of it stands on the row."""
    lines = tuple(Paragraph(Place(n), text, struck=cell.struck) for n, text in enumerate(_lines(cell, context), 1))
    read = lists.read(Part(lines, tuple(headings)), context)
    return in_rows(read, {line.place: row.place for line in lines})
