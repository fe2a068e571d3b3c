"""Whether a day can stand in the column of a month: there is such a day, and the column is not far from it."""

from calendar import monthrange
from dataclasses import replace

from plans.reading.dates.written import Partial, Unsure, Written
from plans.reading.layouts.calendar_years import Month
from plans.reading.refusals import UNREADABLE

_LEAP = 2024


def of_next_year(date: Written, month: Month) -> Written:
    """ "8/1-26" in a December column is a day of a year, and no fortnight."""
    last = date.last
    if date.unsure is not Unsure.YEAR_OR_DAY or last is None or last.day is None:
        return date
    year = 2000 + last.day
    expected = None if month.year is None else month.year + (month.month > (date.first.month or 0))
    is_in = month.month == date.first.month or (month.month == 12 and date.first.month in (1, 2))
    if is_in and expected in (None, year):
        return replace(date, first=replace(date.first, year=year), last=None, unsure=None, uncertain=False)
    return date


def is_next_year(date: Written, month: Month) -> bool:
    """Whether a day is written with a month that comes first in the year after the column's."""
    return date.first.year is None and month.month >= 11 and date.first.month in (1, 2)


def impossible(date: Written, month: Month, *, next_year: bool = False) -> str | None:
    """Why a day cannot be what it seems: no such day, a range backwards, a month far from the column's."""
    first, last = date.first, date.last
    for one in (first, last) if last else (first,):
        if not _exists(one):
            return "no_such_day"
    if last and (last.month, last.day) <= (first.month, first.day) and last.month == first.month:
        return UNREADABLE
    if date.unsure is Unsure.DAY_OR_MONTH:
        return "day_or_month"
    return None if next_year or _is_near(first, month) else "other_month"


def _is_near(date: Partial, month: Month) -> bool:
    """Whether a date lies in its column's month or in the one before or after."""
    assert date.month is not None
    if date.year is None or month.year is None:
        return (date.month - month.month) % 12 in (0, 1, 11)
    return abs((date.year - month.year) * 12 + date.month - month.month) <= 1


def _exists(date: Partial) -> bool:
    if date.month is None or date.day is None:
        return False
    return 1 <= date.month <= 12 and 1 <= date.day <= monthrange(date.year or _LEAP, date.month)[1]
