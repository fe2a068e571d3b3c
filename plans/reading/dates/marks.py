"""A day in a cell of a meeting grid, as it is written there."""

from dataclasses import dataclass

from plans.clock import Hours
from plans.reading.dates.written import DayPart, Partial, Qualifier, Unsure, Written


@dataclass(frozen=True)
class DayMark:
    """A day of a grid's cell: the characters from `start` to `end`, and what they say.

    `month` is one written in the cell ("4/1"), which the column may contradict. `marks` are footnote signs and
    codes ("*", "¹", "DR"), to be looked up in the grid's legend. `last` is the end of "12-13".
    """

    start: int
    end: int
    raw: str
    day: int
    last: int | None = None
    month: int | None = None
    last_month: int | None = None
    time: Hours | None = None
    part: DayPart | None = None
    marks: tuple[str, ...] = ()
    weekday: int | None = None
    uncertain: bool = False
    bracketed: bool = False
    qualifier: Qualifier | None = None
    unsure: Unsure | None = None
    alternative: bool = False
    last_weekday: int | None = None

    def written(self, month: int, year: int | None = None) -> Written:
        """The same as a date of the month that the column names."""
        first, last = self.month or month, self.last_month or self.month or month
        return Written(
            self.start,
            self.end,
            self.raw,
            Partial(year, first, self.day),
            None if self.last is None else Partial(None if last < first else year, last, self.last),
            self.weekday,
            last_weekday=self.last_weekday,
            time=self.time,
            part=self.part,
            uncertain=self.uncertain,
            qualifier=self.qualifier,
            bracketed=self.bracketed,
            unsure=self.unsure,
            alternative=self.alternative,
        )


@dataclass(frozen=True)
class DayCell:
    """The days of a cell, and what of it could not be read: "" where all was."""

    days: tuple[DayMark, ...] = ()
    rest: str = ""
