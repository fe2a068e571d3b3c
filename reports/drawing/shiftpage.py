"""Where everything stands in a picture of plans side by side: a row for each activity and plan that differs."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from plans.calendar import holiday
from plans.schedule import Slot
from reports import dates
from reports.comparing import letter, signed, summary_text, title_text, years_text
from reports.differing import Difference, differing, plan_with, title
from reports.drawing.cut import broken, fitted
from reports.drawing.fonts import drawable, width
from reports.drawing.items import Shape, shape_and_span
from reports.drawing.scale import Scale, Span
from reports.languages import words
from reports.words import Words

if TYPE_CHECKING:
    from scenarios.compare import Comparison

WIDTH, LEFT, RIGHT, EDGE = 1815.0, 26.0, 1787.0, 12.0
HEAD_SIZE, TEXT_SIZE, TITLE_SIZE, LABEL_SIZE = 28.0, 17.0, 15.5, 13.5
LINE, ROW, TITLE_LINE, _PAD = 25.0, 27.0, 20.0, 8.0
_GUTTER = range(180, 430)
_GAP = 9.0


@dataclass(frozen=True)
class Shift:
    """An activity in one of the plans (`at`): its mark, or None where the plan has no day for it, and a label."""

    at: int
    y: float
    mark: Span | None
    shape: Shape
    label: str
    label_x: float


@dataclass(frozen=True)
class Band:
    """An activity: its title in lines, where the first plan has it, and the plans in which it is elsewhere."""

    lines: tuple[str, ...]
    was: str
    top: float
    bottom: float
    first: Span | None
    shape: Shape
    shifts: tuple[Shift, ...]


@dataclass(frozen=True)
class ShiftPage:
    """What stands where."""

    title: str
    lines: tuple[str, ...]
    names: tuple[str, ...]
    names_y: tuple[float, ...]
    scale: Scale
    months_y: float
    bands: tuple[Band, ...]
    holidays: tuple[Span, ...]
    top: float
    bottom: float
    height: float


def lay_out_shifts(comparison: "Comparison", language: str) -> ShiftPage:
    """Find a place for everything, from the title down."""
    told, found = words(language), differing(comparison)
    names = [drawable(one.name) for one in comparison.compared]
    texts = [text for text in (years_text(comparison, language), summary_text(comparison, language)) if text]
    lines = [line for text in texts for line in broken(drawable(text), RIGHT - LEFT, TEXT_SIZE)]
    names_y = tuple(78 + LINE * len(lines) + 12 + LINE * n for n in range(len(names)))
    months_y = names_y[-1] + 78
    top = months_y + 22
    scale = _scale(comparison, found)
    bands, y = [], top
    for row in found:
        band = _band(comparison, row, scale, y, told)
        bands.append(band)
        y = band.bottom
    stripes = (scale.span(day, day) for day in scale.days if holiday(day)) if found else iter(())
    return ShiftPage(
        fitted(drawable(title_text(comparison, language)), RIGHT - LEFT, HEAD_SIZE, "bold"),
        tuple(lines),
        tuple(fitted(name, RIGHT - LEFT - 140, TEXT_SIZE) for name in names),
        names_y,
        scale,
        months_y,
        tuple(bands),
        tuple(stripes),
        top,
        y,
        (y if found else names_y[-1]) + 28,
    )


def _scale(comparison: "Comparison", found: list[Difference]) -> Scale:
    """The whole months that hold all that differs, to the right of the titles."""
    slots = [slot for row in found for slot in (*row.slots[1:], *row.firsts[1:]) if slot is not None]
    days = [day for slot in slots for day in (slot.start, slot.end)]
    days = days or [comparison.compared[0].plan.days.first]
    titles = [width(drawable(title(comparison, row.activity)), TITLE_SIZE, "bold") for row in found]
    gutter = min(max([*titles, _GUTTER[0]]), _GUTTER[-1])
    first, last = min(days).replace(day=1), _month_end(max(days))
    return Scale(first, last, LEFT + gutter + 34, RIGHT - EDGE)


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _band(comparison: "Comparison", row: Difference, scale: Scale, top: float, told: Words) -> Band:
    kind = plan_with(comparison, row.activity).activities[row.activity].kind
    moved = [at for at in range(1, len(row.slots)) if row.moved(at)]
    lines = broken(drawable(title(comparison, row.activity)), scale.left - LEFT - 34, TITLE_SIZE)
    height = max(ROW * len(moved), TITLE_LINE * (len(lines) + 1)) + 2 * _PAD
    first = row.firsts[moved[0]]
    shape, span = (Shape.DIAMOND, None) if first is None else shape_and_span(scale, kind, first)
    middle = top + height / 2
    shifts = []
    for n, at in enumerate(moved):
        y = middle + (n - (len(moved) - 1) / 2) * ROW
        slot = row.slots[at]
        own, mark = (shape, None) if slot is None else shape_and_span(scale, kind, slot)
        label = _label(row, at, told)
        shifts.append(Shift(at, y, mark, own, label, _label_x(label, mark, span, scale)))
    return Band(tuple(lines), _label(row, 0, told), top, top + height, span, shape, tuple(shifts))


def _label(row: Difference, at: int, told: Words) -> str:
    """`B 12/6 (−7 d)`."""
    slot: Slot | None = row.slots[at]
    if slot is None:
        return told.labels["compare none"].format(letter(at))
    day = dates.tiny_span(slot.start, slot.end, told.grammar.language)
    by = signed(row, at) if at else ""
    return f"{letter(at)}  {day}  {told.labels['compare by'].format(by)}" if by else f"{letter(at)}  {day}"


def _label_x(label: str, mark: Span | None, first: Span | None, scale: Scale) -> float:
    """Beside the mark, away from where the first plan has it, or on the other side where there is no room."""
    spans = [span for span in (mark, first) if span is not None]
    if not spans:
        return scale.left
    whole, length = spans[0].around(*spans[1:]), width(label, LABEL_SIZE, "bold")
    left, right = whole.left - _GAP - length, whole.right + _GAP
    earlier = mark is not None and first is not None and mark.middle < first.middle
    if earlier and left >= scale.left:
        return left
    return right if right + length <= scale.right else max(scale.left, left)
