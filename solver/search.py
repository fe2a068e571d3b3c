"""The fewest changes to an old calendar, by branching on what propagation leaves.

If the old days obey every arc, then the old days, each moved to the nearest of its bounds, obey every arc too,
and no assignment within the bounds moves any variable less: a lag f never falls, so from o(j) >= f(o(i)) and
the same of both bounds it follows for the medians of (low, old, high). What is left are pieces that are no
arcs, and arcs that the old days break. Where the medians break one of them, the search splits on it. The price
of the medians is a lower bound on everything below a node, so the first that break nothing are optimal, and
going on gives the others in the order of their price.
"""

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from solver.bounds import Bounds
from solver.compiling import BUILT_IN
from solver.network import Network
from solver.pieces import Piece, Unary, Way
from solver.price import Prices, Worth

NODES = 20_000
"""How many nodes a search may look at before it gives up; a measure of work, the same on every machine."""

Order = Callable[[Worth], Any]


class OutOfNodes(Exception):
    """The search is not finished; every answer to come is worth at least `floor`."""

    def __init__(self, floor: Worth) -> None:
        super().__init__("out of nodes")
        self.floor = floor


@dataclass(frozen=True)
class Leaf:
    """An assignment that breaks nothing hard: the variables with other days than before."""

    worth: Worth
    changed: Mapping[int, int]


@dataclass(frozen=True)
class DeadEnd:
    """A part of the search where nothing is left: its bounds with their story, and the pieces it was split on."""

    bounds: Bounds
    splits: tuple[Piece, ...]


class Pieces:
    """Pieces by variable, and those among them that the old days break."""

    def __init__(self, pieces: Iterable[Piece], old: Sequence[int]) -> None:
        self.about: dict[int, list[Piece]] = defaultdict(list)
        self.suspects: list[Piece] = []
        for piece in pieces:
            for variable in piece.variables:
                self.about[variable].append(piece)
            if not piece.holds(old):
                self.suspects.append(piece)

    def broken(self, days: Sequence[int], changed: Iterable[int], but: frozenset[int]) -> Piece | None:
        """The first piece that the days break, of those that may be broken; `but` are grounds left aside."""
        for piece in self.suspects:
            if piece.ground not in but and not piece.holds(days):
                return piece
        for variable in changed:
            for piece in self.about.get(variable, ()):
                if not piece.holds(days) and piece.ground not in but:
                    return piece
        return None


@dataclass(frozen=True)
class Old:
    """An old calendar of a network: a day for every variable, what it costs to leave it, and what is wrong in it.

    `hard` are the pieces of the network that are no arcs, with the arcs that the old days break; `soft` are
    pieces that may be broken at the price of a warning for each ground; `unfit` are the variables whose old
    days are not allowed.
    """

    days: Sequence[int]
    prices: Prices
    hard: Pieces
    soft: Pieces
    unfit: frozenset[int]

    @classmethod
    def of(cls, network: Network, days: Sequence[int], prices: Prices, *, warnings: bool = True) -> "Old":
        """The old calendar with what it breaks looked up once."""
        priced = [piece for pieces in network.soft for piece in pieces] if warnings else []
        arcs = [arc for arc in network.arcs if not arc.holds(days)]
        unfit = frozenset(v for v, allowed in enumerate(network.days) if not allowed.bits >> days[v] & 1)
        return cls(days, prices, Pieces([*network.others, *arcs], days), Pieces(priced, days), unfit)


def same(worth: Worth) -> Worth:
    """The usual order: level after level."""
    return worth


