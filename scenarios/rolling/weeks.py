"""The same day of another year: by ISO week and weekday, by date, or by Easter."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from plans.when import When, day_or_range

Turn = Callable[[date], date]
STATUTORY = frozenset({(4, 15), (6, 30), (10, 15), (10, 31), (11, 30), (12, 31)})
"""Month and day of the last days of kommunallagen, and of the day on which a new council takes office."""
_UNTIL = re.compile(r"(?P<until>UNTIL=)(?P<day>\d{8})", re.IGNORECASE)
_CHRISTMAS = (12, 24)


def same_week(day: date, years: int) -> date:
    """The same weekday of the same ISO week so many years on; of week 53 in week 52 where the year has no 53."""
    year, week, weekday = day.isocalendar()
    return date.fromisocalendar(year + years, min(week, last_week(year + years)), weekday)


def last_week(year: int) -> int:
    """52 or 53."""
    return date(year, 12, 28).isocalendar().week


def same_date(day: date, years: int) -> date:
    """The same day of the same month; 28 February for the 29th where there is none."""
    year = day.year + years
    return day.replace(year=year, day=min(day.day, monthrange(year, day.month)[1]))


def month_end(day: date) -> date:
    """The last day of the month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def rolled_when(when: When, years: int) -> When:
    """Days by week, as many as before; months by name. What is uncertain stays so."""
    if not when.exact:
        return _months(when, years)
    first = same_week(when.first, years)
    return day_or_range(first, first + (when.last - when.first), uncertain=when.uncertain)


def rolled_window(when: When, years: int) -> When:
    """By week, unless it begins or ends with a month or on a day that the law names: then by date."""
    if when.exact and of_calendar(when):
        return day_or_range(same_date(when.first, years), _same_end(when.last, years))
    return rolled_when(when, years)


def rolled_phase(when: When, years: int) -> When:
    """As a window, but each end by itself, so that phases that met still meet."""
    if not when.exact or of_calendar(when):
        return rolled_window(when, years)
    first = same_week(when.first, years)
    return day_or_range(first, max(first, same_week(when.last, years)))


def rolled_closed(name: str, when: When, years: int) -> When:
    """By week; what holds Christmas to the nearest such weekdays, and what is named after Easter with Easter."""
    if not when.exact:
        return _months(when, years)
    if "påsk" in name.lower():
        return _by(when, lambda day: day + (_easter(day.year + years) - _easter(day.year)))
    if any((day.month, day.day) == _CHRISTMAS for day in when.days):
        return _by(when, lambda day: _nearest_weekday(same_date(day, years), day.weekday()))
    return rolled_window(when, years)


def rolled_latest(day: date, years: int, *, of_law: bool) -> date:
    """The same date if the law says it or it ends a month, else the same week."""
    return _same_end(day, years) if of_law or is_edge(day) else same_week(day, years)


def rolled_pattern(text: str, years: int) -> str:
    """A meeting pattern with the day it ends on, if it says one, as a last day of its own."""

    def turned(found: re.Match[str]) -> str:
        day = date.fromisoformat(found["day"])
        return f"{found['until']}{rolled_latest(day, years, of_law=False):%Y%m%d}"

    return _UNTIL.sub(turned, text)


def of_calendar(when: When) -> bool:
    """Whether days are bound by the calendar rather than by weeks."""
    whole_weeks = when.first.weekday() == 0 and when.last.weekday() >= 4
    return when.first != when.last and not whole_weeks and (is_edge(when.last) or is_edge(when.first))


def is_edge(day: date) -> bool:
    """Whether the day begins or ends a month, or is named by the law."""
    return day.day == 1 or day == month_end(day) or (day.month, day.day) in STATUTORY


def _same_end(day: date, years: int) -> date:
    """The same date; the end of February stays its end."""
    there = same_date(day, years)
    return month_end(there) if day == month_end(day) else there


def _months(when: When, years: int) -> When:
    first, last = same_date(when.first, years), month_end(same_date(when.last, years))
    return When(first, last, when.precision, when.uncertain)


def _by(when: When, turn: Turn) -> When:
    return day_or_range(turn(when.first), turn(when.last))


def _nearest_weekday(day: date, weekday: int) -> date:
    return day + timedelta((weekday - day.weekday() + 3) % 7 - 3)


def _easter(year: int) -> date:
    from dateutil.easter import easter

    return easter(year)
