"""What the rows of an activity table say for those below them: a year or month that stood alone, the last date."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.layouts.activity_columns import Columns
from plans.reading.layouts.activity_rows import Line, Sort
from plans.reading.layouts.contents import Content, content_of

_CLEAR_HABIT = 2
_WRAP = 6
"""A month so much before the one above is in the next year."""


@dataclass(frozen=True)
class Dated:
    """A date of a row: the column it stands in, and why it cannot be taken, if it cannot."""

    written: Written
    column: int
    refused: str | None = None
    left: str = ""
    """Words with figures beside the date, that nobody has read."""


@dataclass
class Carried:
    """What rows above say for those below: a year or month that stood alone, and the last date."""

    year: int | None = None
    month: int | None = None
    last: tuple[Dated, ...] = ()
    usual: bool = False
    """Whether the table's habit is to leave the date cell empty when it is the same as above."""
    over: tuple[Dated, ...] = ()
    """The month or week that stands over the rows, as a date."""

    def section(self, line: Line) -> None:
        """Take in a row that is nothing but a year, a month or a week."""
        text = " ".join(cell.text for cell in line.cells if cell.text.strip() and cell.merged is None)
        for written in find_dates(text, cell=True)[:1]:
            if written.first.week is not None:
                self.over = (Dated(written, 0),)
                continue
            self.year = written.first.year or (self._year(written.first.month) if written.first.month else None)
            self.month = written.first.month
            self.over = (Dated(written, 0),) if written.first.month else ()
        self.last = ()

    def take(self, dated: Sequence[Dated]) -> None:
        """Remember the dates of a row."""
        self.last = tuple(dated)
        month = next((one.written.first.month for one in dated if one.refused is None), None)
        if month is not None:
            self.year = self._year(month)
            self.month = month

    def _year(self, month: int | None) -> int | None:
        """The year that stands above still holds, unless the months have begun anew since."""
        if self.year is None or month is None or self.month is None:
            return self.year
        return None if self.month - month >= _WRAP else self.year


def begun_under(headings: Sequence[str]) -> Carried:
    """What a table's headings say for all its rows: the month that is a sheet's name, "Mars 2026"."""
    carried = Carried()
    for text in headings:
        for written in find_dates(text, cell=True) if content_of(text) is Content.MONTH else ():
            carried = Carried(written.first.year, written.first.month)
    return carried


def leaves_out(lines: Sequence[Line], columns: Columns) -> bool:
    """Whether the table leaves out a date that is the same as above: several are left out, and none repeats."""
    same = sum(line.sort is Sort.SAME_DATE for line in lines)
    dates = [tuple(line.text(n) for n in columns.when) for line in lines if line.sort is Sort.ACTIVITY]
    return same >= _CLEAR_HABIT and not any(one == other for one, other in pairwise(dates))
