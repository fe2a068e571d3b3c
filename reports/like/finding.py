"""Where in the source a row's date stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations, takewhile

from plans.reading.document import Document, Paragraph, Place, Row, Table
from plans.reading.reading import Reading, ReadRow, Use
from reports.like.ground import Ground, Piece, Standing, standings
from reports.like.liked import Why
from reports.like.seeking import reads_as, spans_of

_MOST_CELLS = 12
_MOST_JOINED = 6
"""How many lines a date may stand above or below the line that its row is told by."""


@dataclass(frozen=True)
class Part:
    """Some characters of a piece."""

    piece: Piece
    start: int
    end: int

    @property
    def text(self) -> str:
        """The characters."""
        return self.piece.text[self.start : self.end]


@dataclass(frozen=True)
class Spot:
    """What a date is written in: one place; two, for its first and last day; or the columns it is split over."""

    parts: tuple[Part, ...]
    split: bool = False
    """Whether the parts are a year, a month and a day, and not the ends of a range."""


class Finder:
    """Finds dates in a source."""

    def __init__(self, reading: Reading, ground: Ground) -> None:
        self.ground = ground
        self.lines: Mapping[Place, Standing] = standings(ground.document)
        self._uses = reading.uses
        self._order = list(reading.uses)
        self._before = _rows_before(ground.document)
        self._rows: dict[Place, list[ReadRow]] = {}
        for row in reading.rows:
            self._rows.setdefault(row.place, []).append(row)

    def spot(self, row: ReadRow) -> Spot | Why:
        """Where the date stands, or why it cannot be told for certain."""
        if not row.raw_date:
            return Why.NOT_FOUND
        hits = self._hits(row, row.raw_date)
        found = Spot((hits[0],)) if len(hits) == 1 else self._by_order(row, hits) if hits else None
        found = found or (None if hits else self._merged(row) or self._ends(row) or self._split(row))
        if found is not None:
            return found
        formulas = [
            p for p in self.pieces_of(row.place) if p.closed == "formula" and spans_of(row.raw_date, p.text)
        ]
        return Why.FORMULA if formulas and not hits else Why.NOT_FOUND

    def use_of(self, place: Place) -> Use:
        """What became of a line."""
        return self._uses[place]

    def rows_of(self, place: Place) -> Sequence[ReadRow]:
        """All rows that come of a line."""
        return self._rows.get(place, ())

    def pieces_of(self, place: Place) -> Sequence[Piece]:
        """The texts of a line, those that are closed too, and cells merged with others among them."""
        own = list(self.ground.pieces.get(place, ()))
        standing = self.lines.get(place)
        if standing is None or isinstance(standing.block, Paragraph):
            return own
        return own + [
            Piece(place, cell.text, column, closed="merged")
            for column, cell in enumerate(standing.block.rows[standing.row].cells)
            if cell.merged is not None
        ]

    def headings(self, piece: Piece) -> frozenset[str]:
        """The words above a cell in its column; in a table that goes on from another one, in that one too."""
        standing = self.lines.get(piece.place)
        if standing is None or not isinstance(standing.block, Table) or piece.column is None:
            return frozenset()
        above = standing.block.rows[: standing.row]
        if not any(self._uses.get(row.place) is Use.USED for row in above):
            above = self._before.get(standing.block.rows[0].place, ()) + above
        texts = [row.cells[piece.column].text for row in above if piece.column < len(row.cells)]
        return frozenset(" ".join(text.split()) for text in texts if text.strip())

    def _hits(self, row: ReadRow, words: str) -> list[Part]:
        found = _in(self.pieces_of(row.place), words) or _in(self._joined(row.place), words)
        if len(found) < 2 or row.cell is None:
            return found
        named = [part for part in found if any(_names(row.cell, heading) for heading in self.headings(part.piece))]
        return named or found

    def _joined(self, place: Place) -> list[Piece]:
        """The lines of a text around a line, as one: a sentence goes on over them."""
        at = self._order.index(place)
        before = list(takewhile(self._is_said, reversed(self._order[max(0, at - _MOST_JOINED) : at])))
        after = list(takewhile(self._is_said, self._order[at : at + _MOST_JOINED]))
        joined = [*reversed(before), *after]
        piece = self.ground.joined(joined) if after and len(joined) > 1 else None
        return [] if piece is None else [piece]

    def _is_said(self, place: Place) -> bool:
        """Whether it is a line of text, and not empty."""
        return isinstance(self.lines[place].block, Paragraph) and self._uses[place] is not Use.EMPTY

    def _by_order(self, row: ReadRow, hits: Sequence[Part]) -> Spot | None:
        """Of several places on the line, that of the row's own number among the rows with such a date."""
        on_line = [one for one in self.rows_of(row.place) if one.raw_date == row.raw_date]
        for alike in ([one for one in on_line if one.cell == row.cell], on_line):
            if len(alike) == len(hits):
                return Spot((hits[next(number for number, one in enumerate(alike) if one is row)],))
        return None

    def _merged(self, row: ReadRow) -> Spot | None:
        """The date in a cell above that this line's own is merged with."""
        own = [p for p in self.pieces_of(row.place) if p.closed == "merged" and spans_of(row.raw_date, p.text)]
        standing = self.lines[row.place]
        if len(own) != 1 or not isinstance(standing.block, Table) or own[0].column is None:
            return None
        for line in reversed(standing.block.rows[: standing.row]):
            if line.cells[own[0].column].merged is None:
                pieces = [p for p in self.ground.pieces.get(line.place, ()) if p.column == own[0].column]
                hits = _in(pieces, row.raw_date)
                return Spot((hits[0],)) if len(hits) == 1 else None
        return None

    def _ends(self, row: ReadRow) -> Spot | None:
        """The first and the last day in cells of their own."""
        first, dash, last = row.raw_date.partition(" – ")
        ends = [self._hits(row, words) for words in (first, last)] if dash else []
        if not ends or any(len(hits) != 1 for hits in ends):
            return None
        return Spot((ends[0][0], ends[1][0]))

    def _split(self, row: ReadRow) -> Spot | None:
        """A year, a month and a day in cells of their own, that say together what was read."""
        pieces = [p for p in self.pieces_of(row.place) if 0 < len(p.text) <= len(row.raw_date)]
        if not 1 < len(pieces) <= _MOST_CELLS:
            return None
        for count in (2, 3):
            for some in permutations(pieces, count):
                if " ".join(reads_as(piece.text) for piece in some) == row.raw_date:
                    return Spot(tuple(Part(piece, 0, len(piece.text)) for piece in some), split=True)
        return None


def _in(pieces: Sequence[Piece], words: str) -> list[Part]:
    return [Part(piece, *span) for piece in pieces if piece.closed is None for span in spans_of(words, piece.text)]


def _rows_before(document: Document) -> dict[Place, tuple[Row, ...]]:
    """By the first line of each table the rows of those that it goes on from: as wide, empty lines between."""
    found: dict[Place, tuple[Row, ...]] = {}
    before: tuple[Row, ...] = ()
    for block in document.blocks:
        if isinstance(block, Paragraph):
            before = () if block.text else before
            continue
        if before and len(before[0].cells) != len(block.rows[0].cells):
            before = ()
        found[block.rows[0].place] = before
        before = before + block.rows
    return found


def _names(cell: str, heading: str) -> bool:
    """Whether a heading is a part of what a cell is called: "KF, Feb"."""
    return cell == heading or cell.startswith(f"{heading}, ") or cell.endswith(f", {heading}")
