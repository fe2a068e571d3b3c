"""Tables of a PDF's page that only white space makes: which lines are of one, and where its columns are."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from plans.reading.formats.aligned import Extent, extents, stretch
from plans.reading.formats.furniture import parts
from plans.reading.formats.pdfpage import PageText
from plans.reading.formats.pdfwords import COLUMN_GAP, EMPTY_LINE, TextLine

_APART = 0.3
"""Of the size of the letters: a line alone, that much further down than rows stand apart, is no row."""
_SHARED = 0.25
"""Of a table's lines: how many have words in two columns; a long text in one column has many lines alone."""


def spaced_table(page: PageText, near: Sequence[TextLine]) -> tuple[Sequence[TextLine], list[Extent]]:
    """The lines of the table that the lines begin with, and its columns; none if they are no table."""
    cut = _cut_off(page, near)
    if len(near) == cut or len(parts(near[cut])) < 2:
        return [], []
    gap = COLUMN_GAP * near[0].size
    standing = stretch((parts(line, gap) for line in near[cut:]), gap, shared=_SHARED)
    lines = _without_others(near[cut : cut + len(standing.lines)], extents(standing.lines, gap))
    standing = stretch((parts(line, gap) for line in lines), gap, shared=_SHARED)
    lines = [*near[:cut], *lines]
    columns = extents([parts(line, gap) for line in lines], gap)
    is_table = standing.is_table and len(columns) >= len(extents(standing.lines, gap))
    return (lines, columns) if is_table else ([], [])


def _cut_off(page: PageText, near: Sequence[TextLine]) -> int:
    """How many lines at the top of a page are the end of a cell that the page before has broken: indented ones."""
    if not near or near[0] is not page.lines[0]:
        return 0
    left = min(line.words[0].x0 for line in near)
    return sum(
        1 for _ in takewhile(lambda line: len(parts(line)) < 2 and line.words[0].x0 > left + line.size, near)
    )


def _without_others(lines: Sequence[TextLine], columns: Sequence[Extent]) -> Sequence[TextLine]:
    """The lines up to words in the first column alone, further down than the rows of the table stand apart."""
    alone = [line.words[-1].x0 < columns[0][1] for line in lines]
    gaps = [0.0, *(below.top - above.bottom for above, below in pairwise(lines))]
    widest = max(gap for gap, is_alone in zip(gaps, alone, strict=True) if not (is_alone and gap))
    for n, (line, gap) in enumerate(zip(lines, gaps, strict=True)):
        if alone[n] and gap > max(EMPTY_LINE, widest / line.size + _APART) * line.size:
            return lines[:n]
    return lines
