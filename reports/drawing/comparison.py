"""Plans side by side as a picture: for each activity that differs, from where to where in which plan (.png, …)."""

from pathlib import Path
from typing import TYPE_CHECKING

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch

from reports.comparing import letter
from reports.drawing import palette
from reports.drawing.fonts import width
from reports.drawing.ground import draw_months
from reports.drawing.items import Shape
from reports.drawing.marks import draw_box, draw_hollow, draw_mark, draw_text
from reports.drawing.picture import blank_page, write_picture
from reports.drawing.scale import Span
from reports.drawing.shiftpage import (
    EDGE,
    HEAD_SIZE,
    LABEL_SIZE,
    LEFT,
    LINE,
    TEXT_SIZE,
    TITLE_LINE,
    TITLE_SIZE,
    WIDTH,
    Band,
    Shift,
    ShiftPage,
    lay_out_shifts,
)
from reports.languages import words

if TYPE_CHECKING:
    from scenarios.compare import Comparison

_PALE, _LINE, _FORMER, _RED = "#f5f6f8", "#d5dae0", "#7d8996", "#f9dfe2"
_SHORTEST, _SIGN = 8.0, 18.0


def draw_comparison(comparison: "Comparison", target: Path, language: str = "sv") -> None:
    """Draw what differs between the plans; the target's ending says the kind of picture.

    A hollow mark is where the first plan has an activity, an arrow leads to where another has it. What is the same
    in all is left out and counted. The same input gives the same bytes. Raises PlanError:
    `unknown_picture_format`, or that the target cannot be written (it then stays as it was).
    """
    write_picture(target, lambda: comparison_figure(comparison, language))


def comparison_figure(comparison: "Comparison", language: str = "sv") -> Figure:
    """The same as a figure in which one unit is one pixel and y grows downwards."""
    page = lay_out_shifts(comparison, language)
    figure, axes = blank_page(WIDTH, page.height)
    draw_text(axes, LEFT, 40, page.title, HEAD_SIZE, palette.DARK, "bold")
    for n, line in enumerate(page.lines):
        draw_text(axes, LEFT, 78 + LINE * n, line, TEXT_SIZE, palette.GREY)
    _draw_names(axes, page, comparison, language)
    if page.bands:
        _draw_ground(axes, page)
        draw_months(axes, page.scale, page.months_y, language)
    for band in page.bands:
        _draw_band(axes, band)
    return figure


def _colour(at: int) -> str:
    return palette.SIDE_BY_SIDE[(at - 1) % len(palette.SIDE_BY_SIDE)]


def _draw_names(axes: Axes, page: ShiftPage, comparison: "Comparison", language: str) -> None:
    """The legend: each plan's sign, letter and name."""
    labels = words(language).labels
    for at, (name, y) in enumerate(zip(page.names, page.names_y, strict=True)):
        span = Span(LEFT, LEFT + _SIGN)
        if at == 0:
            draw_hollow(axes, Shape.DIAMOND, span, y, _FORMER)
        else:
            draw_mark(axes, Shape.DIAMOND, span, y, _colour(at))
        draw_text(axes, LEFT + 30, y, letter(at), TEXT_SIZE, palette.DARK, "bold")
        draw_text(axes, LEFT + 52, y, name, TEXT_SIZE, palette.DARK)
        notes = [labels["compare first"]] if at == 0 else []
        notes += [] if comparison.compared[at].feasible else [f"– {labels['compare impossible']}"]
        x = LEFT + 52 + width(name, TEXT_SIZE) + 8
        draw_text(axes, x, y, " ".join(notes), TEXT_SIZE, palette.GREY)
    if page.holidays:
        text, y = labels["day holiday"], page.names_y[0]
        x = page.scale.right - width(text, LABEL_SIZE)
        draw_box(axes, Span(x - 14, x - 8), y - 9, y + 9, _RED, 1)
        draw_text(axes, x, y, text, LABEL_SIZE, palette.GREY)


def _draw_ground(axes: Axes, page: ShiftPage) -> None:
    across = Span(LEFT - 8, page.scale.right + EDGE)
    for band in page.bands[::2]:
        draw_box(axes, across, band.top, band.bottom, _PALE, 0)
    for span in page.holidays:
        draw_box(axes, span, page.top, page.bottom, _RED, 1)
    for day in page.scale.months:
        x = page.scale.x(day)
        axes.plot([x, x], [page.top, page.bottom], color=_LINE, linewidth=0.8, zorder=2)


def _draw_band(axes: Axes, band: Band) -> None:
    middle = (band.top + band.bottom) / 2
    first_y = middle - TITLE_LINE * len(band.lines) / 2
    for n, line in enumerate(band.lines):
        draw_text(axes, LEFT, first_y + n * TITLE_LINE, line, TITLE_SIZE, palette.DARK)
    draw_text(axes, LEFT, first_y + len(band.lines) * TITLE_LINE, band.was, LABEL_SIZE, palette.GREY)
    for shift in band.shifts:
        if band.first is not None:
            draw_hollow(axes, band.shape, band.first, shift.y, _FORMER)
        _draw_shift(axes, band, shift)


def _draw_shift(axes: Axes, band: Band, shift: Shift) -> None:
    colour = _colour(shift.at)
    if shift.mark is not None:
        draw_mark(axes, shift.shape, shift.mark, shift.y, colour)
        if band.first is not None:
            _draw_way(axes, band.first, shift.mark, shift.y, colour)
    draw_text(axes, shift.label_x, shift.y, shift.label, LABEL_SIZE, palette.ink(colour), "bold")


def _draw_way(axes: Axes, first: Span, mark: Span, y: float, colour: str) -> None:
    """An arrow from the one mark to the other, if there is room between them."""
    start, end = (first.right, mark.left) if first.middle < mark.middle else (first.left, mark.right)
    if abs(end - start) > _SHORTEST and (end > start) == (first.middle < mark.middle):
        arrow = FancyArrowPatch((start, y), (end, y), color=colour, linewidth=1.4, zorder=4, arrowstyle="-|>")
        arrow.set_mutation_scale(9)
        axes.add_patch(arrow)
