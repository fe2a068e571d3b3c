"""Headings of a PDF that go on over several lines: which lines are of one, and its words put together."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from plans.reading.formats.pdfwords import EMPTY_LINE, TextLine
from plans.reading.formats.words import OPEN_END, Run

_OPEN_SIGN = re.compile(r"[-–—,/&]$")
_BROKEN_WORD = re.compile(r"[^\W\d]-$")
_BROKEN_YEARS = re.compile(r"\d[-–—/]$")


def lines_of_heading(lines: Sequence[TextLine]) -> Sequence[TextLine]:
    """The first of the lines, which are headings of one level, with those after it that it goes on over."""
    together = takewhile(lambda pair: _goes_on(*pair), pairwise(lines))
    return [lines[0], *(below for _, below in together)]


def _goes_on(above: TextLine, below: TextLine) -> bool:
    """Whether a heading goes on: none ends like that, or the next line begins in small letters."""
    is_near = below.top - above.bottom <= EMPTY_LINE * above.size
    is_open = any(end.search(above.text) for end in (_OPEN_SIGN, OPEN_END))
    return is_near and (is_open or below.text[0].islower())


def runs_of(lines: Sequence[TextLine]) -> Iterator[Run]:
    """The words of the lines as one line: a word or a pair of years that was broken is whole again."""
    for n, line in enumerate(lines):
        below = lines[n + 1] if n + 1 < len(lines) else None
        runs = list(line.runs())
        is_cut = below is not None and below.text[0].islower() and _BROKEN_WORD.search(line.text)
        if is_cut:
            runs[-1] = Run(runs[-1].text.rstrip().removesuffix("-"), runs[-1].struck)
        yield from runs
        if below is not None and not is_cut and not _BROKEN_YEARS.search(line.text):
            yield Run(" ")
