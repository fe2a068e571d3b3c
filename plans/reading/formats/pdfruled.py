"""Tables that lines are drawn around in a PDF: the cells by their frames, the words by the cell they stand in."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from plans.reading.document import Cell, Merged
from plans.reading.formats.blocks import kept_columns, without_repeats
from plans.reading.formats.pdfcell import cell_of_lines
from plans.reading.formats.pdfshading import Shadings, is_shading
from plans.reading.formats.pdfwords import COLUMN_GAP, TextLine, Word, lines_of_words

if TYPE_CHECKING:
    from pdfplumber.page import Page

_SNAP = 3.0
"""Points: lines nearer than this are one line."""
_MOST_CROSSINGS = 12_000
_LOW = 5.0
"""Points: a row lower than this has no words, only the double lines around it."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True)
class RuledTable:
    """A table and where it stands on the page."""

    top: float
    bottom: float
    rows: tuple[tuple[Cell, ...], ...]
    columns: tuple[tuple[float, float], ...]
    """From where to where each goes."""
    heights: tuple[tuple[float, float], ...] = ()
    """From where to where each row goes down."""

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.columns[0][0]


@dataclass
class _Slot:
    """A cell of the grid: its first row and column, how many it covers, and what stands in it."""

    row: int
    column: int
    rows: int
    columns: int
    words: list[Word] = field(default_factory=list)
    turned: list[TextLine] = field(default_factory=list)

    def gaps(self) -> Iterator[tuple[Word, Word]]:
        """The words beside one another that stand as far apart as columns do."""
        for line in lines_of_words(self.words):
            for left, right in pairwise(line.words):
                if right.x0 - left.x1 > COLUMN_GAP * right.size:
                    yield left, right

    @property
    def has_columns(self) -> bool:
        """Whether it has so many such gaps that most of its lines stand in columns."""
        return sum(1 for _ in self.gaps()) * 2 > len(lines_of_words(self.words)) > 1

    def cell(self, left: float, right: float) -> Cell:
        """The cell, between these edges; what is free on the one side of its words is so on the other."""
        free = min((word.x0 - left for word in self.words), default=0.0)
        lines = [*self.turned, *lines_of_words(self.words)]
        return cell_of_lines(lines, right - free, right - left - 2 * free)


def ruled_tables(
    page: "Page", words: Sequence[Word], turned: Sequence[TextLine]
) -> tuple[list[RuledTable], list[Word], list[TextLine]]:
    """The tables with two columns or more, and the words and turned lines outside them.

    Frames that are drawn come first. Where cells are told by their shading alone, all of them have one.
    """
    tables: list[RuledTable] = []
    left, turned_left = list(words), list(turned)
    shadings = Shadings(page.rects)
    for is_shaded, boxes in _found(page):
        grid = _Grid(boxes)
        if is_shaded and not grid.is_whole:
            continue
        inside = [word for word in left if grid.has(word.x0, word.x1, word.middle)]
        turned_in = [line for line in turned_left if grid.has(line.words[0].x0, line.words[0].x1, line.middle)]
        rows = grid.filled(inside, turned_in, shadings)
        if (is_shaded and not inside) or not rows or len(rows[0]) < 2 or grid.is_undivided:
            continue
        tables.append(RuledTable(grid.tops[0], grid.tops[-1], rows, grid.columns, grid.heights))
        gone, turned_gone = set(map(id, inside)), set(map(id, turned_in))
        left = [word for word in left if id(word) not in gone]
        turned_left = [line for line in turned_left if id(line) not in turned_gone]
    return sorted(tables, key=lambda table: (table.top, table.left)), left, turned_left


def _found(page: "Page") -> Iterator[tuple[bool, list[Box]]]:
    """The frames of the cells of each table on the page, those of drawn lines first; then with shadings."""
    yield from ((False, boxes) for boxes in _frames(page.filter(lambda drawn: not is_shading(drawn))))
    if any(map(is_shading, page.rects)):
        yield from ((True, boxes) for boxes in _frames(page))


def _frames(page: "Page") -> list[list[Box]]:
    """The frames of the cells of each table; none where a drawing has too many lines for one."""
    from pdfplumber.table import merge_edges

    edges = merge_edges([*page.horizontal_edges, *page.vertical_edges], _SNAP, _SNAP, _SNAP, _SNAP)
    upright = sum(edge["orientation"] == "v" for edge in edges)
    if upright * (len(edges) - upright) > _MOST_CROSSINGS:
        return []
    return [list(table.cells) for table in page.find_tables({"snap_tolerance": _SNAP, "join_tolerance": _SNAP})]


