"""Swedish days: weekends, public holidays, eves, bridge days, and the arithmetic of working days.

A working day is a day that is neither Saturday, Sunday, a public holiday (lag 1989:253) nor one of the three
eves that are free in practice (midsommarafton, julafton, nyårsafton). A bridge day (klämdag) and a school
holiday are working days: people may be away, but the office is open.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache, cached_property
from importlib.resources import files

_ONE = timedelta(1)


@cache
def _named(sort: str) -> dict[date, str]:
    """The `free` or the `half` days, by name: a table made by `scripts/holidays`, so as to start fast."""
    text = (files("plans") / "swedish_days.csv").read_text(encoding="utf-8")
    rows = (line.split(",", 2) for line in text.splitlines())
    return {date.fromisoformat(day): name for day, of, name in rows if of == sort}


def holiday(day: date) -> str | None:
    """The Swedish name of the public holiday or free eve that falls on the day, or None."""
    return _named("free").get(day)


def eve(day: date) -> str | None:
    """The name of the half day (in practice until noon) that falls on the day, or None."""
    return _named("half").get(day)


def is_weekend(day: date) -> bool:
    """Saturday or Sunday."""
    return day.weekday() >= 5


def is_free(day: date) -> bool:
    """Whether the day is no working day."""
    return is_weekend(day) or holiday(day) is not None


def is_bridge(day: date) -> bool:
    """Klämdag: a single working day between a public holiday (or free eve) and another free day."""
    before, after = day - _ONE, day + _ONE
    if is_free(day) or not (is_free(before) and is_free(after)):
        return False
    return holiday(before) is not None or holiday(after) is not None


class WorkingDays:
    """Working-day arithmetic between two days, by counting; exact across years, Easter and clock changes.

    Working days are counted in the half-open stretch after the first day: from Friday to the Monday after is
    one working day, and so is Saturday to Monday.
    """

    def __init__(self, first: date, last: date) -> None:
        self._first, self._last = first, last

    @cached_property
    def _days(self) -> list[date]:
        stretch = (self._last - self._first).days + 1
        return [day for n in range(stretch) if not is_free(day := self._first + timedelta(n))]

    def between(self, first: date, then: date) -> int:
        """The working days after `first` up to and including `then`; negative where `then` is before."""
        self._hold(min(first, then), max(first, then))
        return bisect_right(self._days, then) - bisect_right(self._days, first)

    def within(self, first: date, last: date) -> int:
        """The working days from `first` to `last`, both included."""
        return self.between(first - _ONE, last)

    def add(self, day: date, count: int) -> date:
        """The earliest day with `count` working days after `day` (the day itself when count is 0)."""
        if count == 0:
            return day
        self._hold(day, day + timedelta(count * 3 + 15))
        return self._days[bisect_right(self._days, day) + count - 1]

    def subtract(self, day: date, count: int) -> date:
        """The latest day from which `count` working days remain up to and including `day`."""
        if count == 0:
            return day
        self._hold(day - timedelta(count * 3 + 15), day)
        return self._days[bisect_right(self._days, day) - count] - _ONE

    def next(self, day: date) -> date:
        """The day itself if it is a working day, else the first one after it."""
        self._hold(day, day + timedelta(15))
        return self._days[bisect_left(self._days, day)]

    def _hold(self, first: date, last: date) -> None:
        if first < self._first or last > self._last:
            self._first = min(self._first, date(first.year - 1, 1, 1))
            self._last = max(self._last, date(last.year + 1, 12, 31))
            self.__dict__.pop("_days", None)


WORKING_DAYS = WorkingDays(date(2000, 1, 1), date(2000, 1, 1))
"""The one calendar of the process; it grows to hold what is asked of it."""


def free_names(days: Iterable[date]) -> tuple[str, ...]:
    """The names of the holidays among the days, in order, once each."""
    return tuple(dict.fromkeys(name for day in days if (name := holiday(day))))
