"""Days of a list that were moved from others: "25 mars (flyttat från 18 mars)"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.layouts.lists_day import Day
from plans.reading.layouts.moves import Move, moves_in

_BEFORE = re.compile(r"[\s,;(–-]*(?:[^\W\d]+\.?\s*){0,4}")
"""What stands between the day and the one before it: the words by which it was moved, and no figures."""
_BEHIND = re.compile(r"[^()\d]{0,60}\)")


def without_origins(text: str) -> tuple[str, dict[int, Written]]:
    """The text with blanks for what says from which day another was moved; those days, by where the new begin."""
    old: dict[int, Written] = {}
    while (found := _origin(text)) is not None:
        move, end = found
        new = move.new or move.old
        text = f"{text[: new.end]}{' ' * (end - new.end)}{text[end:]}"
        old[new.start] = move.old
    return text, old


def with_origins(days: Sequence[Day], old: Mapping[int, Written]) -> tuple[Day, ...] | None:
    """The days, each with the one that it was moved from; None if one is moved that is not among them."""
    starts = {day.written.start for day in days}
    if not starts >= old.keys():
        return None
    return tuple(replace(day, instead_of=old.get(day.written.start)) for day in days)


def _origin(text: str) -> tuple[Move, int] | None:
    """The first day that another one was moved from which stands right behind it, and where its words end."""
    for move in moves_in(text, find_dates(text)):
        new, old = move.new, move.old
        if new is None or old.first.day is None or new.end > old.start:
            continue
        between = text[new.end : old.start]
        bracket = _BEHIND.match(text, old.end) if "(" in between else None
        is_closed = bracket is not None or "(" not in between
        if _BEFORE.fullmatch(between) and is_closed:
            return move, bracket.end() if bracket is not None else old.end
    return None
