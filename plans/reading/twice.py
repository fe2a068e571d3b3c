"""Meetings that a text tells of once more: one day of one body is one meeting, however often it is named."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from plans.activity import Kind
from plans.body import MEETS_AS_ONE, Body
from plans.clock import Hours
from plans.reading.bodies.find import find_bodies
from plans.reading.kinds import kind_of, matter_named
from plans.reading.layouts.calendar_hours import until
from plans.reading.layouts.running_entries import TEXT_COLUMN
from plans.reading.layouts.running_words import ENDS_AT
from plans.reading.moved import Whole
from plans.reading.reading import LeftAside
from plans.reading.refusals import CALLED_OFF
from plans.when import Precision

TOLD_AGAIN = "told_again"
_LASTS = re.compile(
    r"\b(?:omfattar|varar|pågår|(?:sträcker sig|hålls|går) (?:över|under))\b[^.;]*\b(?:\w*dagar|timmar|dag)\b|"
    r"\b(?:två|tre|fler)dag(?:ar)?s",
    re.IGNORECASE,
)
"""What says how long meetings last, whichever they are: "omfattar två dagar"."""
_ITS_MEETING = re.compile(
    r"s\s+(?:möten?|mötet|sammanträden?|sammanträdet)\s+i\s+[^\W\d]+|"
    r"\w*(?:möte|sammanträde)t?(?:\s+(?:i|för|med)(?:\s+[^\W\d]+){1,3})?\s+(?:är|blir|hålls)\s+(?:det\s+)?i\s+[^\W\d]+",
    re.IGNORECASE,
)
"""What speaks of a body's meeting by its month: "Direktionens möte i oktober behandlar budgeten".

Or says which it is: "Budgetsammanträde i fullmäktige är det i november".
"""
_BEGINS = re.compile(r"\b(?:börjar|startar|inleds)\b", re.IGNORECASE)


def told_again(rows: Sequence[Whole], bodies: dict[str, Body]) -> tuple[list[Whole], list[LeftAside]]:
    """The rows, each meeting once, and what is left aside for that.

    A sentence that says no more than when they meet gives its time to the meeting, and one that calls it off calls
    that one off. A matter told of it may be an activity of its own: that is asked.
    """
    rows = [_as_the_meeting(one, rows, bodies) for one in rows]
    kept: dict[int, Whole] = dict(enumerate(rows))
    left = []
    for n, one in enumerate(rows):
        if _tells_of_others(one) and any(_is_within(other, one) for other in rows):
            del kept[n]
            left.append(LeftAside(one.row.place, f"{one.row.written.raw} {one.row.title}".strip(), TOLD_AGAIN))
            continue
        if not (_is_in_words(one) and _is_meeting(one, bodies)):
            before = next((m for m in range(n) if _is_spoken_of(one, rows[m])), None)
            if before is not None:
                kept[n] = replace(kept[n], again=rows[before].row.place)
            continue
        same = (m for m in _same(rows, n) if m in kept and (is_bare(rows[m]) or _is_at_it(rows[m], one)))
        there = next((m for m in same if _is_told(one) or _has_own_time(one, rows[m])), None)
        if there is None:
            continue
        if one.row.refused == CALLED_OFF:
            kept[there] = replace(kept[there], row=replace(kept[there].row, refused=CALLED_OFF))
        elif is_bare(one):
            is_own = _begins(one) or _has_own_time(one, rows[there])
            time = _time(one) if is_own else _time(kept[there]) or _time(one)
            if ENDS_AT.search(one.row.title):
                time = _up_to(_time(kept[there]), _time(one))
            kept[there] = replace(kept[there], row=replace(kept[there].row, time=time))
        else:
            kept[n] = replace(one, again=rows[there].row.place)
            continue
        del kept[n]
        left.append(LeftAside(one.row.place, f"{one.row.written.raw} {one.row.title}".strip(), TOLD_AGAIN))
    return list(kept.values()), left


def _is_spoken_of(one: Whole, before: Whole) -> bool:
    """Whether "the meeting" of a sentence may be one that a line before it has named on the same day.

    Neither says who meets.
    """
    when, is_other = one.dated.when, one.row.place != before.row.place
    is_day = when is not None and when.precision is Precision.DAY and when == before.dated.when
    if not (is_day and is_other) or _THE_MEETING.search(one.row.title) is None:
        return False
    return all(_is_told(row) and not row.people.bodies and row.row.refused is None for row in (one, before)) and (
        kind_of(before.row.title).kind is Kind.MEETING
    )


_THE_MEETING = re.compile(
    r"\b(?:\w*(?:mötet|sammanträdet|stämman|träffen|kongressen|konferensen)|v.lkom(?:men|na) till)\b",
    re.IGNORECASE,
)
"""What speaks of a meeting as one that is named already."""


def _is_at_it(other: Whole, one: Whole) -> bool:
    """Whether a table has what is done at a meeting of which words say only that it is held."""
    is_held = _HELD.search(one.row.title) is not None and is_bare(one)
    return is_held and not _is_in_words(other) and kind_of(other.row.title).kind.gathers


_HELD = re.compile(r"möte|sammanträd", re.IGNORECASE)


def _tells_of_others(one: Whole) -> bool:
    """Whether words tell of a body's meetings in a month, whichever they are: how long they last, what about."""
    when = one.dated.when
    is_month = when is not None and when.precision is Precision.MONTH
    return is_month and not one.row.extra and any(said.search(one.row.title) for said in (_LASTS, _ITS_MEETING))


def _is_within(other: Whole, month: Whole) -> bool:
    """Whether the same bodies meet on days of the month that are told."""
    days, whole = other.dated.when, month.dated.when
    is_then = days is not None and whole is not None and days.first in whole and days != whole
    return is_then and other.row.refused is None and other.people.bodies == month.people.bodies


def _same(rows: Sequence[Whole], n: int) -> Iterator[int]:
    """The other meetings of the same body on the same day, those of calendars and lists first."""
    one = rows[n]
    calendar = [m for m, other in enumerate(rows) if TEXT_COLUMN not in other.row.columns]
    for m in (*calendar, *(m for m in range(n) if m not in calendar)):
        other = rows[m]
        is_same = other.people.bodies == one.people.bodies and other.dated.when == one.dated.when
        is_held = other.row.refused is None and other.row.instead_of is None
        is_then = None in (_time(one), _time(other)) or _time(one) == _time(other) or _begins(one)
        is_then = is_then or ENDS_AT.search(one.row.title) is not None
        if m != n and is_same and is_held and (is_then or _has_own_time(one, other)):
            yield m


def _as_the_meeting(one: Whole, rows: Sequence[Whole], bodies: dict[str, Body]) -> Whole:
    """A row that says no more than "the meeting" of a day, as that of the only body that meets then.

    Of several it is the one whose days stand on the line right above.
    """
    if one.people.bodies or not _ONLY_THE_MEETING.match(one.row.title):
        return one
    there = [other for other in rows if other.dated.when == one.dated.when and _is_meeting(other, bodies)]
    if len({other.people.bodies for other in there}) > 1:
        there = [other for other in there if other.row.place.line == one.row.place.line - 1]
    return replace(one, people=there[0].people) if there else one


_ONLY_THE_MEETING = re.compile(r"(?:obs\W+)?(?:mötet|sammanträdet)\b", re.IGNORECASE)


def _up_to(usual: Hours | None, end: Hours | None) -> Hours | None:
    """The usual time up to when a meeting is said to end; none is known if nothing says when it begins."""
    return None if usual is None or end is None else until(Hours(usual.start), end)


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
