"""Words that a narrow column of a printed table has broken without a hyphen: "Byggnadsnämn" and "den"."""

import re
from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import replace
from itertools import pairwise

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.bodies.names.sense import Origin
from plans.reading.document import Block, Cell, Document, Paragraph, Table
from plans.reading.layouts.calendar_entries import is_free_day

_WORD = re.compile(r"[^\W\d_]+")
_LAST = re.compile(r"(?<![\w-])[^\W\d_]{4,}$")
_FIRST = re.compile(r"[a-zåäöé]{2,}(?![\w-])")


def with_whole_words(document: Document) -> Document:
    """The document with such words whole: those that it has elsewhere, names of listed bodies, and holidays."""
    if document.format != "pdf":
        return document
    words = Counter(word.lower() for text in _texts(document) for word in _WORD.findall(text))
    seen = {word for word, count in words.items() if count > 1}
    return replace(document, blocks=tuple(_whole(block, words.keys(), seen) for block in document.blocks))


def _texts(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield block.text
        else:
            yield from (cell.text for row in block.rows for cell in row.cells if cell.merged is None)


def _whole(block: Block, words: Set[str], seen: Set[str]) -> Block:
    if isinstance(block, Paragraph):
        return block
    rows = (
        replace(row, cells=tuple(_joined(cell, words, seen) if "\n" in cell.text else cell for cell in row.cells))
        for row in block.rows
    )
    return Table(tuple(rows))


def _joined(cell: Cell, words: Set[str], seen: Set[str]) -> Cell:
    lines = cell.text.split("\n")
    text = lines[0]
    for before, line in pairwise(lines):
        text += line if _is_broken(before, line, words, seen) else f"\n{line}"
    return replace(cell, text=text)


def _is_broken(before: str, line: str, words: Set[str], seen: Set[str]) -> bool:
    """Whether a word goes on over a line's end: the halves are not both words, and the whole is one."""
    last, first = _LAST.search(before), _FIRST.match(line)
    if last is None or first is None or {last[0].lower(), first[0]} <= seen:
        return False
    whole = f"{last[0]}{first[0]}"
    return whole.lower() in words or is_free_day(whole) or _is_listed(whole)


def _is_listed(word: str) -> bool:
    found = find_bodies(word, NO_LEGEND, cell=True)
    return len(found) == 1 and found[0].origin is Origin.KNOWN and found[0].raw == word and not found[0].spelled
