"""The rows of a grid of stacked cells, and which column each of their values stood in.

A row that has all its cells tells it. So may the empty lines: each empty cell leaves one more of them, so that a
row whose empty lines are one more than the columns has lost none; but only where nearly all rows have them so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from plans.reading.layouts.grid_blocks import Block, BlockSort

_EVEN = 0.75
"""How many of a grid's rows have to have their empty lines, before those of one of them are trusted."""
_VALUES = (BlockSort.VALUE, BlockSort.TIME)


@dataclass(frozen=True)
class StackedRow:
    """A row: its month or its body, its values, and how many empty lines stand behind the last of them."""

    head: Block | None
    values: tuple[Block, ...]
    after: int

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All that is written of it."""
        return (*([self.head] if self.head else []), *self.values)

    def is_even(self, width: int) -> bool:
        """Whether it has just as many empty lines as a row of so many cells, or as many up to its last one."""
        filled = sum(block.gap for block in self.values)
        return self.head is not None and (filled == width or filled + self.after == width + 1)

    def by_gaps(self, width: int) -> tuple[Block | None, ...]:
        """Its cells, by the empty lines before each."""
        ats = accumulate(block.gap for block in self.values)
        found = dict(zip(ats, self.values, strict=True))
        return tuple(found.get(at) for at in range(1, width + 1))


def rows_of(blocks: Sequence[Block], first: BlockSort, width: int) -> tuple[list[StackedRow], int]:
    """Rows that begin with a block of one sort and go on with values; how many blocks they are."""
    rows: list[StackedRow] = []
    n = 0
    while n < len(blocks):
        head = blocks[n] if blocks[n].sort is first else None
        if head is None and (rows or blocks[n].sort not in _VALUES):
            break
        start = n + (head is not None)
        n = start
        while n < len(blocks) and blocks[n].sort in _VALUES:
            n += 1
        row = StackedRow(head, tuple(blocks[start:n]), blocks[n].gap if n < len(blocks) else 0)
        if not row.values and first is BlockSort.LABEL and not row.is_even(width):
            return rows, start - 1
        rows.append(row)
    return rows, n


def cells_of(rows: Sequence[StackedRow], times: Sequence[bool]) -> Iterator[tuple[Block | None, ...] | None]:
    """The cells of each row; None for one whose columns nothing tells. `times`: which columns hold times."""
    width = len(times)
    is_even = [row.is_even(width) for row in rows]
    is_trusted = sum(is_even) >= _EVEN * len(rows)
    for row, even in zip(rows, is_even, strict=True):
        if len(row.values) == width:
            yield row.values
        elif is_trusted and even and _fits(cells := row.by_gaps(width), times):
            yield cells
        else:
            yield None


def _fits(cells: Sequence[Block | None], times: Sequence[bool]) -> bool:
    """Whether times stand in the columns of times, and nothing else does."""
    return all(
        cell is None or (cell.sort is BlockSort.TIME) == is_time
        for cell, is_time in zip(cells, times, strict=True)
    )
