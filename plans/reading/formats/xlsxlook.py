"""A look at an .xlsx: what its sheets hide, merge and strike through, and how much room their values take."""

import io
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from plans.reading.formats.archive import Archive
from plans.reading.formats.bounds import Refused
from plans.reading.formats.fills import style_fills
from plans.reading.formats.sheetlook import Look
from plans.reading.formats.words import Run, Words, words_of

_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATED_STRICT = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_MOST_COLUMNS = 16_384


@dataclass(frozen=True)
class _Marks:
    """What is struck through in the whole book, styles of cells and shared texts; and the colours of styles."""

    styles: frozenset[int]
    texts: dict[int, Words]
    fills: Mapping[int, str]


def xlsx_looks(data: bytes) -> dict[str, Look]:
    """What there is to see of each sheet, by its name. Raises Refused where a sheet is too large."""
    archive = Archive(data, "xlsx")
    archive.check()
    names = dict(_parts(archive))
    marks = _Marks(frozenset(_struck_styles(archive)), dict(_crossed_texts(archive)), style_fills(archive))
    looks = {}
    for part in sorted(archive.names):
        if part.endswith(".xml"):
            look = _look(archive.read(part), names.get(part, ""), marks)
            look.noted = list(_noted(archive, part)) if part in names else []
            looks[look.name] = look
    return looks


def _parts(archive: Archive) -> Iterator[tuple[str, str]]:
    """Each sheet's part in the file and its name."""
    book, related = archive.xml("xl/workbook.xml"), archive.xml("xl/_rels/workbook.xml.rels")
    if book is None or related is None:
        return
    targets = {link.get("Id"): link.get("Target", "") for link in related}
    for sheet in book.iter("{*}sheet"):
        target = targets.get(sheet.get(_RELATED) or sheet.get(_RELATED_STRICT), "")
        yield posixpath.normpath(posixpath.join("/xl", target)).lstrip("/"), sheet.get("name", "")


def _noted(archive: Archive, part: str) -> Iterator[tuple[int, int]]:
    """The cells of a sheet that comments hang on."""
    folder, name = posixpath.split(part)
    links = archive.xml(f"{folder}/_rels/{name}.rels")
    for link in () if links is None else links:
        if link.get("Type", "").endswith("/comments"):
            target = posixpath.normpath(posixpath.join("/", folder, link.get("Target", ""))).lstrip("/")
            comments = archive.xml(target)
            for comment in () if comments is None else comments.iter("{*}comment"):
                yield _position(comment.get("ref"), 0, 0)


def _look(part: bytes, name: str, marks: _Marks) -> Look:
    """The look of a part; an empty one where it is no sheet."""
    from lxml import etree

    look = Look(name)
    row = column = -1
    events = etree.iterparse(
        io.BytesIO(part), events=("start", "end"), tag=("{*}worksheet", "{*}row", "{*}col", "{*}c"),
        resolve_entities=False, no_network=True, load_dtd=False,
    )  # fmt: skip
    is_sheet = False
    for event, element in events:
        sort = _sort(element)
        is_sheet = is_sheet or sort == "worksheet"
        if not is_sheet:
            break
        if (event, sort) == ("start", "row"):
            row, column = _number(element.get("r"), row + 2) - 1, -1
            if _is_on(element.get("hidden", "0")):
                look.hidden_rows.add(row)
        elif (event, sort) == ("end", "row"):
            element.clear()
        elif (event, sort) == ("end", "c"):
            row, column = _position(element.get("r"), row, column + 1)
            _see(look, element, row, column, marks)
        elif (event, sort) == ("end", "col") and _is_on(element.get("hidden", "0")):
            first, last = _number(element.get("min"), 1), _number(element.get("max"), 1)
            look.hidden_columns.update(range(first - 1, min(last, _MOST_COLUMNS)))
    return look


def _see(look: Look, cell: Any, row: int, column: int, marks: _Marks) -> None:
    """Note a cell's colour, and of one that says something what is struck through."""
    colour = marks.fills.get(_number(cell.get("s"), 0))
    if colour is not None:
        look.colours[row, column] = colour
    value = cell.findtext("{*}v")
    inline = cell.find("{*}is")
    if value is None and inline is None:
        return
    look.used(row, column)
    if _number(cell.get("s"), 0) in marks.styles:
        look.crossed[row, column] = Words("", struck=True)
    elif inline is not None:
        words = _words(inline)
        if words.struck or words.crossed:
            look.crossed[row, column] = words
    elif cell.get("t") == "s" and _number(value, -1) in marks.texts:
        look.crossed[row, column] = marks.texts[_number(value, -1)]


def _struck_styles(archive: Archive) -> Iterator[int]:
    """The numbers of the cell styles whose font is struck through."""
    styles = archive.xml("xl/styles.xml")
    if styles is None:
        return
    struck = {number for number, font in enumerate(styles.iterfind("{*}fonts/{*}font")) if _is_struck(font)}
    for number, style in enumerate(styles.iterfind("{*}cellXfs/{*}xf")):
        if _number(style.get("fontId"), 0) in struck:
            yield number


def _crossed_texts(archive: Archive) -> Iterator[tuple[int, Words]]:
    """The shared texts of which something is struck through, by their numbers."""
    texts = archive.xml("xl/sharedStrings.xml")
    if texts is None:
        return
    for number, text in enumerate(texts.iterfind("{*}si")):
        if text.find("{*}r/{*}rPr/{*}strike") is not None:
            words = _words(text)
            if words.struck or words.crossed:
                yield number, words


def _words(text: Any) -> Words:
    return words_of(
        Run(run.findtext("{*}t") or "", (font := run.find("{*}rPr")) is not None and _is_struck(font))
        for run in text.iterfind("{*}r")
    )


def _is_struck(font: Any) -> bool:
    strike = font.find("{*}strike")
    return strike is not None and _is_on(strike.get("val", "1"))


def _is_on(value: str) -> bool:
    return value not in ("0", "false")


def _position(reference: str | None, row: int, column: int) -> tuple[int, int]:
    """B7 as (6, 1); without a reference, the next cell."""
    found = _REFERENCE.fullmatch(reference or "")
    if not found:
        if reference:
            raise Refused("damaged", format="xlsx", said=f"cell {reference[:20]}")
        return row, column
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return int(found[2]) - 1, number - 1


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() else otherwise


def _sort(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]
