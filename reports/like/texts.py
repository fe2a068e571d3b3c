"""Text files to write in (.csv, .txt, .md): only the characters of the edits change."""

import codecs
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from plans.reading.document import Cell, Document, Paragraph, Place, Row
from plans.reading.formats.delimited import delimiter_of
from plans.reading.formats.encoding import text_of
from reports.like.ground import Edit, Piece
from reports.like.seeking import reads_as, span_from

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PLAIN = ("utf-8", "cp1252", "cp850", "mac_roman", "utf-16-le", "utf-16-be")
_LINE_END = re.compile("\r\n|\r|\n")
_PIPE = re.compile(r"(?<!\\)\|")
Stroke = tuple[int, int, str]
"""From here to there, and what is to stand there."""
_GAP = 2
"""As many spaces part columns that only spaces make."""


@dataclass(frozen=True)
class Encoded:
    """A text and how it is written as bytes."""

    text: str
    encoding: str
    mark: bytes = b""

    def bytes_of(self, text: str) -> bytes:
        """Another text in the same bytes; a dash that the encoding has not becomes a hyphen."""
        try:
            return self.mark + text.encode(self.encoding, "surrogateescape")
        except UnicodeEncodeError:
            return self.mark + text.replace("–", "-").encode(self.encoding, "replace")


