"""Tables whose cells were joined by two spaces each: an empty cell leaves four, wherever on the line it stands."""

from collections.abc import Sequence
from itertools import takewhile

from plans.reading.formats.taken import Taken, Written

_BETWEEN = "  "
_LEAST_COLUMNS = 4
_LEAST_ROWS = 2


def double_spaced(lines: Sequence[str], start: int) -> Taken:
    """The table whose headings stand on a line, if each row has as many cells, and some are empty.

    Without empty cells the same spaces part the cells of any table; and where words are to stand under one another
    the gaps are of other widths too.
    """
    heads = _cells(lines[start])
    if len(heads) < _LEAST_COLUMNS or not all(heads):
        return Taken(start + 1, [])
    near = takewhile(str.strip, lines[start + 1 :])
    rows = list(takewhile(lambda cells: _is_row(cells, len(heads)), map(_cells, near)))
    has_gaps = any(not cell for cells in rows for cell in cells[: _last(cells)])
    if len(rows) < _LEAST_ROWS or not has_gaps or sum(len(cells) == len(heads) for cells in rows) * 2 < len(rows):
        return Taken(start + 1 + len(rows), [])
    padded = [cells + [""] * (len(heads) - len(cells)) for cells in (heads, *rows)]
    return Taken(start + len(padded), [Written(start + n, cells) for n, cells in enumerate(padded)])


def _cells(line: str) -> list[str]:
    return line.split(_BETWEEN)


def _is_row(cells: Sequence[str], width: int) -> bool:
    """Whether each cell stands right between its spaces, and there are no more than headings."""
    return 1 < len(cells) <= width and bool(cells[0]) and all(cell == cell.strip() for cell in cells)


def _last(cells: Sequence[str]) -> int:
    return max((n for n, cell in enumerate(cells) if cell), default=0)
