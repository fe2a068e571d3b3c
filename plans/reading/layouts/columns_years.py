"""The years of a table of whole dates: stated in its headings or beside a day, or those about a meeting.

The last day for matters of January's first meeting is in December: of the year before the one that is stated.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.layouts.calendar_years import years_of
from plans.reading.layouts.columns_shape import Columns, Holds
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.part import RawRow

_HALF = 6
"""Months: a step that is further from its meeting is nearer to it in the next year, or in the one before."""


def near_meeting(step: RawRow, meeting: RawRow) -> RawRow:
    """The step of a meeting in the year in which it is nearest to it."""
    return replace(step, section_year=_year(step, meeting))


def steps_in_years(placed: Sequence[tuple[int, RawRow]], meetings: Collection[int]) -> list[RawRow]:
    """The rows, each with its column: a step in a column of meetings in the year about the next one below it."""
    found, held = list[RawRow](), dict[int, RawRow]()
    for at, row in reversed(placed):
        is_step = at in meetings and not row.meeting
        found.append(near_meeting(row, held[at]) if is_step and at in held else row)
        if row.meeting:
            held[at] = row
    return found[::-1]


def _year(step: RawRow, meeting: RawRow) -> int | None:
    stated = step.section_year
    own, held = step.written.first, meeting.written.first
    if stated is None or stated != meeting.section_year or None in (own.month, held.month) or own.year is not None:
        return stated
    apart = (own.month or 0) - (held.month or 0)
    return stated - 1 if apart >= _HALF else stated + 1 if apart <= -_HALF else stated


def year_beside(table: Columns, line: int, written: Written) -> int | None:
    """The year of a quarter or month that a cell beside a day names, if the day lies in that."""
    others = [at for at, held in enumerate(table.holds) if held is not Holds.DATE]
    for text in (table.view.text(line, at) for at in others):
        spans = find_dates(text, cell=True) if content_of(text) is Content.MONTH else ()
        for one in spans[:1]:
            last = one.last or one.first
            months = range(one.first.month or 0, (last.month or 0) + 1)
            if one.first.year is not None and last.year == one.first.year and written.first.month in months:
                return one.first.year
    return None


def year_over(table: Columns, at: int) -> int | None:
    """The only year that the headings of a column name, or else the only one that the heading rows do."""
    own = {year for line in table.heads for year in years_of(table.view.text(line, at))}
    found = {year for line in table.heads for text in table.view.texts(line) for year in years_of(text)}
    return next((years.pop() for years in (own, found) if len(years) == 1), None)