def encoded(data: bytes) -> Encoded:
    """The text of a file, character by character, with the encoding that gives it."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Encoded(data[len(mark) :].decode(encoding, "surrogateescape"), encoding, mark)
    read = text_of(data)
    for encoding in _PLAIN:
        text = data.decode(encoding, "surrogateescape")
        if re.sub("[\ud800-\udfff]", "", text) == read:
            return Encoded(text, encoding)
    return Encoded(data.decode("utf-8", "surrogateescape"), "utf-8")


class TextGround:
    """A text file whose lines are the file's own."""

    def __init__(self, source: bytes, document: Document) -> None:
        self.document = document
        self._encoded = encoded(source)
        self.text = self._encoded.text

    @cached_property
    def delimiter(self) -> str:
        """What parts the values of a csv file."""
        return delimiter_of(self.text.lstrip("\ufeff")) or ";"

    def bytes_of(self, text: str) -> bytes:
        """Another text as the file would be."""
        return self._encoded.bytes_of(text)

    @cached_property
    def _regions(self) -> dict[Place, tuple[int, int]]:
        """From where to where each line stands, with its end and those lines of the file that it goes on over."""
        starts = [0, *(hit.end() for hit in _LINE_END.finditer(self.text)), len(self.text)]
        places = list(self.document.lines())
        ends = [*(starts[place.line - 1] for place in places[1:]), len(self.text)]
        return {place: (starts[place.line - 1], end) for place, end in zip(places, ends, strict=True)}

    def region(self, place: Place) -> tuple[int, int]:
        """The characters of a line, with its end."""
        return self._regions[place]

    @cached_property
    def pieces(self) -> dict[Place, list[Piece]]:
        """The texts of every line; of a row its cells."""
        found: dict[Place, list[Piece]] = {}
        for block in self.document.blocks:
            for part in (block,) if isinstance(block, Paragraph) else block.rows:
                begin, end = self.region(part.place)
                end = begin + len(self.text[begin:end].rstrip("\r\n"))
                found[part.place] = list(self._of(part, begin, end))
        return found

    def joined(self, places: Sequence[Place]) -> Piece | None:
        """The lines with the line ends between them."""
        begin, end = self.region(places[0])[0], self.region(places[-1])[1]
        return self._piece(places[0], begin, begin + len(self.text[begin:end].rstrip("\r\n")), None)

    def leading(self, place: Place) -> int:
        """How many fields of a record stand before the first that is read."""
        begin, _ = self.region(place)
        first = min((int(str(piece.key)) for piece in self.pieces[place]), default=begin)
        delimiter = self.delimiter
        return len(quoted_fields(self.text[begin:first], delimiter)) - 1

    def _of(self, part: Paragraph | Row, begin: int, end: int) -> Iterator[Piece]:
        if isinstance(part, Paragraph):
            yield self._piece(part.place, begin, end, None)
            return
        fields = self._fields(begin, end, part.cells)
        for column, (start, stop) in enumerate(fields):
            yield self._piece(part.place, start, stop, column)
        if fields:
            return
        at = begin
        for column, cell in enumerate(part.cells):
            span = span_from(cell.text, self.text[:end], at) if cell.text and cell.merged is None else None
            if span is not None:
                yield self._piece(part.place, *span, column)
                at = span[1]

    def _piece(self, place: Place, start: int, end: int, column: int | None) -> Piece:
        return Piece(place, self.text[start:end], column, start)

    def _fields(self, begin: int, end: int, cells: Sequence[Cell]) -> list[tuple[int, int]]:
        """The cells of a row, where signs part them; empty columns to the left are not read."""
        text = self.text[begin:end]
        for cuts in self._cuts(text):
            for skipped in range(len(cuts)):
                fields = [(begin + start, begin + stop) for start, stop in cuts[skipped:]][: len(cells)]
                if len(cuts) > 1 and all(map(self._holds, fields, cells)):
                    return fields
        return []

    def _holds(self, field: tuple[int, int], cell: Cell) -> bool:
        text = self.text[field[0] : field[1]]
        return span_from(cell.text, text, 0) is not None if cell.text else not reads_as(text).strip('"')

    def _cuts(self, text: str) -> Iterator[list[tuple[int, int]]]:
        if self.document.format == "csv":
            yield quoted_fields(text, self.delimiter)
            return
        if "\t" in text:
            yield quoted_fields(text, "\t") if "\n" in text else parted(text, re.compile("\t"))
        if "|" in text:
            inner = text.strip()
            lead = len(text) - len(text.lstrip()) + inner.startswith("|")
            stop = len(text.rstrip()) - (inner.endswith("|") and not inner.endswith("\\|") and len(inner) > 1)
            yield [(lead + start, lead + end) for start, end in parted(text[lead:stop], _PIPE)]

    def written(self, edits: Sequence[Edit]) -> bytes:
        """The file with the edits in it; columns that spaces make stay where they are."""
        text = self.text
        for start, end, new in sorted(self._strokes(edits), reverse=True):
            text = text[:start] + new + text[end:]
        return self.bytes_of(text)

    def _strokes(self, edits: Sequence[Edit]) -> Iterator[Stroke]:
        """From here to there in the text, and what is to stand there."""
        grown: Counter[Piece] = Counter()
        for edit in edits:
            begin, new = int(str(edit.piece.key)), self._fitting(edit)
            grown[edit.piece] += len(new) - (edit.end - edit.start)
            yield begin + edit.start, begin + edit.end, new
        for piece, by in grown.items():
            if piece.column is not None and self.document.format != "csv":
                yield from _aligned(self.text, int(str(piece.key)) + len(piece.text), by)

    def _fitting(self, edit: Edit) -> str:
        """The new words as a csv field may hold them."""
        if self.document.format != "csv" or edit.piece.text.startswith('"'):
            return edit.text
        delimiter = self.delimiter
        return f'"{edit.text}"' if delimiter in edit.text and edit.whole == edit.text else edit.text


def _aligned(text: str, end: int, grown: int) -> Iterator[Stroke]:
    """Fewer or more spaces after a cell that has grown or shrunk, so that the next column begins where it did."""
    gap = len(text[end:]) - len(text[end:].lstrip(" "))
    if gap < _GAP or text[end + gap : end + gap + 1] in ("", "\n", "\r"):
        return
    if grown > 0:
        yield end, end + min(grown, gap - _GAP), ""
    elif grown < 0:
        yield end, end, " " * -grown


def parted(text: str, sign: re.Pattern[str]) -> list[tuple[int, int]]:
    """The stretches between signs."""
    hits = [hit.span() for hit in sign.finditer(text)]
    return list(zip([0, *(end for _, end in hits)], [*(start for start, _ in hits), len(text)], strict=True))


def quoted_fields(text: str, delimiter: str) -> list[tuple[int, int]]:
    """The values of a record, where quotation marks may stand around one; the marks are in the stretch."""
    fields = []
    start = at = 0
    inside = False
    while at <= len(text):
        sign = text[at : at + 1]
        if sign == '"' and (inside or at == start):
            inside = not inside
        elif not sign or (sign == delimiter and not inside):
            fields.append((start, at))
            start = at + 1
        at += 1
    return fields
