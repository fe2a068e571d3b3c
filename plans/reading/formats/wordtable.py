"""Word's tables as grids: merged cells repeated, edges that almost meet made one, tables in tables taken out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from plans.reading.document import Cell, Merged
from plans.reading.formats.blocks import EMPTY, cell_of, without_repeats
from plans.reading.formats.bounds import MOST_CELLS, within
from plans.reading.formats.fills import NO_FILL
from plans.reading.formats.words import Run, words_of
from plans.reading.formats.wordstyles import is_on, value_of
from plans.reading.formats.wordtext import Story, sort_of, visible

_THIN = 100
"""Twentieths of a point: edges nearer than two millimetres are the same one, moved by hand. No word fits."""


@dataclass
class Grid:
    """A table: its rows, the numbers of its heading rows, and the tables inside its cells."""

    rows: list[list[Cell]] = field(default_factory=list)
    headers: list[int] = field(default_factory=list)
    inner: list[Any] = field(default_factory=list)
    cells: list[Any] = field(default_factory=list)
    """Its cells in the file, in order."""
    lines: list[Any] = field(default_factory=list)
    """Its rows in the file."""

    @property
    def is_frame(self) -> bool:
        """Whether it only holds other tables: it has one row or one column itself."""
        return bool(self.inner) and (len(self.rows) == 1 or all(len(row) == 1 for row in self.rows))


def grid_of(table: Any, story: Story) -> Grid:
    """The grid of a table."""
    grid = Grid()
    edges = _edges(table)
    for row in (element for element in visible(table) if sort_of(element) == "tr"):
        look = row.find("{*}trPr")
        if look is not None and look.find("{*}del") is not None:
            story.left_out["deleted_text"] += 1
            continue
        if look is not None and is_on(look.find("{*}tblHeader")):
            grid.headers.append(len(grid.rows))
        above = grid.rows[-1] if grid.rows else []
        grid.lines.append(row)
        grid.rows.append(list(_row(row, look, above, edges, grid, story)))
        within("too_many_cells", len(grid.rows) * max(map(len, grid.rows)), MOST_CELLS)
    grid.rows = without_repeats(grid.rows)
    return grid


def _row(row: Any, look: Any, above: list[Cell], edges: Sequence[int], grid: Grid, story: Story) -> Iterator[Cell]:
    """The cells of a row, one for each column of the grid."""
    at = _count(look, "gridBefore")
    made = 0
    for _ in range(_snapped(edges, at)):
        yield EMPTY
        made += 1
    for element in (cell for cell in visible(row) if sort_of(cell) == "tc"):
        properties = element.find("{*}tcPr")
        at += max(1, _count(properties, "gridSpan"))
        cell = _cell(element, grid, story)
        upper = above[made] if made < len(above) else None
        if upper is not None and _goes_on(properties, "vMerge"):
            cell = replace(upper, merged=Merged.ABOVE)
        elif _goes_on(properties, "hMerge"):
            cell = replace(cell, merged=Merged.LEFT)
        yield cell
        made += 1
        while made < _snapped(edges, at):
            yield replace(cell, merged=cell.merged or Merged.LEFT)
            made += 1


def _cell(element: Any, grid: Grid, story: Story) -> Cell:
    """A cell's words: its paragraphs, each on a line, and small tables inside it."""
    grid.cells.append(element)
    properties = element.find("{*}tcPr")
    if properties is not None and properties.find("{*}cellDel") is not None:
        story.left_out["deleted_text"] += 1
        return EMPTY
    runs: list[Run] = []
    for part in visible(element):
        if sort_of(part) == "p":
            runs += _lines(part, story)
        elif sort_of(part) == "tbl":
            runs += _inner(part, grid, story)
    return replace(cell_of(words_of(runs)), colour=_colour(properties))


def _colour(properties: Any) -> str:
    """What a cell is shaded with."""
    shade = None if properties is None else properties.find("{*}shd")
    colour = "" if shade is None else value_of(shade, "fill").lower()
    return "" if colour in ("auto", *NO_FILL) else colour


def _lines(paragraph: Any, story: Story) -> Iterator[Run]:
    runs, boxes = story.runs(paragraph)
    yield from runs
    yield Run("\n")
    for box in boxes:
        for inner in box.iter("{*}p"):
            yield from story.runs(inner)[0]
            yield Run("\n")


def _inner(table: Any, grid: Grid, story: Story) -> Iterator[Run]:
    """A table in a cell: its words where it is a single row or column, or else it stands on its own."""
    rows = [
        [cell for cell in visible(row) if sort_of(cell) == "tc"] for row in visible(table) if sort_of(row) == "tr"
    ]
    if len(rows) > 1 and max(map(len, rows)) > 1:
        grid.inner.append(table)
        return
    for paragraph in table.iter("{*}p"):
        yield from _lines(paragraph, story)


def _goes_on(properties: Any, sort: str) -> bool:
    merged = None if properties is None else properties.find(f"{{*}}{sort}")
    return merged is not None and value_of(merged, "val") in ("", "continue")


def _count(properties: Any, name: str) -> int:
    element = None if properties is None else properties.find(f"{{*}}{name}")
    text = "" if element is None else value_of(element, "val")
    return min(int(text), 1000) if text.isdecimal() else 0


def _edges(table: Any) -> list[int]:
    """For each edge between the columns of the file's grid, which edge it is among those that stand apart."""
    widths = [value_of(column, "w") for column in table.iterfind("{*}tblGrid/{*}gridCol")]
    if not all(width.isdecimal() for width in widths) or not any(int(width) for width in widths):
        return []
    edges = [0]
    since = 0
    for width in widths:
        since += int(width)
        edges.append(edges[-1] + (since > _THIN))
        since = 0 if since > _THIN else since
    return edges


def _snapped(edges: Sequence[int], at: int) -> int:
    """The number of an edge after snapping; past the grid that the file gives, columns count one each."""
    if at < len(edges):
        return edges[at]
    return at if not edges else edges[-1] + at - len(edges) + 1
