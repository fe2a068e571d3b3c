"""What is drawn on a page of a PDF: words and the lines they stand on, ruled lines, and the tables of those."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from plans.reading.formats.pdfruled import RuledTable, ruled_tables
from plans.reading.formats.pdfshading import is_seen, is_shading
from plans.reading.formats.pdftimed import LOST
from plans.reading.formats.pdfturned import turned_lines
from plans.reading.formats.pdfwords import TextLine, Word, drawn_once, lines_of_words, upright_words

if TYPE_CHECKING:
    from pdfplumber.page import Page

_FLAT = 2.0
"""A rectangle lower than this is a line."""
_MIDDLE = (0.3, 0.75)
"""The part of a word's height where a line through it crosses it out."""
_COVERED = 0.6


@dataclass(frozen=True)
class Rule:
    """A horizontal line."""

    x0: float
    x1: float
    y: float


@dataclass(frozen=True)
class PageText:
    """A page: its size, its ruled tables, the lines outside them from the top, and what may part rows.

    These are its horizontal lines and the edges of its shadings.
    """

    number: int
    width: float
    height: float
    tables: tuple[RuledTable, ...]
    lines: tuple[TextLine, ...]
    turned: tuple[TextLine, ...]
    rules: tuple[Rule, ...]
    images: int
    letters: int
    strange: int
    """Characters that the file has no letters for."""


def page_text(page: "Page") -> PageText:
    """Read a page."""
    chars = drawn_once(page.chars)
    strange = sum(char["text"] == LOST for char in chars)
    rules = sorted(_rules(page), key=lambda rule: rule.y)
    words = _with_struck(upright_words(chars), rules)
    parting = sorted((*rules, *_shaded(page)), key=lambda rule: rule.y)
    turned = turned_lines(chars)
    tables, left, turned_left = ruled_tables(page, words, turned)
    return PageText(
        page.page_number, float(page.width), float(page.height), tuple(tables), tuple(lines_of_words(left)),
        tuple(turned_left), tuple(parting), len(page.images), len(chars), strange,
    )  # fmt: skip


def _rules(page: "Page") -> Iterator[Rule]:
    for line in page.lines:
        if abs(line["top"] - line["bottom"]) < _FLAT:
            yield Rule(line["x0"], line["x1"], line["top"])
    for box in page.rects:
        if box["bottom"] - box["top"] < _FLAT:
            yield Rule(box["x0"], box["x1"], (box["top"] + box["bottom"]) / 2)


def _shaded(page: "Page") -> Iterator[Rule]:
    """The upper and lower edges of shadings."""
    for box in page.rects:
        if is_shading(box) and is_seen(box):
            yield Rule(box["x0"], box["x1"], box["top"])
            yield Rule(box["x0"], box["x1"], box["bottom"])


def _with_struck(words: Iterable[Word], rules: Sequence[Rule]) -> list[Word]:
    """The words, those told apart that a line goes through."""
    heights = [rule.y for rule in rules]
    return [replace(word, struck=True) if _is_struck(word, rules, heights) else word for word in words]


def _is_struck(word: Word, rules: Sequence[Rule], heights: Sequence[float]) -> bool:
    height = word.bottom - word.top
    first = bisect_left(heights, word.top + height * _MIDDLE[0])
    last = bisect_left(heights, word.top + height * _MIDDLE[1])
    return any(
        min(rule.x1, word.x1) - max(rule.x0, word.x0) > _COVERED * (word.x1 - word.x0)
        for rule in rules[first:last]
    )
