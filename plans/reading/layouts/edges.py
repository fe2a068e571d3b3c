"""Lines of a text that are none of its words: heads and feet of pages with their numbers, a table of contents."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from plans.reading.document import Block, Paragraph

_NUMBER = re.compile(r"\d+")
_PAGE = re.compile(
    r"(?:\bsid(?:a|an)?\.?\s*#(?:\s*(?:av|/|\()\s*#\)?)?|(?:^|\s)#\s?\(#\))\s*$|^\s*sid(?:a|an)?\.?\s*#|^\s*#\s?\(#\)\s",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r"\S.*?(?:\.{4,}|(?:\s\.){4,}|…{2,}|_{4,})\s*\d{1,3}\s*$")


def edges_of(blocks: Iterable[Block]) -> frozenset[int]:
    """The identities of the lines that are repeated but for the number of a page, and of those of contents."""
    lines = [block for block in blocks if isinstance(block, Paragraph) and not block.heading]
    alike = Counter(_masked(line.text) for line in lines)
    return _days_over_pages(lines) | frozenset(
        id(line)
        for line in lines
        if _CONTENTS.match(line.text) or (alike[_masked(line.text)] > 1 and _PAGE.search(_masked(line.text)))
    )


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