class Search:
    """Best first through the assignments of a network near its old days.

    `order` says what is best, `wanted` leaves out what is not worth looking at (both from lower bounds of what
    lies below a node, so neither may fall as a worth grows). With `dead_ends`, a list, each part without an
    answer is added to it.
    """

    def __init__(
        self,
        bounds: Bounds,
        old: Old,
        *,
        nodes: int = NODES,
        order: Order = same,
        wanted: Callable[[Worth], bool] | None = None,
        dead_ends: list[DeadEnd] | None = None,
    ) -> None:
        self._old, self._sets = old, bounds.network.days
        self._left, self._made = nodes, 0
        self._order, self._wanted, self._dead_ends = order, wanted, dead_ends
        self._unfit = sorted(
            v for v in old.unfit | bounds.network.fewer if not self._sets[v].bits >> old.days[v] & 1
        )
        self._heap: list[tuple[Any, int, _Node]] = []
        if bounds.empty is None:
            within = zip(bounds.low, old.days, bounds.high, strict=True)
            astray = tuple(v for v, (low, day, high) in enumerate(within) if not low <= day <= high)
            self._push(bounds, astray, frozenset(), ())
        else:
            self._dead(bounds, ())

    def limit(self, nodes: int) -> None:
        """Look at no more than so many nodes from here on."""
        self._left = min(self._left, nodes)

    def leaves(self, *, most: Worth | None = None) -> Iterator[Leaf]:
        """Assignments that break nothing, the best first, up to `most` if given. Raises OutOfNodes.

        May be called again to go on.
        """
        while self._heap and (most is None or self._heap[0][0] <= self._order(most)):
            if self._left < 0:
                raise OutOfNodes(self._heap[0][2].worth)
            _, _, node = heapq.heappop(self._heap)
            days = list(self._old.days)
            for variable, day in node.changed.items():
                days[variable] = day
            broken = self._broken(node, days)
            if broken is None:
                yield Leaf(node.worth, node.changed)
                continue
            piece, may_be = broken
            if may_be:
                self._push(node.bounds, node.touched, node.accepted | {piece.ground}, node.splits)
            for way in piece.ways(days):
                self._narrow(node, way, piece)

    def _broken(self, node: "_Node", days: list[int]) -> tuple[Piece, bool] | None:
        """What the node's days break, and whether it may be broken for a price."""
        if node.hole is not None:
            days[node.hole] = self._old.days[node.hole]
            return Unary(BUILT_IN, node.hole, self._sets[node.hole].bits), False
        hard = self._old.hard.broken(days, node.changed, frozenset())
        if hard is not None:
            return hard, False
        soft = self._old.soft.broken(days, node.changed, node.accepted)
        return None if soft is None else (soft, True)

    def _narrow(self, node: "_Node", way: Way, piece: Piece) -> None:
        bounds = node.bounds.copy(story=self._dead_ends is not None)
        splits = (*node.splits, piece)
        if bounds.tighten(way):
            changed = (change.variable for change in bounds.changes)
            self._push(bounds, tuple(dict.fromkeys([*node.touched, *changed])), node.accepted, splits)
        else:
            self._dead(bounds, splits)

    def _dead(self, bounds: Bounds, splits: tuple[Piece, ...]) -> None:
        if self._dead_ends is not None:
            self._dead_ends.append(DeadEnd(bounds, splits))

    def _push(
        self, bounds: Bounds, touched: tuple[int, ...], accepted: frozenset[int], splits: tuple[Piece, ...]
    ) -> None:
        changed, hole = self._nearest(bounds, touched)
        worth = self._old.prices.worth(changed, self._old.days, len(accepted))
        if self._wanted is None or self._wanted(worth):
            self._left -= 1
            node = _Node(bounds, touched, changed, hole, accepted, splits, worth)
            self._made += 1
            heapq.heappush(self._heap, (self._order(worth), -self._made, node))

    def _nearest(self, bounds: Bounds, touched: Iterable[int]) -> tuple[dict[int, int], int | None]:
        """The days nearest to the old ones within the bounds; and a variable that may not keep its day there."""
        changed: dict[int, int] = {}
        low, high, old = bounds.low, bounds.high, self._old.days
        for v in touched:
            day = old[v]
            if day < low[v]:
                changed[v] = low[v]
            elif day > high[v]:
                changed[v] = high[v]
        hole = None
        for v in self._unfit:
            if low[v] <= old[v] <= high[v]:
                before, after = self._sets[v].down[old[v]], self._sets[v].up[old[v]]
                changed[v] = before if old[v] - before <= after - old[v] else after
                hole = v if hole is None else hole
        return changed, hole


@dataclass(frozen=True, slots=True, eq=False)
class _Node:
    bounds: Bounds
    touched: tuple[int, ...]
    changed: dict[int, int]
    hole: int | None
    accepted: frozenset[int]
    splits: tuple[Piece, ...]
    worth: Worth
