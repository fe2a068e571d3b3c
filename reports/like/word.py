"""Word documents to write in: what changes is tracked, so that Word shows it and asks whether to take it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import Any

from plans.reading.document import Cell, Document, Merged, Paragraph, Place, Row
from plans.reading.formats.archive import Archive
from plans.reading.formats.word import main_part, word_lines
from plans.reading.formats.wordstyles import value_of
from plans.reading.formats.wordtext import sort_of, visible
from reports.like.ground import Edit, Piece
from reports.like.names import MONTH
from reports.like.packed import repacked, xml_bytes
from reports.like.seeking import reads_as
from reports.like.texts import parted
from reports.like.wordchars import Tracking, chars_of, insert_first, replace_chars

AUTHOR = "tidplan"
_SPACE = re.compile(r"\s")
_MONTH_AFTER = re.compile(rf"[ \u00a0](?:{MONTH})(?!\w)", re.IGNORECASE)
_LINE_END = re.compile("\n")
_TABS = re.compile("\t+")


class WordGround:
    """A .docx. `moment` is when the changes say that they were made."""

    def __init__(self, source: bytes, moment: datetime) -> None:
        self._source = source
        self._moment = moment
        self.document, self._origins = word_lines(source)

    @cached_property
    def pieces(self) -> dict[Place, list[Piece]]:
        """The texts of every line, of a table row its cells."""
        return _Texts(self.document, self._origins).pieces

    def joined(self, _: Sequence[Place]) -> Piece | None:
        """None: lines have their own texts."""
        return None

    def written(self, edits: Sequence[Edit]) -> bytes:
        """The file with the edits as tracked changes."""
        document, origins = word_lines(self._source)
        texts = _Texts(document, origins)
        root = next((e.getroottree().getroot() for e in origins.values() if _is_main(e)), None)
        if root is None:
            return self._source
        tracking = Tracking(AUTHOR, self._moment.strftime("%Y-%m-%dT%H:%M:%SZ"), last_number(root))
        ordered = sorted(_in_words(edits), key=_where, reverse=True)
        for edit in ordered:
            number, start = _where(edit)
            _write(texts.paragraphs[number], start, edit, tracking)
        return repacked(self._source, {main_name(self._source): xml_bytes(root)})


def _in_words(edits: Sequence[Edit]) -> list[Edit]:
    """The edits widened to whole words, so that what is struck out is read as one date: "19 juni", not "19"."""
    widened = [_widened(edit) for edit in edits]
    return [
        edit if any(_meet(wide, other) for m, other in enumerate(widened) if m != n) else wide
        for n, (edit, wide) in enumerate(zip(edits, widened, strict=True))
    ]


def _widened(edit: Edit) -> Edit:
    text = edit.piece.text
    start = max((hit.end() for hit in _SPACE.finditer(text, 0, edit.start)), default=0)
    end = next((hit.start() for hit in _SPACE.finditer(text, edit.end)), len(text))
    month = _MONTH_AFTER.match(text, end)
    if month is not None and text[start:end].isdecimal():
        end = month.end()
    return replace(edit, start=start, end=end, text=text[start : edit.start] + edit.text + text[edit.end : end])


def _meet(one: Edit, other: Edit) -> bool:
    return one.piece == other.piece and one.start < other.end and other.start < one.end


def _where(edit: Edit) -> tuple[int, int]:
    """The number of the text that the edit stands in, and the character where it begins."""
    assert isinstance(edit.piece.key, tuple)
    number, begin = edit.piece.key
    return number, begin + edit.start


def _write(paragraphs: Sequence[Any], start: int, edit: Edit, tracking: Tracking) -> None:
    chars = chars_of(paragraphs)
    if not any(char.holder is not None for char in chars):
        insert_first(paragraphs[0], edit.text, tracking)
        return
    replace_chars(chars, start, start + edit.end - edit.start, edit.text, tracking)


class _Texts:
    """The pieces of a document, and the paragraphs that each of them stands in, by the first part of its key."""

    def __init__(self, document: Document, origins: dict[Place, Any]) -> None:
        self.pieces: dict[Place, list[Piece]] = {}
        self.paragraphs: list[list[Any]] = []
        self._known: dict[Any, tuple[int, int]] = {}
        """Of paragraphs with several lines: the number of the paragraph, and how many lines have been seen."""
        for block in document.blocks:
            for part in (block,) if isinstance(block, Paragraph) else block.rows:
                origin = origins.get(part.place)
                if origin is not None and _is_main(origin):
                    self.pieces[part.place] = list(self._of(part, origin))

    def _of(self, part: Paragraph | Row, origin: Any) -> Iterator[Piece]:
        if sort_of(origin) == "p":
            yield from self._line(part, origin)
            return
        assert isinstance(part, Row)
        cells = [cell for cell in visible(origin) if sort_of(cell) == "tc"]
        for cell, column in zip(cells, columns_of(part.cells, cells), strict=True):
            paragraphs = [p for p in visible(cell) if sort_of(p) == "p"]
            if paragraphs and not goes_on(cell):
                self.paragraphs.append(paragraphs)
                text = "".join(char.text for char in chars_of(paragraphs))
                yield Piece(part.place, text, column, (len(self.paragraphs) - 1, 0))

    def _line(self, part: Paragraph | Row, origin: Any) -> Iterator[Piece]:
        """A line of a paragraph, or the cells that its tabs make."""
        if origin not in self._known:
            self.paragraphs.append([origin])
            self._known[origin] = len(self.paragraphs) - 1, 0
        number, seen = self._known[origin]
        self._known[origin] = number, seen + 1
        lines = parted("".join(char.text for char in chars_of([origin])), _LINE_END)
        if seen >= len(lines):
            return
        text = "".join(char.text for char in chars_of([origin]))
        begin, end = lines[seen]
        cells = parted(text[begin:end], _TABS) if isinstance(part, Row) else [(0, end - begin)]
        for column, (start, stop) in enumerate(cells):
            at = begin + start
            yield Piece(part.place, text[at : begin + stop], column if len(cells) > 1 else None, (number, at))


def columns_of(read: Sequence[Cell], cells: Sequence[Any]) -> list[int | None]:
    """For each cell of the file its column among those that were read, told by the words; else none."""
    found: list[int | None] = []
    at = 0
    for cell in cells:
        if goes_on(cell, "hMerge"):
            found.append(None)
            continue
        text = "" if goes_on(cell) else _words(cell)
        while at < len(read) and (read[at].merged is Merged.LEFT or not _is_alike(read[at], text, goes_on(cell))):
            at += 1
        found.append(at if at < len(read) else None)
        at += 1
    return found


def _is_alike(read: Cell, text: str, goes_on: bool) -> bool:
    if goes_on:
        return read.merged is Merged.ABOVE or not read.text
    return " ".join(read.text.split()) == text


def _words(cell: Any) -> str:
    paragraphs = list(cell.iter("{*}p"))
    return reads_as("".join(char.text for char in chars_of(paragraphs)))


def goes_on(cell: Any, sort: str = "vMerge") -> bool:
    """Whether a cell only goes on from the one above it (or before it)."""
    merged = cell.find(f"{{*}}tcPr/{{*}}{sort}")
    return merged is not None and value_of(merged, "val") in ("", "continue")


def _is_main(element: Any) -> bool:
    return sort_of(element.getroottree().getroot()) == "document"


def last_number(root: Any) -> int:
    """The highest number that a tracked change or mark has."""
    numbers = [
        value_of(element, "id")
        for sort in (
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "rPrChange",
            "pPrChange",
            "bookmarkStart",
            "commentRangeStart",
        )
        for element in root.iter(f"{{*}}{sort}")
    ]
    return max((int(number) for number in numbers if number.isdecimal()), default=0)


def main_name(source: bytes) -> str:
    """The name of the part with the text."""
    return main_part(Archive(source, "docx"))
