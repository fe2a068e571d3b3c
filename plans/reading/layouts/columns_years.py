"""The year of what leads up to a meeting, or follows on it, in a row of dates under one stated year.

The last day for matters of January's first meeting is in December: of the year before the one that is stated.
"""

from dataclasses import replace

from plans.reading.layouts.part import RawRow

_HALF = 6
"""Months: a step that is further from its meeting is nearer to it in the next year, or in the one before."""


def near_meeting(step: RawRow, meeting: RawRow) -> RawRow:
    """The step of a meeting in the year in which it is nearest to it."""
    return replace(step, section_year=_year(step, meeting))


def _year(step: RawRow, meeting: RawRow) -> int | None:
    stated = step.section_year
    own, held = step.written.first, meeting.written.first
    if stated is None or stated != meeting.section_year or None in (own.month, held.month) or own.year is not None:
        return stated
    apart = (own.month or 0) - (held.month or 0)
    return stated - 1 if apart >= _HALF else stated + 1 if apart <= -_HALF else stated
