"""A calendar set as boxes: each cell of a table is a month, with its days in the lines below the name."""

from plans.reading.document import Cell, Paragraph, Place
from plans.reading.layouts import lists, running
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.surest import in_rows, together

_FEWEST = 3


def fit(part: Part, _: Context) -> float:
    """Quite sure, where every cell begins with a line that is a month, none twice, and several go on below it."""
    boxes = [lines for row in part.rows for cell in row.cells if (lines := _lines(cell))]
    months = [month_of(lines[0].capitalize()) for lines in boxes]
    is_each_one = None not in months and len(set(months)) == len(months)
    told = sum(len(lines) > 1 for lines in boxes)
    return 1.0 if is_each_one and told >= _FEWEST and len(part.rows[0].cells) > 1 else 0.0


def read(part: Part, context: Context) -> PartRead:
    """The lines of all the boxes as one text, in the order in which the boxes stand."""
    lines = [(row.place, line, cell) for row in part.rows for cell in row.cells for line in _lines(cell)]
    text = tuple(Paragraph(Place(n), line, struck=cell.struck) for n, (_, line, cell) in enumerate(lines, 1))
    whole = Part(text, part.headings)
    layout = max((lists, running), key=lambda one: one.fit(whole, context))
    rows = {line.place: place for line, (place, _, _) in zip(text, lines, strict=True)}
    return together(part, [in_rows(layout.read(whole, context), rows)], ("boxes",))


def _lines(cell: Cell) -> list[str]:
    return [line.strip() for line in cell.text.split("\n") if line.strip()] if cell.merged is None else []
