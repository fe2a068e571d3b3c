"""A look at an .ods: what its sheets hide, merge, fill and strike through, and how much room their values take."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from plans.reading.formats.archive import Archive
from plans.reading.formats.bounds import MOST_CELLS, Refused
from plans.reading.formats.colournames import colour_of
from plans.reading.formats.sheetlook import Look
from plans.reading.formats.words import Run, words_of

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_LOOKS = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_LOCKED = b"encryption-data"
_MOST_REPEATED = 2**20
_MOST_FILLED = 400
"""How many cells in a row one filled cell may stand for; more is the sheet's ground, which says nothing."""


@dataclass(frozen=True)
class _Marks:
    """What the styles of the book do, by their names: hide sheets, strike words through, fill cells."""

    hiding: frozenset[str]
    striking: frozenset[str]
    fills: Mapping[str, str]


def ods_looks(data: bytes) -> dict[str, Look]:
    """What there is to see of each sheet, by its name. Raises Refused where a sheet is too large."""
    archive = Archive(data, "ods")
    archive.check()
    if _LOCKED in archive.read("META-INF/manifest.xml"):
        raise Refused("password", format="ods")
    content = archive.xml("content.xml")
    if content is None:
        raise Refused("damaged", format="ods", said="content.xml")
    marks = _marks(content)
    looks = (_look(table, marks) for table in content.iter(f"{_TABLE}table"))
    return {look.name: look for look in looks}


def _marks(content: Any) -> _Marks:
    shown = _styles(content, f"{_STYLE}table-properties", f"{_TABLE}display")
    through = _styles(content, f"{_STYLE}text-properties", f"{_STYLE}text-line-through-style")
    grounds = _styles(content, f"{_STYLE}table-cell-properties", f"{_LOOKS}background-color")
    return _Marks(
        frozenset(name for name, value in shown if value == "false"),
        frozenset(name for name, value in through if value != "none"),
        {name: colour for name, value in grounds if (colour := colour_of(value))},
    )


def _styles(content: Any, part: str, key: str) -> Iterator[tuple[str, str]]:
    """The names of the styles that say something of a property, and what they say."""
    for style in content.iter(f"{_STYLE}style"):
        properties = style.find(part)
        value = None if properties is None else properties.get(key)
        if value is not None:
            yield style.get(f"{_STYLE}name", ""), value


def _look(table: Any, marks: _Marks) -> Look:
    look = Look(table.get(f"{_TABLE}name", ""), visible=table.get(f"{_TABLE}style-name") not in marks.hiding)
    _see_columns(look, table)
    row = 0
    for element in table.iter(f"{_TABLE}table-row"):
        repeated = _count(element, "number-rows-repeated")
        column = 0
        for cell in element.iterchildren(*_CELLS):
            columns = _count(cell, "number-columns-repeated")
            if cell.find(f"{_OFFICE}annotation") is not None:
                look.noted.append((row, column))
            _fill(look, marks.fills.get(cell.get(f"{_TABLE}style-name"), ""), (row, column), (repeated, columns))
            if _says_something(cell):
                look.used(row, column, repeated, columns)
                _see(look, cell, row, column, repeated * columns, marks)
            column += columns
        if element.get(f"{_TABLE}visibility", "visible") != "visible" and repeated <= MOST_CELLS // 10:
            look.hidden_rows.update(range(row, row + repeated))
        row += repeated
    return look


def _see_columns(look: Look, table: Any) -> None:
    """Note the columns that are hidden."""
    column = 0
    for element in table.iter(f"{_TABLE}table-column"):
        columns = _count(element, "number-columns-repeated")
        if element.get(f"{_TABLE}visibility", "visible") != "visible" and columns <= MOST_CELLS // 10:
            look.hidden_columns.update(range(column, column + columns))
        column += columns


def _fill(look: Look, colour: str, at: tuple[int, int], size: tuple[int, int]) -> None:
    """Note the colour of a cell, and of those that it is repeated for."""
    if colour and size[0] * size[1] <= _MOST_FILLED:
        for row in range(size[0]):
            look.colours.update({(at[0] + row, at[1] + column): colour for column in range(size[1])})


def _see(look: Look, cell: Any, row: int, column: int, repeated: int, marks: _Marks) -> None:
    rows, columns = _count(cell, "number-rows-spanned"), _count(cell, "number-columns-spanned")
    if rows * columns > 1:
        look.merged.append(((row, column), (row + rows - 1, column + columns - 1)))
    struck = cell.get(f"{_TABLE}style-name") in marks.striking
    words = words_of(run for line in cell.iterchildren(f"{_TEXT}p") for run in _runs(line, marks, struck))
    if repeated == 1 and (words.struck or words.crossed or struck):
        look.crossed[row, column] = words


def _runs(element: Any, marks: _Marks, struck: bool) -> Iterator[Run]:
    """The words of a line or of a part of it, and the end of the line."""
    struck = struck or element.get(f"{_TEXT}style-name") in marks.striking
    yield Run(element.text or "", struck)
    for child in element:
        yield Run(" ") if child.tag == f"{_TEXT}s" else Run("")
        yield from _runs(child, marks, struck)
        yield Run(child.tail or "", struck)
    if element.tag in (f"{_TEXT}p", f"{_TEXT}line-break"):
        yield Run("\n")


def _says_something(cell: Any) -> bool:
    return cell.get(f"{_OFFICE}value-type") is not None or cell.find(f"{_TEXT}p") is not None


def _count(element: Any, name: str) -> int:
    text = element.get(_TABLE + name, "1")
    return min(int(text), _MOST_REPEATED) if text.isdecimal() and int(text) else 1
