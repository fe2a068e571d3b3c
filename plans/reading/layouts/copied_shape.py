"""A table that was copied as text, put together again."""

from collections.abc import Sequence
from dataclasses import dataclass

from plans.reading.document import Cell, Place, Row
from plans.reading.layouts.copied_cells import is_dash

LEAST_ROWS = 2
LEAST_COLUMNS = 2

Line = tuple[Place, str]


@dataclass(frozen=True)
class Copied:
    """A table put together again; `end` is the first of the lines after it.

    `heads` are the lines of its headings, `joined` those of the other cells of its rows, and `lost` what
    nobody can tell the columns of: all of it, where there are no rows.
    """

    start: int
    end: int
    rows: tuple[Row, ...]
    heads: tuple[Place, ...]
    joined: tuple[Place, ...] = ()
    lost: tuple[Line, ...] = ()
    days: int = 1
    """How many of the columns hold days."""

    @property
    def last(self) -> Place:
        """The last of its lines."""
        places = (*self.heads, *self.joined, *(row.place for row in self.rows), *(place for place, _ in self.lost))
        return max(places, key=lambda place: place.line)


def row_of(place: Place, texts: Sequence[str]) -> Row:
    """A row of the table; a dash stands in an empty cell."""
    return Row(place, tuple(Cell("" if is_dash(text) else text.strip()) for text in texts))
