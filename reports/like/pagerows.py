"""Rows put in the tables of a web page: a copy of the row beside it with other words, all of them marked."""

import html
import re
from collections.abc import Sequence

from reports.like.ground import CannotWrite
from reports.like.pages import PageGround
from reports.like.rows import Added, RowStep

_ROW = re.compile(r"<tr\b", re.IGNORECASE)
_END = re.compile(r"</tr\s*>", re.IGNORECASE)
_ONCE = re.compile(r"""\s(?:id|rowspan)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)


def page_with(ground: PageGround, steps: Sequence[RowStep]) -> bytes:
    """The page with the new rows. Raises CannotWrite for rows to be taken away, and where no row is found."""
    text = ground.text
    strokes: list[tuple[int, int, str]] = []
    for number, step in enumerate(steps):
        if not isinstance(step, Added):
            raise CannotWrite("no_row")
        start, end = _row_of(step, ground)
        strokes.append((start if step.first else end, number, _like(step, ground, start, end)))
    for at, _, row in sorted(strokes, reverse=True):
        text = text[:at] + row + text[at:]
    return ground.bytes_of(text)


def _row_of(step: Added, ground: PageGround) -> tuple[int, int]:
    """Where the row that the new one looks like begins and ends in the file."""
    pieces = ground.pieces.get(step.like, ())
    if not pieces or len(step.places) > 1:
        raise CannotWrite("no_row")
    first, last = (ground.span(piece) for piece in (pieces[0], pieces[-1]))
    starts = [found.start() for found in _ROW.finditer(ground.text, 0, first[0])]
    end = _END.search(ground.text, last[1])
    if not starts or end is None or _ROW.search(ground.text, starts[-1] + 1, end.end()):
        raise CannotWrite("no_row")
    return starts[-1], end.end()


def _like(step: Added, ground: PageGround, start: int, end: int) -> str:
    """The row with the words of the new one in its cells."""
    text = ground.text[:end]
    for piece in reversed(ground.pieces[step.like]):
        begin, stop = ground.span(piece)
        new = step.cells.get(piece.column, "") if piece.column is not None else ""
        marked = f"<mark>{html.escape(new, quote=False)}</mark>" if new else ""
        text = text[:begin] + marked + text[stop:]
    row = text[start:]
    if _ONCE.search(row):
        raise CannotWrite("merged")
    return row
