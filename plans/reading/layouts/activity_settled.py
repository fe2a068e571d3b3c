"""The dates of a row that has two columns for one day: that which was thought of, and that which holds."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from plans.reading.dates.find import find_dates
from plans.reading.layouts.activity_carried import Dated
from plans.reading.layouts.activity_columns import Columns
from plans.reading.layouts.activity_rows import Line
from plans.reading.layouts.called_off import is_called_off
from plans.reading.refusals import CALLED_OFF

_OPEN = re.compile(r"\W*prel", re.IGNORECASE)


def held_of(dated: Sequence[Dated], line: Line, columns: Columns) -> list[Dated]:
    """The dates of a row, those thought of only where no others hold: open then, if their column says so."""
    if columns.settled is None:
        return list(dated)
    before, then = columns.settled
    if any(one.column == then and one.refused is None for one in dated):
        return [one for one in dated if one.column != before]
    if not any(one.column == before for one in dated):
        return list(dated)
    off = CALLED_OFF if is_called_off(line.text(then)) else None
    is_open = _OPEN.match(columns.name(before)) is not None
    return [
        replace(
            one,
            written=replace(one.written, uncertain=one.written.uncertain or is_open),
            refused=one.refused or off,
        )
        if one.column == before
        else one
        for one in dated
        if one.column != then
    ]


def open_by(one: Dated, columns: Columns) -> str:
    """The heading that leaves a date open, of all the dates under it that no other column settles."""
    is_under = columns.settled is not None and one.column == columns.settled[0]
    return columns.name(one.column) if is_under and one.written.uncertain else ""


def held_no_longer(dated: Sequence[Dated], line: Line, columns: Columns) -> Iterator[str]:
    """The days thought of that others hold instead of: no activity's, and told."""
    if columns.settled is not None and any(one.column == columns.settled[1] and not one.refused for one in dated):
        text = line.text(columns.settled[0])
        held = {(one.written.first.month, one.written.first.day) for one in dated}
        dates = find_dates(text, cell=True)
        yield from (date.raw for date in dates if (date.first.month, date.first.day) not in held)
