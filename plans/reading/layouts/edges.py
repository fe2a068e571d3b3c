"""Lines of a text that are none of its words: heads and feet of pages with their numbers, a table of contents."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from plans.reading.document import Block, Paragraph

_NUMBER = re.compile(r"\d+")
_PAGE = re.compile(
    r"(?:\bsid(?:a|an)?\.?\s*#(?:\s*(?:av|/|\()\s*#\)?)?|(?:^|\s)#\s?\(#\))\s*$|^\s*sid(?:a|an)?\.?\s*#|^\s*#\s?\(#\)\s",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r"\S.*?(?:\.{4,}|(?:\s\.){4,}|…{2,}|_{4,})\s*\d{1,3}\s*$")
_FOOT = re.compile(
    r"\W*(?:(?:justerandes?|justerarnas?|ordförandens?)\s+sign(?:atur\w*)?\b\W*|utdragsbestyrkande\b\W*)+",
    re.IGNORECASE,
)
"""What stands at the foot of a page of minutes, for those who sign it."""


def edges_of(blocks: Iterable[Block]) -> frozenset[int]:
    """The identities of the lines that are repeated but for the number of a page, and of those of contents."""
    lines = [block for block in blocks if isinstance(block, Paragraph) and not block.heading]
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for n, line in enumerate(lines):
        alike[_masked(line.text)].append(n)
    pages = [at for words, at in alike.items() if len(at) > 1 and _PAGE.search(words)]
    contents = (n for n, line in enumerate(lines) if _CONTENTS.match(line.text) or _FOOT.fullmatch(line.text))
    numbers = (n for at in pages for n in (*at, *_around(lines, at)))
    return _days_over_pages(lines) | frozenset(id(lines[n]) for n in (*contents, *numbers))


def _around(lines: Sequence[Paragraph], pages: Sequence[int]) -> Iterator[int]:
    """The lines about each later page's number that stand so about the first one's: the heads of those pages.

    What stands right over other words may head those, and not the page: it has to end with an empty line.
    """
    first, *later = pages
    for page in later:
        begin = end = page
        while _is_same(lines, begin - 1, begin - 1 - page + first):
            begin -= 1
        while _is_same(lines, end + 1, end + 1 - page + first):
            end += 1
        if not any(line.text.strip() for line in lines[end + 1 : end + 2]):
            yield from range(begin, end + 1)


def _is_same(lines: Sequence[Paragraph], n: int, other: int) -> bool:
    """Whether two lines say the same."""
    are_there = min(n, other) >= 0 and max(n, other) < len(lines)
    return are_there and bool(lines[n].text.strip()) and lines[n].text.strip() == lines[other].text.strip()


def _days_over_pages(lines: Sequence[Paragraph]) -> frozenset[int]:
    """The identities of one day with its year, again and again over the number of a page: the foot of slides."""
    found: defaultdict[str, list[tuple[Paragraph, Paragraph]]] = defaultdict(list)
    for line, below in pairwise(lines):
        if _DAY.fullmatch(line.text) and below.text.strip().isdigit():
            found[line.text.strip()].append((line, below))
    feet = [feet for feet in found.values() if len(feet) > 1 and _rises([int(page.text) for _, page in feet])]
    return frozenset(id(line) for one in feet for foot in one for line in foot)


_DAY = re.compile(r"\s*(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}\s+[^\W\d]{3,9}\s+(?:19|20)\d\d)\s*")


def _rises(numbers: Sequence[int]) -> bool:
    return all(one < after for one, after in pairwise(numbers))


def _masked(text: str) -> str:
    """The words with every number alike."""
    return " ".join(_NUMBER.sub("#", text).split())
