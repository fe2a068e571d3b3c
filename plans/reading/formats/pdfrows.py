"""Rows of a table that no frames are drawn around: which of its lines of text belong together.

Four things tell: a line or the edge of a shading between two rows; a gap, where rows stand further apart than the
lines inside a cell; words at nearly the same height, which are of one row however its cells are aligned; and room,
since a line is only broken where the next word does not fit.
"""

from collections.abc import Sequence
from itertools import pairwise, zip_longest
from statistics import median

from plans.reading.formats.aligned import Extent
from plans.reading.formats.pdfpage import Rule
from plans.reading.formats.pdfspaced import Line, Spaced
from plans.reading.formats.pdfwords import TextLine, Word
from plans.reading.formats.shapes import shape_of

_WIDER = 0.12
"""Of the size of the letters: lines that much further apart than those of a cell are of two rows."""
_LEADING = 1.35
"""Of the size of the letters: the lines of a cell do not stand further apart."""
_OVERLAP = 0.25
"""Of the size of the letters: as much of one line beside another, and they are not over one another."""
_SPACE = 0.22
_SLACK = 0.3
_TRUSTED = 0.3
"""Gaps are believed where they are as many as the pairs inside rows, or no more of these than this had room."""
_MANY_RULES = 3
_UNDERLINED = 0.2
"""Of the size of the letters: a line higher than that above their feet underlines them."""
_MOST_FULL = 2
"""Of each piece between two rules: if more of its lines than this have words in most columns, they are rows."""
_NARROW = 6.0
"""Of the size of the letters: what a column of days or times covers at most; it is wider than its words."""
_BESIDE = 1.5
"""Of the size of the letters: what is free between the words of two columns, at the most."""
_MANY_COLUMNS = 5
_CAPITALS = 0.6
_LEAST_ALIKE = 2


def rows_of(table: Spaced, rules: Sequence[Rule]) -> list[list[Line]]:
    """The words of a table's lines by column, row by row."""
    lines, columns, columned = table.lines, table.columns, table.cells
    pairs = range(len(lines) - 1)
    ruled = [is_ruled(above, below, columns, rules) for above, below in pairwise(lines)]
    widest = _widest(lines, columned)
    gapped = [below.bottom - above.bottom > widest for above, below in pairwise(lines)]
    full = [_is_full(line, columned) for line in columned]
    both = [full[n] and full[n + 1] for n in pairs]
    if sum(ruled) >= _MANY_RULES and sum(full) <= _MOST_FULL * (sum(ruled) + 1):
        return _split(columned, [ruled[n] or (gapped[n] and both[n]) for n in pairs])
    ends = _ends(columns, median(line.size for line in lines))
    begins = _Beginnings(columned, ends)
    beside = [_are_beside(above, below) for above, below in pairwise(lines)]
    inside = [n for n in pairs if both[n] and not (ruled[n] or gapped[n] or beside[n])]
    roomy = sum(_has_room(columned[n], columned[n + 1], ends) for n in inside)
    are_many = sum(gapped) >= len(inside) or roomy <= len(inside) * _TRUSTED
    by_gaps = any(gapped) and are_many and not _has_two_labels(columned, gapped, widest)
    parted = [ruled[n] or (not beside[n] and (gapped[n] or (not by_gaps and begins.at(n + 1)))) for n in pairs]
    return _split(columned, [part or is_sure for part, is_sure in zip_longest(parted, table.ended)])


def is_ruled(above: TextLine, below: TextLine, columns: Sequence[Extent], rules: Sequence[Rule]) -> bool:
    """Whether a horizontal line goes between two lines of text, under half of the table or more."""
    feet = max(above.bottom - _UNDERLINED * above.size, above.middle)
    between = [rule for rule in rules if feet < rule.y < below.middle]
    width = columns[-1][1] - columns[0][0]
    return sum(min(rule.x1, columns[-1][1]) - max(rule.x0, columns[0][0]) for rule in between) > width / 2


def _split(lines: Sequence[Line], parted: Sequence[bool]) -> list[list[Line]]:
    rows = [[lines[0]]]
    for line, is_new in zip(lines[1:], parted, strict=True):
        if is_new:
            rows.append([line])
        else:
            rows[-1].append(line)
    return rows


