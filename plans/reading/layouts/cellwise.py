"""Cells of a part's tables that are told by the others in their column, changed column by column."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from plans.reading.document import Cell, Table
from plans.reading.layouts.part import Part


def by_column(part: Part, changed: Callable[[Sequence[Cell]], Sequence[Cell]]) -> Part:
    """The part with the cells of each column as they are `changed`, one for one; empty ones are left out."""
    blocks = tuple(_table(block, changed) if isinstance(block, Table) else block for block in part.blocks)
    return replace(part, blocks=blocks)


def _table(table: Table, changed: Callable[[Sequence[Cell]], Sequence[Cell]]) -> Table:
    rows = [list(row.cells) for row in table.rows]
    for at in range(max(map(len, rows), default=0)):
        filled = [n for n, row in enumerate(rows) if at < len(row) and row[at].text.strip()]
        for n, cell in zip(filled, changed([rows[n][at] for n in filled]), strict=True):
            rows[n][at] = cell
    return Table(tuple(replace(row, cells=tuple(cells)) for row, cells in zip(table.rows, rows, strict=True)))
