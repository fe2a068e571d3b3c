"""Last rows of a table that are text: its notes, or a sentence that a page has set among the columns above it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from plans.reading.bodies.told.definitions import star_definition
from plans.reading.dates.find import find_dates
from plans.reading.document import Block, Document, Paragraph, Row, Table
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_notes import signs_of


def with_sentences_below(document: Document) -> Document:
    """The document with the sentences that columns have cut, at the ends of its tables, as lines of text."""
    return _parted(document, _sentences)


def with_notes_below(document: Document) -> Document:
    """The document with last rows that hold nothing but notes, and the lines after those, as lines of text.

    The notes begin with a sign that stands in the table.
    """
    return _parted(document, _notes)


def _parted(document: Document, text_from: Callable[[Sequence[Row]], int]) -> Document:
    """The document with the rows of each table as text from the one that is told on; 0 tells of none."""
    blocks: list[Block] = []
    for block in document.blocks:
        first = text_from(block.rows) if isinstance(block, Table) else 0
        blocks += _told(block.rows, first) if isinstance(block, Table) and first else (block,)
    return replace(document, blocks=tuple(blocks))


def _told(rows: Sequence[Row], first: int) -> Iterator[Block]:
    yield Table(tuple(rows[:first]))
    for row in rows[first:]:
        yield Paragraph(row.place, " ".join(_texts(row)))


def _sentences(rows: Sequence[Row]) -> int:
    """Which row is the first of the sentences; an empty row has to part them from the rest."""
    first = len(rows) - len(list(takewhile(_is_cut, reversed(rows))))
    return first if 0 < first < len(rows) and not _texts(rows[first - 1]) else 0


def _is_cut(row: Row) -> bool:
    """Whether the columns' edges have cut a day or a time that the row's words tell when read together."""
    texts = _texts(row)
    return len(texts) > 1 and _told_in([" ".join(texts)]) > _told_in(texts, cell=True)


def _told_in(texts: Sequence[str], *, cell: bool = False) -> int:
    days = sum(date.first.day is not None for text in texts for date in find_dates(text, cell=cell))
    return days + sum(len(said_hours(text)) for text in texts)


def _notes(rows: Sequence[Row]) -> int:
    """Which row is the first of the notes."""
    first = len(rows) - len(list(takewhile(lambda row: len(_texts(row)) == 1, reversed(rows))))
    signs = {sign for row in rows[:first] for text in _texts(row) for sign in signs_of(text)}
    notes = (star_definition(_texts(row)[0]) for row in rows[first:])
    return next((first + n for n, note in enumerate(notes) if note is not None and note.short in signs), 0)


def _texts(row: Row) -> list[str]:
    return [" ".join(cell.text.split()) for cell in row.cells if cell.text.strip() and cell.merged is None]
