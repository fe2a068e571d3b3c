"""The timeline: a lane for each body, a mark for each activity, as a picture (.png, .svg, .pdf)."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from threading import Lock
from typing import Any, Literal

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch, Polygon, Rectangle

from plans.atomic import written_whole
from plans.calendar import holiday
from plans.faults import PlanError
from plans.plan import Plan
from plans.schedule import Schedule
from plans.when import When
from reports import dates, fonts, palette
from reports.lanes import (
    DAY_SIZE,
    SLIM_ROW,
    SLIM_SIZE,
    TITLE_SIZE,
    Lane,
    Placed,
    Scale,
    Shape,
    Side,
    Span,
    lane_names,
    lane_of,
    lanes,
    months_of,
    slim,
    stacked,
)

WIDTH = 1815.0
"""Of every timeline, in pixels; the height follows from what is in it."""

_METADATA: dict[str, dict[str, Any]] = {
    ".png": {"Software": None},
    ".svg": {"Date": None, "Creator": None},
    ".pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}
_SETTINGS: Any = {"svg.hashsalt": "tidplan", "pdf.fonttype": 42, "path.simplify": False}
_ONE_AT_A_TIME = Lock()  # matplotlib's settings belong to the whole process

_WORDS: dict[str, dict[Shape | str, str]] = {
    "sv": {
        Shape.DIAMOND: "sammanträde",
        Shape.TRIANGLE: "sista dag",
        Shape.LETTER: "utskick",
        Shape.BAR: "arbete, flera dagar",
        Shape.MONTH: "dag ej satt",
        "decision": "fet stil: beslut",
        "holiday": "helgdag",
        "closed": "stängt",
        "moved": "flyttad (streckad: tidigare dag)",
        "new": "ny dag",
        "undated": "Utan datum",
        "more": "och {n} till",
    },
    "en": {
        Shape.DIAMOND: "meeting",
        Shape.TRIANGLE: "deadline",
        Shape.LETTER: "mailing",
        Shape.BAR: "work, several days",
        Shape.MONTH: "day not set",
        "decision": "bold: decision",
        "holiday": "public holiday",
        "closed": "closed",
        "moved": "moved (dashed: former day)",
        "new": "newly set",
        "undated": "Without a date",
        "more": "and {n} more",
    },
}
_DARK, _GREY, _PALE, _LINE, _YEAR, _SLATE = "#1b2530", "#5d6976", "#f5f6f8", "#d5dae0", "#8d99a6", "#56667a"
_HOLIDAY, _CLOSED, _PHASE, _CHANGED = "#f3c3c8", "#fbf0d3", "#dbe6f2", "#e8730c"
_LEFT, _RIGHT, _EDGE, _GUTTER = 26.0, WIDTH - 28.0, 12.0, range(120, 260)
_HEAD, _CODE_SIZE, _MONTH_SIZE, _NAME_SIZE, _LEGEND_SIZE = 28.0, 17.0, 16.0, 13.5, 14.5
_TITLE_Y, _LEGEND_GAP = 38.0, 24.0


def draw_timeline(
    plan: Plan, schedule: Schedule, target: Path, *, before: Schedule | None = None, language: str = "sv"
) -> None:
    """Draw the schedule as a picture; the target's ending says which kind (.png, .svg, .pdf).

    With `before`, what has moved is outlined and its former place dashed. The same input gives the same bytes.
    Raises PlanError: `unknown_picture_format`, or that the target cannot be written (it then stays as it was).
    """
    ending = target.suffix.lower()
    if ending not in _METADATA:
        raise PlanError.of_file(target, "unknown_picture_format", known=", ".join(_METADATA))
    with _ONE_AT_A_TIME, mpl.rc_context(_SETTINGS), written_whole(target) as temporary:
        figure = timeline_figure(plan, schedule, before=before, language=language)
        figure.savefig(temporary, format=ending[1:], dpi=fonts.DPI, metadata=_METADATA[ending])


def timeline_figure(
    plan: Plan, schedule: Schedule, *, before: Schedule | None = None, language: str = "sv"
) -> Figure:
    """The timeline as a figure in which one unit is one pixel and y grows downwards."""
    page = lay_out(plan, schedule, schedule if before is None else before, language)
    figure = Figure(figsize=(WIDTH / fonts.DPI, page.height / fonts.DPI), dpi=fonts.DPI, facecolor="white")
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(page.height, 0)
    axes.set_axis_off()
    _draw_ground(axes, page)
    _draw_head(axes, page, plan.title, language)
    for lane in page.lanes:
        _draw_lane(axes, lane, page.scale)
    for band, colour in [(band, _PHASE) for band in page.phases] + [(band, _CLOSED) for band in page.closed]:
        _draw_mark(axes, Shape.BAR, band.item.mark, band.y, colour, half=SLIM_ROW / 2 - 3)
        _text(axes, band.title_x, band.y, band.title, SLIM_SIZE, _DARK)
    for n, line in enumerate(page.undated):
        _text(axes, page.scale.left, page.height - 22 - 22 * (len(page.undated) - 1 - n), line, DAY_SIZE, _GREY)
    return figure


@dataclass(frozen=True)
class Page:
    """What stands where; `top` and `bottom` are those of the lanes."""

    scale: Scale
    legend: list[tuple[Shape | str, str]]
    legend_y: float
    phases: list[Placed]
    lanes: list[Lane]
    closed: list[Placed]
    bands: list[Span]
    undated: list[str]
    top: float
    bottom: float
    height: float


def lay_out(plan: Plan, schedule: Schedule, before: Schedule, language: str) -> Page:
    """Find a place for everything: no mark and no text is on top of another."""
    first, last = _range(plan, schedule, before)
    scale = Scale(first, last, _LEFT + _gutter(plan, language) + _EDGE, _RIGHT - _EDGE)
    shut = [(fonts.drawable(c.name), c.days) for c in plan.calendar.closed if _meets(c.days, scale)]
    phases = slim([(fonts.drawable(p.name), p.days) for p in plan.phases.values()], scale)
    closed = slim(shut, scale)
    found = lanes(plan, schedule, before, scale, language)
    legend = _legend(found, plan, scale, language)
    title_room = _RIGHT - _LEFT - _legend_width(legend) - 40
    beside = fonts.width(fonts.drawable(plan.title), _HEAD, "bold") <= title_room
    legend_y = _TITLE_Y if beside else _TITLE_Y + 36
    months_y = legend_y + 70
    phases = _at(phases, months_y + 30)
    top = max([months_y + 22, *(p.y + SLIM_ROW / 2 + 8 for p in phases)])
    found = stacked(found, top)
    bottom = found[-1].top + found[-1].height if found else top + 40
    closed = _at(closed, bottom + 18)
    undated = _undated(plan, schedule, scale, language)
    end = max([bottom, *(p.y + SLIM_ROW / 2 for p in closed)]) + (22 * len(undated) + 14 if undated else 0) + 22
    bands = [scale.span(max(d.first, first), min(d.last, last)) for _, d in shut]
    return Page(scale, legend, legend_y, phases, found, closed, bands, undated, top, bottom, end)


def _at(placed: list[Placed], y: float) -> list[Placed]:
    return [replace(p, y=y + p.row * SLIM_ROW) for p in placed]


def _meets(days: When, scale: Scale) -> bool:
    return days.first <= scale.last and days.last >= scale.first


def _range(plan: Plan, schedule: Schedule, before: Schedule) -> tuple[date, date]:
    """Whole months that hold everything shown."""
    days = [
        day
        for s in (schedule, before)
        for key in s
        if key in plan.activities
        for day in (s[key].start, s[key].end)
    ]
    undated = [months_of(a) for key, a in plan.activities.items() if key not in schedule]
    periods = [*(when for when in undated if when), *(phase.days for phase in plan.phases.values())]
    days += [day for when in periods for day in (when.first, when.last)]
    days = days or [plan.days.first, plan.days.last]
    last = max(days)
    return min(days).replace(day=1), last.replace(day=monthrange(last.year, last.month)[1])


def _gutter(plan: Plan, language: str) -> float:
    """The room that the lanes' names take to the left."""
    names = [lane_names(plan, lane_of(activity), language) for activity in plan.activities.values()]
    texts = [fonts.width(heading, _CODE_SIZE, "bold") for heading, _ in names]
    texts += [fonts.width(name, _NAME_SIZE) for _, name in names if name]
    return min(max([*texts, _GUTTER[0]]), _GUTTER[-1]) + 34


