"""A day in a grid of months that moves into another month: out of one cell and into another."""

import re
from collections import Counter
from collections.abc import Iterator

from plans.reading.dates.days import find_days
from plans.reading.document import Place, Table
from plans.reading.layouts.calendar_years import Month
from plans.reading.layouts.grid_view import View, months_along
from reports.like.changing import Wanted
from reports.like.finding import Finder, Part
from reports.like.ground import Edit, Piece
from reports.like.points import points_in, replaced
from reports.like.way import Way

_LEAST_MONTHS = 2
_JOINT = re.compile(r"\s*(?:[,;/&]|och|samt)\s*|\s+")
_NOTHING = re.compile(r"[\W_]*")


def moved_between(wanted: Wanted, part: Part, finder: Finder) -> Iterator[Way]:
    """The ways to move a day to the cell of its new month; none where it stays in its month, or there is none."""
    old, new = wanted.old.when, wanted.new.when
    standing = finder.lines.get(wanted.row.place)
    if old is None or new is None or not new.exact or standing is None or not isinstance(standing.block, Table):
        return
    if (old.first.year, old.first.month) == (new.first.year, new.first.month) or new.first.month != new.last.month:
        return
    target = cell_of(part.piece, standing.block, standing.row, new.first.year, new.first.month, finder)
    days = list(points_in(part.text, (old.first, old.last)))
    if target is None or not days or wanted.old.hours != wanted.new.hours:
        return
    shown = {
        (days[0].start, days[-1].end): f"{new.first.day}"
        if new.first == new.last
        else f"{new.first.day}–{new.last.day}"
    }
    token = replaced(part.text, shown)
    edits = (_taken_out(part, standing.block), put_in(target, token, new.first.day))
    yield Way(edits, token, target.place)


def cell_of(piece: Piece, table: Table, row: int, year: int, month: int, finder: Finder) -> Piece | None:
    """The cell of the same body for a month: in its row, or in its column where the months go down."""
    view = View(table.rows)
    for line in range(row - 1, -1, -1):
        along = months_along(view, line)
        if len(along) >= _LEAST_MONTHS:
            at = _of_month(along, year, month)
            return None if at is None else _piece_at(table.rows[row].place, at, finder)
    turned = View(table.rows, turned=True)
    for line in range(turned.size[0]):
        down = months_along(turned, line)
        if len(down) >= _LEAST_MONTHS and piece.column is not None and line < piece.column:
            at = _of_month(down, year, month)
            return None if at is None else _piece_at(table.rows[at].place, piece.column, finder)
    return None


def _of_month(along: dict[int, Month], year: int, month: int) -> int | None:
    """Where a month stands; None where it stands nowhere, or more than once without its year."""
    found = [at for at, one in along.items() if one.month == month and one.year in (None, year)]
    return found[0] if len(found) == 1 else None


def _piece_at(place: Place, column: int, finder: Finder) -> Piece | None:
    return next((p for p in finder.pieces_of(place) if p.column == column and p.closed is None), None)


def _taken_out(part: Part, table: Table) -> Edit:
    """The cell without the day, and without the comma that parted it from its neighbour."""
    piece, start, end = part.piece, part.start, part.end
    text = piece.text
    if _NOTHING.fullmatch(text[:start] + text[end:]):
        return Edit(piece, 0, len(text), _none_in(table))
    after = _JOINT.match(text, end)
    if after is not None and text[:start].strip() == "":
        return Edit(piece, start, after.end(), "")
    before = next((hit for hit in _JOINT.finditer(text, 0, start) if hit.end() == start), None)
    return Edit(piece, before.start() if before else start, end, "")


def _none_in(table: Table) -> str:
    """What the table writes in a cell without days: a dash, or nothing."""
    texts = Counter(
        cell.text
        for row in table.rows
        for cell in row.cells
        if cell.merged is None and not any(map(str.isalnum, cell.text))
    )
    return max(texts, key=lambda text: texts[text], default="")


def put_in(piece: Piece, token: str, day: int) -> Edit:
    """The day among those of the cell, in their order."""
    text = piece.text
    if _NOTHING.fullmatch(text):
        return Edit(piece, 0, len(text), token)
    days = find_days(text).days
    joint = text[days[0].end : days[1].start] if len(days) > 1 else ", "
    joint = joint if _JOINT.fullmatch(joint) else ", "
    later = next((one for one in days if one.day > day), None)
    if later is not None:
        return Edit(piece, later.start, later.start, token + joint)
    return Edit(piece, len(text.rstrip()), len(text.rstrip()), joint + token)
