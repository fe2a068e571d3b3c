"""The dates of a row of an activity table, put together of its cells and of what stands over it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.clock import Hours
from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.dates.find import find_dates
from plans.reading.dates.full import in_full
from plans.reading.dates.grammar.words import SHORT_WEEKDAYS, WEEKDAYS
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Partial, Written
from plans.reading.document import Cell, Merged
from plans.reading.layouts.activity_carried import Carried, Dated
from plans.reading.layouts.activity_columns import Columns
from plans.reading.layouts.activity_month import Completed, completed, whole
from plans.reading.layouts.activity_rows import SAME, Line, Sort
from plans.reading.layouts.activity_settled import held_of
from plans.reading.layouts.calendar_hours import ENDS, either_hours, hours_of_cell, own_or_usual, until
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.copied_heads import is_step
from plans.reading.layouts.moves import told_of_moves
from plans.reading.layouts.part import OpenHours
from plans.reading.layouts.roles import Role, role_of
from plans.reading.refusals import STRUCK

NO_DATE = "no_date"
"""The date cell says something, but no date."""
EMPTY_DATE = "empty_date"
_NUMBER_OF_MONTH = re.compile(r"0?[1-9]|1[0-2]")
_MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)


def dates_of(line: Line, columns: Columns, above: Carried) -> list[Dated]:
    """The dates of a row, one at least; a row whose date cannot be told has one that says why."""
    if line.sort is Sort.SAME_DATE:
        return _as_above(line, columns, above)
    dated = [
        one
        for column in columns.at(Role.DATE)
        for one in _in_cell(line.cells[column], column, columns, line, above)
    ]
    for span in columns.spans:
        dated = _spanned(dated, span)
    dated = held_of(dated, line, columns)
    if not dated:
        dated = _together(line, columns, above)
    if not dated:
        said = [n for n in columns.when if line.text(n)]
        column = next(iter(said or columns.when))
        return [Dated(_nothing(line.text(column)), column, NO_DATE if said else EMPTY_DATE)]
    return [_with_beside(one, line, columns) for one in dated]


def _as_above(line: Line, columns: Columns, above: Carried) -> list[Dated]:
    """The date above, for a row whose own cell is empty, says "dito", or is merged with the one above."""
    column = next(iter(columns.when))
    cells = [line.cells[n] for n in columns.when]
    said = any(cell.merged is Merged.ABOVE or SAME.fullmatch(cell.text.strip()) for cell in cells)
    before = above.last or above.over
    certain = [one for one in before if one.refused is None]
    if certain and (said or above.usual or not above.last):
        return [replace(one, left="") for one in certain]
    if certain:
        return [replace(certain[0], refused=EMPTY_DATE)]
    return [Dated(_nothing(""), column, EMPTY_DATE)]


def _in_cell(cell: Cell, column: int, columns: Columns, line: Line, above: Carried) -> list[Dated]:
    """The dates that one cell holds: whole ones, or days of the month that stands over it."""
    text = cell.text.strip()
    if not any(map(str.isalnum, text)):
        return []
    if role_of(columns.names[column]) is Role.WEEK and content_of(text) is Content.NUMBER:
        text = f"v. {text}"
    dates: Sequence[Written] = in_full(text, find_dates(text, cell=True))
    month = _month(line, columns) or above.month
    under = Completed()
    if month is not None and not any(date.first.month or date.first.week for date in dates):
        under = completed(text, _MONTHS[month - 1])
        dates = under.dates or dates
    if not dates:
        own = _month(line, columns)
        raw = " ".join(line.text(n) for n in columns.when if line.text(n))
        known = _nothing(text) if own is None else Written(0, len(raw), raw, Partial(month=own))
        return [Dated(known, column, NO_DATE)]
    left = rest(text, dates) if all(date.raw in text for date in dates) else ""
    left = left if any(map(str.isdigit, left)) else under.left
    moved, held = told_of_moves(text, dates, NO_LEGEND, listed=True)
    told = [(replace(one.written, label=None), one.refused) for one in moved]
    found = sorted([*told, *((date, None) for date in held)], key=_place)
    return [
        Dated(_as_cell(date, text, dates), column, STRUCK if cell.struck else why, left) for date, why in found
    ]


def _place(found: tuple[Written, str | None]) -> int:
    return found[0].start


def _spanned(dated: list[Dated], span: tuple[int, int]) -> list[Dated]:
    """The dates, those of the two columns as one that goes from the first to the second."""
    first, last = ([one for one in dated if one.column == column] for column in span)
    if (
        len(first) != 1
        or len(last) != 1
        or first[0].refused
        or last[0].refused
        or last[0].written.last is not None
    ):
        return dated
    begin, end = first[0].written, last[0].written
    if begin.first == end.first:
        return [one for one in dated if one is not last[0]]
    raw = f"{begin.raw} – {end.raw}"
    whole = replace(first[0], written=replace(begin, raw=raw, last=end.first, last_weekday=end.weekday))
    return [whole if one is first[0] else one for one in dated if one is not last[0]]


def _as_cell(date: Written, text: str, dates: Sequence[Written]) -> Written:
    """A date alone in its cell has the cell's own words: "prel. 3 september", "20 mars OBS"."""
    return (
        replace(date, raw=" ".join(text.split()))
        if len(dates) == 1 and len(text) <= 2 * len(date.raw) + 30
        else date
    )


