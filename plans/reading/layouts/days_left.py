"""Rows of a whole month whose words are a day, or name a body before a number: one that no layout has read."""

import re
from collections.abc import Iterator
from dataclasses import replace

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.sense import Origin
from plans.reading.layouts.calendar_days import day_text
from plans.reading.layouts.part import PartRead, RawRow
from plans.reading.reading import About, Doubt

_DAY = re.compile(r"\s+(?:den\s+)?(0?[1-9]|[12]\d|3[01])(?=\s*(?:[,;.)]?\s*$|[,;\n(]|kl\b|och\b|[A-ZÅÄÖ][^\W\d]))")


def with_days_left(read: PartRead, legend: Legend) -> PartRead:
    """A part as read, with a question of each such row: "Mars: arbetsutskottet 11, beslut i styrelsen 25"."""
    told = {doubt.place for doubt in read.doubts}
    asked = (doubt for row in read.rows if row.place not in told for doubt in _asked(row, legend))
    return replace(read, doubts=(*read.doubts, *asked))


def _asked(row: RawRow, legend: Legend) -> Iterator[Doubt]:
    first = row.written.first
    if row.refused is not None or row.written.last is not None or first.month is None or first.day is not None:
        return
    named = (body for body in find_bodies(row.title, legend, cell=True) if body.origin is not Origin.MADE)
    left = [hit[1] for body in named if (hit := _DAY.match(row.title, body.end)) is not None]
    day = day_text(row.title)
    left += [day.written.raw] if day is not None and day.written.weekday is not None else []
    if left:
        yield Doubt(row.place, About.CELL, row.title, (), None, "figures_left", {"left": ", ".join(left)})
