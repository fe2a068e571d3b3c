"""When a column's body meets, said on the first line of its cell of days: "Fredagar kl. 10.00"."""

from collections.abc import Iterator
from dataclasses import replace

from plans.reading.dates.find import find_dates
from plans.reading.document import Cell, Document, Row, Table
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.lists_names import MANY_DAYS


def with_hours_on_heads(document: Document) -> Document:
    """The document with such lines in the heads of their columns, where they hold for every day below."""
    return replace(
        document,
        blocks=tuple(_raised(block) if isinstance(block, Table) else block for block in document.blocks),
    )


def _raised(table: Table) -> Table:
    rows = table.rows
    if not rows[1:] or any(find_dates(cell.text, cell=True) for cell in rows[0].cells):
        return table
    pairs = list(_pairs(rows[0], rows[1]))
    head = replace(rows[0], cells=tuple(above for above, _ in pairs))
    return Table((head, replace(rows[1], cells=tuple(below for _, below in pairs)), *rows[2:]))


def _pairs(head: Row, body: Row) -> Iterator[tuple[Cell, Cell]]:
    for above, below in zip(head.cells, body.cells, strict=True):
        first, _, days = below.text.strip().partition("\n")
        is_usual = MANY_DAYS.match(first) is not None and len(said_hours(first)) == 1
        if above.text.strip() and is_usual and find_dates(days, cell=True):
            hours = said_hours(first)[0]
            yield (
                replace(above, text=f"{above.text.rstrip()}\n{first[: hours.end]}"),
                replace(below, text=days.strip(), value=None),
            )
        else:
            yield above, below
