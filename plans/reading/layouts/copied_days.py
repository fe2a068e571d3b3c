"""Tables of nothing but days, copied with a row on a line under headings that nobody can tell the order of."""

import re
from collections.abc import Sequence
from itertools import takewhile

from plans.reading.layouts.copied_cells import Piece, Sort, pieces_of
from plans.reading.layouts.copied_heads import is_step
from plans.reading.layouts.copied_shape import Copied, Line

_LEAST_DAYS = 3
_LEAST_ROWS = 3
_MOST_HEADS = 24
"""How many lines the headings may be broken into."""
_NOTE = re.compile(r"\([^()]*\)")


def by_days(lines: Sequence[Line], at: int) -> Copied | None:
    """The rows from this line on as lost: several days on each, and over them a step that not all of them are."""
    rows = [_row(text) for _, text in lines[at:]]
    stop = len(list(takewhile(_is_days, rows)))
    wide = sum(len(row) >= _LEAST_DAYS for row in rows[:stop])
    if wide < _LEAST_ROWS or wide * 2 < stop:
        return None
    above = list(takewhile(lambda text: not any(map(_is_day, _row(text))), _upwards(lines, at)))
    if not any(map(is_step, above)) or all(map(is_step, above)):
        return None
    return Copied(at, at + stop, (), (), lost=tuple(lines[at : at + stop]))


def _upwards(lines: Sequence[Line], at: int) -> list[str]:
    return [text for _, text in reversed(lines[max(at - _MOST_HEADS, 0) : at])]


def _row(text: str) -> list[Piece]:
    return pieces_of(_NOTE.sub(" ", text))


def _is_days(row: Sequence[Piece]) -> bool:
    return bool(row) and all(map(_is_day, row))


def _is_day(piece: Piece) -> bool:
    return piece.sort is Sort.DAY
