"""Where everything stands on a calendar for the wall: a column a month, a row a day, in pixels."""

from dataclasses import dataclass
from datetime import date, timedelta

from plans.calendar import holiday, is_free
from plans.plan import Plan
from plans.schedule import Schedule
from reports.drawing.fonts import drawable
from reports.drawing.palette import Look
from reports.drawing.wallnames import Names, chip_width
from reports.titles import one_line

WIDTH = 2340.0
"""With twelve months it is about as high as an A3 page is when this is its width."""

LEFT, TOP, HEAD, FOOT = 34.0, 112.0, 34.0, 30.0
DATE, CHIP, CHIP_GAP, NAME_SIZE = 62.0, 21.0, 4.0, 15.0
LEAST_ROW, LEAST_CHIP = 32.0, 58.0
_ACROSS, _LEGEND_ROW, _LEGEND_COLUMNS, _EDGE = 12, 24.0, 6, 4.0
_DAYS = 31


@dataclass(frozen=True)
class Chip:
    """A gathering on a day: the code of its body, or the title of one without, and its place."""

    text: str
    look: Look
    left: float
    line: int

    @property
    def width(self) -> float:
        """How wide it is."""
        return chip_width(self.text)


@dataclass(frozen=True)
class Cell:
    """A day with what gathers people on it, whether it is closed, and the name of what closes from this day on."""

    day: date
    chips: tuple[Chip, ...]
    closed: bool
    begins: str | None = None

    @property
    def red(self) -> bool:
        """Whether nobody works."""
        return is_free(self.day) or holiday(self.day) is not None


@dataclass(frozen=True)
class Column:
    """A month, with the left of it and the top of its first day."""

    first: date
    cells: tuple[Cell, ...]
    left: float
    top: float


@dataclass(frozen=True)
class WallPage:
    """The months, how wide a column and how high each day's row is, and the bodies that the codes stand for."""

    title: str
    columns: tuple[Column, ...]
    column: float
    rows: tuple[float, ...]
    legend: tuple[tuple[str, str, Look], ...]
    legend_y: float
    height: float
    left_out: int
    undated: int
    extra: bool
    unknown: bool
    timed: bool

    def above(self, n: int) -> float:
        """How high the rows before the one with this number are, from 0."""
        return sum(self.rows[:n])

    def legend_place(self, n: int) -> tuple[float, float]:
        """Where entry number n of the legend begins; they are read downwards."""
        rows = -(-len(self.legend) // _LEGEND_COLUMNS)
        return LEFT + self.legend_step * (n // rows), self.legend_y + _LEGEND_ROW * (n % rows)

    @property
    def legend_step(self) -> float:
        """From one column of the legend to the next."""
        return (WIDTH - 2 * LEFT) / _LEGEND_COLUMNS


def lay_out_wall(plan: Plan, schedule: Schedule, language: str = "sv") -> WallPage:
    """A place for every gathering of the schedule, in the months from its first day to its last."""
    gathering = [key for key, a in plan.activities.items() if a.kind.gathers]
    dated = [key for key in gathering if key in schedule]
    months = _months(plan, schedule, dated)
    blocks = [months[n : n + _ACROSS] for n in range(0, len(months), _ACROSS)]
    column = (WIDTH - 2 * LEFT) / _ACROSS
    names = Names(plan, schedule, dated, language, column - _EDGE - DATE)
    cells = {first: _cells(plan, schedule, dated, first, names, column) for first in months}
    rows = tuple(_height([each[n] for each in cells.values() if n < len(each)]) for n in range(_DAYS))
    block = HEAD + sum(rows) + 20
    columns = [
        Column(first, cells[first], LEFT + column * n, TOP + HEAD + block * at)
        for at, block_months in enumerate(blocks)
        for n, first in enumerate(block_months)
    ]
    legend = names.legend
    legend_y = TOP + block * len(blocks) + 20
    return WallPage(
        drawable(one_line(plan.title)),
        tuple(columns),
        column,
        rows,
        legend,
        legend_y,
        legend_y + _LEGEND_ROW * -(-len(legend) // _LEGEND_COLUMNS) + FOOT + 16,
        sum(1 for key in schedule if key not in dated),
        len(gathering) - len(dated),
        any(plan.activities[key].extra for key in dated),
        any(names.unknown(key) for key in dated),
        any(schedule[key].hours is not None for key in dated),
    )


def _height(cells: list[Cell]) -> float:
    """The height of a row that holds these days of different months."""
    lines = max((chip.line + 1 for cell in cells for chip in cell.chips), default=1)
    return max(LEAST_ROW, lines * (CHIP + 3) + 4)


def _months(plan: Plan, schedule: Schedule, dated: list[str]) -> list[date]:
    days = [day for key in dated for day in (schedule[key].start, schedule[key].end)] or [plan.days.first]
    month, months = min(days).replace(day=1), []
    while month <= max(days):
        months.append(month)
        month = (month + timedelta(31)).replace(day=1)
    return months


def _cells(
    plan: Plan, schedule: Schedule, dated: list[str], first: date, names: Names, column: float
) -> tuple[Cell, ...]:
    days = [first + timedelta(n) for n in range(_DAYS) if (first + timedelta(n)).month == first.month]
    return tuple(
        Cell(
            day,
            _chips([key for key in _by_hour(schedule, dated) if day in schedule[key].days], names, column),
            any(day in period.days for period in plan.calendar.closed),
            next(
                (
                    drawable(one.name)
                    for one in plan.calendar.closed
                    if day in (one.days.first, first) and day in one.days
                ),
                None,
            ),
        )
        for day in days
    )


def _by_hour(schedule: Schedule, dated: list[str]) -> list[str]:
    return sorted(dated, key=lambda key: -1 if (hours := schedule[key].hours) is None else hours.start)


def _chips(keys: list[str], names: Names, column: float) -> tuple[Chip, ...]:
    found: list[Chip] = []
    left, line = DATE, 0
    for key in keys:
        text = names.text(key)
        if left + chip_width(text) > column - _EDGE and left > DATE:
            left, line = DATE, line + 1
        found.append(Chip(text, names.look(key), left, line))
        left += chip_width(text) + CHIP_GAP
    return tuple(found)
