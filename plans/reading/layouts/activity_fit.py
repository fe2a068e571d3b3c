"""How sure it is that a table is one of activities."""

import re
from collections.abc import Sequence

from plans.reading.kinds import kind_of
from plans.reading.layouts.activity_carried import Carried, begun_under
from plans.reading.layouts.activity_columns import Columns, columns_of
from plans.reading.layouts.activity_dates import dates_of
from plans.reading.layouts.activity_rows import Line, Sort, lines_of
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.copied_heads import is_step
from plans.reading.layouts.part import Context, Part
from plans.reading.layouts.roles import Role
from plans.reading.refusals import STRUCK

_GRID = 3
"""So many columns of dates are a calendar's rather than an activity's."""
_SURE = 0.97
DEEDS = re.compile(r"aktivit|händels|\bvad\b|moment|åtgärd|uppgift|\bsteg", re.IGNORECASE)
"""What stands over a column of what happens, and not of who meets."""


def fit(part: Part, context: Context) -> float:
    """How sure: dates in one column (or put together of several), words in another, better with known headings."""
    if not part.is_table or len(part.rows[0].cells) < 2:
        return 0.0
    columns = columns_of(part, context.legend)
    if columns.title is None or not columns.when or columns.title in columns.when:
        return 0.0
    if sum(bool(said_hours(name)) for name in columns.names) > 1:
        return 0.0  # columns for who meets at each of the times
    lines = lines_of(part, columns)
    body = [line for line in lines if line.sort in (Sort.ACTIVITY, Sort.SAME_DATE)]
    dated = _dated(lines, columns, begun_under(part.headings))
    if not dated or (len(dated) == 1 and len(part.rows) > 2 and dated[0].row is part.rows[0]):
        return 0.0  # what stands only in the first row heads the others
    if not any(any(map(str.isalpha, line.row.cells[columns.title].text)) for line in dated):
        return 0.0  # days beside months, and nothing that happens
    if columns.dates >= _GRID:
        return _SURE if _say_what(columns) else 0.5
    sure = 0.35 + 0.3 * len(dated) / len(body)
    if columns.headed:
        sure += 0.15 * bool(columns.at(Role.WHO, Role.RESPONSIBLE)) + 0.2 * any(
            columns.names[n] for n in columns.when
        )
        sure += 0.12 * (DEEDS.search(columns.names[columns.title]) is not None)
    elif columns.roles[columns.title] is Role.TITLE:
        sure += 0.1 + 0.2 * bool(columns.at(Role.WHO))
    return min(sure, 1.0) if len(dated) > 1 or columns.headed else sure / 2


def _say_what(columns: Columns) -> bool:
    """Whether each column of days says what is done then with the matter that a column of its own names."""
    assert columns.title is not None
    heads = [columns.names[n] for n in columns.at(Role.DATE)]
    are_steps = all(kind_of(head).sure or is_step(head) for head in heads)
    return are_steps and DEEDS.search(columns.names[columns.title]) is not None


def _dated(lines: Sequence[Line], columns: Columns, over: Carried) -> list[Line]:
    """The rows with a date, by the months and years over them."""
    found = []
    for line in lines:
        if line.sort is Sort.CARRY:
            over.section(line)
        elif line.sort is Sort.ACTIVITY and _is_dated(line, columns, over):
            found.append(line)
    return found


def _is_dated(line: Line, columns: Columns, over: Carried) -> bool:
    return any(one.refused in (None, STRUCK) for one in dates_of(line, columns, over))
