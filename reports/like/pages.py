"""Saved web pages to write in: the characters a reader sees, each with its place among those of the file."""

import html
import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from plans.reading.document import Document, Paragraph, Place, Row
from reports.like.ground import Edit, Piece
from reports.like.seeking import span_from
from reports.like.texts import encoded

_TOKEN = re.compile(
    r"<!--.*?-->|<(?P<hidden>script|style|head|title|template|noscript)\b.*?</(?P=hidden)\s*>|<(?P<tag>/?\w+)[^>]*>"
    r"|<![^>]*>|&(?:#\d+|#x[\da-f]+|\w+);|.",
    re.IGNORECASE | re.DOTALL,
)
_INLINE = frozenset(
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "del",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "small",
    }
    | {"span", "strike", "strong", "sub", "sup", "time", "u", "wbr"}
)

Seen = tuple[str, int, int]
"""A character as it is seen, and where in the file it stands."""


class PageGround:
    """A web page. What is new is marked with <mark>."""

    def __init__(self, source: bytes, document: Document) -> None:
        self.document = document
        self._encoded = encoded(source)
        self._seen = list(_seen(self._encoded.text))
        self._text = "".join(sign for sign, _, _ in self._seen)

    @cached_property
    def pieces(self) -> dict[Place, list[Piece]]:
        """The texts of every line, found one after the other in the page."""
        found: dict[Place, list[Piece]] = {}
        at = 0
        for block in self.document.blocks:
            for part in (block,) if isinstance(block, Paragraph) else block.rows:
                found[part.place] = list(self._of(part, at))
                at = max((int(str(p.key)) + len(p.text) for p in found[part.place]), default=at)
        return found

    def _of(self, part: Paragraph | Row, at: int) -> Iterator[Piece]:
        texts = [(None, part.text)] if isinstance(part, Paragraph) else _cells(part)
        for column, text in texts:
            span = span_from(text, self._text, at)
            if span is not None:
                yield Piece(part.place, self._text[slice(*span)], column, span[0])
                at = span[1]

    @property
    def text(self) -> str:
        """The whole file."""
        return self._encoded.text

    def bytes_of(self, text: str) -> bytes:
        """Another text of the file in its encoding."""
        return self._encoded.bytes_of(text)

    def span(self, piece: Piece) -> tuple[int, int]:
        """Where a piece begins and ends in the file."""
        begin = int(str(piece.key))
        return self._seen[begin][1], self._seen[begin + len(piece.text) - 1][2]

    def joined(self, _: Sequence[Place]) -> Piece | None:
        """None: lines have their own texts."""
        return None

    def written(self, edits: Sequence[Edit]) -> bytes:
        """The page with the edits in it, marked."""
        text = self._encoded.text
        for edit in sorted(edits, key=lambda one: (one.piece.key, one.start), reverse=True):
            begin = int(str(edit.piece.key))
            new = f"<mark>{html.escape(edit.text, quote=False)}</mark>" if edit.text else ""
            gone = self._seen[begin + edit.start : begin + edit.end]
            if not gone:
                at = self._seen[begin + edit.start - 1][2] if edit.start else self._seen[begin][1]
                text = text[:at] + new + text[at:]
            for number, (_, start, end) in reversed(list(enumerate(gone))):
                text = text[:start] + (new if number == 0 else "") + text[end:]
        return self._encoded.bytes_of(text)


def _cells(row: Row) -> list[tuple[int | None, str]]:
    return [(column, cell.text) for column, cell in enumerate(row.cells) if cell.text and cell.merged is None]


def _seen(text: str) -> Iterator[Seen]:
    """The characters of the page; a tag that begins or ends a block is a line's end of no length."""
    for token in _TOKEN.finditer(text):
        if token["tag"]:
            if token["tag"].lstrip("/").lower() not in _INLINE:
                yield "\n", token.end(), token.end()
        elif token[0].startswith("&") and len(token[0]) > 1:
            signs = html.unescape(token[0])
            yield signs[:1], token.start(), token.end()
        elif not token[0].startswith(("<!", "<s", "<h", "<t", "<n")) or len(token[0]) == 1:
            yield token[0], token.start(), token.end()