def _together(line: Line, columns: Columns, above: Carried) -> list[Dated]:
    """The date that columns for year, month, day and week say together."""
    day, week = columns.first(Role.DAY), columns.first(Role.WEEK)
    own = columns.first(Role.MONTH)
    month = _month(line, columns) or (above.month if own is None or not line.text(own) else None)
    year = _year(line, columns)
    column = next((n for n in (day, own, week, columns.first(Role.YEAR)) if n is not None), None)
    if column is None:
        return []
    raw = " ".join(text for n in columns.at(Role.YEAR, Role.MONTH, Role.DAY) if (text := line.text(n)))
    if day is not None and line.text(day) and content_of(line.text(day)) is not Content.NOTHING:
        rest_of = f"{_MONTHS[month - 1]} {year or ''}".strip() if month is not None else ""
        under = completed(line.text(day), rest_of) if rest_of else Completed()
        struck = STRUCK if line.cells[day].struck else None
        dates = under.dates or whole(line.text(day))
        found = [Dated(replace(date, raw=raw), day, struck, under.left) for date in dates]
        return found or [Dated(Written(0, len(raw), raw, Partial(year, _month(line, columns))), day, NO_DATE)]
    if own is not None and line.text(own):
        text = f"{line.text(own)} {year or ''}".strip()
        return [Dated(replace(date, raw=raw), own) for date in find_dates(text, cell=True)]
    if week is not None and line.text(week):
        span = next((span for span in columns.spans if week in span), None)
        found = [one for at in span or (week,) for one in _weeks(line.text(at), at)]
        return found if span is None else _spanned(found, span)
    if year is not None:
        return [Dated(Written(0, len(raw), raw, Partial(year=year)), column)]
    return []


def _weeks(text: str, column: int) -> list[Dated]:
    is_number = content_of(text) is Content.NUMBER  # and no day that has come to stand there
    dates = find_dates(f"v. {text}" if is_number else text, cell=True)
    return [Dated(replace(date, raw=text), column) for date in dates]


def _month(line: Line, columns: Columns) -> int | None:
    """The month that a column of its own says, by its name or by its number beside a column of days."""
    column = columns.first(Role.MONTH)
    text = line.text(column) if column is not None else ""
    if _NUMBER_OF_MONTH.fullmatch(text) and columns.first(Role.DAY) is not None:
        return int(text)
    dates = find_dates(text, cell=True)
    return dates[0].first.month if dates else None


def _year(line: Line, columns: Columns) -> int | None:
    column = columns.first(Role.YEAR)
    dates = find_dates(line.text(column), cell=True) if column is not None else ()
    return dates[0].first.year if dates else None


def _with_beside(one: Dated, line: Line, columns: Columns) -> Dated:
    """A date with the weekday, week, year and time that stand in columns of their own."""
    written = one.written
    if one.refused in (NO_DATE, EMPTY_DATE):
        return one
    is_own = not is_of_step(one.column, columns)
    weekday, week = columns.first(Role.WEEKDAY), columns.first(Role.WEEK)
    if is_own and weekday is not None and written.weekday is None and written.last is None:
        name = line.text(weekday).lower().rstrip(".")
        written = replace(written, weekday=WEEKDAYS.get(name, SHORT_WEEKDAYS.get(name)))
    if (
        is_own
        and week is not None
        and week != one.column
        and written.week is None
        and written.first.day is not None
    ):
        is_day = content_of(line.text(week)) is Content.DATE
        digits = "".join(filter(str.isdigit, line.text(week))) if not is_day else ""
        written = replace(written, week=int(digits) if digits and 1 <= int(digits) <= 53 else None)
    year = _year(line, columns)
    if year is not None and written.first.year is None:
        written = replace(written, first=replace(written.first, year=year))
    return replace(one, written=written)


def is_of_step(column: int, columns: Columns) -> bool:
    """Whether a column's days are those of a step to what happens on the row's own day, as "Underlag senast"."""
    return columns.dates > 1 and is_step(columns.name(column))


def time_of(line: Line, columns: Columns, own: Hours | None = None) -> Hours | None:
    """The time of day: the date's own or that in a column of its own, up to that in a column of ends.

    Midnight to midnight is no time.
    """
    begin, end = (*columns.at(Role.TIME), None, None)[:2]
    if own is not None and begin is not None and ENDS.match(columns.names[begin]):
        begin, end = None, begin
    first = own_or_usual(own, hours_of_cell(line.text(begin)) if begin is not None and line.text(begin) else None)
    is_end = end is not None and ENDS.match(columns.names[end]) is not None
    second = hours_of_cell(line.text(end)) if end is not None and is_end and line.text(end) else None
    is_day = first is not None and second is not None and first.start == second.start == 0
    return None if first is None or is_day else until(first, second)


def open_hours_of(line: Line, columns: Columns) -> OpenHours | None:
    """The times in that column, where it is not said which of them holds."""
    column = columns.first(Role.TIME)
    found = either_hours(line.text(column)) if column is not None else ()
    return OpenHours(found, None, "either", line.text(column)) if column is not None and found else None


def _nothing(text: str) -> Written:
    """The words where a date should be."""
    return Written(0, len(text), text, Partial())
