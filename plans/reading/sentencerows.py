"""A line of text that a page has set among the columns above it: it is text, as it would be further down."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from plans.reading.dates.find import find_dates
from plans.reading.document import Block, Document, Paragraph, Row, Table
from plans.reading.layouts.calendar_hours import said_hours


def with_sentences_below(document: Document) -> Document:
    """The document with such rows at the ends of its tables as lines of text."""
    blocks: list[Block] = []
    for block in document.blocks:
        blocks += _told(block) if isinstance(block, Table) else (block,)
    return replace(document, blocks=tuple(blocks))


def _told(table: Table) -> Iterator[Block]:
    cut = len(list(takewhile(_is_cut, reversed(table.rows))))
    count = len(table.rows) - cut
    if not cut or not count or _texts(table.rows[count - 1]):  # an empty row has to part them from the rest
        yield table
        return
    yield Table(table.rows[:count])
    for row in table.rows[count:]:
        yield Paragraph(row.place, " ".join(_texts(row)))


def _is_cut(row: Row) -> bool:
    """Whether the columns' edges have cut a day or a time that the row's words tell when read together."""
    texts = _texts(row)
    return len(texts) > 1 and _told_in([" ".join(texts)]) > _told_in(texts, cell=True)


def _told_in(texts: Sequence[str], *, cell: bool = False) -> int:
    days = sum(date.first.day is not None for text in texts for date in find_dates(text, cell=cell))
    return days + sum(len(said_hours(text)) for text in texts)


def _texts(row: Row) -> list[str]:
    return [" ".join(cell.text.split()) for cell in row.cells if cell.text.strip() and cell.merged is None]
