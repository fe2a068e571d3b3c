"""A calendar sheet: a line for each day with who meets beside it, a wall calendar, a table of weeks."""

from collections.abc import Iterator
from dataclasses import replace

from plans.reading.bodies.legend import Legend
from plans.reading.layouts.calendar_above import Above, above
from plans.reading.layouts.calendar_beside import with_beside
from plans.reading.layouts.calendar_cells import (
    are_parts,
    entries_at,
    has_days_across,
    has_days_beside,
    has_notes_alone,
    has_steps_alone,
    headed,
    other_day,
)
from plans.reading.layouts.calendar_days import day_text
from plans.reading.layouts.calendar_days_reader import DaysReader
from plans.reading.layouts.calendar_entries import Entry
from plans.reading.layouts.calendar_finding import sheet_of
from plans.reading.layouts.calendar_heads import one_headed
from plans.reading.layouts.calendar_making import Making
from plans.reading.layouts.calendar_sheet import Sheet
from plans.reading.layouts.calendar_weeks import Weeks, weeks_of
from plans.reading.layouts.calendar_weeks_reader import WeeksReader
from plans.reading.layouts.calendar_years import Month, month_in, month_of, years_of
from plans.reading.layouts.monday_weeks import with_weeks
from plans.reading.layouts.part import Context, Part, PartRead, text_of
from plans.reading.layouts.weekday_letters import spelled
from plans.reading.reading import Use

NAME = "calendar"
_CROSSED = 2
"""So many columns that bodies head, with crosses and times under them, are no table of activities."""
_SURE = 1.0
"""How sure weeks under weekdays are, whoever meets."""
_TIMED = 0.6
"""How sure a list is of days and times alone: whose they are is told above it, or asked."""
_KNOWN = 0.5
"""How many of the entries have to be bodies or holidays."""


def fit(part: Part, context: Context) -> float:
    """How sure: days down a column, and bodies beside them."""
    if not part.is_table:
        return 0.0
    part = _told(part)
    over = above(part, context)
    sheet, weeks = _sheet(part, over, context.legend), weeks_of(part.rows)
    if weeks is not None and _heads_all(weeks, sheet):
        return _SURE if any(not entry.free for entry in weeks.entries(context.legend)) else 0.0
    if sheet is not None and sheet.head < 0 and are_parts(sheet, context.legend):
        return 0.0
    if sheet is not None and (has_steps_alone(sheet) if sheet.head >= 0 else has_days_beside(sheet)):
        return 0.0
    if sheet is not None and (has_days_across(sheet) or (over.body is not None and has_notes_alone(sheet))):
        return 0.0
    if sheet is not None and _has_months(sheet, part):
        entries = list(_entries(sheet, context.legend))
        if not entries and sheet.times:
            return _TIMED
    elif weeks is not None:
        entries = list(weeks.entries(context.legend))
    else:
        return 0.0
    if sheet is not None and len(headed(sheet, context.legend)) >= _CROSSED:
        return 1.0
    share = sum(bool(entry.label.bodies) or entry.free for entry in entries) / len(entries) if entries else 0.0
    return 0.5 + 0.45 * share if share >= _KNOWN and any(entry.label.bodies for entry in entries) else 0.0


def _heads_all(weeks: Weeks, sheet: Sheet | None) -> bool:
    """Whether weekdays head what happens, and the days, if there are any, are no more than those of the weeks."""
    if not weeks.days or sheet is None:
        return bool(weeks.days)
    return sheet.view.turned == weeks.view.turned and not {*sheet.days} & {*weeks.days}


def _sheet(part: Part, over: Above, legend: Legend) -> Sheet | None:
    sheet = sheet_of(part.rows, over.years)
    return None if sheet is None else with_beside(sheet, legend)


def _has_months(sheet: Sheet, part: Part) -> bool:
    """Whether every day has a month: its own, one over its column, or one in a heading."""
    if sheet.months or _month_over(part) is not None:
        return True
    texts = [sheet.view.text(line, at) for line in sheet.lines for at in sheet.days]
    found = [day for text in texts if (day := day_text(text)) is not None]
    return all(day.written.first.month is not None for day in found) or any(map(month_of, texts))


def _entries(sheet: Sheet, legend: Legend) -> Iterator[Entry]:
    for line in sheet.lines:
        for at in sheet.entry_columns():
            text = sheet.view.text(line, at)
            if day_text(text) is not None if at in sheet.days else other_day(text) is None:
                yield from entries_at(sheet, line, at, legend)


def _month_over(part: Part) -> Month | None:
    """The month of the innermost heading that names one."""
    for text in reversed(part.headings):
        first = " ".join(text.split()[:1])
        month = month_of(text.capitalize()) or month_of(first.capitalize()) or month_in(text)
        if month is not None:
            return Month(month.month, month.year or next(iter(years_of(text)), None))
    return None


def read(part: Part, context: Context) -> PartRead:
    """Every entry of every day."""
    read = _read(_told(part), context)
    headed = {row.place: Use.USED if text_of(row) else Use.EMPTY for row in part.rows}
    return replace(read, uses={**headed, **read.uses})


def _told(part: Part) -> Part:
    """The part with its headings in one row, and weekdays and weeks in words."""
    return one_headed(with_weeks(spelled(part)))


def _read(part: Part, context: Context) -> PartRead:
    over = above(part, context)
    making = Making(NAME, part, context.legend)
    sheet, weeks = _sheet(part, over, context.legend), weeks_of(part.rows)
    if sheet is None or not _has_months(sheet, part) or (weeks is not None and _heads_all(weeks, sheet)):
        if weeks is not None:
            WeeksReader(making, weeks, over).read()
        return making.done(["weeks"])
    DaysReader(making, sheet, over, _month_over(part)).read()
    seen = "wall" if len(sheet.days) > 1 or len(sheet.months) > 1 else "days"
    return making.done(
        [seen], [sheet.view.text(sheet.head, at) for at in range(sheet.view.size[1])] if sheet.head >= 0 else []
    )
