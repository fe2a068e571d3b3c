"""The times of day in the columns for times of a table of whole dates."""

from plans.clock import Hours
from plans.reading.layouts.calendar_hours import ENDS, either_hours, hours_of_cell, until
from plans.reading.layouts.columns_shape import Columns, Holds
from plans.reading.layouts.part import OpenHours


def hours_of(table: Columns, line: int, column: int, *, step: bool) -> Hours | None:
    """The time of a day: from the first column of times, up to that of the second where it is an end.

    `step`: the day only leads up to that of another column, and times that are no single column's are of that.
    """
    told = [(at, hours_of_cell(table.view.text(line, at))) for at in _times(table, column, step=step)]
    found = [(at, hours) for at, hours in told if hours is not None]
    ends = [hours for at, hours in found[1:] if ENDS.match(table.heading(at)) or not table.heads]
    return until(found[0][1], next(iter(ends), None)) if found else None


def open_hours_of(table: Columns, line: int, column: int, *, step: bool) -> OpenHours | None:
    """The times of a day of which it is not said which holds."""
    texts = [table.view.text(line, at) for at in _times(table, column, step=step)]
    text = next((text for text in texts if either_hours(text)), None)
    return OpenHours(either_hours(text), None, "either", text) if text is not None else None


def _times(table: Columns, column: int, *, step: bool) -> list[int]:
    """The columns of times that a column of days has: not those that stand beside another one's days alone.

    Times between two columns of days are those of the first of them.
    """
    days, times = table.of(Holds.DATE), table.of(Holds.TIME)
    after = [other for other in days if other > column]
    if all(time < days[0] or time > days[-1] for time in times):
        return [] if step else times
    return [time for time in times if column < time and not any(other < time for other in after)]
