"""Lines of a text that are none of its words: heads and feet of pages with their numbers, a table of contents."""

import re
from collections import Counter
from collections.abc import Iterable

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
    return frozenset(
        id(line)
        for line in lines
        if _CONTENTS.match(line.text) or (alike[_masked(line.text)] > 1 and _PAGE.search(_masked(line.text)))
    )


def _masked(text: str) -> str:
    """The words with every number alike."""
    return " ".join(_NUMBER.sub("#", text).split())
