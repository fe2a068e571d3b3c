"""The cells of a workbook as they stand in its file, and new values in them of the same sort."""

import copy
import posixpath
import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import Any

from plans.reading.formats.archive import Archive
from plans.reading.formats.sheets import column_name
from reports.like.ground import CannotWrite, Edit
from reports.like.packed import local, tag

_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATED_STRICT = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_EPOCH, _EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}[:.]\d{2}))?")
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}")
_NUMBER = re.compile(r"\d{1,15}")
_DAY_MINUTES = 24 * 60


class Book:
    """The parts of a workbook that are written in."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.name = "xl/workbook.xml"
        self.book = archive.xml(self.name)
        related = archive.xml("xl/_rels/workbook.xml.rels")
        self._targets = {} if related is None else {link.get("Id"): link for link in related}
        self.sheets = {
            sheet.get("name", ""): self._part(self._targets.get(sheet.get(_RELATED) or sheet.get(_RELATED_STRICT)))
            for sheet in self.book.iter("{*}sheet")
        }
        self.styles_name = self._of_sort("/styles", "xl/styles.xml")
        self.styles = archive.xml(self.styles_name)
        self._roots: dict[str, Any] = {}

    def root(self, sheet: str) -> Any:
        """A sheet's part."""
        if sheet not in self._roots:
            self._roots[sheet] = self.archive.xml(self.sheets[sheet])
        return self._roots[sheet]

    @cached_property
    def texts(self) -> list[Any]:
        """The texts that cells share."""
        root = self.archive.xml(self._of_sort("/sharedStrings", "xl/sharedStrings.xml"))
        return [] if root is None else list(root.iterfind("{*}si"))

    @cached_property
    def epoch(self) -> date:
        """The day that day numbers are counted from."""
        settings = self.book.find("{*}workbookPr")
        counted = settings is not None and settings.get("date1904") in ("1", "true")
        return _EPOCH_1904 if counted else _EPOCH

    def _part(self, link: Any) -> str:
        target = "" if link is None else link.get("Target", "")
        return posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")

    def _of_sort(self, sort: str, otherwise: str) -> str:
        found = [link for link in self._targets.values() if link.get("Type", "").endswith(sort)]
        return self._part(found[0]) if found else otherwise


def column_number(letters: str) -> int:
    """0 for A, 27 for AB."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _held(book: Book, cell: Any) -> Any:
    """The element that holds the cell's words; None where it holds a value."""
    if cell.get("t") == "inlineStr":
        return cell.find("{*}is")
    value = cell.findtext("{*}v") or ""
    if cell.get("t") == "s" and value.isdecimal() and int(value) < len(book.texts):
        return book.texts[int(value)]
    return None


def text_of(book: Book, cell: Any) -> str:
    """The cell's words, or its value as it stands."""
    held = _held(book, cell)
    if held is None:
        return cell.findtext("{*}v") or ""
    return "".join(part.text or "" for part in _words(held))


def _words(held: Any) -> list[Any]:
    return [part for part in held.iter("{*}t") if local(part.getparent()) != "rPh"]


Line = tuple[Any, int, dict[int, Any]]
"""A row of a sheet, its number from 1, and its cells by their columns from 0."""


def lines_of(root: Any) -> Iterator[Line]:
    """The rows of a sheet. Those, and cells, that do not say where they stand follow on the one before."""
    number = 0
    for row in root.iter(tag(root, "row")):
        number = int(row.get("r") or number + 1)
        cells: dict[int, Any] = {}
        column = -1
        for cell in row.iterfind("{*}c"):
            letters = (cell.get("r") or "").rstrip("0123456789")
            column = column_number(letters) if letters else column + 1
            cells[column] = cell
        yield row, number, cells


def cell_in(lines: dict[int, Line], number: int, column: int) -> Any:
    """The cell at a place, made where there is none. Raises CannotWrite where there is no such row."""
    if number not in lines:
        raise CannotWrite("no_row")
    row, _, cells = lines[number]
    if column not in cells:
        made = row.makeelement(tag(row, "c"), {"r": f"{column_name(column)}{number}"})
        before = [cell for at, cell in cells.items() if at < column]
        row.insert(row.index(before[-1]) + 1 if before else 0, made)
        cells[column] = made
    return cells[column]


def write_cell(book: Book, cell: Any, edits: Sequence[Edit]) -> None:
    """Write what the cell then says: a day, time or number where it was one and still is, else words."""
    held = _held(book, cell)
    text = edits[0].piece.text
    for edit in sorted(edits, key=lambda one: one.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    value = None if held is not None or cell.get("t") in ("str", "b", "e") else _value(book, cell, text)
    kept = None if held is None else copy.deepcopy(held)
    for child in list(cell):
        cell.remove(child)
    cell.attrib.pop("t", None)
    if not text:
        return
    if value is not None:
        made = cell.makeelement(tag(cell, "v"))
        made.text = value
        cell.append(made)
        return
    cell.set("t", "inlineStr")
    inline = cell.makeelement(tag(cell, "is"))
    cell.append(inline)
    if kept is None:
        said = cell.makeelement(tag(cell, "t"))
        inline.append(said)
        _say(said, text)
        return
    inline.extend(child for child in list(kept) if local(child) in ("t", "r"))
    for edit in sorted(edits, key=lambda one: one.start, reverse=True):
        _replace(_words(inline), edit)


def _replace(words: Sequence[Any], edit: Edit) -> None:
    """Other words in the first of the stretches that hold the edit's, and none in the others."""
    at = 0
    said = False
    for part in words:
        text = part.text or ""
        start, end = max(edit.start - at, 0), min(edit.end - at, len(text))
        inside = start <= end and edit.start - at <= len(text) and not (said and start == end)
        if inside and (not said or start < end):
            _say(part, text[:start] + ("" if said else edit.text) + text[max(start, end) :])
            said = True
        at += len(text)


def _say(part: Any, text: str) -> None:
    part.text = text
    if text != text.strip() or "\n" in text or "  " in text:
        part.set(_SPACE, "preserve")


def _value(book: Book, cell: Any, text: str) -> str | None:
    """The number that a cell holds for a day, a time or a number; None for what has to be words."""
    moment = _MOMENT.fullmatch(text)
    if cell.get("t") == "d":
        return None
    if moment is not None:
        days = (date.fromisoformat(moment[1]) - book.epoch).days
        return str(days) if moment[2] is None else repr(days + _part_of_day(moment[2]))
    if _CLOCK.fullmatch(text) and (cell.findtext("{*}v") or "").startswith(("0.", "0,")):
        return repr(_part_of_day(text))
    return text if _NUMBER.fullmatch(text) and _NUMBER.fullmatch(cell.findtext("{*}v") or "0") else None


def _part_of_day(clock: str) -> float:
    hour, minute = map(int, clock.replace(".", ":").split(":"))
    return (hour * 60 + minute) / _DAY_MINUTES
