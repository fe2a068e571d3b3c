"""A table of a PDF's page that no frames are drawn around: its lines of text, and the words of each by column."""

from collections.abc import Sequence
from dataclasses import dataclass

from plans.reading.formats.aligned import Extent
from plans.reading.formats.pdfwords import TextLine, Word

Line = list[list[Word]]
"""The words of a line by the column they stand in."""


@dataclass(frozen=True)
class Spaced:
    """The table. `ended` tells behind which lines a row ends for certain; it is empty where nothing tells."""

    lines: Sequence[TextLine]
    columns: Sequence[Extent]
    cells: Sequence[Line]
    ended: Sequence[bool] = ()


def spaced(lines: Sequence[TextLine], columns: Sequence[Extent]) -> Spaced:
    """The table whose words stand in the columns that they begin in."""
    return Spaced(lines, columns, [in_columns(line, columns) for line in lines])


def in_columns(line: TextLine, columns: Sequence[Extent]) -> Line:
    """The words of a line by the column they begin in."""
    return [[word for word in line.words if start <= word.x0 < end] for start, end in columns]
