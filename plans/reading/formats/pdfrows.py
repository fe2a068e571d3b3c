"""Rows of a table that no lines are drawn around: which of its lines of text belong together.

Two things tell a new row from a line that a narrow column has broken: a gap, where rows stand further apart than
the lines inside them; and room, since a line is only broken where the next word does not fit.
"""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from plans.reading.formats.aligned import Extent
from plans.reading.formats.pdfpage import Rule
from plans.reading.formats.pdfwords import TextLine, Word

_WIDER = 0.2
"""Of the size of the letters: a gap that much wider than the narrowest parts two rows."""
_ROW_GAP = 0.5
"""Of the size of the letters: lines of one cell do not stand that far apart."""
_SPACE = 0.22
_SLACK = 0.3
_TRUSTED = 0.3
"""Gaps are believed where no more of the pairs inside a row than this had room for the next word."""
_MANY_RULES = 3
_UNDERLINED = 0.2
"""Of the size of the letters: a line higher than that above their feet underlines them."""


def rows_of(lines: Sequence[TextLine], columns: Sequence[Extent], rules: Sequence[Rule]) -> list[list[TextLine]]:
    """The lines of a table, row by row."""
    ruled = [_is_ruled(above, below, columns, rules) for above, below in pairwise(lines)]
    if sum(ruled) >= _MANY_RULES:
        return _split(lines, ruled)
    columned = [_by_column(line, columns) for line in lines]
    roomy = [_has_room(above, below, columns) for above, below in pairwise(columned)]
    gapped = _gapped(lines)
    inside = [room for room, gap, rule in zip(roomy, gapped, ruled, strict=True) if not gap and not rule]
    by_gaps = any(gapped) and sum(inside) <= len(inside) * _TRUSTED
    parted = [rule or gap or (room and not by_gaps) for rule, gap, room in zip(ruled, gapped, roomy, strict=True)]
    return _split(lines, parted)


def _split(lines: Sequence[TextLine], parted: Sequence[bool]) -> list[list[TextLine]]:
    rows = [[lines[0]]]
    for line, is_new in zip(lines[1:], parted, strict=True):
        if is_new:
            rows.append([line])
        else:
            rows[-1].append(line)
    return rows


def _is_ruled(above: TextLine, below: TextLine, columns: Sequence[Extent], rules: Sequence[Rule]) -> bool:
    """Whether a horizontal line goes between two lines of text, under half of the table or more."""
    between = [rule for rule in rules if above.bottom - _UNDERLINED * above.size < rule.y < below.middle]
    width = columns[-1][1] - columns[0][0]
    return sum(min(rule.x1, columns[-1][1]) - max(rule.x0, columns[0][0]) for rule in between) > width / 2


def _gapped(lines: Sequence[TextLine]) -> list[bool]:
    """Between which lines the gap is wider than the narrowest, or than any inside a cell."""
    gaps = [max(below.top - above.bottom, 0.0) for above, below in pairwise(lines)]
    size = median(line.size for line in lines)
    return [gap > min(min(gaps) + _WIDER * size, _ROW_GAP * size) for gap in gaps]


def _by_column(line: TextLine, columns: Sequence[Extent]) -> list[list[Word]]:
    return [[word for word in line.words if start <= word.x0 < end] for start, end in columns]


def _has_room(above: list[list[Word]], below: list[list[Word]], columns: Sequence[Extent]) -> bool:
    """Whether in some column the next line's first word had room on the line above, or none stands above it."""
    for upper, lower, (_, end) in zip(above, below, columns, strict=True):
        if lower and not upper:
            return True
        if lower and upper:
            size = upper[-1].size
            needed = upper[-1].x1 + _SPACE * size + lower[0].x1 - lower[0].x0
            if needed < end - _SLACK * size:
                return True
    return False
