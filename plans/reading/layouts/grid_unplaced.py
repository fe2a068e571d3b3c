"""Rows of a grid whose values stand in no known column, and what the other rows tell of their bodies."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from plans.reading.dates.years.whens import when_in
from plans.reading.document import Place
from plans.reading.layouts.part import RawRow

_LEAST = 3
_KEPT = 0.6
"""How many of a body's days have to be on one weekday before it is the body's own."""


@dataclass(frozen=True)
class Unplaced:
    """All that is written of a row, and its values in order."""

    places: tuple[Place, ...]
    text: str
    values: tuple[str, ...] = ()


Habits = Mapping[tuple[str, ...], int]
"""The weekday that bodies keep."""


def habits_of(rows: Sequence[RawRow]) -> dict[tuple[str, ...], int]:
    """The weekday that most days of each row's bodies are on."""
    found: defaultdict[tuple[str, ...], Counter[int]] = defaultdict(Counter)
    for row in rows:
        when = None if row.section_year is None or row.refused else when_in(row.written, row.section_year)
        if when is not None and row.written.last is None:
            found[row.bodies][when.first.weekday()] += 1
    kept = {bodies: days.most_common(1)[0] for bodies, days in found.items() if days.total() >= _LEAST}
    return {bodies: day for bodies, (day, count) in kept.items() if count >= _KEPT * found[bodies].total()}
