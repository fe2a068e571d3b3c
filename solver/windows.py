"""On which days an activity can begin while all others may move, exactly, and what each of them costs."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from constraints.shapes import Point, Requirement, Within
from solver.bounds import Bounds
from solver.chains import contradiction
from solver.conflict import find_conflict
from solver.feasible import NODES, can_be
from solver.ground import Ground
from solver.network import demand
from solver.pieces import Bound
from solver.prepared import Prepared
from solver.price import Worth
from solver.search import OutOfNodes, Search


@dataclass(frozen=True)
class Window:
    """The first and the last day on which an activity can begin while all others may move.

    `proven` is False where a search ended too early: a day nearer the middle might be the true bound.
    """

    activity: str
    date: datetime.date | None
    earliest: datetime.date
    latest: datetime.date
    proven: bool = True

    @property
    def slack(self) -> int:
        """How many calendar days there are from the earliest to the latest day."""
        return (self.latest - self.earliest).days


@dataclass(frozen=True)
class DayCost:
    """What it would cost to begin an activity on a day: how many activities move (itself included) and how far.

    Where it is not possible (`feasible` False) `because` is the requirement that stands in the way first; None
    is not known within the limit.
    """

    date: datetime.date
    feasible: bool | None
    moved: int | None = None
    days: int | None = None
    warnings: int | None = None
    because: Requirement | None = None


def windows(prepared: Prepared, keys: Iterable[str], demands: Sequence[Ground] = ()) -> Iterator[Window]:
    """The window of each activity, when the demands hold too; nothing if they cannot hold."""
    bounds = prepared.asked(demands)
    if bounds.empty is not None:
        return
    axis = prepared.network.tables.axis
    for key in keys:
        stated = prepared.plan.activities[key].stated
        variable, _ = prepared.network.variables.of(Point(key))
        earliest, sure = _first(prepared, bounds, variable, least=True)
        latest, sure_too = _first(prepared, bounds, variable, least=False)
        if earliest is None or latest is None:
            return
        date = None if stated is None else stated.first
        yield Window(key, date, axis.day(earliest), axis.day(latest), sure and sure_too)


def _first(prepared: Prepared, bounds: Bounds, variable: int, *, least: bool) -> tuple[int | None, bool]:
    """The first day from one end that some calendar has, and whether all days before it are proven not to be."""
    days = bounds.network.days[variable]
    sure = True
    day = bounds.low[variable] if least else bounds.high[variable]
    while bounds.low[variable] <= day <= bounds.high[variable]:
        held = _can_be_on(prepared, bounds, variable, day)
        if held:
            return day, sure
        sure = sure and held is False
        day = days.up[day + 1] if least else days.down[day - 1]
    return None, sure


def _can_be_on(prepared: Prepared, bounds: Bounds, variable: int, day: int) -> bool | None:
    placed = _on(bounds, variable, day)
    if placed.empty is not None:
        return False
    key, date = bounds.network.points[variable].activity, bounds.network.tables.axis.day(day)
    search = Search(placed, prepared.unpriced, nodes=NODES)
    return can_be(search, lambda: bounds.network.asked(placed_on(key, date)))


def day_costs(prepared: Prepared, key: str, demands: Sequence[Ground] = ()) -> Iterator[DayCost]:
    """What each day of the horizon would cost as the activity's first."""
    network = prepared.network
    bounds = prepared.asked(demands)
    variable, _ = network.variables.of(Point(key))
    for day in prepared.plan.days.days:
        number = network.tables.axis.number(day)
        open_to = bounds.empty is None and bounds.low[variable] <= number <= bounds.high[variable]
        fits = open_to and bounds.network.days[variable].bits >> number & 1
        cost = _cost(prepared, _on(bounds, variable, number)) if fits else None
        if cost is None:
            yield DayCost(day, False, because=_because(prepared, bounds, key, day, demands))
        elif cost == _UNKNOWN:
            yield DayCost(day, None)
        else:
            yield DayCost(day, True, sum(cost[:3]), cost[4], cost[3])


_UNKNOWN: Worth = (-1, -1, -1, -1, -1)


def _on(bounds: Bounds, variable: int, day: int, *, story: bool = False) -> Bounds:
    placed = bounds.copy(story=story)
    placed.tighten([Bound(variable, True, day), Bound(variable, False, day)])
    return placed


def _cost(prepared: Prepared, bounds: Bounds) -> Worth | None:
    """What the best calendar within the bounds costs; None if there is none."""
    if bounds.empty is not None:
        return None
    try:
        leaf = next(Search(bounds, prepared.old).leaves(), None)
    except OutOfNodes:
        return _UNKNOWN
    return None if leaf is None else leaf.worth


def placed_on(key: str, day: datetime.date) -> list[Ground]:
    """The demand that an activity begins on a day."""
    return demand([Within(Requirement("move", (key,), about=day.isoformat()), Point(key), day, day)])


def _because(
    prepared: Prepared, bounds: Bounds, key: str, day: datetime.date, demands: Sequence[Ground]
) -> Requirement | None:
    """What stands in the way: a rule about the day itself, or the last link of the chain, or of a conflict."""
    network = bounds.network
    variable, _ = network.variables.of(Point(key))
    number = network.tables.axis.number(day)
    for piece in network.single[variable]:
        if not piece.good >> number & 1:
            return network.requirement(piece.ground)
    placed = bounds if bounds.empty is not None else _on(bounds, variable, number, story=True)
    if placed.empty is not None:
        earliest, latest, _ = contradiction(placed)
        links = [step.requirement for step in (*latest[::-1], *earliest[::-1]) if step.requirement is not None]
    else:
        asked = prepared.network.asked([*demands, *placed_on(key, day)])
        conflict = find_conflict(asked, prepared.old.days)
        links = [r for r in conflict.requirements if r.rule != "move"]
    return next(iter(links), None)
