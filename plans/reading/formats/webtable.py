"""Tables of web pages as grids: cells that cover several rows or columns repeated, tables in tables taken out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from plans.reading.document import Cell, Merged
from plans.reading.formats.blocks import EMPTY, cell_of, without_repeats
from plans.reading.formats.bounds import MOST_CELLS, within
from plans.reading.formats.colournames import colour_of
from plans.reading.formats.webflow import LineEnd, TableOf, flow, is_struck
from plans.reading.formats.words import Run, words_of

_MOST_COVERED = 1000
_GROUND = re.compile(r"(?:^|;)\s*background(?:-color)?\s*:\s*([^;]+)", re.IGNORECASE)


@dataclass
class WebGrid:
    """A table: its rows, the numbers of its heading rows, its cells' elements and the tables inside them."""

    rows: list[list[Cell]] = field(default_factory=list)
    headers: list[int] = field(default_factory=list)
    cells: list[Any] = field(default_factory=list)
    inner: list[Any] = field(default_factory=list)
    for_looks: bool = False

    @property
    def is_frame(self) -> bool:
        """Whether it only puts other things in their places on the page."""
        if self.for_looks or all(len(row) == 1 for row in self.rows):
            return True
        return bool(self.inner) and len(self.rows) == 1


def web_grid(table: Any) -> WebGrid:
    """The grid of a table."""
    grid = WebGrid(for_looks=table.get("role") in ("presentation", "none"))
    covered: dict[int, tuple[Cell, int]] = {}
    """By column: the cell from above that still covers it, and for how many rows more."""
    for row in table_rows(table):
        cells: list[Cell] = []
        elements = [cell for cell in row if cell.tag in ("td", "th")]
        for element in elements:
            _covered(cells, covered)
            words = _words(element, grid)
            for _ in range(_count(element, "colspan")):
                below = _count(element, "rowspan") - 1
                if below:
                    covered[len(cells)] = (replace(words, merged=Merged.ABOVE), below)
                cells.append(words)
                words = replace(words, merged=Merged.LEFT)
        _covered(cells, covered, to_the_end=True)
        if elements and (row.getparent().tag == "thead" or all(cell.tag == "th" for cell in elements)):
            grid.headers.append(len(grid.rows))
        grid.rows.append(cells)
        within("too_many_cells", len(grid.rows) * max(map(len, grid.rows)), MOST_CELLS)
    grid.rows = without_repeats(grid.rows)
    return grid


def table_rows(table: Any) -> Iterator[Any]:
    """The table's own rows, not those of tables inside it."""
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from (row for row in child if row.tag == "tr")


def _covered(cells: list[Cell], covered: dict[int, tuple[Cell, int]], *, to_the_end: bool = False) -> None:
    """Add the cells that cover the next columns from above."""
    while len(cells) in covered or (to_the_end and any(column > len(cells) for column in covered)):
        cell, left = covered.pop(len(cells), (EMPTY, 1))
        if left > 1:
            covered[len(cells)] = (cell, left - 1)
        cells.append(cell)


def _words(element: Any, grid: WebGrid) -> Cell:
    grid.cells.append(element)
    return replace(
        cell_of(words_of(_runs(element, grid))), colour=_colour(element) or _colour(element.getparent())
    )


def _colour(element: Any) -> str:
    """What the element itself is filled with; what the page says elsewhere of its looks is not read."""
    styled = _GROUND.search(element.get("style") or "")
    return colour_of(styled[1] if styled else element.get("bgcolor") or "")


def _runs(element: Any, grid: WebGrid) -> Iterator[Run]:
    """A cell's words; a table in it is among them where it is a single row or column."""
    for part in flow(element, struck=is_struck(element) or is_struck(element.getparent())):
        if isinstance(part, Run):
            yield part
        elif isinstance(part, LineEnd):
            yield Run("\n")
        elif _is_whole(part):
            grid.inner.append(part.element)
        else:
            for row in table_rows(part.element):
                for cell in row:
                    yield from _runs(cell, grid)
                    yield Run("\n")


def _is_whole(table: TableOf) -> bool:
    rows = [sum(cell.tag in ("td", "th") for cell in row) for row in table_rows(table.element)]
    return len(rows) > 1 and max(rows) > 1


def _count(element: Any, name: str) -> int:
    text = (element.get(name) or "1").strip()
    return max(1, min(int(text), _MOST_COVERED)) if text.isdecimal() else 1
