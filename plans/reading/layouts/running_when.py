"""When and where something is that the text names elsewhere: a day, "Klockan 18.00" right under it, a place."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from plans.clock import Hours
from plans.reading.document import Paragraph, Place
from plans.reading.layouts.calendar_hours import hours_alone, said_hours
from plans.reading.layouts.part import RawRow
from plans.reading.layouts.running_entries import Entry, names_next

_WHEN = re.compile(r"(?:(?:tid(?:punkt)?|datum|dag|när|var|plats|och)\b|\W)+", re.IGNORECASE)


def time_told(entry: Entry, over: str) -> Hours | None:
    """The time of an entry that says no more of its day than when: on the next line, behind or under "Tid"."""
    one = entry.head.dates[0]
    is_called_so = bool(one.label) and is_when(one.label)
    if len(entry.head.dates) > 1 or one.written.first.day is None or entry.is_heading:
        return None
    if is_called_so:
        return one.written.time
    if one.label:
        return None
    if entry.words:
        return hours_alone(entry.words[0]) if said_hours(entry.words[0]) else None
    return one.written.time if is_when(over) else None


def is_next(entry: Entry) -> bool:
    """Whether an entry says no more than on which day the next meeting is: it may be listed too."""
    one = entry.head.dates[0]
    is_alone = len(entry.head.dates) == 1 and not entry.words and one.written.time is None
    return is_alone and names_next(one.label)


def is_when(text: str) -> bool:
    """Whether words stand over when something is, and say no more: "Tid och plats"."""
    return _WHEN.fullmatch(text) is not None


def under_when(lines: Sequence[Paragraph], days: Collection[Place]) -> Iterator[Place]:
    """The lines with a day right under "Tid och plats", or the like, and no other of the `days` right below."""
    filled = [line for line in lines if line.text.strip()]
    for n, (line, below) in enumerate(pairwise(filled)):
        is_list = any(after.place in days for after in filled[n + 2 : n + 3])
        if below.place in days and is_when(line.text) and not is_list:
            yield below.place


def with_times(rows: Sequence[RawRow], told: Collection[Place]) -> tuple[list[RawRow], list[RawRow]]:
    """The rows, those that only `told` of when taken into the only other one of the day, and those taken so."""
    kept = [row for row in rows if row.place not in told]
    gone: list[RawRow] = []
    for row in rows:
        there = [n for n, one in enumerate(kept) if one.refused is None and same_day(one, row)]
        if row.place in told and len(there) == 1:
            kept[there[0]] = _with_time(kept[there[0]], row)
            gone.append(row)
    left = iter(kept)
    alone = [row for row in rows if row.place in told and row not in gone]
    return [row if row in alone else next(left) for row in rows if row not in gone], gone


def opening(lines: Sequence[Paragraph]) -> Iterator[Place]:
    """Where sentences open lists, whose items may tell what happens on their day: "Inför mötet 15 maj:"."""
    for line, below in pairwise(line for line in lines if line.text.strip()):
        if line.text.rstrip().endswith(":") and below.bullet and not line.bullet:
            yield line.place


def same_day(one: RawRow, other: RawRow) -> bool:
    """Whether two rows are of one day, in whatever year."""
    first, second = one.written.first, other.written.first
    return (first.month, first.day) == (second.month, second.day)


def _with_time(row: RawRow, told: RawRow) -> RawRow:
    first = replace(row.written.first, year=row.written.first.year or told.written.first.year)
    return replace(row, time=row.time or told.time, written=replace(row.written, first=first))
