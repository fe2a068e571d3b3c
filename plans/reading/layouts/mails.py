"""Mails in a text: the lines that head them, and the older ones below, whose days may hold no longer."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from plans.reading.dates.find import find_dates
from plans.reading.document import Block, Paragraph, Place
from plans.reading.layouts.minutes import is_quoted
from plans.reading.layouts.moves import moves_in
from plans.reading.layouts.part import text_of

_FROM = ("från", "from")
_OTHERS = ("till", "kopia", "cc", "bcc", "datum", "skickat", "ämne", "to", "date", "sent", "subject")
_HEAD = re.compile(rf"[>\s]*({'|'.join((*_FROM, *_OTHERS))})\s*:", re.IGNORECASE)
_ANSWER = re.compile(r"[>\s]*(?:ämne|subject)\s*:\s*(?:sv|re|vb|fw|fwd)\s*:", re.IGNORECASE)
_WROTE = re.compile(r"[>\s]*(?=.*\d).*\b(?:skrev|wrote)\b.*:\s*")
"""What heads a mail that is cited: "Den 24 nov. 2026 skrev Karin Holm <karin@ekby.se>:"."""
_FEWEST = 2
_FEW = 1
"""So many days of its own, beside moves, may a mail name and still be about the list below it."""


def mail_heads(blocks: Sequence[Block]) -> frozenset[Place]:
    """The lines of heads that hold a date: they tell of no activity."""
    heads = [line for head in _heads(blocks) for line in head]
    return frozenset(line.place for line in heads if find_dates(line.text))


def mail_begins(blocks: Sequence[Block]) -> frozenset[Place]:
    """The first lines of such heads."""
    return frozenset(head[0].place for head in _heads(blocks))


def _heads(blocks: Sequence[Block]) -> Iterator[list[Paragraph]]:
    for is_head, group in groupby(blocks, _is_head):
        lines = [line for line in group if isinstance(line, Paragraph)]
        named = [found[1].lower() for line in lines if (found := _HEAD.match(line.text))]
        if is_head and len(lines) >= _FEWEST and any(name in _FROM for name in named):
            yield lines
        elif not is_head:
            yield from ([line] for line in lines if _WROTE.fullmatch(line.text))


def _is_head(block: Block) -> bool:
    return isinstance(block, Paragraph) and _HEAD.match(block.text) is not None


def out_of_date(blocks: Sequence[Block]) -> frozenset[Place]:
    """The lines of older mails that no longer hold.

    A mail with days of its own holds instead of the older ones. One with none but moves and days that an older one
    names, or with a single other day over several, is about the list below it, which is read.
    """
    ages, heads = _ages(blocks), mail_heads(blocks)
    lines = [(place, text) for place, text in _lines(blocks) if place not in heads]
    said = read = 0
    for age in sorted(set(ages.values())):
        older = {day for place, text in lines if ages[place] > age for day in _days(text)}
        own = sum(day not in older for place, text in lines if ages[place] == age for day in _days(text))
        if said > _FEW or (said and 0 < own <= _FEW + said):
            break
        said, read = said + own, age
    return frozenset(place for place, age in ages.items() if age > read)


def _ages(blocks: Sequence[Block]) -> Mapping[Place, int]:
    """Of every line how far back its mail is: how often it is cited, and how many older ones have begun."""
    answers = any(isinstance(one, Paragraph) and _ANSWER.match(one.text) for one in blocks)
    begins = mail_begins(blocks) if answers else frozenset()
    ages: dict[Place, int] = {}
    older = 0
    is_begun = False
    for place, text in _lines(blocks):
        older += is_begun and (place in begins or is_quoted(text))
        is_begun = is_begun or bool(text.strip())
        ages[place] = older + marks(text)
    return ages


def _lines(blocks: Sequence[Block]) -> Iterator[tuple[Place, str]]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.place, block.text
        else:
            yield from ((row.place, text_of(row)) for row in block.rows)


def _days(text: str) -> list[tuple[int | None, int | None]]:
    """The days that the text names, but those in its moves: the month and the day of each."""
    dates = find_dates(text)
    moved = [day.start for move in moves_in(text, dates) for day in (move.old, move.new) if day is not None]
    own = [date for date in dates if not any(date.start <= start < date.end for start in moved)]
    return [(date.first.month, date.first.day or date.first.week) for date in own]


def marks(text: str) -> int:
    """How many marks of a line that is cited the text begins with."""
    return text[: len(text) - len(text.lstrip("> \t"))].count(">")
