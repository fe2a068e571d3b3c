"""Whether requirements can hold at all, whatever it costs."""

from collections.abc import Callable, Sequence

from solver.bounds import Bounds
from solver.network import Network
from solver.old import Old
from solver.price import Prices
from solver.search import DeadEnd, OutOfNodes, Search

NODES = 3_000
"""How many nodes one question may take before CP-SAT is asked."""


def can_hold(network: Network, days: Sequence[int] | None = None) -> bool | None:
    """Whether all requirements can hold together; None if that is not settled within the limits.

    `days` are old days near which a calendar is looked for first.
    """
    bounds = Bounds.root(network)
    if bounds.empty is not None:
        return False
    return can_be(near(bounds, days), lambda: network) if network.others else True


def can_be(search: Search, network: Callable[[], Network]) -> bool | None:
    """Whether a search comes to an end with an answer; where it does not, CP-SAT decides about the network."""
    try:
        return next(search.leaves(), None) is not None
    except OutOfNodes:
        from solver.core import can_hold as settled_by_cpsat

        return settled_by_cpsat(network())


def near(bounds: Bounds, days: Sequence[int] | None = None, *, dead_ends: list[DeadEnd] | None = None) -> Search:
    """A search for any calendar within the bounds, from the old days (or from the earliest) outwards.

    It begins on days that are allowed, so that every day it passes over is one that a bound explains.
    """
    nothing = Prices.of(bounds.network.plan, bounds.network.points, None).none
    begin = bounds.low if days is None or bounds.empty is not None else _allowed(bounds, days)
    old = Old.of(bounds.network, begin, nothing, warnings=False)
    return Search(bounds, old, nodes=NODES, dead_ends=dead_ends)


def _allowed(bounds: Bounds, days: Sequence[int]) -> list[int]:
    """The days, each moved to the next allowed one within the bounds."""
    within = (max(low, min(day, high)) for low, day, high in zip(bounds.low, days, bounds.high, strict=True))
    return [allowed.up[day] for allowed, day in zip(bounds.network.days, within, strict=True)]
