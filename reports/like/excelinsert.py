"""A row put in a sheet: what stands below it moves down, and all that points there follows."""

import copy
import posixpath
import re
from typing import Any

from plans.reading.formats.sheets import column_name
from reports.like.cells import Book, lines_of
from reports.like.ground import CannotWrite
from reports.like.packed import local
from reports.like.references import filled, moved, moved_range

_RANGES = ("ref", "sqref", "activeCell", "topLeftCell")
_FORMULAS = frozenset({"f", "formula", "formula1", "formula2"})
_ANCHOR = re.compile(r"\d+")
_ANCHOR_ROWS = (2, 6)
"""The places of the rows among the numbers of a note's anchor."""


class Inserting:
    """A workbook while rows are put in; `parts` are those beside the sheets that have changed."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.parts: dict[str, Any] = {}

    def row(self, sheet: str, like: int, at: int) -> dict[int, Any]:
        """Put in a row at this number that looks like another, with its words; its cells by their columns."""
        for name in self._book.sheets:
            _unshare(self._book.root(name))
            for element in self._book.root(name).iter():
                if local(element) in _FORMULAS and element.text:
                    element.text = moved(element.text, name, sheet, at)
        self._names(sheet, at)
        root = self._book.root(sheet)
        self._beside(sheet, at)
        rows = list(lines_of(root))
        for row, number, cells in rows:
            _number(row, cells, number + 1 if number >= at else number)
        for element in root.iter():
            for name in _RANGES:
                if name in element.attrib and local(element) != "c":
                    element.set(name, moved_range(element.get(name), at))
        old = next((row for row, number, _ in rows if number == like), None)
        if old is None:
            raise CannotWrite("no_row")
        made = copy.deepcopy(old)
        cells = {column: made[old.index(cell)] for column, cell in next(c for r, _, c in rows if r is old).items()}
        _number(made, cells, at)
        for cell in cells.values():
            _fill(cell, at - like - (like >= at))
        if like >= at:
            old.addprevious(made)
        else:
            next(row for row, number, _ in reversed(rows) if number < at).addnext(made)
        return cells

    def _names(self, sheet: str, at: int) -> None:
        for name in self._book.book.iter("{*}definedName"):
            name.text = moved(name.text or "", "", sheet, at)
        chain = self._part("xl/calcChain.xml")
        number = next(
            (one.get("sheetId") for one in self._book.book.iter("{*}sheet") if one.get("name") == sheet), None
        )
        here = None
        for entry in () if chain is None else chain:
            here = entry.get("i") or here
            if here == number:
                entry.set("r", moved_range(entry.get("r"), at))

    def _beside(self, sheet: str, at: int) -> None:
        """The notes, tables and drawings of the sheet."""
        folder, _, file = self._book.sheets[sheet].rpartition("/")
        links = self._book.archive.xml(f"{folder}/_rels/{file}.rels")
        for link in () if links is None else links:
            sort = link.get("Type", "").rpartition("/")[2]
            if sort.startswith("pivot"):
                raise CannotWrite("pivot")
            if sort in ("comments", "threadedComment", "table", "vmlDrawing", "drawing"):
                name = posixpath.normpath(posixpath.join("/", folder, link.get("Target"))).lstrip("/")
                part = self._part(name)
                for element in () if part is None else part.iter():
                    _move_beside(element, at)

    def _part(self, name: str) -> Any:
        if name not in self.parts and (part := self._book.archive.xml(name)) is not None:
            self.parts[name] = part
        return self.parts.get(name)


def _move_beside(element: Any, at: int) -> None:
    if "ref" in element.attrib:
        element.set("ref", moved_range(element.get("ref"), at))
    if local(element) in ("Row", "row") and (element.text or "").strip().isdecimal():
        element.text = str(_from_0(int(element.text), at))
    if local(element) == "Anchor":
        numbers = [int(found) for found in _ANCHOR.findall(element.text or "")]
        element.text = ", ".join(
            str(_from_0(number, at) if place in _ANCHOR_ROWS else number) for place, number in enumerate(numbers)
        )


def _from_0(row: int, at: int) -> int:
    return row + 1 if row >= at - 1 else row


def _number(row: Any, cells: dict[int, Any], number: int) -> None:
    row.set("r", str(number))
    for column, cell in cells.items():
        cell.set("r", f"{column_name(column)}{number}")


def _fill(cell: Any, down: int) -> None:
    """The cell's formula as Excel fills it, to be counted when the workbook is opened."""
    formula = cell.find("{*}f")
    if formula is None:
        return
    if formula.get("t"):
        raise CannotWrite("formula")
    formula.text = filled(formula.text or "", down)
    for value in cell.findall("{*}v"):
        cell.remove(value)


def _unshare(root: Any) -> None:
    """Give the cells that share a formula each its own. Raises CannotWrite where columns share one."""
    masters: dict[str, tuple[str, int, int]] = {}
    for _, number, cells in lines_of(root):
        for column, cell in cells.items():
            formula = cell.find("{*}f")
            if formula is None or formula.get("t") != "shared":
                continue
            if formula.text:
                masters[formula.get("si")] = (formula.text, number, column)
            text, line, first = masters.get(formula.get("si"), ("", 0, -1))
            if first != column:
                raise CannotWrite("formula")
            formula.text = filled(text, number - line)
            for name in ("t", "si", "ref"):
                formula.attrib.pop(name, None)