def _undated(plan: Plan, schedule: Schedule, scale: Scale, language: str) -> list[str]:
    """Lines that name what could not be drawn, at most three."""
    words = _WORDS[language]
    titles = [
        fonts.shortened(fonts.drawable(a.title), 60)
        for key, a in plan.activities.items()
        if key not in schedule and months_of(a) is None
    ]
    lines: list[str] = []
    for n, title in enumerate(titles):
        longer = f"{lines[-1]} · {title}" if lines else f"{words['undated']}: {title}"
        if lines and fonts.width(longer, DAY_SIZE) > scale.right - scale.left - 100:
            if len(lines) == 3:
                lines[-1] += " · " + words["more"].format(n=len(titles) - n)
                break
            lines.append(title)
        else:
            lines[-1:] = [longer]
    return lines


def _legend(found: list[Lane], plan: Plan, scale: Scale, language: str) -> list[tuple[Shape | str, str]]:
    """What the picture holds and a reader may wonder about, in a fixed order."""
    items = [placed.item for lane in found for placed in lane.placed]
    shown: set[Shape | str] = {item.shape for item in items}
    shown |= {"moved" for item in items if item.ghost} | {
        "new" for item in items if item.changed and not item.ghost
    }
    shown |= {"decision" for item in items if item.strong} | {"holiday" for _ in _holidays(scale)}
    shown |= {"closed" for c in plan.calendar.closed if _meets(c.days, scale)}
    return [(mark, text) for mark, text in _WORDS[language].items() if mark in shown]


