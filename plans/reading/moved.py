"""Meetings that one line of a document has and another moves: each is one meeting, on the day it is moved to."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from plans.reading.bodies.row import TakingPart
from plans.reading.dates.written import Written
from plans.reading.dates.years.clues import Resolved
from plans.reading.document import Place
from plans.reading.kinds import kind_of
from plans.reading.layouts.part import RawRow
from plans.reading.reading import LeftAside
from plans.reading.refusals import MOVED
from plans.when import Precision, When


@dataclass(frozen=True)
class Whole:
    """A row with its date and those who take part.

    `instead_of` is the day on which it is no longer, `others` are days on which it may be as well.
    """

    row: RawRow
    dated: Resolved
    people: TakingPart
    instead_of: When | None = None
    others: tuple[Resolved, ...] = ()
    others_because: str = "either"
    """Why it may be on those, as a code for the question."""
    again: Place | None = None
    """Where a meeting of the same body on the same day stands, that this may be told of."""


def settled(rows: Sequence[Whole]) -> tuple[list[Whole], list[LeftAside]]:
    """The rows, a meeting that is moved only where its new day is written, and what is left aside for that.

    A calendar that has the new day already says twice what is one meeting.
    """
    instead: dict[int, Whole] = {}
    gone: set[int] = set()
    said: set[int] = set()
    for n, mover in enumerate(rows):
        old = mover.row.instead_of
        if old is None or mover.dated.when is None:
            continue
        others = list(_others(rows, n))
        there = [m for m in others if rows[m].dated.when == mover.dated.when]
        moved = _moved(rows, [m for m in others if _is_on(rows[m], old)], mover)
        if there:
            gone.add(n)
            if moved is not None and rows[moved].row.place == mover.row.place:
                instead[moved] = _held_no_longer(rows[moved])
        elif moved is not None and moved not in gone:
            instead[n] = _instead(mover, rows[moved])
            gone.add(moved)
        else:
            continue
        said.update(k for k, one in enumerate(rows) if _is_old_day(one.row, mover.row))
    left = [
        LeftAside(rows[n].row.place, f"{rows[n].row.written.raw} {rows[n].row.title}".strip(), MOVED)
        for n in sorted(gone)
    ]
    return [instead.get(n, one) for n, one in enumerate(rows) if n not in gone | said], left


def _others(rows: Sequence[Whole], mover: int) -> Iterator[int]:
    """The meetings that may be the one that is moved: of the same bodies, and each on its day."""
    bodies, old = set(rows[mover].people.bodies), rows[mover].row.instead_of
    for m, one in enumerate(rows):
        is_of_day = not bodies and old is not None and old.first.day is not None
        is_it = _gathers(one.row) or one.row.place == rows[mover].row.place
        is_same = set(one.people.bodies) == bodies if bodies else is_of_day
        if is_same and _is_on_a_day(one) and (one.row.meeting or is_it or is_of_day):
            yield m


def _moved(rows: Sequence[Whole], others: Sequence[int], mover: Whole) -> int | None:
    """The one that is moved; where nobody is said to meet, of several only one that has to do with the same."""
    if not mover.people.bodies and len({rows[m].people.bodies for m in others}) > 1:
        words = set(_BEGINNING.findall(mover.row.title.lower()))
        others = [m for m in others if words & set(_BEGINNING.findall(rows[m].row.title.lower()))]
        if len(others) > 1:
            return None
    return min(others, key=lambda m: _away(rows[m], mover), default=None)


_BEGINNING = re.compile(r"\b[^\W\d_]{6}")
"""By what a word is the same in another form: "inlämning", "inlämningen"."""


def _is_on_a_day(one: Whole) -> bool:
    is_day = one.dated.when is not None and one.dated.when.precision is Precision.DAY
    return is_day and one.row.refused is None and one.row.instead_of is None


def _gathers(row: RawRow) -> bool:
    return kind_of(row.title, row.text).kind.gathers


def _is_on(one: Whole, old: Written) -> bool:
    day = _day(one)
    return old.first.month == day.month and old.first.day in (None, day.day)


def _is_old_day(row: RawRow, mover: RawRow) -> bool:
    return row.place == mover.place and row.refused == MOVED and row.written == mover.instead_of


def _instead(mover: Whole, moved: Whole) -> Whole:
    row = replace(
        mover.row,
        title=moved.row.title,
        text="\n".join(filter(None, (moved.row.text, mover.row.title))),
        meeting=moved.row.meeting,
        time=mover.row.time or mover.row.written.time or moved.row.time,
    )
    return Whole(row, mover.dated, moved.people, moved.dated.when)


def _held_no_longer(one: Whole) -> Whole:
    return replace(one, row=replace(one.row, refused=MOVED))


def _away(one: Whole, mover: Whole) -> int:
    return abs((_day(one) - _day(mover)).days)


def _day(one: Whole) -> date:
    assert one.dated.when is not None
    return one.dated.when.first
