"""What a source is to one who writes in it: the texts of its lines, and what comes of writing in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from plans.reading.document import Document, Paragraph, Place, Table


@dataclass(frozen=True)
class Piece:
    """A text of the source: a paragraph, or a cell with its column (from 0) in the document as it is read.

    `text` are the source's own characters. Where `closed` says why, nothing can be written there.
    """

    place: Place
    text: str
    column: int | None = None
    key: object = None
    """What the ground itself knows it by."""
    closed: str | None = None


@dataclass(frozen=True)
class Edit:
    """Other words for some characters of a piece; for all of them where it is a date or time of its own."""

    piece: Piece
    start: int
    end: int
    text: str

    @property
    def whole(self) -> str:
        """What the piece then says."""
        return self.piece.text[: self.start] + self.text + self.piece.text[self.end :]


class CannotWrite(Exception):
    """A text that cannot be written there; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Ground(Protocol):
    """A source that can be written in."""

    document: Document

    @property
    def pieces(self) -> Mapping[Place, Sequence[Piece]]:
        """The texts of every line, in order."""

    def joined(self, places: Sequence[Place]) -> Piece | None:
        """Lines that follow on one another as one text, where the source has them so."""

    def written(self, edits: Sequence[Edit]) -> bytes:
        """The file with these edits, and nothing else, made in the source. Raises CannotWrite."""


@dataclass(frozen=True)
class Standing:
    """A line's place in the document: its block, and which of its rows it is."""

    block: Paragraph | Table
    row: int = 0


def standings(document: Document) -> dict[Place, Standing]:
    """Where every line stands."""
    found = {}
    for block in document.blocks:
        if isinstance(block, Paragraph):
            found[block.place] = Standing(block)
        else:
            found |= {row.place: Standing(block, number) for number, row in enumerate(block.rows)}
    return found