class _Grid:
    """The grid that the frames of cells make: the edges of its columns and rows, and a slot for each cell."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        self.lefts = _edges(edge for box in boxes for edge in (box[0], box[2]))
        self.tops = _edges(edge for box in boxes for edge in (box[1], box[3]))
        self.slots: dict[tuple[int, int], _Slot] = {}
        for left, top, right, bottom in boxes:
            row, column = _at(self.tops, top + _SNAP), _at(self.lefts, left + _SNAP)
            last_row, last_column = _at(self.tops, bottom - _SNAP), _at(self.lefts, right - _SNAP)
            slot = _Slot(row, column, last_row - row + 1, last_column - column + 1)
            for r in range(row, last_row + 1):
                for c in range(column, last_column + 1):
                    self.slots.setdefault((r, c), slot)
        self.is_whole = len(self.slots) == (len(self.tops) - 1) * (len(self.lefts) - 1) and len(self.tops) > 2
        """Whether every place has a frame, in two rows or more."""
        for r in range(len(self.tops) - 1):
            for c in range(len(self.lefts) - 1):
                self.slots.setdefault((r, c), _Slot(r, c, 1, 1))

    def has(self, x0: float, x1: float, y: float) -> bool:
        """Whether the middle of something is inside."""
        return self.lefts[0] <= (x0 + x1) / 2 <= self.lefts[-1] and self.tops[0] <= y <= self.tops[-1]

    def filled(
        self, words: Iterable[Word], turned: Iterable[TextLine], shadings: Shadings
    ) -> tuple[tuple[Cell, ...], ...]:
        """The rows with these words in them, in the colours of the shadings."""
        for word in words:
            self._slot((word.x0 + word.x1) / 2, word.middle).words.append(word)
        for line in turned:
            self._slot((line.words[0].x0 + line.words[0].x1) / 2, line.middle).turned.append(line)
        said = {id(slot): self._said(slot, shadings) for slot in self.slots.values()}
        kept = [
            row
            for row in range(len(self.tops) - 1)
            if self.tops[row + 1] - self.tops[row] > _LOW or self._says(row, said)
        ]
        rows = [[self._cell(row, column, said) for column in range(len(self.lefts) - 1)] for row in kept]
        self.heights = tuple((self.tops[row], self.tops[row + 1]) for row in kept)
        edges = [*(self.lefts[n] for n in kept_columns(rows)), self.lefts[-1]]
        self.columns = tuple(pairwise(edges))
        return tuple(map(tuple, without_repeats(rows)))

    def _said(self, slot: _Slot, shadings: Shadings) -> Cell:
        left, right = self.lefts[slot.column], self.lefts[slot.column + slot.columns]
        middle = (self.tops[slot.row] + self.tops[slot.row + slot.rows]) / 2
        return replace(slot.cell(left, right), colour=shadings.colour((left + right) / 2, middle))

    @property
    def is_undivided(self) -> bool:
        """Whether words stand in columns inside one frame: lines are drawn around more than the cells."""
        slots = list({id(slot): slot for slot in self.slots.values()}.values())
        most = sum(len(slot.words) for slot in slots) / 2
        return any(
            any(self._are_parted(*pair) for pair in slot.gaps()) if slot.columns > 1 else slot.has_columns
            for slot in slots
            if slot.columns > 1 or len(slot.words) > most
        )

    def _are_parted(self, left: Word, right: Word) -> bool:
        return _at(self.lefts, left.x1) < _at(self.lefts, right.x1)

    def _slot(self, x: float, y: float) -> _Slot:
        return self.slots[_at(self.tops, y), _at(self.lefts, x)]

    def _cell(self, row: int, column: int, said: dict[int, Cell]) -> Cell:
        slot = self.slots[row, column]
        cell = said[id(slot)]
        merged = Merged.ABOVE if row > slot.row else Merged.LEFT if column > slot.column else None
        return replace(cell, merged=merged)

    def _says(self, row: int, said: dict[int, Cell]) -> bool:
        slots = [self.slots[row, column] for column in range(len(self.lefts) - 1)]
        return any(said[id(slot)].text and slot.row == row for slot in slots)


def _edges(places: Iterable[float]) -> list[float]:
    """The places in order, those nearly the same as one."""
    edges: list[float] = []
    for place in sorted(places):
        if not edges or place > edges[-1] + _SNAP:
            edges.append(place)
    return edges


def _at(edges: Sequence[float], place: float) -> int:
    """The number of the column (or row) that a place is in."""
    return min(max(bisect_right(edges, place) - 1, 0), len(edges) - 2)
