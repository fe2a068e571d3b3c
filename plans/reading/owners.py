"""Boards of several associations in one document: each "Direktionen" is that of the association named over it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from plans.body import BodyKind
from plans.reading.bodies.known import Known, Name
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.naming import code_of
from plans.reading.bodies.names.sense import genitive
from plans.reading.document import Place
from plans.reading.layouts.part import Part, PartRead, RawRow

_ASSOCIATION = re.compile(
    r"\W*((?:[^\W\d]+ ?)?förbundet(?: [A-ZÅÄÖ][\w-]*){0,3}|[A-ZÅÄÖ][\w&-]*(?: [A-ZÅÄÖ][\w&-]*){0,3} AB)\W*"
)
"""A line that is nothing but the name of an association or a company."""
_BOARDS = {"DIREKTION": "direktion", "STYRELSE": "styrelse"}
"""Boards that are called alike everywhere."""

Read = tuple[Part, PartRead]


def with_owners(reads: Sequence[Read], legend: Legend) -> tuple[list[Read], Legend]:
    """The rows of such boards as each association's own, if there are several; and the legend with these."""
    owners = [dict(_owners(part)) for part, _ in reads]
    told = {
        (row.bodies[0], owner)
        for (_, read), over in zip(reads, owners, strict=True)
        for row in read.rows
        if _is_board(row) and (owner := over.get(row.place)) is not None
    }
    if len(told) < 2:
        return list(reads), legend
    bodies = {one: _board(*one) for one in sorted(told)}
    owned = [
        (part, replace(read, rows=tuple(_owned(row, over.get(row.place), bodies) for row in read.rows)))
        for (part, read), over in zip(reads, owners, strict=True)
    ]
    return owned, replace(legend, bodies=(*legend.bodies, *bodies.values()))


def _owners(part: Part) -> Iterator[tuple[Place, str]]:
    """For each line of a part the association named last, on a line before it or over the part."""
    named = [found[1] for text in part.headings if (found := _ASSOCIATION.fullmatch(text))]
    owner = named[-1] if named else None
    for place, text in part.lines():
        found = _ASSOCIATION.fullmatch(text)
        owner = found[1] if found is not None else owner
        if owner is not None:
            yield place, owner


def _is_board(row: RawRow) -> bool:
    return len(row.bodies) == 1 and row.bodies[0] in _BOARDS


def _board(code: str, owner: str) -> Known:
    name = f"{genitive(owner)} {_BOARDS[code]}"
    return Known(f"{code_of(owner.split())}_{code}", name, BodyKind.COMMITTEE, (Name(name),), (), (), "")


def _owned(row: RawRow, owner: str | None, bodies: dict[tuple[str, str], Known]) -> RawRow:
    body = bodies.get((row.bodies[0], owner)) if _is_board(row) and owner is not None else None
    return row if body is None else replace(row, bodies=(body.code,), who=(body.name,))
