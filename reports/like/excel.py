"""Excel workbooks to write in: only the changed cells and their look change, and a note says what stood there."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

from plans.reading.document import Cell, Document, Paragraph, Place, Row
from plans.reading.formats.archive import Archive
from plans.reading.formats.sheets import column_name
from reports.like.cells import Book, Line, cell_in, column_number, lines_of, text_of, write_cell
from reports.like.ground import Edit, Piece
from reports.like.notes import Notes
from reports.like.packed import repacked, tag, xml_bytes
from reports.like.seeking import reads_as
from reports.like.styles import Marking


class ExcelGround:
    """An .xlsx. `note` is what a note says of what stood in a cell; without one there are no notes."""

    def __init__(self, source: bytes, document: Document, note: str = "") -> None:
        self._source = source
        self._note = note
        self.document = document

    @cached_property
    def pieces(self) -> dict[Place, list[Piece]]:
        """The texts of every line: its cells."""
        book = Book(Archive(self._source, "xlsx"))
        found: dict[Place, list[Piece]] = {}
        sheets: dict[str, _Sheet] = {}
        for block in self.document.blocks:
            for part in (block,) if isinstance(block, Paragraph) else block.rows:
                name = part.place.sheet
                if name in book.sheets and part.place.line:
                    assert name is not None
                    if name not in sheets:
                        sheets[name] = _Sheet(book, name)
                    found[part.place] = list(sheets[name].pieces(part))
        return found

    def joined(self, _: Sequence[Place]) -> Piece | None:
        """None: lines have their own texts."""
        return None

    def written(self, edits: Sequence[Edit]) -> bytes:
        """The workbook with the edits in its cells."""
        book = Book(Archive(self._source, "xlsx"))
        marking = Marking(book.styles)
        notes = Notes(book)
        parts: dict[str, bytes] = {}
        by_cell: dict[tuple[str, int, int], list[Edit]] = defaultdict(list)
        for edit in edits:
            assert isinstance(edit.piece.key, tuple)
            by_cell[edit.piece.key].append(edit)
        roots: dict[str, Any] = {}
        lines: dict[str, dict[int, Line]] = {}
        for (sheet, row, column), changes in sorted(by_cell.items()):
            if sheet not in roots:
                roots[sheet] = book.root(sheet)
                lines[sheet] = {line[1]: line for line in lines_of(roots[sheet])}
            cell = cell_in(lines[sheet], row, column)
            write_cell(book, cell, changes)
            cell.set("s", str(marking.marked(int(cell.get("s") or 0))))
            if self._note:
                old = " ".join(changes[0].piece.text.split())
                notes.add(sheet, f"{column_name(column)}{row}", self._note.format(old or "–"))
        parts |= notes.written(roots)
        parts |= {book.sheets[sheet]: xml_bytes(root) for sheet, root in roots.items()}
        if book.styles is not None:
            parts[book.styles_name] = xml_bytes(book.styles)
        if any(root.find(".//{*}f") is not None for root in roots.values()):
            parts[book.name] = xml_bytes(counted_anew(book.book))
        return repacked(self._source, parts)


class _Sheet:
    """A sheet's cells and the columns of it that are read."""

    def __init__(self, book: Book, name: str) -> None:
        self._book, self._name = book, name
        root = book.root(name)
        self._cells: dict[int, dict[int, Any]] = defaultdict(dict)
        rows = set()
        for row, line, cells in lines_of(root):
            self._cells[line] = cells
            if row.get("hidden") in ("1", "true"):
                rows.add(line)
        hidden = set(_hidden_columns(root))
        used = {
            column
            for line, cells in self._cells.items()
            if line not in rows
            for column, cell in cells.items()
            if column not in hidden and reads_as(text_of(book, cell))
        }
        first = min(used, default=0)
        self._columns = [column for column in range(first, max(used, default=0) + 1_000) if column not in hidden]
        self._covered = set(_covered(root))

    def pieces(self, part: Paragraph | Row) -> Iterator[Piece]:
        """The cells of a row as they were read."""
        if isinstance(part, Paragraph):
            said = [column for column in self._columns if reads_as(self._raw(part.place.line, column))]
            if len(said) == 1:
                yield self._piece(part.place, said[0], None, None)
            return
        for number, cell in enumerate(part.cells):
            column = self._columns[number]
            if cell.merged is None and (part.place.line, column) not in self._covered:
                yield self._piece(part.place, column, number, cell)

    def _piece(self, place: Place, column: int, number: int | None, read: Cell | None) -> Piece:
        cell = self._cells[place.line].get(column)
        closed = "formula" if cell is not None and cell.find("{*}f") is not None else None
        text = self._raw(place.line, column)
        if read is not None and (read.value is not None or closed):
            text = read.text
        return Piece(place, text, number, (self._name, place.line, column), closed)

    def _raw(self, line: int, column: int) -> str:
        cell = self._cells[line].get(column)
        return "" if cell is None else text_of(self._book, cell)


def _position(reference: str) -> tuple[int, int]:
    letters = reference.rstrip("0123456789")
    return int(reference[len(letters) :] or 0), column_number(letters)


def _hidden_columns(root: Any) -> Iterator[int]:
    for column in root.iterfind("{*}cols/{*}col"):
        if column.get("hidden") in ("1", "true"):
            yield from range(int(column.get("min")) - 1, min(int(column.get("max")), 16_384))


def _covered(root: Any) -> Iterator[tuple[int, int]]:
    """The cells that are merged with another one."""
    for merged in root.iterfind("{*}mergeCells/{*}mergeCell"):
        first, _, last = merged.get("ref", "").partition(":")
        (top, left), (bottom, right) = _position(first), _position(last or first)
        for row in range(top, min(bottom, top + 1_000) + 1):
            for column in range(left, min(right, left + 1_000) + 1):
                if (row, column) != (top, left):
                    yield row, column


def counted_anew(book: Any) -> Any:
    """The workbook with its formulas counted again when it is opened: cells that they count by have changed."""
    setting = book.find("{*}calcPr")
    if setting is None:
        setting = book.makeelement(tag(book, "calcPr"))
        before = [
            book.find(f"{{*}}{name}")
            for name in ("definedNames", "externalReferences", "functionGroups", "sheets")
        ]
        next(element for element in before if element is not None).addnext(setting)
    setting.set("fullCalcOnLoad", "1")
    return book