def _legend_width(legend: list[tuple[Shape | str, str]]) -> float:
    return sum(
        fonts.width(text, _LEGEND_SIZE, _weight(mark)) + _swatch(mark) + _LEGEND_GAP for mark, text in legend
    )


def _weight(mark: Shape | str) -> fonts.Weight:
    return "bold" if mark == "decision" else "normal"


def _swatch(mark: Shape | str) -> float:
    """How wide the sign before a legend's text is, with the gap."""
    return 0.0 if mark == "decision" else 25.0


def _holidays(scale: Scale) -> list[Span]:
    """Stripes, one for each run of free days; none where a day is too thin to be seen."""
    if scale.day < 0.8:
        return []
    days = [scale.first + timedelta(n) for n in range((scale.last - scale.first).days + 1)]
    spans: list[Span] = []
    for span in (scale.span(day, day) for day in days if holiday(day)):
        if spans and span.left - spans[-1].right < 0.01:
            spans[-1] = Span(spans[-1].left, span.right)
        else:
            spans.append(span)
    return spans


def _months(scale: Scale) -> Iterator[date]:
    day = scale.first
    while day <= scale.last:
        yield day
        day = (day + timedelta(31)).replace(day=1)


def _draw_ground(axes: Axes, page: Page) -> None:
    left, right = page.scale.left - _EDGE, page.scale.right + _EDGE
    for n, lane in enumerate(page.lanes):
        if n % 2 == 0:
            _box(axes, Span(left, right), lane.top, lane.top + lane.height, _PALE, 0)
    for band in page.bands:
        _box(axes, band, page.top, page.bottom, _CLOSED, 1)
    for stripe in _holidays(page.scale):
        _box(axes, stripe, page.top, page.bottom, _HOLIDAY, 2)
    for day in list(_months(page.scale))[1:]:
        new_year = day.month == 1
        x, top = page.scale.x(day), page.top - (42 if new_year and not page.phases else 0)
        axes.plot([x, x], [top, page.bottom], color=_YEAR if new_year else _LINE, linewidth=0.8, zorder=3)


