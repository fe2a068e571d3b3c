"""Headings that stand each right below a day: they say what happens on it, as on cards, and head nothing."""

from collections.abc import Sequence
from dataclasses import replace

from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.document import Block, Document, Paragraph

_FEWEST = 3


def with_card_heads(document: Document) -> Document:
    """The document with such headings as lines: all of a level are, where a day stands right over each of them."""
    blocks = [block for block in document.blocks if not isinstance(block, Paragraph) or block.text.strip()]
    levels = {level for level in map(_level, blocks) if level and _are_of_days(blocks, level)}
    if not levels:
        return document
    told = (
        replace(block, heading=0) if isinstance(block, Paragraph) and block.heading in levels else block
        for block in document.blocks
    )
    return replace(document, blocks=tuple(told))


def _level(block: Block) -> int:
    return block.heading if isinstance(block, Paragraph) else 0


def _are_of_days(blocks: Sequence[Block], level: int) -> bool:
    """Whether the headings of a level are several, each right below a day, and with nothing else below."""
    at = [n for n, block in enumerate(blocks) if _level(block) == level]
    over = all(n > 0 and _is_day(blocks[n - 1]) for n in at)
    under = all(n + 1 == len(blocks) or _is_day(blocks[n + 1]) or _level(blocks[n + 1]) for n in at)
    return len(at) >= _FEWEST and over and under


def _is_day(block: Block) -> bool:
    """Whether a line is a day and nothing else."""
    if not isinstance(block, Paragraph) or block.heading:
        return False
    dates = find_dates(block.text, cell=True)
    return len(dates) == 1 and dates[0].first.day is not None and not rest(block.text, dates).strip(" .,–-")
