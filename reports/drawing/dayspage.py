"""Where the days of one activity stand in their picture: months as blocks of weeks, in pixels."""

from calendar import monthrange
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from plans.plan import Plan
from plans.when import Precision, When
from reports import dates
from reports.drawing.costs import Shade, shades
from reports.drawing.cut import broken, fitted
from reports.drawing.dayslegend import Entry, legend_lines
from reports.drawing.fonts import drawable
from reports.grammar import capital
from reports.languages import words
from reports.sentences import requirement_text
from reports.titles import one_line
from reports.windows import FREE_RULES, days_summary
from reports.words import Words
from solver.windows import DayCost

CELL, ROW, WEEK, HEAD_SIZE, TEXT_SIZE, NOTE_SIZE = 44.0, 42.0, 34.0, 28.0, 17.0, 14.5
LEFT, GAP, LINE, LEGEND_LINE = 26.0, 36.0, 25.0, 36.0
BLOCK = WEEK + 7 * CELL
_MOST_COLUMNS, _LEAST_WIDTH = 5, 1150.0
_ABOVE = 58.0
_ONE = timedelta(1)


@dataclass(frozen=True)
class Month:
    """A month with the days that there is an answer for; its heading stands at `left` and `top`."""

    first: date
    days: tuple[DayCost, ...]
    left: float
    top: float

    @property
    def weeks(self) -> int:
        """How many weeks it has a part of."""
        length = monthrange(self.first.year, self.first.month)[1]
        return (self.first.weekday() + length + 6) // 7

    @property
    def bottom(self) -> float:
        """Where its last week ends."""
        return self.top + _ABOVE + self.weeks * ROW

    def corner(self, day: date) -> tuple[float, float]:
        """The left and the top of the day's cell."""
        week = (self.first.weekday() + day.day - 1) // 7
        return self.left + WEEK + day.weekday() * CELL, self.top + _ABOVE + week * ROW


@dataclass(frozen=True)
class DaysPage:
    """What stands where; `folded` tells of the months without a possible day, which are left out."""

    title: str
    lines: tuple[str, ...]
    shades: tuple[Shade, ...]
    legend: tuple[tuple[Entry, ...], ...]
    legend_y: float
    months: tuple[Month, ...]
    folded: tuple[str, ...]
    folded_y: float
    width: float
    height: float
    stated: date | None


def lay_out_days(plan: Plan, key: str, days: Sequence[DayCost], language: str) -> DaysPage:
    """Find a place for everything, from the title down."""
    told, slot = words(language), plan.schedule.get(key)
    stated = None if slot is None else slot.start
    shown, hidden = _parted(days, stated)
    rows = -(-len(shown) // _MOST_COLUMNS) or 1
    columns = -(-len(shown) // rows) or 1
    wide = max(_LEAST_WIDTH, 2 * LEFT + columns * BLOCK + (columns - 1) * GAP)
    room = wide - 2 * LEFT
    title = told.labels["days title"].format(title=drawable(one_line(plan.activities[key].title)))
    lines = broken(drawable(days_summary(plan, key, days, language)), room, TEXT_SIZE)
    legend_y = 78 + LINE * len(lines) + 8
    legend = legend_lines(days, stated, LEFT, room, language)
    months = tuple(_placed(shown, columns, legend_y + 44 + LEGEND_LINE * (len(legend) - 1)))
    folded_y = max((month.bottom for month in months), default=legend_y) + 34
    folded = [line for text in _folded(plan, hidden, told) for line in broken(drawable(text), room, NOTE_SIZE)]
    return DaysPage(
        fitted(title, room, HEAD_SIZE, "bold"),
        tuple(lines),
        shades(days),
        legend,
        legend_y,
        months,
        tuple(folded),
        folded_y,
        wide,
        folded_y + 22 * len(folded),
        stated,
    )


def _parted(days: Sequence[DayCost], stated: date | None) -> tuple[list[list[DayCost]], list[list[DayCost]]]:
    """The days by month: months with a day that is possible, not settled or stated; and the others."""
    months = [list(month) for _, month in groupby(days, key=lambda day: (day.date.year, day.date.month))]
    shown = [m for m in months if any(day.feasible is not False or day.date == stated for day in m)]
    return (shown, [m for m in months if m not in shown]) if shown else (months, [])


def _placed(shown: Sequence[list[DayCost]], columns: int, top: float) -> list[Month]:
    placed: list[Month] = []
    for n in range(0, len(shown), columns):
        row = [
            Month(days[0].date.replace(day=1), tuple(days), LEFT + column * (BLOCK + GAP), top)
            for column, days in enumerate(shown[n : n + columns])
        ]
        placed += row
        top = max(month.bottom for month in row) + 30
    return placed


def _folded(plan: Plan, hidden: Sequence[list[DayCost]], told: Words) -> list[str]:
    """A sentence for each stretch of months left out, with what most often stands in the way there."""
    sentences, stretch = [], list[list[DayCost]]()
    for n, month in enumerate(hidden):
        stretch.append(month)
        follows = n + 1 < len(hidden) and hidden[n + 1][0].date == month[-1].date + _ONE
        if not follows:
            sentences.append(_sentence(plan, stretch, told))
            stretch = []
    return sentences


def _sentence(plan: Plan, stretch: Sequence[list[DayCost]], told: Words) -> str:
    months = When(stretch[0][0].date, stretch[-1][-1].date, Precision.MONTHS)
    text = capital(told.labels["days folded"].format(months=dates.months(months, told.grammar.language)))
    reasons = Counter(
        d.because for month in stretch for d in month if d.because and d.because.rule not in FREE_RULES
    )
    if not reasons:
        return text
    reason, _ = reasons.most_common(1)[0]
    return f"{text} {told.labels['days mostly'].format(requirement_text(plan, reason, told.grammar.language))}"