def _draw_head(axes: Axes, page: Page, title: str, language: str) -> None:
    room = _RIGHT - _LEFT - (_legend_width(page.legend) + 40 if page.legend_y == _TITLE_Y else 0)
    _text(axes, _LEFT, _TITLE_Y, fonts.fitted(fonts.drawable(title), room, _HEAD, "bold"), _HEAD, _DARK, "bold")
    x = _RIGHT - _legend_width(page.legend) + _LEGEND_GAP
    for mark, text in page.legend:
        _draw_swatch(axes, mark, x, page.legend_y)
        _text(axes, x + _swatch(mark), page.legend_y, text, _LEGEND_SIZE, _GREY, _weight(mark))
        x += fonts.width(text, _LEGEND_SIZE, _weight(mark)) + _swatch(mark) + _LEGEND_GAP
    _draw_months(axes, page.scale, page.legend_y + 70, dates.month_names(language))


def _draw_months(axes: Axes, scale: Scale, y: float, names: tuple[str, ...]) -> None:
    """Months (every third, say, where all have no room) in the middle of their stretch, years where they begin."""
    widest = max(fonts.width(name, _MONTH_SIZE) for name in names) + 8
    step = next((step for step in (1, 2, 3, 6) if step * 28 * scale.day > widest), 12)
    taken = scale.right + 200
    for day in reversed(list(_months(scale))):
        begins = day.month == 1 or day == scale.first
        year = str(day.year)
        if begins and scale.x(day) + fonts.width(year, _CODE_SIZE, "bold") + 12 < taken:
            taken = scale.x(day)
            _text(axes, taken, y - 28, year, _CODE_SIZE, _DARK, "bold")
        if step < 12 and (day.month - 1) % step == 0:
            _text(axes, scale.x(day) + 14 * scale.day, y, names[day.month - 1], _MONTH_SIZE, _GREY, ha="center")


def _draw_swatch(axes: Axes, mark: Shape | str, x: float, y: float) -> None:
    if isinstance(mark, Shape):
        _draw_mark(axes, mark, Span(x, x + 18), y, _SLATE, half=8)
    elif mark == "holiday":
        _box(axes, Span(x + 13, x + 17), y - 9, y + 9, _HOLIDAY, 2)
    elif mark == "closed":
        _box(axes, Span(x, x + 18), y - 8, y + 8, _CLOSED, 2)
    elif mark == "moved":
        _draw_mark(axes, Shape.DIAMOND, Span(x, x + 18), y, None, half=8)
    elif mark == "new":
        _draw_mark(axes, Shape.DIAMOND, Span(x, x + 18), y, _SLATE, half=8, changed=True)


def _draw_lane(axes: Axes, lane: Lane, scale: Scale) -> None:
    middle, bar = lane.top + lane.height / 2, scale.left - _EDGE - 14
    _box(axes, Span(bar, bar + 5), lane.top + 5, lane.top + lane.height - 5, lane.colour, 3)
    room = bar - 14 - _LEFT
    heading = fonts.fitted(lane.heading, room, _CODE_SIZE, "bold")
    _text(axes, _LEFT, middle - (10 if lane.name else 0), heading, _CODE_SIZE, palette.ink(lane.colour), "bold")
    _text(axes, _LEFT, middle + 11, fonts.fitted(lane.name, room, _NAME_SIZE), _NAME_SIZE, _GREY)
    for placed in lane.placed:
        _draw_placed(axes, placed, lane.colour)


