"""Rows without collisions: each mark on the first row where it and its label are clear of all that is there."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from plans.when import When
from reports.drawing.cut import fitted
from reports.drawing.fonts import width
from reports.drawing.items import Item, Shape, bar
from reports.drawing.scale import Scale, Span

TITLE_SIZE, DAY_SIZE, SLIM_SIZE = 15.5, 13.5, 13.5
_GAP, _APART, _APART_INSIDE, _INSET, _DAY_GAP = 9.0, 16.0, 1.0, 8.0, 7.0


class Side(StrEnum):
    """Where the label stands, seen from the mark."""

    INSIDE = "inside"
    RIGHT = "right"
    LEFT = "left"
    BETWEEN = "between"  # between the mark and its former place


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
        return self.whole.clear_of(other.whole, _APART_INSIDE if close else _APART)


def packed(items: Iterable[Item], scale: Scale, size: float = TITLE_SIZE) -> tuple[Placed, ...]:
    """The items row by row: the short title finds a row, then the long one takes the room left there."""
    rows: list[list[Placed]] = []
    for item in sorted(items, key=lambda item: item.mark.left):
        placed = _placed(item, scale, size)
        row = next((n for n, row in enumerate(rows) if all(placed.clear_of(other) for other in row)), len(rows))
        if row == len(rows):
            rows.append([])
        rows[row].append(replace(placed, row=row))
    return tuple(placed for row in rows for placed in _spread(row, scale, size))


def packed_periods(periods: Iterable[tuple[str, When]], scale: Scale) -> tuple[Placed, ...]:
    """Named periods as slim bars, those that overlap below each other; what lies outside the scale is left out."""
    shown = [(name, days) for name, days in periods if scale.meets(days.first, days.last)]
    return packed(
        (Item((name,), Shape.BAR, bar(scale, days), name, name) for name, days in shown), scale, SLIM_SIZE
    )


def rows_of(placed: Iterable[Placed]) -> int:
    """How many rows they take."""
    return 1 + max((p.row for p in placed), default=-1)


def _placed(item: Item, scale: Scale, size: float) -> Placed:
    """The item with its short title on the first side that has room for it, or cut on the one that has most."""
    wanted = width(item.short, size, item.weight) + _day_room(item)
    sides = _sides(item, scale)
    side, room = next((s for s in sides if s[1].width >= wanted), max(sides, key=lambda s: s[1].width))
    return _labelled(item, item.short, side, room, size)


def _spread(row: list[Placed], scale: Scale, size: float) -> list[Placed]:
    """The row with longer titles where there is room before the next thing."""
    row = sorted(row, key=lambda placed: placed.whole.left)
    for n, placed in enumerate(row):
        left = row[n - 1].whole.right + _APART if n else scale.left
        right = row[n + 1].whole.left - _APART if n + 1 < len(row) else scale.right
        room = {
            Side.RIGHT: Span(placed.label.left, right),
            Side.LEFT: Span(left, placed.label.right),
            Side.INSIDE: _inside(placed.item),
        }.get(placed.side)
        if room is not None:
            longer = _labelled(placed.item, placed.item.title, placed.side, room, size)
            row[n] = replace(longer, row=placed.row)
    return row


def _labelled(item: Item, title: str, side: Side, room: Span, size: float) -> Placed:
    """The item with as much of the title as there is room for."""
    title = fitted(title, room.width - _day_room(item), size, item.weight)
    length = width(title, size, item.weight) + _day_room(item)
    left = room.right - length if _ends_at_the_mark(item, side) else room.left
    day_x = left + length - _day_room(item) + _DAY_GAP
    return Placed(item, 0, side, title, left, day_x, Span(left, left + length))


def _day_room(item: Item) -> float:
    return width(item.day, DAY_SIZE) + _DAY_GAP if item.day else 0.0


def _inside(item: Item) -> Span:
    return Span(item.mark.left + _INSET, item.mark.right - _INSET)


def _sides(item: Item, scale: Scale) -> list[tuple[Side, Span]]:
    """The places for a label in the order of choice, each with the room it gives."""
    whole = item.mark.around(item.ghost)
    right = Side.RIGHT, Span(whole.right + _GAP, scale.right)
    left = Side.LEFT, Span(scale.left, whole.left - _GAP)
    sides = [right, left]
    if item.ghost is not None and item.ghost.middle > item.mark.middle:
        sides = [left, right]  # away from the former place, so that the label is not read as belonging to it
    if item.shape in (Shape.BAR, Shape.MONTH):
        sides.insert(0, (Side.INSIDE, _inside(item)))
    if item.ghost is not None:
        between = min(item.mark.right, item.ghost.right), max(item.mark.left, item.ghost.left)
        sides.append((Side.BETWEEN, Span(between[0] + _GAP, between[1] - _GAP)))
    return sides


def _ends_at_the_mark(item: Item, side: Side) -> bool:
    later = item.ghost is not None and item.ghost.middle < item.mark.middle
    return side is Side.LEFT or (side is Side.BETWEEN and later)
