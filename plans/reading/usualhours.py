"""Meetings of a table at the time that is told once for all of their body's: "Nämnden börjar kl. 13.30"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from plans.activity import Kind
from plans.body import Body
from plans.clock import Hours
from plans.reading.bodies.legend import Legend
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.running_entries import TEXT_COLUMN
from plans.reading.moved import Whole
from plans.when import Precision

_MATTER = re.compile(r"\s*(?:[,:;(]|[–—-]\s|$)")
"""What stands between whoever meets and what their meeting is about, if that is told."""
_OF_ACTIVITIES = ""
"""The section of rows of such tables: calendars and lists have their times already."""
_BEFOREHAND = re.compile(r"\b(?:\w*beredning|för(?:möte|träff)|gruppmöte|presidi)\w*", re.IGNORECASE)
"""What is before a meeting, and another one."""
_GATHER = (Kind.MEETING, Kind.DECISION)


def with_usual_hours(rows: Iterable[Whole], legend: Legend, bodies: dict[str, Body]) -> list[Whole]:
    """The rows, a body's own meetings with its usual time where nothing in their line tells of another."""
    return [_timed(one, hours) if (hours := _usual(one, legend, bodies)) is not None else one for one in rows]


def _usual(one: Whole, legend: Legend, bodies: dict[str, Body]) -> Hours | None:
    row, when = one.row, one.dated.when
    is_day = when is not None and when.precision is Precision.DAY and row.written.part is None
    if not legend.times or not is_day or row.section != _OF_ACTIVITIES or TEXT_COLUMN in row.columns:
        return None
    if row.refused is not None or row.extra or len(one.people.bodies) != 1 or not _meets(one):
        return None
    told = (row.time, row.written.time, row.open_hours)
    if any(hours is not None for hours in told) or any(map(_says_time, (row.text, *row.columns.values()))):
        return None
    code = one.people.bodies[0]
    return legend.usual(code, bodies[code].kind) if code in bodies else None


def _meets(one: Whole) -> bool:
    """Whether the words are who meets, and what about: not what is done for them, nor what is before it."""
    title, read = one.row.title, kind_of(one.row.title)
    own = [mention.raw for mention in one.people.mentions if mention.code in one.people.bodies]
    about = [title[len(raw) :] for raw in own if title.startswith(raw) and _MATTER.match(title, len(raw))]
    is_other = any(map(_BEFOREHAND.search, about))
    return bool(about) and not is_other and (not read.sure or read.kind in _GATHER)


def _says_time(text: str) -> bool:
    return bool(said_hours(text))


def _timed(one: Whole, hours: Hours) -> Whole:
    return replace(one, row=replace(one.row, time=hours))
