"""Rows of a sheet put in, marked; and taken away in sight, struck through and marked."""

from collections.abc import Sequence
from typing import Any

from plans.reading.formats.archive import Archive
from reports.like.cells import Book, cell_in, lines_of, write_cell
from reports.like.excel import ExcelGround, counted_anew
from reports.like.excelinsert import Inserting
from reports.like.ground import CannotWrite, Edit, Piece
from reports.like.packed import repacked, xml_bytes
from reports.like.rows import Added, Removed, RowStep
from reports.like.styles import Marking


def excel_with(source: bytes, ground: ExcelGround, steps: Sequence[RowStep]) -> bytes:
    """The workbook with the steps taken. Raises CannotWrite where what points at its cells is not understood."""
    book = Book(Archive(source, "xlsx"))
    marking = Marking(book.styles)
    if book.styles is None:
        raise CannotWrite("no_styles")
    touched: dict[str, Any] = {}
    for step in steps:
        for place in step.places if isinstance(step, Removed) else ():
            touched[place.sheet or ""] = book.root(place.sheet or "")
            for _, line, cells in lines_of(book.root(place.sheet or "")):
                for cell in cells.values() if line == place.line else ():
                    cell.set("s", str(marking.marked(int(cell.get("s") or 0), struck=True)))
    added = [step for step in steps if isinstance(step, Added)]
    inserting = Inserting(book)
    done: list[tuple[str, int]] = []
    for number in sorted(range(len(added)), key=lambda n: (*_where(added[n]), n), reverse=True):
        one = added[number]
        like = one.like.line + sum(at <= one.like.line for sheet, at in done if sheet == _where(one)[0])
        _add(one, like, book, inserting, ground.pieces[one.like], marking)
        done.append(_where(one))
    if added:
        touched = {name: book.root(name) for name in book.sheets}
        inserting.parts[book.name] = book.book
        if any(root.find(".//{*}f") is not None for root in touched.values()):
            counted_anew(book.book)
    parts = {book.sheets[sheet]: xml_bytes(root) for sheet, root in touched.items()}
    parts |= {name: xml_bytes(part) for name, part in inserting.parts.items()}
    return repacked(source, parts | {book.styles_name: xml_bytes(book.styles)})


def _where(step: Added) -> tuple[str, int]:
    """The sheet and the number that the new row has."""
    return step.place.sheet or "", step.place.line if step.first else step.place.line + 1


def _add(
    step: Added, like: int, book: Book, inserting: Inserting, pieces: Sequence[Piece], marking: Marking
) -> None:
    sheet, at = _where(step)
    cells = inserting.row(sheet, like, at)
    columns = {piece.key[2]: piece for piece in pieces if isinstance(piece.key, tuple)}
    row = next(line for line in lines_of(book.root(sheet)) if line[1] == at)
    for column in sorted({*cells, *columns}):
        cell, piece = cell_in({at: row}, at, column), columns.get(column)
        if cell.find("{*}f") is None:
            old = "" if piece is None else piece.text
            new = "" if piece is None or piece.column is None else step.cells.get(piece.column, "")
            write_cell(book, cell, [Edit(piece or Piece(step.like, old), 0, len(old), new)])
        cell.set("s", str(marking.marked(int(cell.get("s") or 0))))
