"""Last rows of a table that hold nothing but its notes: they are text under it, as they are on a page."""

from collections.abc import Iterator
from dataclasses import replace

from plans.reading.bodies.told.definitions import star_definition
from plans.reading.document import Block, Document, Paragraph, Row, Table
from plans.reading.layouts.calendar_notes import signs_of


def with_notes_below(document: Document) -> Document:
    """The document with such rows of its tables, and the lines after them, as lines of text.

    The notes begin with a sign that stands in the table.
    """
    blocks = (
        part for block in document.blocks for part in (_told(block) if isinstance(block, Table) else [block])
    )
    return replace(document, blocks=tuple(blocks))


def _told(table: Table) -> Iterator[Block]:
    first = _notes(table)
    if first:
        yield Table(table.rows[:first])
    for row in table.rows[first:] if first else ():
        yield Paragraph(row.place, " ".join(_texts(row)[0].split()))
    if not first:
        yield table


def _notes(table: Table) -> int:
    """Which row is the first of the notes; 0 if there are none."""
    first = len(table.rows)
    while first and len(_texts(table.rows[first - 1])) == 1:
        first -= 1
    signs = {sign for row in table.rows[:first] for text in _texts(row) for sign in signs_of(text)}
    notes = (star_definition(_texts(row)[0]) for row in table.rows[first:])
    return next((first + n for n, note in enumerate(notes) if note is not None and note.short in signs), 0)


def _texts(row: Row) -> list[str]:
    return [cell.text for cell in row.cells if cell.text.strip() and cell.merged is None]
