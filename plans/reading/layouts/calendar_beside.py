"""Columns of a calendar sheet that only tell more of the meetings beside them, under no heading: their rooms."""

from dataclasses import replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.layouts.calendar_cells import heading_of
from plans.reading.layouts.calendar_entries import entries_of
from plans.reading.layouts.calendar_sheet import Sheet


def with_beside(sheet: Sheet, legend: Legend) -> Sheet:
    """The sheet, told which of its columns name nobody and stand only beside those who meet.

    Where the days are whole dates, words beside a body are what it does: a table of activities.
    """
    if sheet.whole:
        return sheet
    columns = [at for at in sheet.entry_columns() if at not in sheet.days]
    met = {at: {line for line in sheet.lines if _names(sheet.view.text(line, at), legend)} for at in columns}
    found = frozenset(
        at
        for at in columns
        if not met[at]
        and _may_tell(sheet, at)
        and any(
            met[other] >= _filled(sheet, at)
            for other in columns
            if sheet.day_column(other) == sheet.day_column(at)
        )
    )
    return replace(sheet, beside=found)


def _names(text: str, legend: Legend) -> bool:
    """Whether a cell names somebody who meets, or a holiday."""
    return bool(text) and any(entry.label.bodies or entry.free for entry in entries_of(text, legend))


def _may_tell(sheet: Sheet, at: int) -> bool:
    """Whether a column has words under no heading, and no days of its own."""
    is_dated = any(find_dates(sheet.view.text(line, at)) for line in sheet.lines)
    return bool(_filled(sheet, at)) and not heading_of(sheet, at) and not is_dated


def _filled(sheet: Sheet, at: int) -> set[int]:
    return {line for line in sheet.lines if sheet.view.text(line, at)}
