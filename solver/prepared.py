"""A plan made ready to be asked what would have to move."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from constraints.shapes import AtMost, DaysAWeek, Requirement
from plans.plan import Plan
from solver.bounds import Bounds
from solver.compiling import Variables
from solver.excuses import Excuses
from solver.feasible import near
from solver.ground import Ground, Grounded, ground
from solver.habits import Deviation
from solver.network import Network, Standing
from solver.old import Old, Pieces
from solver.pieces import Bound
from solver.price import Prices
from solver.search import OutOfNodes, Search
from solver.tables import Tables

FILL_NODES = 2_000
"""How many nodes are tried to find room for activities without a day."""


@dataclass(frozen=True)
class Prepared:
    """A plan's network at rest: the bounds of every variable, and the days that the plan states.

    Activities without a stated day get one that is free to change, so that there is room for them still; those
    for which there was no room before (`roomless`) are left out. `standing` says what was broken before.
    """

    network: Network
    bounds: Bounds
    old: Old
    standing: Standing
    roomless: frozenset[str]

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.network.plan

    @cached_property
    def unpriced(self) -> Old:
        """The old calendar where nothing costs anything, for questions of what can be at all."""
        return replace(self.old, prices=self.old.prices.none, soft=Pieces((), self.old.days))

    @cached_property
    def habits(self) -> Deviation:
        """How far from what is usual the old calendar is, and any near it."""
        return Deviation(self.network, self.old.days)

    def asked(self, demands: Sequence[Ground]) -> Bounds:
        """The bounds when these demands on single activities hold too."""
        return self.bounds.within(self.network.asked(demands)) if demands else self.bounds


def prepare(
    plan: Plan,
    *,
    base: Prepared | None = None,
    today: date | None = None,
    placed: Collection[str] = (),
) -> Prepared:
    """Make a plan ready. Of a changed plan, `base` is the plan before: only what that broke is excused.

    What the answer gives a day although the plan does not (`placed`) counts among the rest: it is not left out for
    want of room before, and warnings about it count.
    """
    tables = base.network.tables if base is not None and base.plan.days == plan.days else Tables(plan.days)
    grounded = _warned(ground(plan), plan.activities.keys() - plan.schedule.keys() - set(placed))
    stated = Variables(plan).numbers(tables.axis, plan.schedule)
    standing = _standing(stated, base)
    roomless = frozenset() if base is None else (base.roomless & plan.activities.keys()) - set(placed)
    while True:
        network = Network(plan, _without(grounded, roomless), standing, tables)
        bounds = Bounds.root(network)
        prices = Prices.of(plan, network.points, today)
        days = _filled(bounds, stated, prices)
        crowded = set() if days is not None or base is not None else _crowded(bounds, stated) - roomless
        if not crowded:
            break
        roomless |= crowded
    low = [min(day, tables.length - 1) for day in bounds.low]
    known = _room_before(network, base) | stated
    old = days or [known.get(v, day) for v, day in enumerate(low)]
    return Prepared(network, bounds, Old.of(network, old, prices), standing, roomless)


def _standing(stated: Mapping[int, int], base: Prepared | None) -> Standing:
    """What may stand: all that the stated days break or, of a changed plan, what they broke before."""
    if base is None:
        return Standing(stated, Excuses(everything=True), Excuses(everything=True))
    hard, soft = base.standing.hard, base.standing.soft
    return Standing(stated, Excuses(hard), Excuses(hard.together(soft)))


def _filled(bounds: Bounds, stated: Mapping[int, int], prices: Prices) -> list[int] | None:
    """The stated days, and days for all else that obey what these leave; None if there are none."""
    pinned = _pinned(bounds, stated)
    if pinned.empty is not None:
        return None
    days = [stated.get(v, day) for v, day in enumerate(pinned.low)]
    if len(stated) == len(days):
        return days
    old = Old.of(bounds.network, days, prices, warnings=False)
    search = Search(pinned, old, nodes=FILL_NODES)
    try:
        leaf = next(search.leaves(), None)
    except OutOfNodes:
        return None
    return None if leaf is None else [leaf.changed.get(v, day) for v, day in enumerate(days)]


def _room_before(network: Network, base: Prepared | None) -> dict[int, int]:
    """The days that the points of the base plan have there."""
    if base is None:
        return {}
    axis, before = network.tables.axis, base.network
    days = {p: before.tables.axis.day(day) for p, day in zip(before.points, base.old.days, strict=True)}
    numbers = {v: axis.number(days[point]) for v, point in enumerate(network.points) if point in days}
    return {v: number for v, number in numbers.items() if 0 <= number < axis.length}


def _crowded(bounds: Bounds, stated: Mapping[int, int]) -> set[str]:
    """The first of the activities without a day for which the stated days, and those before it, leave no room."""
    network = bounds.network
    free = dict.fromkeys(point.activity for v, point in enumerate(network.points) if v not in stated)
    waiting = set(free)
    for key in free:
        waiting.remove(key)
        about = [n for n, g in enumerate(network.grounds) if waiting.isdisjoint(g.requirement.activities)]
        pinned = _pinned(Bounds.root(network.only(about)), stated)
        if pinned.empty is not None or not any(near(pinned).leaves()):
            return {key}
    return set(free)


def _pinned(bounds: Bounds, stated: Mapping[int, int]) -> Bounds:
    pinned = bounds.copy()
    if pinned.empty is None:
        pinned.tighten(Bound(v, least, day) for v, day in stated.items() for least in (True, False))
    return pinned


def _warned(grounded: Grounded, undated: Collection[str]) -> Grounded:
    """Warnings count among activities with a day: the others are only given room."""
    return Grounded(grounded.hard, tuple(_kept(grounded.soft, undated)))


def _without(grounded: Grounded, keys: Collection[str]) -> Grounded:
    """The requirements that say something of other activities than these."""
    if not keys:
        return grounded
    return Grounded(tuple(_kept(grounded.hard, keys)), tuple(_kept(grounded.soft, keys)))


def _kept(grounds: Iterable[Ground], keys: Collection[str]) -> Iterator[Ground]:
    for each in grounds:
        others = tuple(key for key in each.requirement.activities if key not in keys)
        if len(others) == len(each.requirement.activities):
            yield each
        elif others and isinstance(each.meeting, AtMost | DaysAWeek):
            requirement = replace(each.requirement, activities=others)
            yield Ground(requirement, (_limited(each.meeting, requirement),))


def _limited(shape: AtMost | DaysAWeek, requirement: Requirement) -> AtMost | DaysAWeek:
    """The shape for those of its activities that the requirement names."""
    if isinstance(shape, AtMost):
        return replace(shape, requirement=requirement)
    counted = dict(zip(shape.requirement.activities, shape.counted, strict=True))
    return replace(shape, requirement=requirement, counted=tuple(counted[key] for key in requirement.activities))
