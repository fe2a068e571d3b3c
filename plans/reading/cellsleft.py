"""Days that stand first in cells of a table, and of which nothing was made: the table may not be understood."""

from collections.abc import Iterable
from datetime import timedelta
from itertools import pairwise

from plans.reading.dates.find import find_dates
from plans.reading.dates.years.whens import when_in
from plans.reading.document import Document, Row, Table
from plans.reading.layouts.minutes import SPOKEN_OF
from plans.reading.reading import About, Doubt, LeftAside

_DAY = timedelta(1)
_FEWEST = 4
_ANY_YEAR = 2001


def cells_left(document: Document, left: Iterable[LeftAside]) -> Doubt | None:
    """One doubt for all days `left` that a cell, or a line of one, begins with; None if there are none.

    Such days are seldom only spoken of: the words beside them, or the columns, have not told whose they are. The
    days of a row that is a week are a calendar's own.
    """
    tables = [block for block in document.blocks if isinstance(block, Table)]
    rows = {row.place: row for table in tables for row in table.rows if not _is_week(row)}
    days = [one for one in left if one.because == SPOKEN_OF and _begins_line(one.text, rows.get(one.place))]
    if not days:
        return None
    facts = {"days": len(days), "last": days[-1].place.line}
    return Doubt(days[0].place, About.LAYOUT, days[0].text, (), None, "cells_left", facts)


def _is_week(row: Row) -> bool:
    """Whether days that follow on one another begin the cells of a row."""
    begun = [find_dates(cell.text, cell=True)[:1] for cell in row.cells if cell.merged is None]
    whens = [when_in(one, _ANY_YEAR) for dates in begun for one in dates if one.first.day is not None]
    days = [when.first for when in whens if when is not None]
    return len(days) >= _FEWEST and all(after - before == _DAY for before, after in pairwise(days))


def _begins_line(raw: str, row: Row | None) -> bool:
    """Whether a day, and no month or week, is what a line of the row's cells begins with."""
    lines = [] if row is None else [line.strip() for cell in row.cells for line in cell.text.split("\n")]
    is_day = any(one.first.day is not None for one in find_dates(raw, cell=True))
    return is_day and any(line.startswith(raw) for line in lines)
