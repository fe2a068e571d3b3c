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
    """A search for any calendar within the bounds, from the old days (or from the earliest) outwards."""
    nothing = Prices.of(bounds.network.plan, bounds.network.points, None).none
    old = Old.of(bounds.network, bounds.low if days is None else days, nothing, warnings=False)
    return Search(bounds, old, nodes=NODES, dead_ends=dead_ends)
