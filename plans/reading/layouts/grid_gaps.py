"""The rows of a grid of stacked cells, and which column each of their values stood in.

A row that has all its cells tells it. So may the empty lines: each empty cell leaves one more of them, so that a
row whose empty lines are one more than the columns has lost none; but only where nearly all rows have them so.
Then a row whose first value ran together with its month is told from its end, and one whose last value ran
together with the next month from its beginning.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from plans.reading.layouts.grid_blocks import Block, BlockSort

_EVEN = 0.75
"""How many of a grid's rows have to have their empty lines, before those of one of them are trusted."""
_LEAST = 2
"""How many rows have to show that empty cells leave empty lines, before it is trusted of one that is broken."""
_VALUES = (BlockSort.VALUE, BlockSort.TIME)


@dataclass(frozen=True)
class StackedRow:
    """A row: its month or its body, its values, and how many empty lines stand behind the last of them."""

    head: Block | None
    values: tuple[Block, ...]
    after: int | None
    """None at the end of the text; 0 where what comes next ran together with it."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All that is written of it."""
        return (*([self.head] if self.head else []), *self.values)

    @property
    def is_broken(self) -> bool:
        """Whether its empty lines are not all there: some of it ran together with a month."""
        return self.after == 0 or not all(block.gap for block in self.values)

    @property
    def is_glued(self) -> bool:
        """Whether its first value ran together with its month."""
        return bool(self.values) and self.values[0].glued

    def is_even(self, width: int) -> bool:
        """Whether it has just as many empty lines as a row of so many cells, or as many up to its last one."""
        filled = sum(block.gap for block in self.values)
        return self.head is not None and (filled == width or filled + (self.after or 0) == width + 1)

    def by_gaps(self, width: int) -> tuple[Block | None, ...] | None:
        """Its cells, by the empty lines before each, or from the last on behind each; None if they do not fit."""
        gaps = [block.gap for block in self.values]
        if self.is_glued:
            ends = [*gaps[1:], self.after or 0]
            ats = [width + 1 - behind for behind in [*accumulate(reversed(ends))][::-1]]
            fits = all(ends)
        else:
            ats, fits = list(accumulate(gaps)), all(gaps)
        if not fits or not all(1 <= at <= width for at in ats):
            return None
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
        row = StackedRow(head, tuple(blocks[start:n]), blocks[n].gap if n < len(blocks) else None)
        if not row.values and first is BlockSort.LABEL and not row.is_even(width):
            return rows, start - 1
        rows.append(row)
    return rows, n


def cells_of(rows: Sequence[StackedRow], times: Sequence[bool]) -> Iterator[tuple[Block | None, ...] | None]:
    """The cells of each row; None for one whose columns nothing tells. `times`: which columns hold times."""
    width = len(times)
    sound = [row for row in rows if row.values and not row.is_broken]
    even = [row for row in sound if row.is_even(width)]
    is_trusted = len(even) >= max(_EVEN * len(sound), len([row for row in rows if row.values]) / 2)
    tells_empty = sum(len(row.values) < width for row in even) >= _LEAST
    for row in rows:
        is_told = not row.values or row.is_even(width) or (row.is_broken and tells_empty)
        cells = row.by_gaps(width) if is_trusted and is_told else None
        if len(row.values) == width:
            yield row.values
        else:
            yield cells if cells is not None and _fits(cells, times) else None


def _fits(cells: Sequence[Block | None], times: Sequence[bool]) -> bool:
    """Whether times stand in the columns of times, and nothing else does."""
    return all(
        cell is None or (cell.sort is BlockSort.TIME) == is_time
        for cell, is_time in zip(cells, times, strict=True)
    )
