"""When a body's meeting of a month begins, told in words: "Fullmäktiges möte i november börjar kl. 10.00"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.clock import Hours
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.part import OpenHours
from plans.reading.layouts.running_entries import TEXT_COLUMN
from plans.reading.moved import Whole
from plans.reading.reading import LeftAside
from plans.reading.twice import TOLD_AGAIN, is_bare
from plans.when import Precision

_BEGINS = re.compile(r"\b(?:börjar|startar|inleds)\b", re.IGNORECASE)


def with_times_of_months(rows: Sequence[Whole]) -> tuple[list[Whole], list[LeftAside]]:
    """The rows, the meetings of a month with the time that a sentence tells of them, and those sentences.

    Of several meetings of the body in that month it is asked which time each has.
    """
    kept: dict[int, Whole] = dict(enumerate(rows))
    left = []
    for n, one in enumerate(rows):
        hours = _told(one)
        same = [m for m, other in kept.items() if hours is not None and _is_of(other, one)]
        if hours is None or not same:
            continue
        for m in same:
            kept[m] = _timed(kept[m], hours, one.row.title, sure=len(same) == 1)
        del kept[n]
        left.append(LeftAside(one.row.place, one.row.title, TOLD_AGAIN))
    return list(kept.values()), left


def _told(one: Whole) -> Hours | None:
    """The only time in a sentence on when one body begins in a month."""
    row, when = one.row, one.dated.when
    is_of_month = when is not None and when.precision is Precision.MONTH
    said = said_hours(row.title) if TEXT_COLUMN in row.columns and row.refused is None and is_of_month else ()
    is_told = len(said) == 1 and len(one.people.bodies) == 1 and _BEGINS.search(row.title) is not None
    return said[0].hours if is_told else None


def _is_of(other: Whole, one: Whole) -> bool:
    """Whether a meeting is of the same body, on a day in the month of the sentence."""
    there, when = other.dated.when, one.dated.when
    if there is None or when is None or there.precision is not Precision.DAY:
        return False
    is_held = other.row.refused is None and other.people.bodies == one.people.bodies and is_bare(other)
    return is_held and when.first <= there.first <= when.last


def _timed(meeting: Whole, hours: Hours, text: str, *, sure: bool) -> Whole:
    row = meeting.row
    if sure:
        return replace(meeting, row=replace(row, time=hours, open_hours=None))
    readings = tuple(one for one in (row.time or row.written.time, hours) if one is not None)
    return replace(
        meeting, row=replace(row, open_hours=OpenHours(readings, None, "either", f"{row.written.raw}: {text}"))
    )
