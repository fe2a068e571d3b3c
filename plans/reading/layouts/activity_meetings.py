"""Bodies and times in the cells of an activity table: "SN 13.15, BUN AU 9.00", and "KF 29 april" for a date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from plans.activity import Kind
from plans.clock import ALL_DAY, Hours
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.sense import Origin
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Written
from plans.reading.kinds import kind_of
from plans.reading.layouts.activity_carried import Dated
from plans.reading.layouts.activity_rows import Line
from plans.reading.layouts.calendar_days import WEEKDAY_NAMES
from plans.reading.layouts.calendar_hours import hours_alone, said_hours, without_hours

_PARTED = re.compile(r"\s*[,;\n]\s*|\s+(?:och|samt)\s+")
_SIGNS = " .:-–—"
_BARE = re.compile(r"\b([^\W\d_]+)\s+((?:[7-9]|1\d)\s?[-–]\s?(1?\d|2[0-2]))(?=\s*(?:$|[,;.)]))")
"""A word, and bare numbers behind it that may be the hours of that."""
_LATE = 10
"""What ends before this hour may be grades as well: "Föräldramöte 7–9"."""
_WEEKDAY = re.compile(rf"^(?:{WEEKDAY_NAMES})\.?\s+(?=\d{{1,2}}\b)", re.IGNORECASE)
_EDGE = " \t\n,;:.()–—-/"
_SEVERAL = 2


@dataclass(frozen=True)
class Meeting:
    """One body's meeting: its words, its code and its time."""

    words: str
    body: str
    hours: Hours | None


def meetings_in(text: str, legend: Legend, who: Sequence[str] = ()) -> tuple[Meeting, ...]:
    """The meetings of a cell that has nothing else but bodies and times, one time at least; none otherwise.

    Where participants (`who`) have a cell of their own, one body is what is done: "Heldag budgetberedning | KSAU".
    """
    if not said_hours(text) or (who and len(find_bodies(without_hours(text), legend, cell=True)) < _SEVERAL):
        return ()
    found = [_meeting(piece, legend) for piece in _PARTED.split(text.strip()) if piece.strip()]
    return tuple(one for one in found if one is not None) if all(found) else ()


def _meeting(piece: str, legend: Legend) -> Meeting | None:
    said = said_hours(piece)
    words = " ".join(without_hours(piece).split()).strip(_SIGNS)
    bodies = find_bodies(words, legend, cell=True)
    if len(said) > 1 or len(bodies) != 1 or bodies[0].raw != words:
        return None
    is_named = bodies[0].origin is not Origin.MADE or words.replace(" ", "").isupper()
    return Meeting(words, bodies[0].code, said[0].hours if said else None) if is_named else None


def only_time(title: str) -> Hours | None:
    """The time that a title or a note tells, if it is one; a meeting's may be bare: "Konferens 8–12".

    When a whole day begins is its time: "Heldag, kl. 9.00".
    """
    said = said_hours(title)
    said = tuple(one for one in said if one.hours != ALL_DAY) or said
    if said or (bare := _BARE.search(title)) is None or int(bare[3]) < _LATE:
        return said[0].hours if len(said) == 1 else None
    meets = kind_of(bare[1])
    is_days = bare[1].lower().endswith(("dagar", "dagarna"))
    return hours_alone(bare[2]) if meets.sure and meets.kind is Kind.MEETING and not is_days else None


def bodies_beside(line: Line, one: Dated, legend: Legend) -> tuple[str, ...]:
    """The bodies that stand in the date's own cell: "KF 29 april"."""
    text = line.text(one.column)
    if one.written.weekday is not None:
        text = _WEEKDAY.sub("", text)  # "on 6" under a month is Wednesday, and no Omsorgsnämnden
    words = rest(text, find_dates(text, cell=True)) if one.refused is None else ""
    found = find_bodies(words, legend, cell=True) if words else ()
    return tuple(body.raw for body in found if body.origin is not Origin.MADE)


def words_of_day(text: str, day: Written, legend: Legend) -> str:
    """The words of this day in a cell where each day has bodies of its own: "KS 1/6, KF 15/6"; "" elsewhere."""
    dates = find_dates(text, cell=True)
    starts, ends = [0, *(date.end for date in dates)], [*(date.start for date in dates), len(text)]
    gaps = [_without_joints(text[start:end]) for start, end in zip(starts, ends, strict=True)]
    if len(dates) < _SEVERAL or bool(gaps[0]) is bool(gaps[-1]):
        return ""
    words = list(accumulate(gaps[:-1], _or_before) if gaps[0] else accumulate(reversed(gaps[1:]), _or_before))
    words = words if gaps[0] else words[::-1]
    whose = (said for date, said in zip(dates, words, strict=True) if date.start == day.start)
    return next(whose, "") if all(_bodies(said, legend) for said in words) else ""


def _without_joints(words: str) -> str:
    return words.strip(_EDGE) if any(map(str.isalnum, _AND.sub(" ", words))) else ""


def _or_before(before: str, said: str) -> str:
    return said or before


def without_bodies(words: str, legend: Legend) -> str:
    """The words, where they say more than who it is."""
    return words if _left(words, _bodies(words, legend)) else ""


def with_others(words: str, cell: str, who: Sequence[str], legend: Legend) -> tuple[str, ...]:
    """Those of one day of a cell, and `who` stands beside it, but for cells that name those of its other days."""
    named = _bodies(cell, legend)
    return *_bodies(words, legend), *(text for text in who if not {*_bodies(text, legend)} & {*named})


def _bodies(words: str, legend: Legend) -> list[str]:
    """The bodies that words name: known ones, and letters."""
    found = find_bodies(words, legend, cell=True)
    return [one.raw for one in found if one.origin is not Origin.MADE or one.raw.isupper()]


def _left(text: str, names: Sequence[str]) -> bool:
    """Whether more is said than these names."""
    for name in names:
        text = text.replace(name, " ", 1)
    return any(map(str.isalnum, _AND.sub(" ", text)))


_AND = re.compile(r"\b(?:och|samt|med)\b")
