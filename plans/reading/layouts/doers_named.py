"""Who does what stands in somebody's column: those whom its words say to do it, else whom the heading names."""

import re
from dataclasses import replace

from plans.body import BodyKind
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Because, Mention, Role
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_under import is_of_another, under
from plans.reading.layouts.lists_names import is_name
from plans.reading.layouts.part import RawRow
from plans.reading.layouts.roles import Role as ColumnRole
from plans.reading.layouts.roles import role_of

_WITH = re.compile(r"\bmed\s+(?:\w+\s+)?$", re.IGNORECASE)
_BY = re.compile(r"\b[^\W\d_]{2,}s(?:\s+(?:fram|ut|in|upp|ihop|över))?\s+av\s+$", re.IGNORECASE)
"""What stands before the one who does it: "tas fram av", "sammanställs av"."""
_DOES = frozenset({Because.ACTS, Because.HEADING, Because.DATED, Because.MEETING, Because.ENDS})


def with_doer(row: RawRow, legend: Legend) -> RawRow:
    """The row of those who do it: the last of `who` is the heading over its column.

    Who is only met, "Dialog med nämnderna", comes besides. A name alone over which a body stands is what that body
    is called when it does this: "Budgetberedning" of a working committee.
    """
    heading = row.who[-1:]
    over = label_of(" ".join(heading), legend)
    found = find_bodies(row.title, legend)
    by = [body.raw for body in found if _BY.search(row.title[: body.start])]
    part = _part_of(row.title, over, legend)
    if part is not None:
        return replace(row, bodies=(), who=(*row.who[:-1], part))
    if by and over.general:
        return replace(row, who=(*row.who[:-1], *by))
    is_name = len(found) == 1 and found[0].raw == row.title.strip(" .")
    if is_name and found[0].kind is BodyKind.DRAFTING and not over.general:
        return replace(row, bodies=())
    if any(_does(row.title, body) for body in found):
        return replace(row, who=row.who[:-1])
    if not set(row.bodies) <= {body.code for body in found}:
        return replace(row, who=row.who[:-1])  # whose day it is stands before it
    is_met = any(body.role is Role.TAKES_PART for body in found)
    return replace(row, bodies=()) if is_met else row


def _does(title: str, body: Mention) -> bool:
    if body.start == 0:
        return body.role in (Role.TAKES_PART, Role.RESPONSIBLE)
    is_there = body.role is Role.TAKES_PART and body.because in _DOES
    return is_there and _WITH.search(title[: body.start]) is None


def _part_of(title: str, over: Label, legend: Legend) -> str | None:
    """The part of the body over the column that words begin with: "Presidiet träffar nämnderna"."""
    label = label_of(title.partition(" ")[0], legend)
    if not is_of_another(label):
        return None
    part = under(over, label, legend) if len(over.bodies) == 1 and not over.general else label
    return part.words if part.bodies != over.bodies else None


def is_doer(text: str, legend: Legend) -> bool:
    """Whether a heading is the name of somebody who may do something, and nothing else."""
    label, role = label_of(doer_of(text), legend), role_of(doer_of(text))
    is_body = label.known and bool(label.bodies) and is_name(label)
    return label.general if role is ColumnRole.WHO else role is None and (label.general or is_body)


def doer_of(heading: str) -> str:
    """Who does what stands under a heading, which may be no more than where it is done: "Politik"."""
    words = " ".join(heading.lower().split())
    return next((people for people, names in _LEVELS.items() if words in names), heading)


_LEVELS = {
    "Politiker": ("politik", "politiken", "politisk nivå", "politiska nivån", "politisk ledning"),
    "Tjänstemän": ("tjänstemannanivå", "tjänstemannanivån", "tjänstemannaledning"),
}
