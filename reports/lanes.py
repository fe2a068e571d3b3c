"""Where everything in a timeline stands: lanes, rows, marks and labels, with nothing on top of anything else.

Arithmetic in pixels; y grows downwards. `reports.timeline` draws what is laid out here.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, StrEnum
from unicodedata import normalize

from plans.activity import Activity, Kind
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.when import When
from reports import dates, fonts, palette

TITLE_SIZE, DAY_SIZE, SLIM_SIZE = 15.5, 13.5, 13.5
ROW, SLIM_ROW, LANE_PAD, LEAST_LANE, NAMED_LANE = 30.0, 24.0, 9.0, 46.0, 54.0
MOST_LETTERS = 42
_GAP, _APART, _CLOSE, _INSET, _LEAST_BAR = 9.0, 16.0, 2.0, 8.0, 11.0
_MARK, _DAY_GAP = 18.0, 7.0


class Shape(Enum):
    """What stands for an activity."""

    DIAMOND = "diamond"  # people come together on one day
    TRIANGLE = "triangle"  # a deadline
    LETTER = "letter"  # a mailing
    BAR = "bar"  # several days, or work
    MONTH = "month"  # no day yet, only the months are known


class Loose(Enum):
    """The lanes of what no body leads."""

    GOALS = "goals"
    NONE = "none"


class Side(StrEnum):
    """Where the label stands, seen from the mark."""

    INSIDE = "inside"
    RIGHT = "right"
    LEFT = "left"
    BETWEEN = "between"  # between the mark and its former place


_LOOSE = {
    "sv": {Loose.GOALS: "Mål", Loose.NONE: "Övrigt"},
    "en": {Loose.GOALS: "Goals", Loose.NONE: "Other"},
}


@dataclass(frozen=True)
class Span:
    """A stretch of pixels from left to right."""

    left: float
    right: float

    @property
    def width(self) -> float:
        """In pixels."""
        return self.right - self.left

    @property
    def middle(self) -> float:
        """Half way."""
        return (self.left + self.right) / 2

    def around(self, *others: "Span | None") -> "Span":
        """The shortest span that holds this one and the others."""
        spans = [self, *(other for other in others if other is not None)]
        return Span(min(s.left for s in spans), max(s.right for s in spans))

    def clear_of(self, other: "Span", apart: float) -> bool:
        """Whether at least so many pixels lie between the two."""
        return self.left >= other.right + apart or other.left >= self.right + apart


@dataclass(frozen=True)
class Scale:
    """Days laid out from `left` to `right`: `first` begins at the left, `last` ends at the right."""

    first: date
    last: date
    left: float
    right: float

    @property
    def day(self) -> float:
        """Pixels a day."""
        return (self.right - self.left) / ((self.last - self.first).days + 1)

    def x(self, day: date) -> float:
        """Where the day begins."""
        return self.left + (day - self.first).days * self.day

    def span(self, first: date, last: date) -> Span:
        """From the beginning of the first day to the end of the last one."""
        return Span(self.x(first), self.x(last) + self.day)


@dataclass(frozen=True)
class Item:
    """Something to place on a row: a mark, its text and where it stood before, if it has moved."""

    name: str
    shape: Shape
    mark: Span
    title: str
    day: str = ""
    strong: bool = False
    changed: bool = False
    ghost: Span | None = None
    ghost_shape: Shape = Shape.DIAMOND

    @property
    def weight(self) -> fonts.Weight:
        """A decision stands out by its type."""
        return "bold" if self.strong else "normal"


@dataclass(frozen=True)
class Placed:
    """An item with its row in the lane (from 0), its label (title and day side by side) and the middle's y."""

    item: Item
    row: int
    side: Side
    title: str
    title_x: float
    day_x: float
    label: Span
    y: float = 0.0

    @property
    def whole(self) -> Span:
        """All that it takes up of its row."""
        return self.item.mark.around(self.item.ghost, self.label)

    def clear_of(self, other: "Placed") -> bool:
        """Whether the two may share a row; bars that hold their labels may stand close together."""
        close = self.side is Side.INSIDE and other.side is Side.INSIDE
        return self.whole.clear_of(other.whole, _CLOSE / 2 if close else _APART)


