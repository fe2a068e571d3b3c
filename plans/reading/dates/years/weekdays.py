"""Weekdays and weeks written beside a date that the date does not have."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from plans.reading.dates.written import Written
from plans.reading.dates.years.clues import Resolved
from plans.reading.dates.years.evidence import contradictions
from plans.reading.dates.years.whens import own_year, when_in
from plans.when import When, day_or_range

_FAR = 2
_NEXT = 1


@dataclass(frozen=True)
class WeekdayFinding:
    """A date that contradicts the weekday (0 for Monday) or the week beside it.

    `about` is "weekday" or "week". `day` is the day as written, `said` what stands beside it, `real` what it is.
    `readings` are the ways to read it: first as the day is written; then the nearest that has this weekday or
    week; then, if there is one, the same day of another year close by in which all of it fits.
    """

    about: str
    day: date
    said: int
    real: int
    readings: tuple[When, ...]
    other_year: int | None = None


def check_weekday(resolved: Resolved, written: Written | None = None) -> WeekdayFinding | None:
    """What the weekday or week beside a resolved date contradicts, if anything."""
    written = written or resolved.item.written
    when = resolved.when
    if when is None or not when.exact or written.first.day is None:
        return None
    for about, day, said, real, shift in _claims(written, when):
        if said is not None and said != real:
            moved = _moved(when, None if about == "week" else day, shift)
            other = _in_other_year(written, when)
            readings = tuple(dict.fromkeys(one for one in (when, moved, other) if one is not None))
            return WeekdayFinding(about, day, said, real, readings, None if other is None else other.first.year)
    return None


def _claims(written: Written, when: When) -> list[tuple[str, date, int | None, int, int]]:
    """What is said, of which day, what is true, and by how many days the day would have to move."""
    week = when.first.isocalendar().week
    return [
        ("weekday", when.first, written.weekday, when.first.weekday(), _nearest(when.first, written.weekday)),
        (
            "weekday",
            when.last,
            written.last_weekday,
            when.last.weekday(),
            _nearest(when.last, written.last_weekday),
        ),
        ("week", when.first, written.week, week, 7 * _weeks_between(when.first, written.week)),
    ]


def _nearest(day: date, weekday: int | None) -> int:
    ahead = 0 if weekday is None else (weekday - day.weekday()) % 7
    return ahead if ahead <= 3 else ahead - 7


def _weeks_between(day: date, week: int | None) -> int:
    """How many weeks from the day to the nearest week of that number."""
    if week is None:
        return 0
    near = [n for n in range(-52, 53) if (day + timedelta(7 * n)).isocalendar().week == week]
    return min(near, key=lambda n: (abs(n), n), default=0)


def _moved(when: When, day: date | None, shift: int) -> When | None:
    """The same date with the one day moved, or all of them; a range keeps its other end."""
    first = when.first + timedelta(shift if day in (None, when.first) else 0)
    last = when.last + timedelta(shift if day in (None, when.last) else 0)
    return day_or_range(first, last, uncertain=when.uncertain) if shift and first <= last else None


def _in_other_year(written: Written, when: When) -> When | None:
    """The same in the nearest other year in which all of it fits; only the next ones if a year is written."""
    reach = _FAR if own_year(written) is None else _NEXT
    bare = replace(
        written,
        first=replace(written.first, year=None),
        last=None if written.last is None else replace(written.last, year=None),
    )
    years = [when.first.year + n for n in sorted(range(-reach, reach + 1), key=lambda n: (abs(n), n)) if n]
    fitting = (when_in(bare, year) for year in years if contradictions(bare, year) == 0)
    return next((other for other in fitting if other is not None), None)
