"""The week that a line of a calendar is of: its number, the days that it begins and ends on, or both."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from plans.reading.dates.written import Partial, Written
from plans.reading.layouts.calendar_days import day_text, week_number, with_month

_NUMBERED = re.compile(r"\W*(v(?:ecka|\.)?\s?\d{1,2})(?!\d)[\s:,(–-]*", re.IGNORECASE)
_ANY_YEARS = (2027, 2028)
"""A common year and a leap year, for days whose year nobody has told."""
_MONDAY = 0
_TO_FRIDAY, _TO_SUNDAY = 4, 6
"""How many days after its Monday a whole week ends."""


@dataclass(frozen=True)
class Anchor:
    """A week by its number and by its days, as far as they are written: "v. 2", "10/1–14/1", "v. 2 (10–14/1)"."""

    week: int | None = None
    days: Written | None = None

    def day(self, weekday: int, headed: Collection[int], year: int | None) -> Partial | None:
        """The day on a weekday; `headed` are those with a column, and `year` is the one over all.

        None where they tell of none, or of several. A week that is whole begins with the first weekday that has
        a column, or with its Monday; of a shorter one, only the year tells which weekday it begins with.
        """
        if self.days is None and self.week is not None and year is not None:
            return _of_week(self.week, weekday, year)
        if self.days is None:
            return None
        own = self.days.first.year
        years = _ANY_YEARS if own is None and year is None else (own or year or 0,)
        found = {day for one in years for day in self._days(weekday, headed, one, sure=years != _ANY_YEARS)}
        told = {Partial(day.year if own is not None else None, day.month, day.day) for day in found}
        return told.pop() if len(told) == 1 else None

    def written(
        self, weekday: int, name: str, headed: Collection[int], year: int | None
    ) -> tuple[Written, int | None]:
        """The day on a weekday as it is written under its `name`, and the year over it.

        A week over the turn of the year ends in the next.
        """
        day = self.day(weekday, headed, year)
        if day is None or self.days is None:
            raw = f"v. {self.week} {name}".strip() if self.week is not None else name
            return Written(0, len(raw), raw, Partial(week=self.week), weekday=weekday), year
        is_next = year is not None and (day.month or 0) < (self.days.first.month or 0)
        raw = f"{self.days.raw} {name}".strip()
        written = Written(0, len(raw), raw, day, weekday=weekday, week=self.week)
        return written, year + 1 if is_next and year is not None else year

    def _days(self, weekday: int, headed: Collection[int], year: int, *, sure: bool) -> Iterator[date]:
        """The day, if the days are in the year; `sure` says whether they are in no other."""
        assert self.days is not None
        start = _date(self.days.first, year)
        if start is None:
            return
        begins: int | None = self.days.weekday
        if begins is None and self.days.last is not None:
            end = _date(self.days.last, year)
            end = _date(self.days.last, year + 1) if end is not None and end < start else end
            length = (end - start).days if end is not None else None
            if length == max(headed) - min(headed):
                begins = min(headed)
            elif length in (_TO_FRIDAY, _TO_SUNDAY):
                begins = _MONDAY
            elif not sure:
                return  # in the other year it may be whole
        elif begins is None and _MONDAY in headed:
            begins = _MONDAY
        if begins is None and not sure:
            return
        yield start + timedelta(weekday - (start.weekday() if begins is None else begins))


def _of_week(week: int, weekday: int, year: int) -> Partial | None:
    try:
        day = date.fromisocalendar(year, week, weekday + 1)
    except ValueError:
        return None
    return Partial(None, day.month, day.day)


def _date(day: Partial, year: int) -> date | None:
    try:
        return date(day.year or year, day.month or 0, day.day or 0)
    except ValueError:
        return None


def anchor_of(text: str, month: int | None, *, numbered: bool) -> Anchor | None:
    """The week that is all that a cell tells; `month` is over it, and `numbered` says that numbers are weeks."""
    text = text.strip()
    if week_number(text) is not None and (numbered or not text.isdecimal()):
        return Anchor(week_number(text))
    hit = _NUMBERED.match(text)
    week = week_number(hit[1]) if hit is not None else None
    day = day_text(text[hit.end() :].rstrip(" )") if hit is not None and week is not None else text)
    if day is None or any(map(str.isalnum, day.rest)):
        return None
    written = with_month(day.written, month)
    if written.first.month is None:
        return Anchor(week or written.week) if written.last is not None or week is not None else None
    return Anchor(week or written.week, replace(written, week=None, raw=text))