@dataclass(frozen=True)
class Lane:
    """A body's part of the picture: its heading, its name where the heading is a code, and its marks."""

    heading: str
    name: str
    colour: str
    top: float
    height: float
    placed: tuple[Placed, ...]


def lanes(plan: Plan, schedule: Schedule, before: Schedule, scale: Scale, language: str) -> list[Lane]:
    """The lanes from y = 0 down, council first; only bodies that lead something have one."""
    by_lane: dict[str | Loose, list[Item]] = {}
    for key in plan.activities:
        item = _item(plan, key, schedule.get(key), before.get(key), scale, language)
        if item is not None:
            by_lane.setdefault(lane_of(plan.activities[key]), []).append(item)
    colours = palette.colours(plan)
    found = []
    for code in (*palette.in_order(plan), *Loose):
        if code not in by_lane:
            continue
        placed = packed(by_lane[code], scale)
        rows = 1 + max(p.row for p in placed)
        heading, name = lane_names(plan, code, language)
        height = max(NAMED_LANE if name else LEAST_LANE, 2 * LANE_PAD + rows * ROW)
        colour = palette.NEUTRAL if isinstance(code, Loose) else colours[code]
        found.append(Lane(heading, name, colour, 0.0, height, tuple(placed)))
    return stacked(found, 0.0)


def stacked(found: list[Lane], top: float) -> list[Lane]:
    """The lanes below each other from `top`, each with its rows in its middle."""
    placed = []
    for lane in found:
        rows = 1 + max(p.row for p in lane.placed)
        first = top + (lane.height - rows * ROW) / 2 + ROW / 2
        items = tuple(replace(p, y=first + p.row * ROW) for p in lane.placed)
        placed.append(replace(lane, top=top, placed=items))
        top += lane.height
    return placed


def slim(bands: Iterable[tuple[str, When]], scale: Scale) -> list[Placed]:
    """Named periods as slim bars, those that overlap below each other; what lies outside the scale is left out."""
    items = [
        Item(name, Shape.BAR, _bar(scale, days.first, days.last), name)
        for name, days in bands
        if days.last >= scale.first and days.first <= scale.last
    ]
    return packed(items, scale, SLIM_SIZE)


def packed(items: list[Item], scale: Scale, size: float = TITLE_SIZE) -> list[Placed]:
    """Each item on the first row where it and its label are clear of all that is there already."""
    rows: list[list[Placed]] = []
    found = []
    for item in sorted(items, key=lambda item: item.mark.left):
        placed = _labelled(item, scale, size)
        row = next((n for n, row in enumerate(rows) if all(placed.clear_of(other) for other in row)), len(rows))
        if row == len(rows):
            rows.append([])
        rows[row].append(placed)
        found.append(replace(placed, row=row))
    return found


def _item(plan: Plan, key: str, slot: Slot | None, old: Slot | None, scale: Scale, language: str) -> Item | None:
    activity, title = plan.activities[key], _title(plan, key)
    strong = activity.kind is Kind.DECISION
    if slot is None:
        when = months_of(activity)
        if when is None:
            return None
        known = (
            dates.tiny_span(when.first, when.last, language) if when.exact else dates.tiny_months(when, language)
        )
        return Item(key, Shape.MONTH, _bar(scale, when.first, when.last), title, known, strong)
    days = dates.tiny_span(slot.start, slot.end, language)
    stated = activity.stated
    if stated and stated.uncertain and stated.first == slot.start:
        days += "?"
    shape, mark = _mark(scale, activity.kind, slot)
    item = Item(key, shape, mark, title, days, strong, dates.moved(slot, old))
    if old is None or not item.changed:
        return item
    ghost_shape, ghost = _mark(scale, activity.kind, old)
    return replace(item, ghost=ghost, ghost_shape=ghost_shape)


