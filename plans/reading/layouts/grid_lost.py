"""Grids copied as text that lost their columns: rows with all their cells are put together again, others asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from plans.reading.bodies.told.definitions import star_definition
from plans.reading.document import Cell, Place, Row
from plans.reading.layouts.calendar_above import above, body_over
from plans.reading.layouts.calendar_making import Making
from plans.reading.layouts.calendar_years import years_of
from plans.reading.layouts.grid_lines import GridLines
from plans.reading.layouts.grid_shape import bands_of
from plans.reading.layouts.grid_unplaced import Unplaced, habits_of
from plans.reading.layouts.part import Context, Part
from plans.reading.refusals import COLUMNS_LOST

Line = tuple[Place, str]


@dataclass(frozen=True)
class Rebuilt:
    """A grid put together again: its heading row, the rows that have all their cells, the lines that have not.

    `over` are the lines of text before it; `joined` are lines that went into the row of an earlier one.
    """

    rows: tuple[Row, ...]
    lost: tuple[tuple[Line, ...], ...]
    """The lines of each row of which nothing is known."""
    over: tuple[Line, ...] = ()
    joined: tuple[Place, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    """What is written of rows that are among the others with whose they are and when, and without their days."""


def row_of(place: Place, texts: Sequence[str]) -> Row:
    """A row of these words."""
    return Row(place, tuple(Cell(text) for text in texts))


def unplaced_of(lines: Sequence[Line], values: Sequence[str]) -> Unplaced:
    """Values that stand on these lines, and in no known column."""
    return Unplaced(tuple(place for place, _ in lines), " ".join(text for _, text in lines), tuple(values))


def _marks_under(grid: Rebuilt, part: Part) -> dict[str, str]:
    """What the first notes under a copied grid say of each mark: grids before it have notes of their own."""
    own = {row.place for row in grid.rows}.union(grid.joined)
    lines = list(part.lines())
    last = max((n for n, (place, _) in enumerate(lines) if place in own), default=len(lines))
    notes = [note for _, text in lines[last + 1 :] if (note := star_definition(text)) is not None]
    return {note.short: note.meaning for note in reversed(notes)}


def read_rebuilt(making: Making, grids: Sequence[Rebuilt], context: Context) -> None:
    """Read the rows that are whole, and ask about the others, by what the whole ones tell of their bodies."""
    habits = {}
    if any(grid.unplaced for grid in grids):
        first = Making(making.layout, making.part, making.legend)
        for grid in grids:
            _read_lines(first, grid, context, {})
        habits = habits_of(first.rows)
    for grid in grids:
        for place, text in grid.over:
            if years_of(text) or body_over(text, context) is not None:
                making.used(place)
        for place in grid.joined:
            making.joined(place)
        _read_lines(making, grid, context, habits)
        for lines in grid.lost:
            making.lost([place for place, _ in lines], " ".join(text for _, text in lines), COLUMNS_LOST)


def _read_lines(making: Making, grid: Rebuilt, context: Context, habits: dict[tuple[str, ...], int]) -> None:
    over = above(Part((), (*making.part.headings, *(text for _, text in grid.over))), context)
    marks = _marks_under(grid, making.part)
    unplaced = {one.places[0]: one for one in grid.unplaced}
    for band in bands_of(grid.rows):
        GridLines(making, band, over, marks, unplaced, habits).read()
