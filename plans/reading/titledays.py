"""A row whose words begin with another day than its own: it is asked which of them it is on.

"28/1 Nämnden" on 14 January is most likely a line of a cell whose first day was read as that of all.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Partial
from plans.reading.document import Place
from plans.reading.layouts.part import RawRow
from plans.reading.moved import Whole
from plans.when import When, day_or_range

TITLED = "titled"


def with_days_of_titles(rows: Sequence[Whole]) -> list[Whole]:
    """The rows, such a one with the day of its words as another on which it may be.

    A day that another row of its line has is that row's: "4 maj KS (flyttat till 11 maj)".
    """
    had = {_written(one.row, one.row.written.first) for one in rows}
    return [_asked(one, other) if (other := _other_day(one, had)) is not None else one for one in rows]


def _written(row: RawRow, day: Partial) -> tuple[Place, int | None, int | None]:
    return row.place, day.month, day.day


def _other_day(one: Whole, had: Collection[tuple[Place, int | None, int | None]]) -> When | None:
    """The day with its month that the words begin with, in the year in which it is nearest, if it is another."""
    when, title = one.dated.when, one.row.title.lstrip(" •*–-")
    first = next(iter(find_dates(title)), None)
    if when is None or one.others or one.row.refused is not None or first is None or first.start:
        return None
    is_had = _written(one.row, first.first) in had
    if first.first.day is None or is_had or not any(map(str.isalpha, title[first.end :])):
        return None
    days = [day for year in range(-1, 2) if (day := _day(first.first, when.first.year + year)) is not None]
    nearest = min(days, key=lambda day: abs(day - when.first), default=None)
    return None if nearest is None or nearest in when else day_or_range(nearest, nearest)


def _day(part: Partial, year: int) -> date | None:
    try:
        return date(part.year or year, part.month or 0, part.day or 0)
    except ValueError:
        return None


def _asked(one: Whole, other: When) -> Whole:
    return replace(one, others=(replace(one.dated, when=other),), others_because=TITLED)
