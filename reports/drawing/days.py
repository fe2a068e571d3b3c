"""The days of one activity as a calendar: each day by how many activities would move, or crossed out (.png, …)."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from babel.dates import format_date, get_day_names
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from plans.calendar import holiday, is_free
from plans.plan import Plan
from reports.drawing import palette
from reports.drawing.costs import Shade, shade_of
from reports.drawing.dayslegend import SIZE, SWATCH, Entry, Sign
from reports.drawing.dayspage import (
    CELL,
    HEAD_SIZE,
    LEFT,
    LEGEND_LINE,
    LINE,
    NOTE_SIZE,
    ROW,
    TEXT_SIZE,
    WEEK,
    DaysPage,
    Month,
    lay_out_days,
)
from reports.drawing.fonts import width
from reports.drawing.marks import CHANGED, draw_box, draw_text
from reports.drawing.picture import blank_page, write_picture
from reports.drawing.scale import Span
from reports.grammar import capital
from solver.windows import DayCost

_DAY_SIZE, _MOVES_SIZE, _WEEKDAY_SIZE, _MONTH_SIZE = 13.0, 18.5, 13.5, 18.0
_EDGE, _HATCH, _OFF, _FAINT = "#ffffff", "#b7bfc8", "#fbfbfc", "#8a95a1"
_FREE, _RED = "#f1f3f5", "#f9e4e6"


def draw_days(plan: Plan, key: str, days: Sequence[DayCost], target: Path, language: str = "sv") -> None:
    """Draw what each day would cost as the first of the activity; the target's ending says the kind of picture.

    A day's number of moves stands in it, and shades it. Days that are not possible are hatched, weekends and
    holidays among them pale, and the day that the plan states is framed. The same input gives the same bytes.
    Raises PlanError: `unknown_picture_format`, or that the target cannot be written (it then stays as it was).
    """
    write_picture(target, lambda: days_figure(plan, key, days, language))


def days_figure(plan: Plan, key: str, days: Sequence[DayCost], language: str = "sv") -> Figure:
    """The same as a figure in which one unit is one pixel and y grows downwards."""
    page = lay_out_days(plan, key, days, language)
    figure, axes = blank_page(page.width, page.height)
    draw_text(axes, LEFT, 40, page.title, HEAD_SIZE, palette.DARK, "bold")
    for n, line in enumerate(page.lines):
        draw_text(axes, LEFT, 78 + LINE * n, line, TEXT_SIZE, palette.GREY)
    _draw_legend(axes, page)
    for month in page.months:
        _draw_month(axes, page, month, language)
    for n, line in enumerate(page.folded):
        draw_text(axes, LEFT, page.folded_y + 22 * n, line, NOTE_SIZE, palette.GREY)
    return figure


def _draw_month(axes: Axes, page: DaysPage, month: Month, language: str) -> None:
    name = capital(format_date(month.first, "LLLL y", locale=language))
    draw_text(axes, month.left + WEEK + 4, month.top + 10, name, _MONTH_SIZE, palette.DARK, "bold")
    letters = get_day_names("narrow", context="stand-alone", locale=language)
    for n in range(7):
        x = month.left + WEEK + (n + 0.5) * CELL
        draw_text(axes, x, month.top + 42, letters[n].upper(), _WEEKDAY_SIZE, palette.GREY, ha="center")
    for day in month.days:
        left, top = month.corner(day.date)
        if day is month.days[0] or day.date.weekday() == 0:
            week = str(day.date.isocalendar().week)
            draw_text(axes, month.left + WEEK / 2, top + ROW / 2, week, _DAY_SIZE, _FAINT, ha="center")
        _draw_day(axes, page, day, left, top)
        if day.date == page.stated:
            _draw_frame(axes, left, top)


def _draw_day(axes: Axes, page: DaysPage, day: DayCost, left: float, top: float) -> None:
    """A cell: the day of the month in its corner, and its number of moves."""
    number = str(day.date.day)
    if day.feasible:
        colour = shade_of(day, page.shades).colour
        ink = palette.text_on(colour)
        _draw_cell(axes, left, top, colour)
        draw_text(axes, left + 5, top + 11, number, _DAY_SIZE, ink)
        draw_text(axes, left + CELL / 2, top + 28, str(day.moved or 0), _MOVES_SIZE, ink, "bold", ha="center")
        if day.warnings:
            draw_text(axes, left + CELL - 9, top + 10, "!", NOTE_SIZE, ink, "bold")
        return
    _draw_closed(axes, day.date, left, top, settled=day.feasible is False)
    if day.feasible is False and not is_free(day.date):
        draw_box(axes, Span(left + 2, left + 7 + width(number, _DAY_SIZE)), top + 2, top + 19, "#ffffff", 3)
    draw_text(axes, left + 5, top + 11, number, _DAY_SIZE, _FAINT)
    if day.feasible is None:
        draw_text(axes, left + CELL / 2, top + 26, "?", _MOVES_SIZE, palette.GREY, "bold", ha="center")


def _draw_closed(axes: Axes, day: date, left: float, top: float, *, settled: bool) -> None:
    if is_free(day) and settled:
        _draw_cell(axes, left, top, _RED if holiday(day) else _FREE)
    elif settled:
        _draw_hatched(axes, left, top)
    else:
        _draw_cell(axes, left, top, "#ffffff", edge=_HATCH)


def _draw_cell(axes: Axes, left: float, top: float, colour: str, edge: str = _EDGE, size: float = CELL) -> None:
    height = ROW * size / CELL
    axes.add_patch(
        Rectangle(
            (left + 1, top + 1), size - 2, height - 2, facecolor=colour, edgecolor=edge, linewidth=0.8, zorder=2
        )
    )


def _draw_hatched(axes: Axes, left: float, top: float, size: float = CELL) -> None:
    height = ROW * size / CELL
    look: dict[str, Any] = {"facecolor": _OFF, "edgecolor": _HATCH, "hatch": "////", "linewidth": 0.0, "zorder": 2}
    axes.add_patch(Rectangle((left + 1, top + 1), size - 2, height - 2, **look))


def _draw_frame(axes: Axes, left: float, top: float, size: float = CELL) -> None:
    height = ROW * size / CELL
    look: dict[str, Any] = {"facecolor": "none", "edgecolor": CHANGED, "linewidth": 2.6, "zorder": 5}
    axes.add_patch(Rectangle((left + 1, top + 1), size - 2, height - 2, **look))


def _draw_legend(axes: Axes, page: DaysPage) -> None:
    for n, line in enumerate(page.legend):
        y = page.legend_y + n * LEGEND_LINE
        for entry in line:
            _draw_sign(axes, entry, y, y - SWATCH * ROW / CELL / 2)
            is_shade = isinstance(entry.sign, Shade)
            draw_text(axes, entry.text_x, y, entry.text, SIZE, palette.DARK if is_shade else palette.GREY)


def _draw_sign(axes: Axes, entry: Entry, y: float, top: float) -> None:
    match entry.sign:
        case Shade(colour=colour):
            _draw_cell(axes, entry.left, top, colour, size=SWATCH)
        case Sign.NOT:
            _draw_hatched(axes, entry.left, top, SWATCH)
        case Sign.FREE:
            _draw_free(axes, entry.left, top, SWATCH)
        case Sign.HERE:
            _draw_frame(axes, entry.left, top, SWATCH)
        case Sign.WARNING | Sign.OPEN:
            draw_text(
                axes, entry.left, y, "!" if entry.sign is Sign.WARNING else "?", TEXT_SIZE, palette.DARK, "bold"
            )


def _draw_free(axes: Axes, left: float, top: float, size: float) -> None:
    _draw_cell(axes, left, top, _FREE, size=size)
    bottom = top + ROW * size / CELL
    draw_box(axes, Span(left + size / 2, left + size - 1), top + 1, bottom - 1, _RED, 3)
