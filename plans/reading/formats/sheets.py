"""Spreadsheets: .xlsx, .xls and .ods. Values through calamine; the marks around them by a look of our own."""

import io
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from plans.reading.document import Cell, Document, Place
from plans.reading.formats.archive import Archive
from plans.reading.formats.blocks import Blocks
from plans.reading.formats.bounds import Progress, Refused
from plans.reading.formats.damage import without_messages
from plans.reading.formats.grid import GridRow, add_grid, merge
from plans.reading.formats.odslook import ods_looks
from plans.reading.formats.sheetlook import Look
from plans.reading.formats.values import cell_of_value
from plans.reading.formats.xlslook import xls_looks
from plans.reading.formats.xlsxlook import xlsx_looks

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_PROPERTIES = {"xlsx": "docProps/core.xml", "ods": "meta.xml"}
"""Where a packed workbook has its title."""
_LOOKS: Mapping[str, Callable[[bytes], dict[str, Look]]] = {
    "xlsx": xlsx_looks,
    "xls": xls_looks,
    "ods": ods_looks,
}


def sheets_document(data: bytes, format: str, progress: Progress | None = None) -> Document:
    """Every visible sheet, one after the other: its name as a heading, then what stands in it."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    looks = _LOOKS[format](data)
    workbook = _opened(data, format)
    blocks = Blocks()
    names: Counter[str] = Counter()
    sheets = workbook.sheets_metadata
    for number, sheet in enumerate(sheets):
        look = looks.get(sheet.name, Look())
        if not look.visible or sheet.visible != SheetVisibleEnum.Visible:
            blocks.unread("hidden_sheet", sheet=sheet.name)
        elif sheet.typ != SheetTypeEnum.WorkSheet:
            blocks.unread("chart_sheet", sheet=sheet.name)
        else:
            names[sheet.name] += 1
            name = sheet.name if names[sheet.name] == 1 else f"{sheet.name} ({names[sheet.name]})"
            _add_sheet(blocks, name, workbook.get_sheet_by_index(number), look)
        if progress:
            progress(number + 1, len(sheets))
    return blocks.document(format, _title(data, format))


def _title(data: bytes, format: str) -> str:
    part = _PROPERTIES.get(format)
    return Archive(data, format).title(part) if part else ""


def _opened(data: bytes, format: str) -> "CalamineWorkbook":
    from python_calamine import CalamineWorkbook, PasswordError

    try:
        with without_messages():
            return CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError:
        raise Refused("password", format=format) from None


def _add_sheet(blocks: Blocks, name: str, sheet: "CalamineSheet", look: Look) -> None:
    blocks.paragraph(name, Place(0, sheet=name), heading=1)
    top, left = sheet.start or (0, 0)
    rows = [[cell_of_value(value) for value in values] for values in sheet.to_python()]
    for (row, column), words in look.crossed.items():
        if 0 <= row - top < len(rows) and 0 <= column - left < len(rows[row - top]):
            cell = rows[row - top][column - left]
            rows[row - top][column - left] = _crossed(cell, words.text, words.struck, words.crossed)
    for (row, column), colour in look.colours.items():
        if 0 <= row - top < len(rows) and 0 <= column - left < len(rows[row - top]):
            rows[row - top][column - left] = replace(rows[row - top][column - left], colour=colour)
    ranges = look.merged or sheet.merged_cell_ranges or []
    merge(rows, [((a - top, b - left), (c - top, d - left)) for (a, b), (c, d) in ranges])
    _tell_hidden(blocks, name, look, rows, top, left)
    if look.noted:
        cells = (f"{column_name(column)}{row + 1}" for row, column in sorted(look.noted))
        blocks.unread("cell_comments", sheet=name, cells=tuple(cells))
    seen = [number for number in range(len(rows)) if number + top not in look.hidden_rows]
    add_grid(
        blocks, [GridRow(Place(number + top + 1, sheet=name), _seen(rows[number], look, left)) for number in seen]
    )


def _crossed(cell: Cell, text: str, struck: bool, crossed: str) -> Cell:
    """A cell wholly struck through keeps its value; one partly so says only the words that stand."""
    return replace(cell, struck=True) if struck else replace(cell, text=text, crossed=crossed)


def _seen(cells: list[Cell], look: Look, left: int) -> list[Cell]:
    return [cell for column, cell in enumerate(cells, left) if column not in look.hidden_columns]


def _tell_hidden(blocks: Blocks, name: str, look: Look, rows: list[list[Cell]], top: int, left: int) -> None:
    """Hidden rows and columns are left out, and told of where they say something."""
    hidden = [
        n + top + 1 for n, row in enumerate(rows) if n + top in look.hidden_rows and any(c.text for c in row)
    ]
    if hidden:
        blocks.unread("hidden_rows", sheet=name, rows=tuple(hidden))
    columns = [
        column
        for column in sorted(look.hidden_columns)
        if any(0 <= column - left < len(row) and row[column - left].text for row in rows)
    ]
    if columns:
        blocks.unread("hidden_columns", sheet=name, columns=tuple(map(column_name, columns)))


def column_name(column: int) -> str:
    """A for 0, AB for 27."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
