"""Tables of a PDF's page printed from a spreadsheet without frames, found by where their headings begin.

A date or a number stands at the right edge of its cell and the words of the next cell right behind it, as near as
the words of one cell are: white space parts no columns there. But words begin right where their heading does.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise, takewhile

from plans.reading.formats.aligned import Extent, extents
from plans.reading.formats.furniture import parts
from plans.reading.formats.pdfspaced import Line, Spaced
from plans.reading.formats.pdfwords import COLUMN_GAP, TextLine, Word

_LEAST_COLUMNS = 3
_LEAST_LINES = 3
_EXACT = 0.03
"""Of the size of the letters: words that begin so near to one another stand at the same edge."""
_PADDING = 0.6
"""Of the size of the letters: what is free between a number and the right edge of its cell, at the most."""
_SHARED = 0.6
"""Of the columns: so many have words at their edges."""
_LEAST_SHARED = 2
"""Columns whose edges are known: so many have words there in a table that goes on."""


def sheet_table(near: Sequence[TextLine]) -> Spaced | None:
    """The table whose headings the first of the lines is; None if they are no such table."""
    begins = _begins(near)
    table = _table(near, begins) if len(begins) >= _LEAST_COLUMNS else None
    is_sheet = table is not None and len(table.lines) >= _LEAST_LINES and _has_right(table)
    return table if table and is_sheet and _at_edges(table, 1) >= _SHARED * len(begins) else None


def sheet_onward(near: Sequence[TextLine], columns: Sequence[Extent]) -> Spaced | None:
    """The rest of a table further up, in its columns and without headings; None if the lines are no such."""
    table = _table(near, [begin for begin, _ in columns]) if columns else None
    return table if table and _at_edges(table, 0) >= _LEAST_SHARED else None


def _begins(near: Sequence[TextLine]) -> list[float]:
    """Where each heading begins; before them columns that have none, as that of the names of the rows."""
    spans = [parts(line, COLUMN_GAP * line.size) for line in near]
    heads = [span.start for line in spans[:1] for span in line]
    before = [[span for span in line if span.end < heads[0]] for line in spans[1:] if len(line) > 1]
    named = 2 * sum(map(bool, before)) > len(near)
    return [*(start for start, _ in extents(before, COLUMN_GAP * near[0].size) if named), *heads] if near else []


def _table(near: Sequence[TextLine], begins: Sequence[float]) -> Spaced | None:
    """The lines, from the first, whose words stand in the columns that begin there."""
    lines = [*takewhile(lambda line: _stands(line, begins), near)]
    while lines and _is_text(lines[-1], begins):
        lines.pop()
    if not lines:
        return None
    columns = [*pairwise([*begins, max(line.words[-1].x1 for line in lines)])]
    cells = [_by_column(line, begins) for line in lines]
    ended = [_is_ended(above, below, columns) for above, below in pairwise(cells)]
    return Spaced(lines, columns, cells, ended)


def _by_column(line: TextLine, begins: Sequence[float]) -> Line:
    """The words of a line by their column.

    A word that only a space parts from the one before is of the same cell, unless it begins right with its column.
    """
    cells: Line = [[] for _ in begins]
    at, right = 0, float("-inf")
    for word in line.words:
        own = max(bisect_right(begins, word.x0 + _EXACT * word.size) - 1, 0)
        is_apart = word.x0 - right >= COLUMN_GAP * line.size
        at = own if is_apart or _is_at(word, begins[own]) else at
        cells[at].append(word)
        right = word.x1
    return cells


def _stands(line: TextLine, begins: Sequence[float]) -> bool:
    """Whether the words of each cell stand together, and only those that begin with their column go on over it."""
    for words, begin, end in zip(_by_column(line, begins), begins, [*begins[1:], float("inf")], strict=True):
        apart = max((right.x0 - left.x1 for left, right in pairwise(words)), default=0.0)
        if apart >= COLUMN_GAP * line.size or (words and words[-1].x1 > end and not _is_at(words[0], begin)):
            return False
    return True


def _is_text(line: TextLine, begins: Sequence[float]) -> bool:
    """Whether a line is only words of the first column that go on over the next."""
    first, *others = _by_column(line, begins)
    return not any(others) and first[-1].x1 > begins[1]


def _at_edges(table: Spaced, first: int) -> int:
    """How many columns have words at an edge, on the first line that counts or below."""
    columns = zip(zip(*table.cells[first:], strict=True), table.columns, strict=True)
    return sum(
        any(words and (_is_at(words[0], column[0]) or _is_right(words, column)) for words in cells)
        for cells, column in columns
    )


def _has_right(table: Spaced) -> bool:
    """Whether something stands at the right edge of its cell: if not, white space parts the columns as well."""
    return any(
        _is_right(words, column)
        for line in table.cells
        for words, column in zip(line, table.columns, strict=True)
        if words
    )


def _is_ended(above: Line, below: Line, columns: Sequence[Extent]) -> bool:
    """Whether a row ends between two lines: what stands at the right edge of its cell has one line."""
    return any(
        upper and lower and (_is_right(upper, column) or _is_right(lower, column))
        for upper, lower, column in zip(above, below, columns, strict=True)
    )


def _is_right(words: Sequence[Word], column: Extent) -> bool:
    """Whether the words of a cell are a number, a day or a time at its right edge, and not at the left one."""
    is_near = column[1] - words[-1].x1 < _PADDING * words[-1].size
    return is_near and not _is_at(words[0], column[0]) and words[0].text[0].isdigit()


def _is_at(word: Word, x: float) -> bool:
    """Whether a word begins right there."""
    return abs(word.x0 - x) <= _EXACT * word.size
