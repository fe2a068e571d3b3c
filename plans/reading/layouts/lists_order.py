"""How the lines of a list stand to one another: days under their headings, or bodies under their days."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import groupby, islice, takewhile

from plans.reading.layouts.calendar_entries import Entry
from plans.reading.layouts.lists_lines import Kind, Line

_LEADS = 4
"""Within how many lines of a heading its days begin; of a body's, the empty ones aside."""
BETWEEN = (Kind.EMPTY, Kind.HOURS, Kind.YEAR, Kind.MONTH)
"""What may stand between a heading and its days."""


class Order(Enum):
    """Which of the two comes first."""

    BODY = auto()
    DAY = auto()
    EITHER = auto()
    """The lines can be read both ways."""


def leads(lines: Sequence[Line], n: int) -> bool:
    """Whether days follow right under a line."""
    below = (line for line in lines[n + 1 :] if line.kind is not Kind.EMPTY or not lines[n].label.known)
    for line in islice(below, _LEADS):
        if line.kind is Kind.DAYS:
            return True
        if line.kind not in BETWEEN:
            return False
    return False


def settled(lines: Sequence[Line]) -> list[Line]:
    """The lines, with a loose one as one of days only where most between the same headings surely are."""
    done: list[Line] = []
    stretch: list[Line] = []
    for line in (*lines, None):
        if line is None or line.kind is Kind.HEADING:
            sure = sum(one.kind is Kind.DAYS and not one.loose for one in stretch)
            loose = sum(one.loose for one in stretch)
            keeps = sure > 1 and sure >= loose
            done += [Line(Kind.TEXT) if one.loose and not keeps else one for one in stretch]
            stretch = []
        if line is not None:
            stretch.append(line)
    return done


@dataclass(frozen=True)
class _Day:
    """A line of a single day, with the headings before it and after it that no other day parts from it."""

    at: int
    before: tuple[int, ...]
    after: tuple[int, ...]


def order_of(lines: Sequence[Line], levels: Sequence[int], numbered: Sequence[bool]) -> Order:
    """Whether bodies stand over their days, or each day over those who meet; `levels` are those of the headings.

    Where every day stands between two bodies only the first line can tell: a title is no body's heading. Names
    that are all `numbered` begin an item each, and the day is of it.
    """
    if _are_blocks_of_days(lines):
        return Order.DAY
    days = list(_days(lines))
    over = [n for day in days for n in day.before if _is_body(lines[n])]
    if over and all(numbered[n] for n in over):
        return Order.BODY
    if len(days) < 2 or any(line.kind is Kind.DAYS and not _is_bare(line) for line in lines):
        return Order.BODY
    ends_with_body = any(_is_body(lines[n]) for n in days[-1].after)
    begins_with_day = not any(_is_body(lines[n]) for n in days[0].before)
    known = sum(any(_is_body(lines[n]) for n in day.after) for day in days)
    if _alternate(lines, days):
        return Order.EITHER
    if not ends_with_body or known * 2 < len(days) or not (begins_with_day or all(day.after for day in days)):
        return Order.BODY
    if not all(day.after for day in days):
        return Order.EITHER
    if begins_with_day or not all(any(_is_body(lines[n]) for n in day.before) for day in days[:1]):
        return Order.DAY
    first = days[0].before[0]
    is_title = lines[first].years or levels[first] not in {levels[n] for day in days for n in day.after}
    return Order.DAY if is_title else Order.EITHER


def _are_blocks_of_days(lines: Sequence[Line]) -> bool:
    """Whether every block between empty lines that has days begins with them, and ends with whose they are."""
    dated = _dated_blocks(lines)
    return len(dated) >= _BLOCKS and all(map(_ends_with_body, dated))


_BLOCKS = 2


def _alternate(lines: Sequence[Line], days: Sequence[_Day]) -> bool:
    """Whether a line stands over each of several days and one under the last, not all bodies, and no empty line.

    The first may be the title, and each of the others what happens on the day over it.
    """
    between = range(days[0].at, days[-1].at)
    are_alone = len(days) > _BLOCKS and all(len(day.after) == 1 for day in days) and len(days[0].before) == 1
    is_matter = any(not _is_body(lines[n]) for day in days[:-1] for n in day.after)
    return are_alone and is_matter and all(map(_is_filled, (lines[n] for n in between)))


def has_bodies_in_blocks(lines: Sequence[Line]) -> bool:
    """Whether blocks begin with their only day, and a body is named under one: it heads nothing there."""
    dated = _dated_blocks(lines)
    alone = [len(block) > 1 and _is_bare(block[0]) and block[0].kind is Kind.DAYS for block in dated]
    is_each = len(dated) >= _BLOCKS and all(alone) and all(_has_one_day(block) for block in dated)
    return is_each and any(_is_body(line) for block in dated for line in block[1:])


def _has_one_day(block: Sequence[Line]) -> bool:
    return sum(line.kind is Kind.DAYS for line in block) == 1


def _dated_blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines between empty ones, where there is a day among them."""
    blocks = [list(block) for filled, block in groupby(lines, key=_is_filled) if filled]
    return [block for block in blocks if any(line.kind is Kind.DAYS for line in block)]


def _is_filled(line: Line) -> bool:
    return line.kind is not Kind.EMPTY


def _ends_with_body(block: Sequence[Line]) -> bool:
    """Whether bare days stand first in a block, and behind them one body alone, perhaps with its time."""
    days = [*takewhile(lambda line: line.kind is Kind.DAYS and _is_bare(line), block)]
    rest = [line for line in block[len(days) :] if line.kind is not Kind.HOURS]
    return bool(days) and len(rest) == 1 and _is_body(rest[0])


def with_bodies_below(lines: Sequence[Line]) -> list[Line]:
    """The lines with every day's bodies beside it, and those of the bodies as joined to the day's.

    Days right under one another have the bodies under the last of them.
    """
    done = list(lines)
    entries: list[Entry] = []
    for day in reversed([*_days(lines)]):
        entries = entries if lines[day.at + 1 : day.at + 2] and lines[day.at + 1].kind is Kind.DAYS else []
        end = next((n for n in range(day.at + 1, len(lines)) if lines[n].kind is Kind.DAYS), len(lines))
        for n in range(day.at + 1, end):
            label = lines[n].label
            if n in day.after:
                entries.append(Entry(label if label.known else replace(label, bodies=(), who=(), name="")))
            elif lines[n].kind is Kind.HOURS and entries:
                last = entries[-1].label
                entries[-1] = replace(entries[-1], label=replace(last, hours=last.hours or label.hours))
            else:
                continue
            done[n] = Line(Kind.JOINED)
        one = lines[day.at].days[0]
        done[day.at] = replace(lines[day.at], days=(replace(one, entries=tuple(entries)),))
    return done


def _days(lines: Sequence[Line]) -> Iterator[_Day]:
    ats = [n for n, line in enumerate(lines) if line.kind is Kind.DAYS]
    headings = [n for n, line in enumerate(lines) if line.kind is Kind.HEADING and line.label.words]
    for before, at, after in zip([-1, *ats], ats, [*ats[1:], len(lines)], strict=False):
        yield _Day(
            at,
            tuple(n for n in headings if before < n < at),
            tuple(n for n in headings if at < n < after),
        )


def _is_bare(line: Line) -> bool:
    """A line of one day and nothing of whose it is."""
    return len(line.days) == 1 and not line.label.words and not line.days[0].entries


def _is_body(line: Line) -> bool:
    return line.label.known and bool(line.label.bodies) and not line.label.general
