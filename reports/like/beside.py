"""What stands beside a date and follows it: a weekday, a week, a time of day in columns of their own."""

import re
from collections.abc import Iterator

from reports.like.changing import Wanted
from reports.like.clocks import NEW, alone, times_in
from reports.like.finding import Finder, Spot
from reports.like.ground import Edit, Piece
from reports.like.names import weekday_like, weekday_number

_WEEK = re.compile(r"\s*(?:v\.?|vecka)?\s*(?P<w>\d{1,2})\s*", re.IGNORECASE)
_WEEKS = re.compile(r"v\.?|vecka|veckonr|veckonummer|v\.?nr", re.IGNORECASE)


def beside(wanted: Wanted, spot: Spot, finder: Finder) -> Iterator[Edit]:
    """The cells of the line that would contradict the new date."""
    new, old = wanted.new.when, wanted.old.when
    if new is None or old is None or not new.exact or new == old:
        return
    taken = {part.piece for part in spot.parts}
    for piece in finder.pieces_of(wanted.row.place):
        if piece in taken or piece.closed is not None or piece.column is None:
            continue
        said = piece.text.strip()
        weekday, found = weekday_number(said), _WEEK.fullmatch(said)
        others = [row for row in finder.rows_of(wanted.row.place) if row.raw_date != wanted.row.raw_date]
        if weekday is not None:
            if wanted.row.weekday == weekday and weekday not in {row.weekday for row in others}:
                yield from _changed(piece, said, weekday_like(said, new.first.weekday()))
        elif found is not None and _is_week(piece, finder):
            week = int(found["w"])
            if wanted.row.week == week and week not in {row.week for row in others}:
                yield from _changed(piece, found["w"], str(new.first.isocalendar().week))


def _is_week(piece: Piece, finder: Finder) -> bool:
    """Whether a number is a week by its own word or by its column's heading."""
    return not piece.text.strip().isdigit() or any(map(_WEEKS.fullmatch, finder.headings(piece)))


def _changed(piece: Piece, old: str, new: str) -> Iterator[Edit]:
    if old != new:
        start = piece.text.index(old)
        yield Edit(piece, start, start + len(old), new)


def hours_beside(wanted: Wanted, finder: Finder) -> Iterator[Edit]:
    """The ways to change the time of day that stands apart from the date: alone in a cell, or once on the line."""
    old, new = wanted.old.hours, wanted.new.hours
    if old is None:
        return
    pieces = [piece for piece in finder.pieces_of(wanted.row.place) if piece.closed is None]
    own = [piece for piece in pieces if (found := alone(piece.text)) is not None and found.hours == old]
    if len(own) == 1:
        form = alone(own[0].text) or NEW
        text = "" if new is None else form.of(new)
        yield Edit(own[0], 0, len(own[0].text), own[0].text.replace(own[0].text.strip(), text))
        return
    said = [(piece, time) for piece in pieces for time in times_in(piece.text, old)]
    if len(said) == 1:
        piece, time = said[0]
        yield Edit(piece, time.start, time.end, "" if new is None else time.of(new))
