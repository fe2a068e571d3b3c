"""What lies behind and above the marks of a timeline: lanes in turn, months, years, holidays and closed days."""

from matplotlib.axes import Axes

from reports.dates import month_names
from reports.drawing import palette
from reports.drawing.fonts import width
from reports.drawing.marks import draw_box, draw_text
from reports.drawing.page import CODE_SIZE, EDGE, Page
from reports.drawing.scale import Scale, Span

_PALE, _LINE, _YEAR = "#f5f6f8", "#d5dae0", "#8d99a6"
_MONTH_SIZE = 16.0


def draw_ground(axes: Axes, page: Page) -> None:
    """Every other lane in grey, stripes for the days when nobody meets, and a line where a month begins."""
    across = Span(page.scale.left - EDGE, page.scale.right + EDGE)
    for lane in page.lanes[::2]:
        draw_box(axes, across, lane.top, lane.top + lane.height, _PALE, 0)
    for span in page.closed_spans:
        draw_box(axes, span, page.top, page.bottom, palette.CLOSED, 1)
    for span in page.holidays:
        draw_box(axes, span, page.top, page.bottom, palette.HOLIDAY, 2)
    for day in list(page.scale.months)[1:]:
        new_year = day.month == 1
        x, top = page.scale.x(day), page.top - (42 if new_year and not page.phases else 0)
        axes.plot([x, x], [top, page.bottom], color=_YEAR if new_year else _LINE, linewidth=0.8, zorder=3)


def draw_months(axes: Axes, scale: Scale, y: float, language: str) -> None:
    """Months (every third, say, where all have no room) in the middle of their stretch, years where they begin."""
    names = month_names(language)
    step = _step(scale, max(width(name, _MONTH_SIZE) for name in names) + 8)
    taken = scale.right + 200
    for day in reversed(list(scale.months)):
        begins = day.month == 1 or day == scale.first
        year = str(day.year)
        if begins and scale.x(day) + width(year, CODE_SIZE, "bold") + 12 < taken:
            taken = scale.x(day)
            draw_text(axes, taken, y - 28, year, CODE_SIZE, palette.DARK, "bold")
        if step < 12 and (day.month - 1) % step == 0:
            middle = scale.x(day) + 14 * scale.day
            draw_text(axes, middle, y, names[day.month - 1], _MONTH_SIZE, palette.GREY, ha="center")


def _step(scale: Scale, widest: float) -> int:
    """Every how many months there is room for a name."""
    return next((step for step in (1, 2, 3, 6) if step * 28 * scale.day > widest), 12)
