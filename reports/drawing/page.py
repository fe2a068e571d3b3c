"""Where everything in a timeline stands, in pixels; y grows downwards. Nothing is on top of anything else."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from plans.calendar import holiday
from plans.plan import Plan
from plans.schedule import Schedule
from reports.drawing.cut import shortened
from reports.drawing.fonts import drawable, width
from reports.drawing.items import months_of
from reports.drawing.lanekeys import lane_keys, lane_names
from reports.drawing.lanes import Lane, lanes, stacked
from reports.drawing.legend import Entry, legend_of, legend_width
from reports.drawing.packing import DAY_SIZE, Placed, packed_periods
from reports.drawing.scale import Scale, Span

WIDTH = 1815.0
"""Of every timeline; the height follows from what is in it."""

LEFT, RIGHT, EDGE, TITLE_Y = 26.0, WIDTH - 28.0, 12.0, 38.0
HEAD_SIZE, CODE_SIZE, NAME_SIZE, SLIM_ROW, LINE = 28.0, 17.0, 13.5, 24.0, 22.0
_GUTTER, _APART = range(120, 260), 40.0
_MOST_LINES = 3
_WORDS = {
    "sv": {"undated": "Utan datum", "more": "och {n} till"},
    "en": {"undated": "Without a date", "more": "and {n} more"},
}


@dataclass(frozen=True)
class Page:
    """What stands where; `top` and `bottom` are those of the lanes, `title_room` is the title's width at most."""

    title: str
    title_room: float
    scale: Scale
    legend: tuple[Entry, ...]
    legend_y: float
    phases: tuple[Placed, ...]
    lanes: tuple[Lane, ...]
    closed: tuple[Placed, ...]
    closed_spans: tuple[Span, ...]
    holidays: tuple[Span, ...]
    undated: tuple[str, ...]
    top: float
    bottom: float
    height: float

    @property
    def months_y(self) -> float:
        """The middle of the months' names."""
        return self.legend_y + 70


def lay_out(plan: Plan, schedule: Schedule, before: Schedule, language: str) -> Page:
    """Find a place for everything, from the title down."""
    scale = _scale(plan, schedule, before, language)
    shut = [(drawable(c.name), c.days) for c in plan.calendar.closed if scale.meets(c.days.first, c.days.last)]
    stripes = tuple(_stripes(scale))
    found = lanes(plan, schedule, before, scale, language)
    items = [placed.item for lane in found for placed in lane.placed]
    legend = legend_of(items, holidays=bool(stripes), closed=bool(shut), language=language)
    title = drawable(plan.title)
    room = RIGHT - LEFT - legend_width(legend) - _APART
    beside = width(title, HEAD_SIZE, "bold") <= room
    legend_y = TITLE_Y if beside else TITLE_Y + 36
    phases = _at(packed_periods([(drawable(p.name), p.days) for p in plan.phases.values()], scale), legend_y + 100)
    top = max([legend_y + 92, *(p.y + SLIM_ROW / 2 + 8 for p in phases)])
    found = stacked(found, top)
    bottom = found[-1].top + found[-1].height if found else top + 40
    closed = _at(packed_periods(shut, scale), bottom + 18)
    undated = tuple(_undated(plan, schedule, scale, language))
    end = max([bottom, *(p.y + SLIM_ROW / 2 for p in closed)])
    return Page(
        title=title,
        title_room=room if beside else RIGHT - LEFT,
        scale=scale,
        legend=legend,
        legend_y=legend_y,
        phases=phases,
        lanes=tuple(found),
        closed=closed,
        closed_spans=tuple(scale.span(days.first, days.last) for _, days in shut),
        holidays=stripes,
        undated=undated,
        top=top,
        bottom=bottom,
        height=end + (LINE * len(undated) + 14 if undated else 0) + 22,
    )


def _at(placed: tuple[Placed, ...], y: float) -> tuple[Placed, ...]:
    return tuple(replace(p, y=y + p.row * SLIM_ROW) for p in placed)


def _scale(plan: Plan, schedule: Schedule, before: Schedule, language: str) -> Scale:
    """Whole months that hold everything shown, to the right of the lanes' names."""
    shown = [s[key] for s in (schedule, before) for key in s if key in plan.activities]
    undated = [months_of(a) for key, a in plan.activities.items() if key not in schedule]
    periods = [*(when for when in undated if when), *(phase.days for phase in plan.phases.values())]
    days = [day for slot in shown for day in (slot.start, slot.end)]
    days += [day for when in periods for day in (when.first, when.last)]
    days = days or [plan.days.first, plan.days.last]
    return Scale(
        _month_begin(min(days)), _month_end(max(days)), LEFT + _gutter(plan, language) + EDGE, RIGHT - EDGE
    )


def _month_begin(day: date) -> date:
    return day.replace(day=1)


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _gutter(plan: Plan, language: str) -> float:
    """The room that the lanes' names take to the left."""
    names = [lane_names(plan, lane, language) for lane in lane_keys(plan).values()]
    texts = [width(heading, CODE_SIZE, "bold") for heading, _ in names]
    texts += [width(name, NAME_SIZE) for _, name in names if name]
    return min(max([*texts, _GUTTER[0]]), _GUTTER[-1]) + 34


def _stripes(scale: Scale) -> Iterator[Span]:
    """A stripe for each run of free days; none where a day is too thin to be seen."""
    if scale.day < 0.8:
        return
    run: Span | None = None
    for span in (scale.span(day, day) for day in scale.days if holiday(day)):
        if run is not None and span.left - run.right < 0.01:
            run = run.around(span)
            continue
        if run is not None:
            yield run
        run = span
    if run is not None:
        yield run


def _undated(plan: Plan, schedule: Schedule, scale: Scale, language: str) -> list[str]:
    """Lines that name what could not be drawn, at most three."""
    words = _WORDS[language]
    titles = [
        shortened(drawable(a.title), 60)
        for key, a in plan.activities.items()
        if key not in schedule and months_of(a) is None
    ]
    lines: list[str] = []
    for n, title in enumerate(titles):
        longer = f"{lines[-1]} · {title}" if lines else f"{words['undated']}: {title}"
        if lines and width(longer, DAY_SIZE) > scale.right - scale.left - 100:
            if len(lines) == _MOST_LINES:
                lines[-1] += " · " + words["more"].format(n=len(titles) - n)
                break
            lines.append(title)
        else:
            lines[-1:] = [longer]
    return lines
