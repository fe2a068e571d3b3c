"""The lanes of a timeline, one below the other, each with its marks on rows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from plans.plan import Plan
from plans.schedule import Schedule
from reports.drawing import palette
from reports.drawing.items import Item, item_of
from reports.drawing.lanekeys import LaneKey, Loose, lane_keys, lane_names
from reports.drawing.lanetitles import subject, title_of
from reports.drawing.packing import Placed, packed, rows_of
from reports.drawing.scale import Scale

_ROW, _PAD, _LEAST, _LEAST_NAMED = 28.0, 8.0, 44.0, 52.0
_MOST_GOALS = 4


@dataclass(frozen=True)
class Lane:
    """A part of the picture: its heading, the body's name where the heading is a code, and its marks."""

    heading: str
    name: str
    colour: str
    top: float
    height: float
    placed: tuple[Placed, ...]


def lanes(plan: Plan, schedule: Schedule, before: Schedule, scale: Scale, language: str) -> list[Lane]:
    """The lanes from y = 0 down, council first; only bodies that lead something have one."""
    keys = lane_keys(plan)
    items: dict[LaneKey, list[Item]] = {}
    for together in _sharing_a_mark(plan, schedule, before):
        lane = keys[together[0]]
        title = title_of(plan, together, lane)
        item = item_of(plan, together, title, schedule, before, scale, language)
        if item is not None:
            items.setdefault(lane, []).append(item)
    order = [lane for lane in (*palette.in_order(plan), *Loose) if lane in items]
    return stacked([_lane(plan, lane, packed(items[lane], scale), language) for lane in order], 0.0)


def stacked(found: list[Lane], top: float) -> list[Lane]:
    """The lanes below each other from `top`, each with its rows in its middle."""
    placed = []
    for lane in found:
        first = top + (lane.height - rows_of(lane.placed) * _ROW) / 2 + _ROW / 2
        items = tuple(replace(p, y=first + p.row * _ROW) for p in lane.placed)
        placed.append(replace(lane, top=top, placed=items))
        top += lane.height
    return placed


def _sharing_a_mark(plan: Plan, schedule: Schedule, before: Schedule) -> Iterator[tuple[str, ...]]:
    """Every activity by itself, but the same meeting held about each goal together, a few goals to a mark."""
    groups: dict[object, list[str]] = {}
    for key, a in plan.activities.items():
        same = (subject(plan, key), a.kind, a.date, a.between, schedule.get(key), before.get(key))
        alone = a.goal is None or bool(a.bodies)
        groups.setdefault(key if alone else same, []).append(key)
    for group in groups.values():
        for n in range(0, len(group), _MOST_GOALS):
            yield tuple(group[n : n + _MOST_GOALS])


def _lane(plan: Plan, lane: LaneKey, placed: tuple[Placed, ...], language: str) -> Lane:
    heading, name = lane_names(plan, lane, language)
    height = max(_LEAST_NAMED if name else _LEAST, 2 * _PAD + rows_of(placed) * _ROW)
    colour = palette.NEUTRAL if isinstance(lane, Loose) else palette.colours(plan)[lane]
    return Lane(heading, name, colour, 0.0, height, placed)
