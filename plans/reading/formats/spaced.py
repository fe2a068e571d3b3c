"""Tables whose columns are made with spaces."""

import re
from collections.abc import Sequence
from itertools import takewhile

from plans.reading.formats.aligned import Span, extents, in_columns, stretch
from plans.reading.formats.taken import Taken, Written

_GAP = 2
"""As many spaces or more part columns."""
_SPANS = re.compile(r"\S+(?: \S+)*")
_LONGEST = 5_000
"""How many lines a table may have before it is taken as another one."""


def spaced(lines: Sequence[str], start: int) -> Taken:
    """The table that begins on a line, if one does."""
    near = takewhile(str.strip, lines[start : start + _LONGEST])
    standing = stretch((_spans(line) for line in near), _GAP, characters=True)
    end = start + max(len(standing.lines), 1)
    if not standing.is_table:
        return Taken(end, [])
    columns = extents(standing.lines, _GAP)
    rows = [in_columns(line, columns) for line in standing.lines]
    return Taken(end, [Written(start + number, cells) for number, cells in enumerate(rows)])


def _spans(line: str) -> list[Span]:
    return [Span(found.start(), found.end(), found[0]) for found in _SPANS.finditer(line.expandtabs())]
