"""Bodies and times in the cells of an activity table: "SN 13.15, BUN AU 9.00", and "KF 29 april" for a date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from plans.clock import Hours
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.sense import Origin
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.layouts.activity_carried import Dated
from plans.reading.layouts.activity_rows import Line
from plans.reading.layouts.calendar_hours import said_hours, without_hours

_PARTED = re.compile(r"\s*[,;\n]\s*|\s+(?:och|samt)\s+")
_SIGNS = " .:-–—"
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
    """The time that a title or a note tells, if it is one."""
    said = said_hours(title)
    return said[0].hours if len(said) == 1 else None


def bodies_beside(line: Line, one: Dated, legend: Legend) -> tuple[str, ...]:
    """The bodies that stand in the date's own cell: "KF 29 april"."""
    text = line.text(one.column)
    words = rest(text, find_dates(text, cell=True)) if one.refused is None else ""
    found = find_bodies(words, legend, cell=True) if words else ()
    return tuple(body.raw for body in found if body.origin is not Origin.MADE)