def _draw_placed(axes: Axes, placed: Placed, colour: str) -> None:
    item = placed.item
    if item.ghost is not None:
        _draw_mark(axes, item.ghost_shape, item.ghost, placed.y, None)
        _draw_arrow(axes, placed, item.ghost)
    _draw_mark(axes, item.shape, item.mark, placed.y, colour, changed=item.changed)
    inside = placed.side is Side.INSIDE and item.shape is Shape.BAR
    dark, grey = (palette.text_on(colour),) * 2 if inside else (_DARK, _GREY)
    _text(axes, placed.title_x, placed.y, placed.title, TITLE_SIZE, dark, item.weight)
    _text(axes, placed.day_x, placed.y, item.day, DAY_SIZE, grey)


def _draw_arrow(axes: Axes, placed: Placed, ghost: Span) -> None:
    """From the former place towards the mark, or to a label that stands between the two."""
    to = placed.item.mark.around(placed.label if placed.side is Side.BETWEEN else None)
    start, end = (ghost.right, to.left) if ghost.middle < to.middle else (ghost.left, to.right)
    if abs(end - start) > 14 and (end > start) == (ghost.middle < to.middle):
        style: dict[str, Any] = {"arrowstyle": "-|>", "mutation_scale": 9, "shrinkA": 2, "shrinkB": 3}
        ends = (start, placed.y), (end, placed.y)
        axes.add_patch(FancyArrowPatch(*ends, color=_CHANGED, linewidth=1.2, zorder=4, **style))


def _draw_mark(
    axes: Axes,
    shape: Shape,
    span: Span,
    y: float,
    colour: str | None,
    *,
    changed: bool = False,
    half: float = 9.5,
) -> None:
    """A mark `half` as high above y as below it; without a colour, the dashed outline of a former place."""
    left, right, middle = span.left, span.right, span.middle
    look: dict[str, Any] = {
        "facecolor": colour,
        "edgecolor": _CHANGED if changed else "none",
        "linewidth": 1.8,
        "zorder": 5,
    }
    if colour is None:
        look = {
            "facecolor": "white",
            "edgecolor": _CHANGED,
            "linewidth": 1.2,
            "linestyle": (0, (3, 2)),
            "zorder": 4,
        }
    if shape is Shape.MONTH:
        look |= {"facecolor": palette.tint(colour or _SLATE), "edgecolor": colour, "linewidth": 0.8}
    if shape is Shape.DIAMOND:
        axes.add_patch(Polygon([(left, y), (middle, y - half), (right, y), (middle, y + half)], **look))
    elif shape is Shape.TRIANGLE:
        axes.add_patch(Polygon([(left, y - 7), (right, y - 7), (middle, y + 8.5)], **look))
    elif shape is Shape.LETTER:
        axes.add_patch(Rectangle((left, y - 6.5), right - left, 13, **look))
        flap = [left + 0.5, middle, right - 0.5], [y - 6, y + 1, y - 6]
        axes.plot(*flap, color=_CHANGED if colour is None else "white", linewidth=1.1, zorder=look["zorder"])
    else:
        rounding = f"round,pad=0,rounding_size={min(4.0, span.width / 2)}"
        axes.add_patch(FancyBboxPatch((left, y - half), right - left, 2 * half, boxstyle=rounding, **look))


def _box(axes: Axes, span: Span, top: float, bottom: float, colour: str, zorder: int) -> None:
    axes.add_patch(Rectangle((span.left, top), span.width, bottom - top, color=colour, linewidth=0, zorder=zorder))


def _text(
    axes: Axes,
    x: float,
    y: float,
    text: str,
    size: float,
    colour: str,
    weight: fonts.Weight = "normal",
    ha: Literal["left", "center"] = "left",
) -> None:
    """Text whose small letters are centred on y. A dollar sign is a dollar sign."""
    if text:
        font = fonts.font(size, weight)
        axes.text(x, y + 0.34 * size, text, fontproperties=font, color=colour, ha=ha, zorder=6, parse_math=False)
