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


def surest(table: Part, context: Context) -> tuple[float, Any]:
    """The layout for tables that is surest of a table, and how sure it is."""
    fits = [(layout.fit(table, context), -n, layout) for n, layout in enumerate(_TABLES)]
    fit, _, layout = max(fits, key=lambda one: one[:2])
    return fit, layout


def together(
    part: Part, reads: Sequence[PartRead], because: Sequence[str], others: Mapping[Place, Use] | None = None
) -> PartRead:
    """What came of pieces of a part as what came of the part, as the layout of the first that has rows has it.

    `because` is what was seen, and `others` are the uses of lines that are in no piece: the rest is empty.
    """
    uses = {**(others or {}), **{place: use for one in reads for place, use in one.uses.items()}}
    return replace(
        next((one for one in reads if one.rows), reads[0]),
        rows=tuple(row for one in reads for row in one.rows),
        uses={place: uses.get(place, Use.EMPTY) for place, _ in part.lines()},
        doubts=tuple(doubt for one in reads for doubt in one.doubts),
        left_aside=tuple(aside for one in reads for aside in one.left_aside),
        because=tuple(because),
        phases=tuple(phase for one in reads for phase in one.phases),
    )
