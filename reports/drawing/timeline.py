"""The timeline: a lane for each body, a mark for each activity, as a picture (.png, .svg, .pdf)."""

from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from plans.plan import Plan
from plans.schedule import Schedule
from reports.drawing import palette
from reports.drawing.cut import fitted
from reports.drawing.ground import draw_ground, draw_months
from reports.drawing.items import Shape
from reports.drawing.lanes import Lane
from reports.drawing.legend import draw_legend
from reports.drawing.marks import draw_arrow, draw_box, draw_former, draw_mark, draw_text
from reports.drawing.packing import DAY_SIZE, SLIM_SIZE, TITLE_SIZE, Placed, Side
from reports.drawing.page import (
    CODE_SIZE,
    EDGE,
    HEAD_SIZE,
    LEFT,
    LINE,
    NAME_SIZE,
    RIGHT,
    SLIM_ROW,
    TITLE_Y,
    WIDTH,
    Page,
    lay_out,
)
from reports.drawing.picture import blank_page, write_picture
from reports.drawing.scale import Scale, Span

_SHORTEST_ARROW = 14.0


def draw_timeline(
    plan: Plan, schedule: Schedule, target: Path, *, before: Schedule | None = None, language: str = "sv"
) -> None:
    """Draw the schedule as a picture; the target's ending says which kind (.png, .svg, .pdf).

    With `before`, what has moved is outlined and its former place dashed. The same input gives the same bytes.
    Raises PlanError: `unknown_picture_format`, or that the target cannot be written (it then stays as it was).
    """
    write_picture(target, lambda: timeline_figure(plan, schedule, before=before, language=language))


def timeline_figure(
    plan: Plan, schedule: Schedule, *, before: Schedule | None = None, language: str = "sv"
) -> Figure:
    """The timeline as a figure in which one unit is one pixel and y grows downwards."""
    page = lay_out(plan, schedule, schedule if before is None else before, language)
    figure, axes = blank_page(WIDTH, page.height)
    draw_ground(axes, page)
    _draw_head(axes, page, language)
    for lane in page.lanes:
        _draw_lane(axes, lane, page.scale)
    _draw_periods(axes, page.phases, palette.PHASE)
    _draw_periods(axes, page.closed, palette.CLOSED)
    _draw_undated(axes, page)
    return figure


def _draw_head(axes: Axes, page: Page, language: str) -> None:
    title = fitted(page.title, page.title_room, HEAD_SIZE, "bold")
    draw_text(axes, LEFT, TITLE_Y, title, HEAD_SIZE, palette.DARK, "bold")
    draw_legend(axes, page.legend, RIGHT, page.legend_y)
    draw_months(axes, page.scale, page.months_y, language)


def _draw_lane(axes: Axes, lane: Lane, scale: Scale) -> None:
    middle, bar = lane.top + lane.height / 2, scale.left - EDGE - 14
    draw_box(axes, Span(bar, bar + 5), lane.top + 5, lane.top + lane.height - 5, lane.colour, 3)
    room = bar - 14 - LEFT
    heading, name = fitted(lane.heading, room, CODE_SIZE, "bold"), fitted(lane.name, room, NAME_SIZE)
    draw_text(axes, LEFT, middle - (10 if name else 0), heading, CODE_SIZE, palette.ink(lane.colour), "bold")
    draw_text(axes, LEFT, middle + 11, name, NAME_SIZE, palette.GREY)
    for placed in lane.placed:
        _draw_placed(axes, placed, lane.colour)


def _draw_placed(axes: Axes, placed: Placed, colour: str) -> None:
    item = placed.item
    if item.ghost is not None:
        draw_former(axes, item.ghost_shape, item.ghost, placed.y)
        _draw_way(axes, placed, item.ghost)
    draw_mark(axes, item.shape, item.mark, placed.y, colour, changed=item.changed)
    inside = placed.side is Side.INSIDE and item.shape is Shape.BAR
    dark, grey = (palette.text_on(colour),) * 2 if inside else (palette.DARK, palette.GREY)
    draw_text(axes, placed.title_x, placed.y, placed.title, TITLE_SIZE, dark, item.weight)
    draw_text(axes, placed.day_x, placed.y, item.day, DAY_SIZE, grey)


def _draw_way(axes: Axes, placed: Placed, former: Span) -> None:
    """An arrow from the former place towards the mark, or to a label between the two; none where it is short."""
    to = placed.item.mark.around(placed.label if placed.side is Side.BETWEEN else None)
    forwards = former.middle < to.middle
    start, end = (former.right, to.left) if forwards else (former.left, to.right)
    if abs(end - start) > _SHORTEST_ARROW and (end > start) == forwards:
        draw_arrow(axes, start, end, placed.y)


def _draw_periods(axes: Axes, periods: tuple[Placed, ...], colour: str) -> None:
    for placed in periods:
        draw_mark(axes, Shape.BAR, placed.item.mark, placed.y, colour, half=SLIM_ROW / 2 - 3)
        draw_text(axes, placed.title_x, placed.y, placed.title, SLIM_SIZE, palette.DARK)


def _draw_undated(axes: Axes, page: Page) -> None:
    for n, line in enumerate(reversed(page.undated)):
        draw_text(axes, page.scale.left, page.height - LINE - LINE * n, line, DAY_SIZE, palette.GREY)
