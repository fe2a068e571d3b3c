"""Days written with a dot and no year, "26.1 Stadsstyrelsen", in a text that is full of them.

A line may as well begin with the number of a section, or hold clocks and amounts. Many such figures are days where
they follow on one another as days do, and not as sections.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from plans.reading.document import Document, Paragraph

FIGURES = re.compile(
    r"(?<![\d.,:/§-])(?P<day>\d{1,2})\.(?P<month>\d{1,2})(?!\d|[,:.-]\d|/|\s?(?:%|procent|kr\b|[mt]n?kr))"
)
_FIRST = re.compile(r"\s*\(?(?=\d{1,2}\.\d)")
_STOP = re.compile(r"\.(?=[\s,;)]|$)")
_LEAST = 4
_IN_ORDER = 0.8
"""How many of the days have to be no earlier than the one before; a list for another body begins again."""
_LAST_HOUR = 24
_MOST_OF_SECTION = 12
"""A chapter seldom has more sections, and a month has most of its days after them."""

Day = tuple[int, int]


def with_strokes(document: Document) -> Document:
    """The document with such days as "26/1", which nothing else is written as; as it is where they are none."""
    lines = [block for block in document.blocks if isinstance(block, Paragraph)]
    days = [day for line in lines for day in map(_day, _figures(line.text))]
    if len(days) < _LEAST or not are_days(days):
        return document
    blocks = tuple(_written(block) if isinstance(block, Paragraph) else block for block in document.blocks)
    return replace(document, blocks=blocks)


def _figures(text: str) -> list[re.Match[str]]:
    """The figures with which a line begins; all in it, if it has no others."""
    first = _FIRST.match(text)
    found = list(FIGURES.finditer(text))
    if first is None or not found or found[0].start() != first.end():
        return []
    return found[:1] if re.search(r"\d", FIGURES.sub("", text)) else found


def _day(found: re.Match[str]) -> Day:
    return int(found["month"]), int(found["day"])


def are_days(days: Sequence[Day]) -> bool:
    """Whether all can be days, follow on one another as days, and do not as sections."""
    if not all(1 <= month <= 12 and 1 <= day <= 31 for month, day in days):
        return False
    pairs = list(pairwise(days))
    is_in_order = any(day > _LAST_HOUR for _, day in days) and all(one < after for one, after in pairs)
    if is_in_order and not any(_goes_on(one[::-1], after[::-1]) for one, after in pairs):
        return True
    in_order = sum(one <= after for one, after in pairs)
    as_sections = sum(one[::-1] < after[::-1] for one, after in pairs)
    is_far = any(day > _MOST_OF_SECTION for _, day in days) and len({month for month, _ in days}) > 1
    return is_far and in_order >= _IN_ORDER * len(pairs) > as_sections


def _goes_on(one: Day, after: Day) -> bool:
    """Whether a section follows right on another: 3.2 and 4.1 on 3.1, and not 11.10 on 6.10."""
    return after[0] == one[0] or (after[0] == one[0] + 1 and after[1] <= 1)


def _written(line: Paragraph) -> Paragraph:
    return replace(line, text="".join(_pieces(line.text)))


def _pieces(text: str) -> Iterator[str]:
    at = 0
    for found in _figures(text):
        yield f"{text[at : found.start()]}{found['day']}/{found['month']}"
        at = found.end() + bool(_STOP.match(text, found.end()))
    yield text[at:]
