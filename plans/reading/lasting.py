"""How long what is dated goes on: a day, some day of a week, longer than people meet."""

from plans.reading.dates.written import Written
from plans.when import Precision, When

_LONGEST_MEETING = 5
"""How many days in a row people may meet: what goes on for longer is a time in which it happens."""


def is_of_week(written: Written) -> bool:
    """Whether no more than a week is written, or several, and no weekday."""
    return written.first.week is not None and written.weekday is None and written.last_weekday is None


def is_some_day_of(when: When, written: Written) -> bool:
    """Whether people who meet then do so on a single day of it."""
    in_week = is_of_week(written) and when.precision is Precision.RANGE
    return in_week or (is_long(when) and not when.uncertain)


def goes_on(written: Written, when: When | None) -> bool:
    """Whether it goes on for longer than people meet, also where the year of its weeks is not known yet."""
    if when is not None:
        return is_long(when)
    first, last = written.first, written.last
    is_whole = first.day is None and (first.week is not None or first.month is not None)
    return is_whole and last is not None and (last.week, last.month) != (first.week, first.month)


def is_long(when: When) -> bool:
    """Whether the days are more in a row than people meet."""
    return when.precision is Precision.RANGE and len(when.days) > _LONGEST_MEETING
