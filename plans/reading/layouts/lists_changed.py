"""Times that change within a list, told behind its days: "kl. 15.00, från och med hösten kl. 16.00"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.reading.dates.find import find_dates
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_years import years_of
from plans.reading.layouts.lists_hours import FROM_THEN
from plans.reading.layouts.part import OpenHours, RawRow

_AUTUMN = 7
"""The first month that is no more in the spring."""


def fill_in_changed(rows: list[RawRow], since: int, text: str) -> None:
    """Give the rows from `since` on the times of a text that says from when they have another.

    It is asked where it does not say from when, or the days do not follow on one another within that year.
    """
    said = said_hours(text)
    hours = tuple(dict.fromkeys(one.hours for one in said))
    if FROM_THEN.search(text) is None or len(hours) < 2:
        return
    lacking = [at for at in range(since, len(rows)) if rows[at].written.time is None]
    between = text[said[0].end : said[1].start] if len(said) == 2 else ""
    is_later = _are_later([rows[at] for at in lacking], between)
    open_hours = OpenHours(hours, None, "either", text.strip())
    for n, at in enumerate(lacking):
        told = None if is_later is None else hours[is_later[n]]
        rows[at] = replace(rows[at], time=told, open_hours=None if is_later is not None else open_hours)


def tells_change(text: str) -> bool:
    """Whether a text tells two times, and of no day but that from which the second is."""
    said = said_hours(text)
    if len(said) != 2 or _begins(text[said[0].end : said[1].start]) is None:
        return False
    beside = (text[: said[0].start], text[said[1].end :])
    return not any(date.first.day for words in beside for date in find_dates(words))


def _are_later(rows: Sequence[RawRow], between: str) -> list[bool] | None:
    """Of each row whether it is on or after the day that words between two times name; None if that is open."""
    begins = _begins(between)
    days = [(row.written.first.month or 0, row.written.first.day or 0) for row in rows]
    years = {row.written.first.year or row.section_year for row in rows}
    is_in_order = days == sorted(days) and all(month and day for month, day in days)
    if begins is None or not is_in_order or not years.issuperset(years_of(between)):
        return None
    return [day >= begins for day in days]


def _begins(between: str) -> tuple[int, int] | None:
    """The month and day from which the second of two times is: an autumn's first day, if it is that."""
    if FROM_THEN.search(between) is None:
        return None
    first = next((date.first for date in find_dates(between) if date.first.month is not None), None)
    if first is not None:
        return first.month or 0, first.day or 1
    return (_AUTUMN, 1) if re.search(r"\bhöst", between, re.IGNORECASE) else None