def _are_beside(above: TextLine, below: TextLine) -> bool:
    """Whether two lines overlap: a cell of three lines has its neighbours' only line beside the second."""
    return above.bottom - below.top > _OVERLAP * min(above.size, below.size)


def _is_full(line: Line, others: Sequence[Line]) -> bool:
    """Whether a line has words in most of the columns that any line has them in."""
    return _count(line) * 2 > max(map(_count, others))


def _count(line: Line) -> int:
    return sum(map(bool, line))


def _widest(lines: Sequence[TextLine], columned: Sequence[Line]) -> float:
    """How far apart the feet of two lines of one cell stand at most."""
    size = median(line.size for line in lines)
    apart = [
        below - above
        for column in zip(*columned, strict=True)
        for above, below in pairwise(max(word.bottom for word in words) for words in column if words)
    ]
    return float(min([_LEADING * size, *apart]) + _WIDER * size)


def _has_two_labels(lines: Sequence[Line], parted: Sequence[bool], widest: float) -> bool:
    """Whether a row that is parted so has words in its first column that are too far apart for one cell."""
    feet: float | None = None
    for line, is_new in zip(lines, [True, *parted], strict=True):
        own = max((word.bottom for word in line[0]), default=None)
        if not is_new and feet is not None and own is not None and own - feet > widest:
            return True
        feet = own if is_new or own is not None else feet
    return False


def _ends(columns: Sequence[Extent], size: float) -> list[float]:
    """How far to the right the words of each column may go: in narrow ones nearly as far as to the next."""
    return [
        max(end, following - _BESIDE * size) if end - start < _NARROW * size else end
        for (start, end), (following, _) in pairwise([*columns, (0.0, 0.0)])
    ]


class _Beginnings:
    """Which lines begin a row of a table whose rows stand no further apart than the lines of its cells."""

    def __init__(self, lines: Sequence[Line], ends: Sequence[float]) -> None:
        self._lines, self._ends = lines, ends
        labels = [line[0][0].text for line in lines if line[0]]
        bold = [all(word.bold for words in line for word in words) for line in lines]
        self._head = bold.index(False) if False in bold else 0
        """How many lines in bold the table begins with."""
        self._are_full = all(map(all, lines))
        """Whether no cell of any line is empty: then no cell goes on beside an empty one."""
        self._has_capitals = sum(label[0].isupper() for label in labels) >= len(labels) * _CAPITALS

    def at(self, n: int) -> bool:
        """Whether the line with this number begins a row."""
        above, below = self._lines[n - 1], self._lines[n]
        if _alike(above, below) >= (1 if self._are_full and _is_begun(below) else _LEAST_ALIKE):
            return True
        is_under = all(upper for upper, lower in zip(above, below, strict=True) if lower)
        return not self._goes_on(n, is_under) and (not is_under or _has_room(above, below, self._ends))

    def _goes_on(self, n: int, is_under: bool) -> bool:
        """Whether a heading, a name or the cells of a calendar go on though they had room."""
        above, below = self._lines[n - 1], self._lines[n]
        if n < self._head and is_under:
            return True
        if below[0]:
            return self._has_capitals and (below[0][0].text[0].islower() or below[0][0].text.startswith("("))
        return len(below) >= _MANY_COLUMNS and is_under and _count(below) * 2 <= _count(above)


def _alike(above: Line, below: Line) -> int:
    """In how many columns two lines, with words in all, have whole values of the same shapes: days, times.

    One cell may list days, but then the cells beside it do not go on with values of their own.
    """
    if not all(below) or not all(above):
        return 0
    return sum(_shape(upper) == _shape(lower) != "" for upper, lower in zip(above, below, strict=True))


def _is_begun(line: Line) -> bool:
    """Whether no cell of a line goes on from the line above as a name does, in small letters."""
    return not any(words and words[0].text[0].islower() and not _shape(words) for words in line)


def _shape(words: Sequence[Word]) -> str:
    return shape_of(" ".join(word.text for word in words))


def _has_room(above: Line, below: Line, ends: Sequence[float]) -> bool:
    """Whether in some column the next line's first word had room on the line above."""
    for upper, lower, end in zip(above, below, ends, strict=True):
        if lower and upper:
            size = upper[-1].size
            needed = upper[-1].x1 + _SPACE * size + lower[0].x1 - lower[0].x0
            if needed < end - _SLACK * size:
                return True
    return False
