"""A calendar set as boxes: cells that are each a month, with its days below the name or in the cell under it."""

import re
from collections.abc import Iterator, Sequence

from plans.reading.document import Cell, Paragraph, Place, Row
from plans.reading.layouts import lists, running
from plans.reading.layouts.calendar_days import day_text
from plans.reading.layouts.calendar_hours import without_hours
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.surest import in_rows, together

_FEWEST = 3
_WORD = re.compile(r"[^\W\d_]{3}")

_Line = tuple[Place, str, Cell]
"""A line of a box: the row that it stands in, its words, and its cell."""


def fit(part: Part, _: Context) -> float:
    """Quite sure, where every box begins with a line that is a month, none twice, and several go on below it."""
    boxes = _boxes(part)
    months = [month_of(box[0][1].capitalize()) for box in boxes]
    is_each_one = None not in months and len(set(months)) == len(months)
    told = sum(len(box) > 1 for box in boxes)
    return 1.0 if is_each_one and told >= _FEWEST and len(part.rows[0].cells) > 1 else 0.0


def read(part: Part, context: Context) -> PartRead:
    """The lines of all the boxes as one text, in the order in which the boxes stand."""
    lines = [line for box in _boxes(part) for line in box]
    text = tuple(Paragraph(Place(n), line, struck=cell.struck) for n, (_, line, cell) in enumerate(lines, 1))
    whole = Part(text, part.headings)
    layout = max((lists, running), key=lambda one: one.fit(whole, context))
    rows = {line.place: place for line, (place, _, _) in zip(text, lines, strict=True)}
    return together(part, [in_rows(layout.read(whole, context), rows)], ("boxes",))


def _boxes(part: Part) -> list[list[_Line]]:
    """The lines of each cell; where rows of months stand over rows of days, those of each month."""
    heads = [n for n, row in enumerate(part.rows) if _is_of_months(row)]
    if not heads or heads[0] != 0 or not all(_has_days(row) for n, row in enumerate(part.rows) if n not in heads):
        return [lines for row in part.rows for cell in row.cells if (lines := _lines(row, cell))]
    ends = [*heads[1:], len(part.rows)]
    return [box for head, end in zip(heads, ends, strict=True) for box in _columns(part.rows[head:end])]


def _is_of_months(row: Row) -> bool:
    """Whether all cells of a row are months, and they are several."""
    cells = [cell for cell in row.cells if cell.text.strip()]
    return len(cells) >= _FEWEST and all(month_of(cell) is not None for cell in cells)


def _has_days(row: Row) -> bool:
    """Whether each cell of a row begins with a day and says in words what happens then."""
    cells = [cell for cell in row.cells if cell.text.strip() and cell.merged is None]
    return all((day := day_text(cell.text)) is not None and _is_worded(day.rest) for cell in cells)


def _is_worded(text: str) -> bool:
    return _WORD.search(without_hours(text.partition("\n")[0])) is not None


def _columns(rows: Sequence[Row]) -> Iterator[list[_Line]]:
    """The lines of each column of a row of months and the rows under it."""
    for column, head in enumerate(rows[0].cells):
        if head.text.strip():
            yield [line for row in rows for cell in row.cells[column : column + 1] for line in _lines(row, cell)]


def _lines(row: Row, cell: Cell) -> list[_Line]:
    lines = cell.text.split("\n") if cell.merged is None else []
    return [(row.place, line.strip(), cell) for line in lines if line.strip()]