def _title(plan: Plan, key: str) -> str:
    """A short title; meetings about one goal each are told apart by it."""
    activity = plan.activities[key]
    title = fonts.drawable(activity.title)
    if activity.goal is None:
        return fonts.shortened(title, MOST_LETTERS)
    goal = fonts.drawable(plan.goals[activity.goal].name)
    return fonts.shortened(f"{fonts.shortened(goal, MOST_LETTERS // 2)}: {title}", MOST_LETTERS)


def months_of(activity: Activity) -> When | None:
    """The months (or the window) in which an activity without a day is to happen, where the plan says so."""
    if activity.date is not None and not activity.date.exact:
        return activity.date
    return activity.between


def _mark(scale: Scale, kind: Kind, slot: Slot) -> tuple[Shape, Span]:
    if slot.start != slot.end or kind is Kind.WORK:
        return Shape.BAR, _bar(scale, slot.start, slot.end)
    shape = {Kind.DEADLINE: Shape.TRIANGLE, Kind.MAILING: Shape.LETTER}.get(kind, Shape.DIAMOND)
    middle = scale.span(slot.start, slot.end).middle
    return shape, Span(middle - _MARK / 2, middle + _MARK / 2)


def _bar(scale: Scale, first: date, last: date) -> Span:
    span = scale.span(max(first, scale.first), min(last, scale.last))
    return Span(span.left, max(span.right - _CLOSE, span.left + _LEAST_BAR))


def _labelled(item: Item, scale: Scale, size: float) -> Placed:
    day_room = fonts.width(item.day, DAY_SIZE, "normal") + _DAY_GAP if item.day else 0.0
    wanted = fonts.width(item.title, size, item.weight) + day_room
    sides = _sides(item, scale)
    side, room = next(
        ((side, room) for side, room in sides if room.width >= wanted), max(sides, key=lambda s: s[1].width)
    )
    title = (
        item.title if room.width >= wanted else fonts.fitted(item.title, room.width - day_room, size, item.weight)
    )
    length = fonts.width(title, size, item.weight) + day_room
    left = room.right - length if _ends_at_the_mark(item, side) else room.left
    label = Span(left, left + length)
    return Placed(item, 0, side, title, left, left + length - day_room + _DAY_GAP, label)


def _sides(item: Item, scale: Scale) -> list[tuple[Side, Span]]:
    """The places for a label in the order of choice, each with the room it gives."""
    whole = item.mark.around(item.ghost)
    right = Side.RIGHT, Span(whole.right + _GAP, scale.right)
    left = Side.LEFT, Span(scale.left, whole.left - _GAP)
    sides = [right, left]
    if item.ghost is not None and item.ghost.middle > item.mark.middle:
        sides = [left, right]  # away from the former place, so that the label is not read as belonging to it
    if item.shape in (Shape.BAR, Shape.MONTH):
        sides.insert(0, (Side.INSIDE, Span(item.mark.left + _INSET, item.mark.right - _INSET)))
    if item.ghost is not None:
        between = min(item.mark.right, item.ghost.right), max(item.mark.left, item.ghost.left)
        sides.append((Side.BETWEEN, Span(between[0] + _GAP, between[1] - _GAP)))
    return sides


def _ends_at_the_mark(item: Item, side: Side) -> bool:
    later = item.ghost is not None and item.ghost.middle < item.mark.middle
    return side is Side.LEFT or (side is Side.BETWEEN and later)


def lane_of(activity: Activity) -> "str | Loose":
    """The body whose lane the activity stands in: the first that takes part."""
    if activity.bodies:
        return activity.bodies[0]
    return Loose.NONE if activity.goal is None else Loose.GOALS


def lane_names(plan: Plan, code: "str | Loose", language: str) -> tuple[str, str]:
    """The heading of a lane and the name below it; the name alone where the code is only the name once more."""
    if isinstance(code, Loose):
        return _LOOSE[language][code], ""
    name = fonts.drawable(plan.bodies[code].name)
    again = "_" in code or (len(code) >= 6 and _plain(code) in _plain(name)) or _plain(code) == _plain(name)
    return (name, "") if again else (fonts.drawable(code), name)


def _plain(text: str) -> str:
    """Without case and without rings and dots, as codes are often written."""
    letters = normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if letter.isalnum())
