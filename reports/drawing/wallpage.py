"""Where everything stands on a calendar for the wall: a column a month, a row a day, in pixels."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from plans.calendar import holiday, is_free
from plans.plan import Plan
from plans.schedule import Schedule
from reports.drawing import palette
from reports.drawing.fonts import drawable, width
from reports.titles import one_line

WIDTH = 2340.0
"""With twelve months it is about as high as an A3 page is when this is its width."""

LEFT, TOP, HEAD, FOOT = 34.0, 112.0, 34.0, 30.0
DATE, CHIP, CHIP_SIZE, CHIP_GAP, NAME_SIZE = 62.0, 21.0, 13.5, 4.0, 15.0
LEAST_ROW, LEAST_CHIP = 40.0, 58.0
_ACROSS, _PADDING, _LEGEND_ROW, _LEGEND_COLUMNS = 12, 5.0, 24.0, 6
_LONGEST = 12
EXTRA = "*"
"""What marks a meeting beside the ordinary ones."""


@dataclass(frozen=True)
class Chip:
    """A gathering on a day: the code of its body, or the title of one without, and its place."""

    text: str
    colour: str
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
    """The months, how wide a column and how high a row is, and the bodies that the codes stand for."""

    title: str
    columns: tuple[Column, ...]
    column: float
    row: float
    legend: tuple[tuple[str, str, str], ...]
    legend_y: float
    height: float
    left_out: int
    undated: int
    extra: bool

    def legend_place(self, n: int) -> tuple[float, float]:
        """Where entry number n of the legend begins; they are read downwards."""
        rows = -(-len(self.legend) // _LEGEND_COLUMNS)
        return LEFT + self.legend_step * (n // rows), self.legend_y + _LEGEND_ROW * (n % rows)

    @property
    def legend_step(self) -> float:
        """From one column of the legend to the next."""
        return (WIDTH - 2 * LEFT) / _LEGEND_COLUMNS


def lay_out_wall(plan: Plan, schedule: Schedule) -> WallPage:
    """A place for every gathering of the schedule, in the months from its first day to its last."""
    gathering = [key for key, a in plan.activities.items() if a.kind.gathers]
    dated = [key for key in gathering if key in schedule]
    colours = palette.colours(plan)
    months = _months(plan, schedule, dated)
    blocks = [months[n : n + _ACROSS] for n in range(0, len(months), _ACROSS)]
    column = (WIDTH - 2 * LEFT) / _ACROSS
    cells = {first: _cells(plan, schedule, dated, first, colours, column) for first in months}
    lines = max((chip.line + 1 for each in cells.values() for cell in each for chip in cell.chips), default=1)
    row = max(LEAST_ROW, lines * (CHIP + 3) + 4)
    block = HEAD + 31 * row + 20
    columns = [
        Column(first, cells[first], LEFT + column * n, TOP + HEAD + block * at)
        for at, block_months in enumerate(blocks)
        for n, first in enumerate(block_months)
    ]
    legend = _legend(plan, dated, colours)
    legend_y = TOP + block * len(blocks) + 20
    return WallPage(
        drawable(one_line(plan.title)),
        tuple(columns),
        column,
        row,
        legend,
        legend_y,
        legend_y + _LEGEND_ROW * -(-len(legend) // _LEGEND_COLUMNS) + FOOT + 16,
        sum(1 for key in schedule if key not in dated),
        len(gathering) - len(dated),
        any(plan.activities[key].extra for key in dated),
    )


def _months(plan: Plan, schedule: Schedule, dated: list[str]) -> list[date]:
    days = [day for key in dated for day in (schedule[key].start, schedule[key].end)] or [plan.days.first]
    month, months = min(days).replace(day=1), []
    while month <= max(days):
        months.append(month)
        month = (month + timedelta(31)).replace(day=1)
    return months


def _cells(
    plan: Plan, schedule: Schedule, dated: list[str], first: date, colours: Mapping[str, str], column: float
) -> tuple[Cell, ...]:
    days = [first + timedelta(n) for n in range(31) if (first + timedelta(n)).month == first.month]
    return tuple(
        Cell(
            day,
            _chips(plan, [key for key in _by_hour(schedule, dated) if day in schedule[key].days], colours, column),
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


def _chips(plan: Plan, keys: list[str], colours: Mapping[str, str], column: float) -> tuple[Chip, ...]:
    found: list[Chip] = []
    left, line = DATE, 0
    for key in keys:
        activity = plan.activities[key]
        code = activity.bodies[0] if activity.bodies else None
        text = drawable(one_line(activity.title if code is None else code)[:_LONGEST]) + EXTRA * activity.extra
        if left + chip_width(text) > column - 4 and left > DATE:
            left, line = DATE, line + 1
        colour = palette.NEUTRAL if code is None else colours[code]
        found.append(Chip(text, palette.ink(colour), left, line))
        left += chip_width(text) + CHIP_GAP
    return tuple(found)


def chip_width(text: str) -> float:
    """How wide a chip with the text is."""
    return width(text, CHIP_SIZE, "bold") + 2 * _PADDING


def _legend(plan: Plan, dated: list[str], colours: Mapping[str, str]) -> tuple[tuple[str, str, str], ...]:
    """The code, the name and the colour of each body that is called first to something, in the palette's order."""
    called = {plan.activities[key].bodies[0] for key in dated if plan.activities[key].bodies}
    return tuple(
        (drawable(code[:_LONGEST]), drawable(plan.bodies[code].name), palette.ink(colours[code]))
        for code in palette.in_order(plan)
        if code in called
    )
