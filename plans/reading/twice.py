"""Meetings that a text tells of once more: one day of one body is one meeting, however often it is named."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from plans.activity import Kind
from plans.body import MEETS_AS_ONE, Body
from plans.clock import Hours
from plans.reading.bodies.find import find_bodies
from plans.reading.kinds import kind_of, matter_named
from plans.reading.layouts.running_entries import TEXT_COLUMN
from plans.reading.moved import Whole
from plans.reading.reading import LeftAside
from plans.reading.refusals import CALLED_OFF
from plans.when import Precision

TOLD_AGAIN = "told_again"
_BEGINS = re.compile(r"\b(?:börjar|startar|inleds)\b", re.IGNORECASE)


def told_again(rows: Sequence[Whole], bodies: dict[str, Body]) -> tuple[list[Whole], list[LeftAside]]:
    """The rows, each meeting once, and what is left aside for that.

    A sentence that says no more than when they meet gives its time to the meeting, and one that calls it off calls
    that one off. A matter told of it may be an activity of its own: that is asked.
    """
    kept: dict[int, Whole] = dict(enumerate(rows))
    left = []
    for n, one in enumerate(rows):
        if not (_is_in_words(one) and _is_meeting(one, bodies)):
            continue
        same = (m for m in _same(rows, n) if m in kept and is_bare(rows[m]))
        there = next((m for m in same if _is_told(one) or _has_own_time(one, rows[m])), None)
        if there is None:
            continue
        if one.row.refused == CALLED_OFF:
            kept[there] = replace(kept[there], row=replace(kept[there].row, refused=CALLED_OFF))
        elif is_bare(one):
            is_own = _begins(one) or _has_own_time(one, rows[there])
            time = _time(one) if is_own else _time(kept[there]) or _time(one)
            kept[there] = replace(kept[there], row=replace(kept[there].row, time=time))
        else:
            kept[n] = replace(one, again=rows[there].row.place)
            continue
        del kept[n]
        left.append(LeftAside(one.row.place, f"{one.row.written.raw} {one.row.title}".strip(), TOLD_AGAIN))
    return list(kept.values()), left


def _same(rows: Sequence[Whole], n: int) -> Iterator[int]:
    """The other meetings of the same body on the same day, those of calendars and lists first."""
    one = rows[n]
    calendar = [m for m, other in enumerate(rows) if TEXT_COLUMN not in other.row.columns]
    for m in (*calendar, *(m for m in range(n) if m not in calendar)):
        other = rows[m]
        is_same = other.people.bodies == one.people.bodies and other.dated.when == one.dated.when
        is_held = other.row.refused is None and other.row.instead_of is None
        is_then = None in (_time(one), _time(other)) or _time(one) == _time(other) or _begins(one)
        if m != n and is_same and is_held and (is_then or _has_own_time(one, other)):
            yield m


def _begins(one: Whole) -> bool:
    """Whether words tell when a meeting begins on its day, whenever such meetings usually do."""
    return _time(one) is not None and _BEGINS.search(one.row.title) is not None


def _has_own_time(one: Whole, other: Whole) -> bool:
    """Whether words give the day a time of its own, where the other row only has when they usually begin."""
    own, usual = one.row.written.time, other.row.time
    is_usual = usual is not None and other.row.written.time is None
    return own not in (None, usual) and is_usual and one.row.place != other.row.place


def _is_in_words(one: Whole) -> bool:
    """Whether it stands in text or in a list, and in no table."""
    return _is_told(one) or not one.row.columns


def _is_told(one: Whole) -> bool:
    """Whether it is told of in running text, or anywhere that it is called off."""
    return TEXT_COLUMN in one.row.columns or one.row.refused == CALLED_OFF


def _time(one: Whole) -> Hours | None:
    return one.row.time or one.row.written.time


def _is_meeting(one: Whole, bodies: dict[str, Body]) -> bool:
    """Whether a row is of one body that meets as one, on a day."""
    codes, when = one.people.bodies, one.dated.when
    is_one = len(codes) == 1 and codes[0] in bodies and bodies[codes[0]].kind in MEETS_AS_ONE
    is_day = when is not None and when.precision is Precision.DAY
    return is_one and is_day and one.row.refused in (None, CALLED_OFF) and one.row.instead_of is None


def is_bare(one: Whole) -> bool:
    """Whether the words of a row say that there is a meeting, and nothing of what it is about."""
    read = kind_of(one.row.title)
    words = one.row.title.replace(one.row.written.raw, "").strip()
    named = [body.raw for body in find_bodies(words) if body.code in one.people.bodies]
    is_meeting = one.row.meeting or (read.sure and read.kind is Kind.MEETING) or named == [words]
    return is_meeting and not (read.sure and read.kind is not Kind.MEETING) and matter_named(one.row.title) is None
