"""The year on one page, for the wall: every gathering on its day (.png, .svg, .pdf)."""

from pathlib import Path

from babel.dates import format_date
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from plans.calendar import eve, holiday
from plans.plan import Plan
from plans.schedule import Schedule
from reports.drawing import palette
from reports.drawing.cut import fitted
from reports.drawing.marks import draw_box, draw_chip, draw_text
from reports.drawing.picture import blank_page, write_picture
from reports.drawing.scale import Span
from reports.drawing.wallnames import CHIP_SIZE, chip_width
from reports.drawing.wallpage import (
    CHIP,
    FOOT,
    HEAD,
    LEAST_CHIP,
    LEFT,
    NAME_SIZE,
    WIDTH,
    Cell,
    Column,
    WallPage,
    lay_out_wall,
)
from reports.grammar import capital
from reports.languages import words

_LINE, _WEEKEND = "#dfe3e8", "#f4f5f7"
_TITLE_SIZE, _MONTH_SIZE, _DAY_SIZE, _WEEK_SIZE, _NAMED_SIZE, _NOTE_SIZE = 40.0, 19.0, 16.0, 11.0, 12.0, 15.0


def draw_wall(plan: Plan, schedule: Schedule, target: Path, *, language: str = "sv") -> None:
    """Draw the gatherings of the schedule on the days of its months; the target's ending says the kind of picture.

    The same input gives the same bytes. Raises PlanError: `unknown_picture_format`, or that the target cannot be
    written (it then stays as it was).
    """
    write_picture(target, lambda: wall_figure(plan, schedule, language=language))


def wall_figure(plan: Plan, schedule: Schedule, *, language: str = "sv") -> Figure:
    """The same as a figure in which one unit is one pixel and y grows downwards."""
    page = lay_out_wall(plan, schedule, language)
    figure, axes = blank_page(WIDTH, page.height)
    title = fitted(page.title, WIDTH - 2 * LEFT, _TITLE_SIZE, "bold")
    draw_text(axes, LEFT, 54, title, _TITLE_SIZE, palette.DARK, "bold")
    for column in page.columns:
        _draw_month(axes, page, column, language)
    for n, (code, name, look) in enumerate(page.legend):
        x, y = page.legend_place(n)
        chip = Span(x, x + max(LEAST_CHIP, chip_width(code)))
        draw_chip(axes, chip, y, code, look, CHIP_SIZE, half=CHIP / 2)
        room = page.legend_step - chip.width - 24
        draw_text(axes, chip.right + 8, y, fitted(name, room, NAME_SIZE), NAME_SIZE, palette.DARK)
    draw_text(axes, LEFT, page.height - FOOT, _note(page, language), _NOTE_SIZE, palette.GREY)
    return figure


def _draw_month(axes: Axes, page: WallPage, column: Column, language: str) -> None:
    name = capital(format_date(column.first, "LLLL yyyy", locale=language))
    draw_text(axes, column.left + 4, column.top - HEAD / 2, name, _MONTH_SIZE, palette.DARK, "bold")
    for n, cell in enumerate(column.cells):
        _draw_day(axes, page, column, cell, column.top + page.above(n), page.rows[n], language)


def _draw_day(
    axes: Axes, page: WallPage, column: Column, cell: Cell, top: float, row: float, language: str
) -> None:
    day, bottom = cell.day, top + row
    across = Span(column.left, column.left + page.column - 6)
    named = holiday(day) or eve(day) or cell.begins
    red = (cell.red and day.weekday() < 5) or holiday(day) is not None
    ground = palette.HOLIDAY if red else _WEEKEND if day.weekday() > 4 else palette.CLOSED if cell.closed else None
    if ground is not None:
        draw_box(axes, across, top, bottom, ground, 1)
    axes.plot([across.left, across.right], [bottom, bottom], color=_LINE, linewidth=0.8, zorder=2)
    ink = palette.DARK if day.weekday() < 5 and not red else palette.GREY
    middle = top + min(row / 2, 20)
    letter = capital(format_date(day, "EEEEE", locale=language))
    draw_text(axes, column.left + 4, middle, letter, _DAY_SIZE - 2, ink)
    draw_text(axes, column.left + 20, middle, str(day.day), _DAY_SIZE, ink, "bold")
    if day.weekday() == 0:
        draw_text(axes, column.left + 41, middle + 1, str(day.isocalendar().week), _WEEK_SIZE, palette.GREY)
    for chip in cell.chips:
        left, y = column.left + chip.left, top + 3 + CHIP / 2 + chip.line * (CHIP + 3)
        draw_chip(axes, Span(left, left + chip.width), y, chip.text, chip.look, CHIP_SIZE, half=CHIP / 2)
    if named is not None and not cell.chips:
        told = fitted(named, page.column - 72, _NAMED_SIZE)
        draw_text(axes, column.left + 62, middle, told, _NAMED_SIZE, palette.GREY)


def _note(page: WallPage, language: str) -> str:
    """What the page does not show."""
    labels = words(language).labels
    notes = [labels["wall shows"], *([labels["wall times"]] if page.timed else [])]
    if page.extra:
        notes.append(labels["wall extra"])
    if page.unknown:
        notes.append(labels["wall unknown"])
    if page.left_out:
        notes.append(labels["wall left out"].format(page.left_out))
    if page.undated:
        notes.append(labels["wall undated"].format(page.undated))
    return " ".join(notes)
