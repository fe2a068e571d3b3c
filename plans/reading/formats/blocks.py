"""A document put together block by block: its lines counted as they come, its tables squared, its size bounded."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from plans.reading.document import Block, Cell, Document, Merged, Paragraph, Place, Row, Table, Unread
from plans.reading.formats.bounds import MOST_CELLS, MOST_ROWS, within
from plans.reading.formats.words import Words

EMPTY = Cell("")


class Blocks:
    """Blocks in reading order; each line's number is the next one, or the one it is given."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._unread: list[Unread] = []
        self._lines = 0
        self._cells = 0
        self.origins: dict[Place, Any] = {}
        """What of the file each line comes from, where it was said."""

    def paragraph(
        self, words: Words | str, place: Place | None = None, *, page: int | None = None, heading: int = 0,
        bullet: bool = False, furniture: bool = False, origin: Any = None, colour: str = "",
    ) -> None:  # fmt: skip
        """Add a line of text."""
        place = self._placed(place, page, origin)
        if isinstance(words, str):
            words = Words(words)
        said = Paragraph(place, words.text, heading, bullet, furniture, words.struck, words.crossed, colour)
        self._blocks.append(said)

    def table(
        self, rows: Sequence[Sequence[Cell]], places: Sequence[Place] | None = None, *, page: int | None = None,
        headers: Collection[int] = (), width: int = 0, origins: Sequence[Any] | None = None,
    ) -> None:  # fmt: skip
        """Add a table: rows with fewer cells than the widest get empty ones; `headers` are numbers of rows."""
        width = max(width, *map(len, rows))
        self._cells += width * len(rows)
        within("too_many_cells", self._cells, MOST_CELLS)
        made = []
        for number, cells in enumerate(rows):
            origin = origins[number] if origins else None
            place = self._placed(places[number] if places else None, page, origin)
            made.append(Row(place, (*cells, *[EMPTY] * (width - len(cells))), number in headers))
        self._blocks.append(Table(tuple(made)))

    def unread(self, what: str, **facts: object) -> None:
        """Tell of something that the file holds and that is in no block."""
        self._unread.append(Unread(what, facts))

    def before(self) -> Table | None:
        """The table right above, with nothing but empty lines between."""
        for block in reversed(self._blocks):
            if isinstance(block, Table):
                return block
            if block.text:
                return None
        return None

    def document(self, format: str, title: str | None = None) -> Document:
        """All of it."""
        return Document(format, tuple(self._blocks), title or None, tuple(self._unread))

    def _placed(self, place: Place | None, page: int | None, origin: Any) -> Place:
        self._lines += 1
        within("too_many_rows", self._lines, MOST_ROWS)
        place = place or Place(self._lines, page)
        if origin is not None:
            self.origins[place] = origin
        return place


def cell_of(words: Words) -> Cell:
    """The words as a cell."""
    return Cell(words.text, struck=words.struck, crossed=words.crossed)


def has_text(document: Document) -> bool:
    """Whether anything at all is written in the document, its running heads and feet aside."""
    return any(_says_something(block) for block in document.blocks)


def _says_something(block: Block) -> bool:
    if isinstance(block, Paragraph):
        return bool(block.text) and not block.furniture
    return any(cell.text for row in block.rows for cell in row.cells)


def filled(cells: Iterable[Cell]) -> int:
    """How many of the cells have words of their own."""
    return sum(bool(cell.text) and cell.merged is None for cell in cells)


def used_width(cells: Sequence[Cell]) -> int:
    """How many columns there are up to the last one that says something."""
    return max((number for number, cell in enumerate(cells, 1) if cell.text), default=0)


def kept_columns(rows: Sequence[Sequence[Cell]]) -> list[int]:
    """The columns that do not only repeat the one to their left in every row."""
    width = max(map(len, rows), default=0)
    return [n for n in range(width) if any(n < len(row) and row[n].merged is not Merged.LEFT for row in rows)]


def without_repeats(rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    """The rows without the columns that only repeat the one to their left in every row."""
    kept = kept_columns(rows)
    return [[row[n] for n in kept if n < len(row)] for row in rows]
