"""A grid of cells, of a sheet or a csv file, as paragraphs and tables."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from plans.reading.document import Cell, Merged, Place
from plans.reading.formats.blocks import EMPTY, Blocks, filled, used_width
from plans.reading.formats.bounds import MOST_CELLS, within
from plans.reading.formats.words import Words

_MOST_MERGED = 1_000
"""Rows or columns past the last value that a merged cell may reach."""

Range = tuple[tuple[int, int], tuple[int, int]]
"""First row and column, last row and column."""


@dataclass(frozen=True)
class GridRow:
    """A row and its place."""

    place: Place
    cells: Sequence[Cell]


def add_grid(blocks: Blocks, rows: Iterable[GridRow]) -> None:
    """Add a grid. An empty row parts two tables; words alone in the first column above a table are a text.

    A table that only an empty row parts from the one above it is made as wide: it may go on with its columns.
    """
    width = 0
    for is_empty, group in groupby(_without_ends(list(rows)), _is_empty):
        part = list(group)
        if is_empty:
            for row in part:
                blocks.paragraph("", row.place)
            continue
        texts = next((number for number, row in enumerate(part) if not _is_text(row)), len(part))
        for row in part[:texts]:
            blocks.paragraph(_text(row), row.place, colour=row.cells[0].colour)
        width = 0 if texts else width
        if texts < len(part):
            width = max(width, *(used_width(row.cells) for row in part[texts:]))
            cells = [row.cells[:width] for row in part[texts:]]
            blocks.table(cells, [row.place for row in part[texts:]], width=width)


def merge(rows: list[list[Cell]], ranges: Iterable[Range]) -> None:
    """Repeat the first cell of each merged range (first row and column, last row and column) in the others."""
    ranges = list(ranges)
    _make_room(rows, ranges)
    for (top, left), (bottom, right) in ranges:
        for row, column in _covered(rows, top, left, bottom, right):
            rows[row][column] = replace(rows[top][left], merged=Merged.ABOVE if row > top else Merged.LEFT)


def _make_room(rows: list[list[Cell]], ranges: Iterable[Range]) -> None:
    """Add the rows and columns at the end that only hold cells merged with others."""
    height, width = len(rows), max(map(len, rows), default=0)
    for (top, left), (bottom, right) in ranges:
        if 0 <= top < len(rows) and 0 <= left < len(rows[top]) and rows[top][left].text:
            height = max(height, min(bottom, top + _MOST_MERGED) + 1)
            width = max(width, min(right, left + _MOST_MERGED) + 1)
    within("too_many_cells", height * width, MOST_CELLS)
    rows += [[] for _ in range(height - len(rows))]
    for row in rows:
        row += [EMPTY] * (width - len(row))


def _covered(
    rows: Sequence[list[Cell]], top: int, left: int, bottom: int, right: int
) -> Iterator[tuple[int, int]]:
    """The cells of a range but its first, as far as there are cells."""
    if not (0 <= top < len(rows) and 0 <= left < len(rows[top])):
        return
    for row in range(top, min(bottom, len(rows) - 1) + 1):
        for column in range(left, min(right, len(rows[row]) - 1) + 1):
            if (row, column) != (top, left):
                yield row, column


def _without_ends(rows: list[GridRow]) -> list[GridRow]:
    """The rows without empty ones above and below, and without columns to the left that are empty in all."""
    used = [number for number, row in enumerate(rows) if not _is_empty(row)]
    if not used:
        return []
    rows = rows[used[0] : used[-1] + 1]
    left = min(next(n for n, cell in enumerate(row.cells) if cell.text) for row in rows if not _is_empty(row))
    return [replace(row, cells=row.cells[left:]) for row in rows]


def _is_empty(row: GridRow) -> bool:
    return not any(cell.text for cell in row.cells)


def _is_text(row: GridRow) -> bool:
    """Whether the row has words in its first cell alone, or only repeats such a row that it is merged with."""
    first = row.cells[0]
    return bool(first.text) and first.value is None and filled(row.cells) == int(first.merged is None)


def _text(row: GridRow) -> Words:
    cell = row.cells[0]
    return Words("") if cell.merged else Words(cell.text.replace("\n", " "), cell.struck, cell.crossed)
