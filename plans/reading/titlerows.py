"""First rows of a table that hold nothing but its title: they are text above it, as they are in a sheet."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from plans.reading.document import Block, Document, Paragraph, Row, Table
from plans.reading.layouts.calendar_years import month_of, years_of
from plans.reading.layouts.headrow import has_day, is_head

_MOST = 3
_FEWEST_COLUMNS = 3


def with_titles_above(document: Document) -> Document:
    """The document with such rows of its tables as lines of text."""
    blocks: list[Block] = []
    before: Table | None = None
    for block in document.blocks:
        if isinstance(block, Table):
            blocks += _told(block, before)
            before = block
        else:
            blocks.append(block)
            before = before if block.furniture or not block.text.strip() else None
    return replace(document, blocks=tuple(blocks))


def _told(table: Table, before: Table | None) -> Iterator[Block]:
    """The table. What is as wide as the one right before goes on with it, unless it has headings of its own."""
    count = _titles(table.rows)
    goes_on = before is not None and len(before.rows[0].cells) == len(table.rows[0].cells)
    if not count or (goes_on and not is_head(table.rows[count])):
        yield table
        return
    for row in table.rows[:count]:
        yield Paragraph(row.place, " ".join(" ".join(_texts(row)).split()))
    yield Table(table.rows[count:])


def _titles(rows: Sequence[Row]) -> int:
    """How many rows the title takes; none where no row with words in several columns follows."""
    count = 0
    while count < min(_MOST, len(rows) - 1) and _is_title(rows[count]):
        count += 1
    return count if len(_texts(rows[count])) >= _FEWEST_COLUMNS else 0


def _is_title(row: Row) -> bool:
    texts = _texts(row)
    is_said = len(texts) == 1 and (any(map(str.isalpha, texts[0])) or bool(years_of(texts[0])))
    is_words = is_said and month_of(texts[0].capitalize()) is None
    return not texts or (is_words and not has_day(row) and not any(cell.struck for cell in row.cells))


def _texts(row: Row) -> list[str]:
    return [cell.text.strip() for cell in row.cells if cell.text.strip() and cell.merged is None]
