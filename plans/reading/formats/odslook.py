"""A look at an .ods: what its sheets hide, merge and strike through, and how much room their values take."""

from collections.abc import Iterator
from typing import Any

from plans.reading.formats.archive import Archive
from plans.reading.formats.bounds import MOST_CELLS, Refused
from plans.reading.formats.sheetlook import Look
from plans.reading.formats.words import Words

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_LOCKED = b"encryption-data"
_MOST_REPEATED = 2**20


def ods_looks(data: bytes) -> dict[str, Look]:
    """What there is to see of each sheet, by its name. Raises Refused where a sheet is too large."""
    archive = Archive(data, "ods")
    archive.check()
    if _LOCKED in archive.read("META-INF/manifest.xml"):
        raise Refused("password", format="ods")
    content = archive.xml("content.xml")
    if content is None:
        raise Refused("damaged", format="ods", said="content.xml")
    hidden = set(_styles(content, f"{_STYLE}table-properties", f"{_TABLE}display", ("false",)))
    struck = set(_styles(content, f"{_STYLE}text-properties", f"{_STYLE}text-line-through-style", None))
    looks = (_look(table, hidden, struck) for table in content.iter(f"{_TABLE}table"))
    return {look.name: look for look in looks}


def _styles(content: Any, part: str, key: str, values: tuple[str, ...] | None) -> Iterator[str]:
    """The names of the styles that have one of the values (or any but none) for a property."""
    for style in content.iter(f"{_STYLE}style"):
        properties = style.find(part)
        value = None if properties is None else properties.get(key)
        if value is not None and (value in values if values else value != "none"):
            yield style.get(f"{_STYLE}name", "")


def _look(table: Any, hidden: set[str], struck: set[str]) -> Look:
    look = Look(table.get(f"{_TABLE}name", ""), visible=table.get(f"{_TABLE}style-name") not in hidden)
    row = 0
    for element in table.iter(f"{_TABLE}table-row"):
        repeated = _count(element, "number-rows-repeated")
        column = 0
        for cell in element.iterchildren(*_CELLS):
            columns = _count(cell, "number-columns-repeated")
            if cell.find(f"{_OFFICE}annotation") is not None:
                look.noted.append((row, column))
            if _says_something(cell):
                look.used(row, column, repeated, columns)
                _see(look, cell, row, column, repeated * columns, struck)
            column += columns
        if element.get(f"{_TABLE}visibility", "visible") != "visible" and repeated <= MOST_CELLS // 10:
            look.hidden_rows.update(range(row, row + repeated))
        row += repeated
    return look


def _see(look: Look, cell: Any, row: int, column: int, repeated: int, struck: set[str]) -> None:
    rows, columns = _count(cell, "number-rows-spanned"), _count(cell, "number-columns-spanned")
    if rows * columns > 1:
        look.merged.append(((row, column), (row + rows - 1, column + columns - 1)))
    if repeated == 1 and cell.get(f"{_TABLE}style-name") in struck:
        look.crossed[row, column] = Words("", struck=True)


def _says_something(cell: Any) -> bool:
    return cell.get(f"{_OFFICE}value-type") is not None or cell.find(f"{_TEXT}p") is not None


def _count(element: Any, name: str) -> int:
    text = element.get(_TABLE + name, "1")
    return min(int(text), _MOST_REPEATED) if text.isdecimal() and int(text) else 1
