"""Boards of several associations in one document: each "Direktionen" is that of the association named with it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from plans.body import BodyKind
from plans.reading.bodies.known import Known, Name
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.naming import code_of
from plans.reading.bodies.names.sense import genitive
from plans.reading.document import Place
from plans.reading.layouts.part import Part, PartRead, RawRow

_NAME = r"((?:[^\W\d]+ ?)?förbundet(?: [A-ZÅÄÖ][\w-]*){0,3}|[A-ZÅÄÖ][\w&-]*(?: [A-ZÅÄÖ][\w&-]*){0,3} AB)"
_ASSOCIATION = re.compile(rf"\W*{_NAME}\W*")
"""A line that is nothing but the name of an association or a company."""
_BOARDS = {"DIREKTION": "direktion", "STYRELSE": "styrelse"}
"""Boards that are called alike everywhere."""
_BOARD_OF = re.compile(rf"\W*(?i:({'|'.join(_BOARDS.values())})e?n(?:\s+(?:för|i|hos))?),?\s+{_NAME}\W*")
"""A board with its association behind it: "Direktionen för Räddningsförbundet Vik"."""

Read = tuple[Part, PartRead]
Board = tuple[str, str]
"""The code of a board that is called alike everywhere, and the association whose it is."""


def with_owners(reads: Sequence[Read], legend: Legend) -> tuple[list[Read], Legend]:
    """The rows of such boards as each association's own, if there are several; and the legend with these."""
    owners = [dict(_owners(part)) for part, _ in reads]
    told = {
        board
        for (_, read), over in zip(reads, owners, strict=True)
        for row in read.rows
        if (board := _board_of(row, over)) is not None
    }
    if len(told) < 2:
        return list(reads), legend
    bodies: dict[Board | None, Known] = {one: _body(*one) for one in sorted(told)}
    owned = [
        (part, replace(read, rows=tuple(_owned(row, bodies.get(_board_of(row, over))) for row in read.rows)))
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


def _board_of(row: RawRow, owners: Mapping[Place, str]) -> Board | None:
    """The board that meets and its association: the one behind its name, else the one over the row."""
    if len(row.who) < 2:
        named = (*row.who, *([row.title] if all(words in row.title for words in row.who) else []))
        found = next(filter(None, map(_BOARD_OF.fullmatch, named)), None)
        if found is not None:
            return code_of([found[1]]), found[2]
    over = owners.get(row.place)
    is_board = len(row.bodies) == 1 and row.bodies[0] in _BOARDS
    return (row.bodies[0], over) if is_board and over is not None else None


def _body(code: str, owner: str) -> Known:
    name = f"{genitive(owner)} {_BOARDS[code]}"
    return Known(f"{code_of(owner.split())}_{code}", name, BodyKind.COMMITTEE, (Name(name),), (), (), "")


def _owned(row: RawRow, body: Known | None) -> RawRow:
    return row if body is None else replace(row, bodies=(body.code,), who=(body.name,))
