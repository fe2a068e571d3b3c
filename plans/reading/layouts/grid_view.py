"""A table's cells by line and place along it, whichever of the two is a row; and the months along a line."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

from plans.reading.dates.find import find_dates
from plans.reading.document import Cell, Merged, Place, Row
from plans.reading.layouts.calendar_years import Month, month_of, years_of

_LEAST_NUMBERS = 5
"""How many numbers in a row, from one on, are months and not something else that is counted."""
_STRAY = 1
"""How many whole dates under numbers may be of other months than those next to them."""
_LEAST_DAYS = 3
"""How many first days of months have to stand together to be months, and not days of meetings."""


@dataclass(frozen=True)
class View:
    """A table's rows, or the same turned so that its columns are the lines."""

    rows: tuple[Row, ...]
    turned: bool = False

    @cached_property
    def size(self) -> tuple[int, int]:
        """How many lines and how many ats there are."""
        height, width = len(self.rows), len(self.rows[0].cells) if self.rows else 0
        return (width, height) if self.turned else (height, width)

    def cell(self, line: int, at: int) -> Cell:
        """The cell of a line at a place along it."""
        return self.rows[at].cells[line] if self.turned else self.rows[line].cells[at]

    def text(self, line: int, at: int) -> str:
        """The words of a cell."""
        return self.cell(line, at).text.strip()

    def place(self, line: int, at: int) -> Place:
        """The line of the document on which a cell stands."""
        return self.rows[at if self.turned else line].place

    def repeats(self, line: int, at: int) -> bool:
        """Whether the cell only repeats the one before it along the line."""
        return self.cell(line, at).merged is (Merged.ABOVE if self.turned else Merged.LEFT)

    def texts(self, line: int) -> list[str]:
        """The words along a line, each merged cell's once."""
        cells = [self.text(line, at) for at in range(self.size[1]) if not self.repeats(line, at)]
        return [text for text in cells if text]


def months_along(view: View, line: int) -> dict[int, Month]:
    """The months that a line names, by where they stand: by name, as true dates, or counted from one on."""
    cells = {at: view.cell(line, at) for at in range(view.size[1])}
    found = {at: month for at, cell in cells.items() if (month := month_of(cell)) is not None}
    days = [at for at in found if isinstance(cells[at].value, date)]
    if days and (
        len(days) < _LEAST_DAYS
        or any(isinstance(cell.value, date) and at not in found for at, cell in cells.items())
    ):
        found = {at: month for at, month in found.items() if at not in days}
    return found or _counted(view, line)


def _counted(view: View, line: int) -> dict[int, Month]:
    """Numbers that go on from 1, 7 or 8 along a first line and are no days of a month: there are too few."""
    if line > 2:
        return {}
    numbers = {
        at: int(text) for at in range(view.size[1]) if (text := view.text(line, at)).isdigit() and len(text) < 3
    }
    values = list(numbers.values())
    follows = all(after == one + 1 for one, after in pairwise(values)) and all(
        after == at + 1 for at, after in pairwise(numbers)
    )
    if len(values) < _LEAST_NUMBERS or not follows or values[0] not in (1, 7, 8) or values[-1] > 12:
        return {}
    months = {at: Month(number) for at, number in numbers.items()}
    return {} if _contradicted(view, line, months) else months


def _contradicted(view: View, line: int, months: dict[int, Month]) -> bool:
    """Whether whole dates under numbers are of far other months: they count the meetings, and not the months."""
    apart = [
        ((date.first.month or month.month) - month.month) % 12
        for at, month in months.items()
        for other in range(line + 1, view.size[0])
        for date in find_dates(view.text(other, at), cell=True)
        if date.first.day is not None
    ]
    return sum(months_apart not in (0, 1, 11) for months_apart in apart) > _STRAY


def runs_along(view: View, line: int) -> list[tuple[int, ...]]:
    """The ats of each run of months, with those before it: they may begin again, but only under other headings."""
    months, width = months_along(view, line), view.size[1]
    starts: list[int] = [0]
    for before, at in pairwise(sorted(months)):
        again = months[at].month <= months[before].month
        if again and any(_is_headed(view, other) for other in range(before + 1, at)):
            starts.append(before + 1)
    return [tuple(range(start, stop)) for start, stop in zip(starts, [*starts, width][1:], strict=True)]


def _is_headed(view: View, at: int) -> bool:
    """Whether an at between two months heads lines anew: it says more than a year."""
    texts = [text for line in range(view.size[0]) if (text := view.text(line, at))]
    return len(texts) > 1 and not all(years_of(text) for text in texts)
