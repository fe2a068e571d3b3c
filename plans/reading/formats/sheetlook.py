"""What the marks of a spreadsheet tell beyond its values, found before its values are read.

The reader of values makes room for the whole rectangle between the first used cell and the last one: two cells
at opposite ends of a sheet would take all memory. So the rectangle is measured first, here.
"""

from dataclasses import dataclass, field

from plans.reading.formats.bounds import MOST_CELLS, MOST_ROWS, Refused
from plans.reading.formats.words import Words

Position = tuple[int, int]
"""Row and column, from 0."""


@dataclass
class Look:
    """One sheet: where its words are, what is hidden, merged and struck through."""

    name: str = ""
    visible: bool = True
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merged: list[tuple[Position, Position]] = field(default_factory=list)
    crossed: dict[Position, Words] = field(default_factory=dict)
    colours: dict[Position, str] = field(default_factory=dict)
    noted: list[Position] = field(default_factory=list)
    """The cells that comments hang on: those are no words of the sheet."""
    _first: Position | None = None
    _last: Position = (0, 0)

    def used(self, row: int, column: int, rows: int = 1, columns: int = 1) -> None:
        """Note a used cell, repeated so many times. Raises Refused where the sheet becomes too large."""
        first = self._first or (row, column)
        self._first = (min(first[0], row), min(first[1], column))
        self._last = (max(self._last[0], row + rows - 1), max(self._last[1], column + columns - 1))
        height = self._last[0] - self._first[0] + 1
        width = self._last[1] - self._first[1] + 1
        if height > MOST_ROWS:
            raise Refused("too_many_rows", most=MOST_ROWS, sheet=self.name)
        if height * width > MOST_CELLS:
            raise Refused("too_many_cells", most=MOST_CELLS, sheet=self.name)
