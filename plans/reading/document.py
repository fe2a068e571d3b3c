"""A document as it is read, whatever its format: paragraphs and tables in order, each line with its place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum


@dataclass(frozen=True)
class Place:
    """Where a line stands: its number from 1 in the document as text, and what the format itself calls it.

    A text file's lines are its own. Word, PDF, web pages and calendars count paragraphs and table rows in
    reading order. A spreadsheet counts the rows of a sheet, and `sheet` names it; its line 0 is the tab itself.
    No two lines of a document have the same place.
    """

    line: int
    page: int | None = None
    sheet: str | None = None


class Merged(StrEnum):
    """A cell that only repeats another one, because the two are merged in the source."""

    LEFT = "left"
    ABOVE = "above"


@dataclass(frozen=True)
class Cell:
    """A cell's words, with its own line breaks; `value` where the format holds a true date, time or number."""

    text: str
    value: date | datetime | time | float | None = None
    merged: Merged | None = None
    struck: bool = False
    """Whether the words are struck through: crossed out in the source, but still there."""
    crossed: str = ""
    """Words struck through beside others that are not (`~~5 maj~~ 7 maj`): they are not in the text."""
    colour: str = ""
    """What the cell is filled with, as six hexadecimal figures; nothing where it is white."""


@dataclass(frozen=True)
class Row:
    """One row of a table. All rows of a table have the same number of cells."""

    place: Place
    cells: tuple[Cell, ...]
    header: bool = False
    """Whether the format itself says that this is a heading row."""


@dataclass(frozen=True)
class Table:
    """Rows of equally many cells. A table broken by a page break may come as several."""

    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Paragraph:
    """A line of text outside tables; `heading` is its level from 1, or 0 for body text.

    An empty line is an empty paragraph: it tells parts of a text from each other. One that holds only spaces
    is a space: copied from a table, it may be a cell.
    """

    place: Place
    text: str
    heading: int = 0
    bullet: bool = False
    """Whether it is an item of a list; its mark is not in the text."""
    furniture: bool = False
    """Whether it only stands on the page's edge: a running head or foot, a page number."""
    struck: bool = False
    """As for a cell, and so are these."""
    crossed: str = ""
    colour: str = ""


Block = Paragraph | Table


@dataclass(frozen=True)
class Unread:
    """Something the file holds that is in no block, as a stable code with its facts: see docs/formats.md."""

    what: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Document:
    """What a file holds. `format` is docx, xlsx, xls, ods, csv, txt, md, pdf, html or ics."""

    format: str
    blocks: tuple[Block, ...]
    title: str | None = None
    """The title in the file's own properties, if it has one."""
    unread: tuple[Unread, ...] = ()

    def lines(self) -> Iterator[Place]:
        """The place of every paragraph and table row, in order: what the reading has to account for."""
        for block in self.blocks:
            if isinstance(block, Paragraph):
                yield block.place
            else:
                yield from (row.place for row in block.rows)


def with_texts(document: Document, texts: Mapping[Place, str]) -> Document:
    """The document with other words in the lines at these places."""
    blocks = (
        replace(one, text=texts[one.place]) if isinstance(one, Paragraph) and one.place in texts else one
        for one in document.blocks
    )
    return replace(document, blocks=tuple(blocks))
