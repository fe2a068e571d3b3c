"""The words of a PDF's page and the lines they stand on, from the characters that are drawn."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from plans.reading.formats.words import Run, raised

COLUMN_GAP = 0.8
"""Of the size of the letters: what parts two columns, at the least."""
EMPTY_LINE = 0.75
"""Of the size of the letters: a gap that is an empty line."""
_BREAK = 0.15
"""Of the size of the letters: the widest gap inside a word."""
_TOUCHING = 0.08
_TWICE = 0.4
"""Of a letter's width: nearer than that, the same letter is drawn again, for two of a kind stand further apart."""
_BEFORE = 20
"""How many characters back a raised figure is told by."""
_SMALLER = 0.8
"""Letters that are this much smaller than those before them, and higher up, are raised."""


@dataclass(frozen=True)
class Word:
    """Letters that stand together, and where: points from the page's left and top."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    bold: bool = False
    struck: bool = False

    @property
    def middle(self) -> float:
        """Half-way down."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True)
class TextLine:
    """Words at the same height, from left to right."""

    words: tuple[Word, ...]

    @property
    def top(self) -> float:
        """Where its highest word begins."""
        return min(word.top for word in self.words)

    @property
    def bottom(self) -> float:
        """Where its lowest word ends."""
        return max(word.bottom for word in self.words)

    @property
    def middle(self) -> float:
        """Half-way down."""
        return (self.top + self.bottom) / 2

    @property
    def size(self) -> float:
        """The size of most of its letters."""
        return median(size for word in self.words for size in [word.size] * len(word.text))

    @property
    def text(self) -> str:
        """Its words, one space between them."""
        return " ".join(word.text for word in self.words)

    def runs(self) -> Iterator[Run]:
        """Its words, with spaces between those that do not touch, and raised figures told apart."""
        said = ""
        before: Word | None = None
        for word in self.words:
            touching = before is not None and word.x0 - before.x1 < _TOUCHING * max(word.size, before.size)
            text = word.text
            if before is not None and touching and _is_raised(before, word):
                text = raised(said, text)
            space = "" if before is None or touching else " "
            said = (said + space + text)[-_BEFORE:]
            yield Run(space)
            yield Run(text, word.struck)
            before = word


def drawn_once(chars: Iterable[Any]) -> list[Any]:
    """The characters without those drawn a second time over themselves, as some programs make letters bold."""
    places: dict[tuple[str, int, int], tuple[float, float]] = {}
    kept = []
    for char in chars:
        text, x, y = char["text"], float(char["x0"]), float(char["top"])
        near = [places.get((text, int(x) + dx, int(y) + dy)) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        apart = _TWICE * min(char["width"], char["height"])
        if not any(place and abs(place[0] - x) < apart and abs(place[1] - y) < apart for place in near):
            places[text, int(x), int(y)] = (x, y)
            kept.append(char)
    return kept


def upright_words(chars: Sequence[Any]) -> list[Word]:
    """The words written from left to right."""
    from pdfplumber.utils.text import extract_words

    upright = [char for char in chars if char["upright"]]
    found = extract_words(upright, x_tolerance_ratio=_BREAK, extra_attrs=["size", "bold"]) if upright else []
    return [Word(w["text"], w["x0"], w["x1"], w["top"], w["bottom"], w["size"], w["bold"]) for w in found]


def lines_of_words(words: Iterable[Word]) -> list[TextLine]:
    """The words line by line, from the top; a word is on a line where the middle of either is inside the other."""
    lines: list[list[Word]] = []
    tallest: Word | None = None
    for word in sorted(words, key=lambda word: (word.middle, word.x0)):
        if tallest and (tallest.top < word.middle < tallest.bottom or word.top < tallest.middle < word.bottom):
            lines[-1].append(word)
            tallest = max(tallest, word, key=lambda one: one.bottom - one.top)
        else:
            lines.append([word])
            tallest = word
    return [TextLine(tuple(sorted(line, key=lambda word: word.x0))) for line in lines]


def _is_raised(before: Word, word: Word) -> bool:
    return word.size < before.size * _SMALLER and word.bottom < before.bottom - 0.1 * before.size
