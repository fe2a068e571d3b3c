"""A written date in a given year, as a When: no more precise than it is written."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from plans.reading.dates.written import Partial, Qualifier, Written
from plans.when import YEARS, Precision, When, day_or_range

_FRIDAY = 4
_VAGUE = frozenset({Qualifier.ABOUT, Qualifier.BEFORE, Qualifier.AFTER})

Days = tuple[date, date]


def own_year(written: Written) -> int | None:
    """The year in which the date begins, if the date itself says so ("23 juni – 5 oktober 2023")."""
    first, last = written.first, written.last
    if first.year is not None or last is None or last.year is None:
        return first.year
    return last.year - (_place_in_year(first) > _place_in_year(last))


def when_in(written: Written, year: int) -> When | None:
    """The date when it begins in the year (or in its own); None if there is no such day, or it ends before.

    A week is its Monday to Friday, and a weekday in a week that day. Months stay months. What is qualified by
    "omkring", "före" or "efter" is uncertain: it is not on the days that it names.
    """
    began = own_year(written) or year
    first = _days_of(written.first, began, written.weekday)
    if first is None:
        return None
    if written.last is None:
        last = first if written.last_weekday is None else _days_of(written.first, began, written.last_weekday)
    else:
        last = _days_of(written.last, _year_of_end(written, began), written.last_weekday)
    if last is None or last[1] < first[0]:
        return None
    uncertain = written.uncertain or written.qualifier in _VAGUE
    parts = [part for part in (written.first, written.last) if part is not None]
    if all(part.day is not None or part.week is not None for part in parts):
        return day_or_range(first[0], last[1], uncertain=uncertain)
    begin, end = first[0].replace(day=1), last[1].replace(day=monthrange(last[1].year, last[1].month)[1])
    is_one = (begin.year, begin.month) == (end.year, end.month)
    is_mixed = any(part.day is not None or part.week is not None for part in parts)
    return When(begin, end, Precision.MONTH if is_one else Precision.MONTHS, uncertain or is_mixed)


def nearly_in(written: Written, year: int) -> Days | None:
    """About where the date lies in the year, even if there is no such day; None if there is no such month."""
    when = when_in(written, year)
    if when is not None:
        return when.first, when.last
    if written.first.day is None or not 1 <= (written.first.month or 0) <= 12 or year not in YEARS:
        return None
    clipped = replace(written.first, day=min(max(written.first.day, 1), 28))
    when = when_in(replace(written, first=clipped, last=None), year)
    return None if when is None else (when.first, when.last)


def _year_of_end(written: Written, began: int) -> int:
    """The year of the end: as written, else the same, or the next one where the months run past December."""
    last = written.last or written.first
    if last.year is not None:
        return last.year
    is_next = last.month is not None and last.month < (written.first.month or 0)
    is_next_week = last.week is not None and last.week < (written.first.week or 0)
    return began + (is_next or is_next_week)


def _place_in_year(part: Partial) -> tuple[int, int, int]:
    return part.month or 0, part.day or 0, part.week or 0


def _days_of(part: Partial, year: int, weekday: int | None) -> Days | None:
    if year not in YEARS:
        return None
    if part.week is not None:
        return _days_of_week(part.week, year, weekday)
    if part.month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if not 1 <= part.month <= 12:
        return None
    length = monthrange(year, part.month)[1]
    if part.day is None:
        return date(year, part.month, 1), date(year, part.month, length)
    if not 1 <= part.day <= length:
        return None
    day = date(year, part.month, part.day)
    return day, day


def _days_of_week(week: int, year: int, weekday: int | None) -> Days | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    if weekday is not None:
        day = monday + timedelta(weekday)
        return day, day
    return monday, monday + timedelta(_FRIDAY)
