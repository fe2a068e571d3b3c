"""Last days at the time that is told once for all of them: "Stopptid är kl. 12.00"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from plans.body import MEETS_AS_ONE
from plans.clock import ALL_DAY, Hours
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.sentences import sentences
from plans.reading.bodies.told.hours_line import STOPS
from plans.reading.dates.find import find_dates
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.moved import Whole
from plans.when import Precision

_STOP = re.compile(r"\W*stopp(?:dag|datum|tid)", re.IGNORECASE)
"""How the words of a last day begin that such a sentence is about."""


def with_stop_hours(rows: Sequence[Whole], texts: Iterable[str], legend: Legend) -> list[Whole]:
    """The rows, the last days that have no time with the one that is told of all; none where several are told."""
    told = {hours for text in texts for hours in _told(text, legend)}
    if len(told) != 1:
        return [*rows]
    hours = told.pop()
    return [replace(one, row=replace(one.row, time=hours)) if _is_stop(one) else one for one in rows]


def _told(text: str, legend: Legend) -> Iterator[Hours]:
    """The times of the sentences that are about last days, and name no day and nobody whose they are."""
    for start, end in sentences(text) if STOPS.search(text) else ():
        said = said_hours(text[start:end])
        is_of_all = STOPS.search(text, start, end) is not None and not find_dates(text[start:end])
        named = any(body.kind in MEETS_AS_ONE for body in find_bodies(text[start:end], legend))
        if is_of_all and len(said) == 1 and said[0].hours != ALL_DAY and not named:
            yield said[0].hours


def _is_stop(one: Whole) -> bool:
    row, when = one.row, one.dated.when
    is_day = when is not None and when.precision is Precision.DAY and row.written.part is None
    has_time = any(hours is not None for hours in (row.time, row.written.time, row.open_hours))
    is_told = any(said_hours(text) for text in (row.text, *row.columns.values()))
    return is_day and row.refused is None and _STOP.match(row.title) is not None and not (has_time or is_told)
