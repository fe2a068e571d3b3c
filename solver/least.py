"""The first levels of a proposal by search, and the days that every calendar as good as the best keeps to.

The same search as for a what-if (`solver.search`), from the plan's own days, with nothing excused and warnings
first. It also gives all equally good calendars, if they are few: then the model for the finer levels has little
left to choose from. Where either takes too long, CP-SAT does it alone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from constraints.shapes import Point
from plans.schedule import Schedule
from solver.answer import Level
from solver.bounds import Bounds
from solver.network import Network
from solver.old import Old
from solver.price import Prices, Worth
from solver.search import Leaf, OutOfNodes, Search

NODES = 2_000
"""How many nodes the search for the best may look at."""

MOST_TIES = 500
"""How many equally good calendars are looked at."""


@dataclass(frozen=True)
class Least:
    """The levels, proven, a schedule of that worth, and the days that points have in the schedules as good.

    `near` is empty where those are too many.
    """

    levels: tuple[Level, ...]
    schedule: Schedule
    near: Mapping[Point, frozenset[int]]


class NoCalendar(Exception):
    """The search has seen that there is none."""


def least(network: Network) -> Least | None:
    """The levels down to how far activities move; None if the search took too long. Raises NoCalendar."""
    bounds = Bounds.root(network)
    if bounds.empty is not None:
        raise NoCalendar
    stated = network.variables.numbers(network.tables.axis, network.plan.schedule)
    days = [stated.get(v, low) for v, low in enumerate(bounds.low)]
    old = Old.of(network, days, Prices.of(network.plan, network.points, None))
    search = Search(bounds, old, nodes=NODES, order=_order)
    try:
        best = next(search.leaves(), None)
    except OutOfNodes:
        return None
    if best is None:
        raise NoCalendar
    names = ("warnings", "moved-called", "moved", "days")
    levels = tuple(Level(name, value, value) for name, value in zip(names, _order(best.worth), strict=True))
    found = [best.changed.get(v, day) for v, day in enumerate(days)]
    return Least(levels, network.schedule(found, network.plan.activities), _near(network, old, best, search))


def _order(worth: Worth) -> tuple[int, int, int, int]:
    summoned, called, moved, warnings, days = worth
    return warnings, summoned + called, moved, days


def _near(network: Network, old: Old, best: Leaf, search: Search) -> dict[Point, frozenset[int]]:
    """Nothing where the equally good calendars are too many to see them all."""
    if any(rank is None for rank in old.prices.ranks):
        return {}
    try:
        ties = list(islice(search.leaves(most=best.worth), MOST_TIES))
    except OutOfNodes:
        return {}
    if len(ties) == MOST_TIES:
        return {}
    priced = (v for v, counted in enumerate(old.prices.counted) if counted)
    return {network.points[v]: _days(v, old, [best, *ties]) for v in priced}


def _days(variable: int, old: Old, leaves: Iterable[Leaf]) -> frozenset[int]:
    return frozenset(leaf.changed.get(variable, old.days[variable]) for leaf in leaves)
