"""Headings in a PDF: lines whose letters are larger than those of most of the text."""

from collections import Counter
from collections.abc import Iterable, Sequence

from plans.reading.formats.pdfpage import PageText
from plans.reading.formats.pdfwords import TextLine

_LARGER = 1.15
_LARGER_IF_BOLD = 1.04
_LONGEST = 150
"""Letters: a longer line is no heading."""
_MOST = 0.25
"""Of the letters outside tables that are not bold: what is written in so many is no heading, however large."""


class Sizes:
    """The sizes of the letters outside ruled tables, and what level of heading each is."""

    def __init__(self, pages: Sequence[PageText]) -> None:
        lines = [line for page in pages for line in page.lines]
        sizes = _counted(lines)
        plain = _counted(line for line in lines if not _is_bold(line)) or sizes
        common = [size for size, count in plain.items() if count >= plain.total() * _MOST]
        self._body = max(common, default=0.0)
        larger = [size for size in sizes if size > self._body * _LARGER_IF_BOLD]
        self._levels = {size: level for level, size in enumerate(sorted(larger, reverse=True), 1)}

    def level(self, line: TextLine) -> int:
        """The line's level as a heading from 1, or 0: much larger than the text, or a little and in bold."""
        if _letters(line) > _LONGEST:
            return 0
        size = _size(line)
        least = _LARGER_IF_BOLD if _is_bold(line) else _LARGER
        return self._levels.get(size, 0) if size > self._body * least else 0


def _counted(lines: Iterable[TextLine]) -> Counter[float]:
    """How many letters there are of each size."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[_size(line)] += _letters(line)
    return sizes


def _is_bold(line: TextLine) -> bool:
    return all(word.bold for word in line.words)


def _size(line: TextLine) -> float:
    return round(line.size, 1)


def _letters(line: TextLine) -> int:
    return sum(len(word.text) for word in line.words)
