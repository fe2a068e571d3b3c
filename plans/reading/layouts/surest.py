"""A table that was put together out of a part: read by the layout that knows it best, and told with the rest."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from plans.reading.document import Place
from plans.reading.layouts import activity_table, calendar, columns, grid, matrix
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.reading import Use

LEAST = 0.4
"""A layout that is less sure than this does not know a table."""
_TABLES = (grid, columns, calendar, matrix, activity_table)


_RANK = (Use.READ, Use.REFUSED, Use.ASIDE, Use.JOINED, Use.USED)
"""What becomes of a row, by what becomes of what stands side by side in it: the first of these that any has."""


def use_of_all(uses: Sequence[Use]) -> Use:
    """What becomes of a row in which several pieces stand."""
    return next((use for use in _RANK if use in uses), Use.EMPTY)


def in_rows(read: PartRead, rows: Mapping[Place, Place]) -> PartRead:
    """What came of a text whose lines were numbered for a while, on the rows in whose cells they stand."""
    uses: dict[Place, list[Use]] = {}
    for line, use in read.uses.items():
        uses.setdefault(rows[line], []).append(use)
    return replace(
        read,
        rows=tuple(replace(one, place=rows[one.place]) for one in read.rows),
        uses={place: use_of_all(those) for place, those in uses.items()},
        doubts=tuple(replace(one, place=rows[one.place]) for one in read.doubts),
        left_aside=tuple(replace(one, place=rows[one.place]) for one in read.left_aside),
    )


def _uses_of(reads: Sequence[PartRead]) -> dict[Place, Use]:
    """What becomes of the rows of pieces that may stand side by side."""
    uses: dict[Place, list[Use]] = {}
    for one in reads:
        for place, use in one.uses.items():
            uses.setdefault(place, []).append(use)
    return {place: use_of_all(those) for place, those in uses.items()}


def surest(table: Part, context: Context) -> tuple[float, Any]:
    """The layout for tables that is surest of a table, and how sure it is."""
    fits = [(layout.fit(table, context), -n, layout) for n, layout in enumerate(_TABLES)]
    fit, _, layout = max(fits, key=lambda one: one[:2])
    return fit, layout


def of_body(read: PartRead, name: str) -> PartRead:
    """What came of a piece under a body's name, its rows that say nobody as those of the body."""
    rows = (row if row.bodies or row.who else replace(row, who=(name,)) for row in read.rows)
    return replace(read, rows=tuple(rows))


def together(
    part: Part, reads: Sequence[PartRead], because: Sequence[str], others: Mapping[Place, Use] | None = None
) -> PartRead:
    """What came of pieces of a part as what came of the part, as the layout of the first that has rows has it.

    `because` is what was seen, and `others` are the uses of lines that are in no piece: the rest is empty.
    """
    uses = {**(others or {}), **_uses_of(reads)}
    return replace(
        next((one for one in reads if one.rows), reads[0]),
        rows=tuple(row for one in reads for row in one.rows),
        uses={place: uses.get(place, Use.EMPTY) for place, _ in part.lines()},
        doubts=tuple(doubt for one in reads for doubt in one.doubts),
        left_aside=tuple(aside for one in reads for aside in one.left_aside),
        because=tuple(because),
        phases=tuple(phase for one in reads for phase in one.phases),
    )
