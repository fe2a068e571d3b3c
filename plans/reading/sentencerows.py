"""A line of text that a page has set among the columns above it: it is text, as it would be further down."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

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
    count = len(table.rows)
    while count > 1 and _is_cut(table.rows[count - 1]) and _is_parted(table.rows[: count - 1]):
        count -= 1
    yield Table(table.rows[:count]) if count < len(table.rows) else table
    for row in table.rows[count:]:
        yield Paragraph(row.place, " ".join(_texts(row)))


def _is_parted(above: Sequence[Row]) -> bool:
    """Whether what stands above is an empty row, or such a line itself."""
    return not _texts(above[-1]) or _is_cut(above[-1])


def _is_cut(row: Row) -> bool:
    """Whether the columns' edges have cut a day or a time that the row's words tell when read together."""
    texts = _texts(row)
    return len(texts) > 1 and _told_in([" ".join(texts)]) > _told_in(texts)


def _told_in(texts: Sequence[str]) -> int:
    days = sum(date.first.day is not None for text in texts for date in find_dates(text))
    return days + sum(len(said_hours(text)) for text in texts)


def _texts(row: Row) -> list[str]:
    return [" ".join(cell.text.split()) for cell in row.cells if cell.text.strip() and cell.merged is None]
