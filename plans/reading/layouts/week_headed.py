"""A table of the days of one week, under a heading with its number: "v. 36" over "Måndag | KSAU | 8.30"."""

from dataclasses import replace

from plans.reading.document import Cell, Row, Table
from plans.reading.layouts import activity_table
from plans.reading.layouts.calendar_cells import weekday_of
from plans.reading.layouts.part import Context, Part, PartRead, text_of
from plans.reading.layouts.surest import LEAST
from plans.reading.layouts.week_anchor import anchor_of

_SEEN = "week_over"
_HEAD = "Vecka"


def fit(part: Part, context: Context) -> float:
    """Quite sure, where weekdays begin the rows under a week, and with that they are a table of activities."""
    table = _table(part)
    return 1.0 if table is not None and activity_table.fit(table, context) >= LEAST else 0.0


def read(part: Part, context: Context) -> PartRead:
    """The table with the week before each row."""
    table = _table(part)
    assert table is not None
    told = activity_table.read(table, context)
    return replace(told, because=(_SEEN, *told.because))


def _table(part: Part) -> Part | None:
    """The table with a column for the week; None where no week is over it, or its rows begin with no weekdays."""
    week = anchor_of(part.headings[-1], None, numbered=False) if part.is_table and part.headings else None
    if week is None or week.week is None or week.days is not None:
        return None
    head, *rows = part.rows
    days = [weekday_of(row.cells[0].text) is not None for row in rows if text_of(row).strip()]
    if not days or not all(days) or weekday_of(head.cells[0].text) is not None:
        return None
    told = [_with(row, f"v. {week.week}" if text_of(row).strip() else "") for row in rows]
    return replace(part, blocks=(Table((_with(head, _HEAD), *told)),))


def _with(row: Row, text: str) -> Row:
    return replace(row, cells=(Cell(text), *row.cells))
