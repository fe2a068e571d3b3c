"""A row of a PDF's table that a page break has parted: the words at the top of a page are the end of its cells."""

from collections.abc import Sequence
from dataclasses import replace

from plans.reading.document import Block, Cell, Document, Paragraph, Row, Table


def with_whole_rows(document: Document) -> Document:
    """The document with such rows whole, on the page where they begin."""
    blocks: list[Block] = []
    open_table: int | None = None
    for block in document.blocks:
        if isinstance(block, Paragraph):
            open_table = open_table if block.furniture or not block.text else None
            blocks.append(block)
            continue
        above = blocks[open_table] if open_table is not None else None
        if open_table is not None and isinstance(above, Table) and _is_parted(above.rows[-1], block.rows[0]):
            blocks[open_table] = Table((*above.rows[:-1], _joined(above.rows[-1], block.rows[0])))
            block = Table(block.rows[1:])
        if block.rows:
            open_table = len(blocks)
            blocks.append(block)
    return replace(document, blocks=tuple(blocks))


def _is_parted(row: Row, below: Row) -> bool:
    """Whether the row below, first on its page, only says more in the first cell, in the middle of a sentence."""
    pages = (row.place.page, below.place.page)
    if len(row.cells) != len(below.cells) or None in pages or pages[0] == pages[1]:
        return False
    return _filled(below.cells) == [0] and below.cells[0].text[0].islower() and len(_filled(row.cells)) > 1


def _filled(cells: Sequence[Cell]) -> list[int]:
    return [at for at, cell in enumerate(cells) if cell.text and cell.merged is None]


def _joined(row: Row, below: Row) -> Row:
    first, *rest = row.cells
    return replace(row, cells=(replace(first, text=f"{first.text}\n{below.cells[0].text}".strip()), *rest))
