"""Rows of a sheet taken away in sight, struck through and marked. Nothing moves: no formula goes astray."""

from collections.abc import Sequence

from plans.reading.formats.archive import Archive
from reports.like.cells import Book, lines_of
from reports.like.ground import CannotWrite
from reports.like.packed import repacked, xml_bytes
from reports.like.rows import Removed, RowStep
from reports.like.styles import Marking


def excel_with(source: bytes, steps: Sequence[RowStep]) -> bytes:
    """The workbook with rows struck through. Raises CannotWrite for new rows: those below would have to move."""
    book = Book(Archive(source, "xlsx"))
    marking = Marking(book.styles)
    roots = {}
    for step in steps:
        if not isinstance(step, Removed) or book.styles is None:
            raise CannotWrite("no_row")
        for place in step.places:
            sheet = place.sheet or ""
            roots[sheet] = root = book.root(sheet)
            for _, line, cells in lines_of(root):
                for cell in cells.values() if line == place.line else ():
                    cell.set("s", str(marking.marked(int(cell.get("s") or 0), struck=True)))
    parts = {book.sheets[sheet]: xml_bytes(root) for sheet, root in roots.items()}
    return repacked(source, parts | {book.styles_name: xml_bytes(book.styles)})
