"""What only stands on the edge of the pages of a PDF: running heads and feet, page numbers."""

import re
from collections import defaultdict
from collections.abc import Sequence
from statistics import median

from plans.reading.formats.aligned import Span
from plans.reading.formats.pdfpage import PageText
from plans.reading.formats.pdfwords import TextLine
from plans.reading.formats.words import SIGNS, clean

_EDGE = 0.13
"""Of the page's height."""
_NEAR = 4.0
"""Points: as much may a running head stand higher or lower on another page."""
_MOST_PAGES = 0.55
"""Of the pages: the first one may have none."""
_MANY_PAGES = 8
_MOST_OF_MANY = 0.4
"""Of many pages: odd and even ones may have heads of their own."""
_FIGURES = re.compile(r"\d+")
_CLEAR = 0.9
"""Of the size of the letters: a row of words that stands closer to the text below is the heading of a table."""


def furniture_of(pages: Sequence[PageText]) -> set[int]:
    """The identities of the lines that are furniture: the same words at the same height on most of the pages."""
    alike: dict[str, list[tuple[PageText, TextLine]]] = defaultdict(list)
    for page in pages:
        for line in page.lines:
            if line.bottom < page.height * _EDGE or line.top > page.height * (1 - _EDGE):
                alike[_masked(line)].append((page, line))
    found: set[int] = set()
    for lines in alike.values():
        height = median(line.top for _, line in lines)
        same = [(page, line) for page, line in lines if abs(line.top - height) <= _NEAR]
        share = _MOST_OF_MANY if len(pages) >= _MANY_PAGES else _MOST_PAGES
        if len({page.number for page, _ in same}) >= max(2, len(pages) * share) and not _is_heading_row(same):
            found |= {id(line) for _, line in same}
    return found if any(id(line) not in found for page in pages for line in page.lines) else set()


def _masked(line: TextLine) -> str:
    """The line's words with every number alike, as those of pages are."""
    return _FIGURES.sub("#", " ".join(word.text for word in line.words))


def _is_heading_row(lines: Sequence[tuple[PageText, TextLine]]) -> bool:
    """Whether it is the heading row of a table that goes on over the pages: words apart, rows close below."""
    if len(parts(lines[0][1])) < 2 or lines[0][1].top > lines[0][0].height / 2:
        return False
    return median(_clear(page, line) for page, line in lines) < _CLEAR


def _clear(page: PageText, line: TextLine) -> float:
    """How far below the next line is, in sizes of the letters."""
    below = [other.top for other in page.lines if other.top > line.middle]
    below += [table.top for table in page.tables if table.top > line.middle]
    return (min(below) - line.bottom) / line.size if below else 100.0


def parts(line: TextLine, gap: float | None = None) -> list[Span]:
    """The line's words in spans: those further apart than the gap, or the size of its letters, part them.

    The sign of an item of a list is of the words behind it.
    """
    apart = line.size if gap is None else gap
    spans: list[Span] = []
    for word in line.words:
        if spans and (word.x0 - spans[-1].end < apart or clean(spans[-1].text) in SIGNS):
            spans[-1] = Span(spans[-1].start, max(word.x1, spans[-1].end), f"{spans[-1].text} {word.text}")
        else:
            spans.append(Span(word.x0, word.x1, word.text))
    return spans
