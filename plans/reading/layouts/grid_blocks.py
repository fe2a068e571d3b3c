"""A text as cells that stand on lines of their own: lines with nothing empty between them are one cell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby

from plans.reading.document import Place
from plans.reading.layouts.calendar_hours import hours_alone
from plans.reading.layouts.calendar_years import Month, month_of
from plans.reading.layouts.grid_cells import read_cell
from plans.reading.layouts.grid_lost import Line

_GLUED = re.compile(r"([^\W\d_]{3,9}?)\s?(\d{1,2}\*{0,3})|(\d{1,2}\*{0,3})\n?([^\W\d_]{3,9})", re.IGNORECASE)
_CLOCK = re.compile(r"[.:]\d\d|[^\W\d_]")
"""What a time has and a day has not, of numbers that may be either."""
_LONGEST = 60


class BlockSort(Enum):
    """What a cell seems to be, by itself."""

    MONTH = auto()
    VALUE = auto()
    TIME = auto()
    LABEL = auto()
    TEXT = auto()


@dataclass(frozen=True)
class Block:
    """One cell; `gap` is how many empty lines stand before it, 0 where it ran together with what is before it.

    `glued` is a value that ran together with its month.
    """

    places: tuple[Place, ...]
    text: str
    sort: BlockSort
    gap: int = 0
    glued: bool = False


def blocks_of(lines: Sequence[Line]) -> Iterator[Block]:
    """The cells of a text, in order."""
    gap = 0
    for is_empty, group in groupby(lines, lambda line: not line[1].strip()):
        together = list(group)
        if is_empty:
            gap = sum(not text for _, text in together) or len(together)  # a cell may hold a space
        else:
            yield from _cut([(place, text.strip()) for place, text in together], gap)


def _cut(lines: Sequence[Line], gap: int) -> Iterator[Block]:
    """The cells of lines that stand together: one, but for each month and what follows it."""
    is_month = [month_of(text) is not None for _, text in lines]
    cuts = sorted({0, *(n + after for n, one in enumerate(is_month) if one for after in (0, 1))} - {len(lines)})
    for start, end in zip(cuts, [*cuts, len(lines)][1:], strict=True):
        yield from _blocks(lines[start:end], 0 if start else gap)


def _blocks(lines: Sequence[Line], gap: int) -> Iterator[Block]:
    """A cell; a month and the value that ran together with it as two."""
    text, places = "\n".join(text for _, text in lines), tuple(place for place, _ in lines)
    glued = _GLUED.fullmatch(text)
    if glued is None or month_of(glued[1] or glued[4]) is None:
        yield Block(places, text, _sort(text), gap)
    elif glued[1]:
        yield Block(places, glued[1], BlockSort.MONTH, gap)
        yield Block(places, glued[2], BlockSort.VALUE, glued=True)
    else:
        yield Block(places, glued[3], BlockSort.VALUE, gap)
        yield Block(places, glued[4], BlockSort.MONTH)


def _sort(text: str) -> BlockSort:
    if month_of(text) is not None:
        return BlockSort.MONTH
    if hours_alone(text) is not None and _CLOCK.search(text):
        return BlockSort.TIME
    if not any(map(str.isalnum, text)) or read_cell(text, Month(1)).days or re.fullmatch(r"\d{3,8}", text):
        return BlockSort.VALUE
    return BlockSort.LABEL if len(text) <= _LONGEST and not text.endswith(".") else BlockSort.TEXT
