"""The fewest changes to an old calendar, by branching on what propagation leaves.

If the old days obey every arc, then the old days, each moved to the nearest of its bounds, obey every arc too,
and no assignment within the bounds moves any variable less: a lag f never falls, so from o(j) >= f(o(i)) and
the same of both bounds it follows for the medians of (low, old, high). What is left are pieces that are no
arcs, and arcs that the old days break. Where the medians break one of them, the search splits on it. The price
of the medians is a lower bound on everything below a node, so the first that break nothing are optimal, and
going on gives the others in the order of their price.
"""

import heapq
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from solver.bounds import Bounds
from solver.compiling import BUILT_IN
from solver.lookahead import MOST_AHEAD, Ahead, LookAhead, Place, apart
from solver.node import Node
from solver.old import Old
from solver.pieces import Piece, Unary, Way
from solver.price import Worth, minus

EASY = 100
"""A search of no more nodes than this ends before it pays to look ahead at every node."""

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


def same(worth: Worth) -> Worth:
    """The usual order: level after level."""
    return worth


class Search:
    """Best first through the assignments of a network near its old days.

    `order` says what is best, from a bound of what lies below a node; `wanted` leaves out what is not worth
    looking at, from a bound of each level alone. Neither may fall as a worth grows. With `dead_ends`, a list, each
    part without an answer is added to it.
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
        self._priced = any(rank is not None for rank in old.prices.ranks)
        self._left, self._made = nodes, 0
        self._order, self._wanted, self._dead_ends = order, wanted, dead_ends
        self._ahead = LookAhead(old, order)
        self._unfit = sorted(
            v for v in old.unfit | bounds.network.fewer if not self._sets[v].bits >> old.days[v] & 1
        )
        self._holes = {v: Unary(BUILT_IN, v, self._sets[v].bits) for v in self._unfit}
        self._heap: list[tuple[Any, int, Node]] = []
        if bounds.empty is None:
            within = zip(bounds.low, old.days, bounds.high, strict=True)
            astray = tuple(v for v, (low, day, high) in enumerate(within) if not low <= day <= high)
            self._push(self._judged(self._node(bounds, astray, frozenset(), ())))
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
            key, _, node = heapq.heappop(self._heap)
            if self._priced and self._made > EASY and not node.judged:
                node = self._judged(node)
                if self._order(node.least) > key:
                    self._push(node)
                    continue
            days = self._days(node)
            broken = node.first or self._broken(node, days)
            if broken is None:
                yield Leaf(node.worth, node.changed)
                continue
            piece, may_be = broken
            if may_be:
                self._push(
                    self._node(node.bounds, node.touched, node.accepted | {piece.ground}, node.splits, node)
                )
            for way in piece.ways(self._where(piece, days)):
                child = self._narrowed(node, way, (*node.splits, piece))
                if child is not None:
                    self._push(child)

    def _where(self, piece: Piece, days: Sequence[int]) -> Sequence[int]:
        """The days that a piece refuses: a hole is in the old days, for a node's own are on one side of it."""
        return self._old.days if isinstance(piece, Unary) and piece.ground == BUILT_IN else days

    def _days(self, node: Node) -> list[int]:
        days = list(self._old.days)
        for variable, day in node.changed.items():
            days[variable] = day
        return days

    def _broken(self, node: Node, days: list[int]) -> tuple[Piece, bool] | None:
        """What the node's days break, and whether it may be broken for a price."""
        for hole in node.holes:
            return self._holes[hole], False
        hard = next(self._old.hard.broken(days, node.changed), None)
        if hard is not None:
            return hard, False
        soft = next(self._old.soft.broken(days, node.changed, node.accepted), None)
        return None if soft is None else (soft, True)

    def _narrowed(self, node: Node, way: Way, splits: tuple[Piece, ...]) -> Node | None:
        """The part of a node that a way leads to; None if nothing is left there."""
        bounds = node.bounds.copy(story=self._dead_ends is not None)
        if not bounds.tighten(way):
            self._dead(bounds, splits)
            return None
        changed = [change.variable for change in bounds.changes]
        return self._node(bounds, tuple(dict.fromkeys([*node.touched, *changed])), node.accepted, splits, node)

    def _dead(self, bounds: Bounds, splits: tuple[Piece, ...]) -> None:
        if self._dead_ends is not None:
            self._dead_ends.append(DeadEnd(bounds, splits))

    def _judged(self, node: Node) -> Node:
        """The node with what it will cost at the least to mend what it breaks."""
        days = self._days(node)
        found = self._looked_ahead(node, days)
        broken = (ahead for ahead in found if not ahead.piece.holds(self._where(ahead.piece, days)))
        dearest = max(broken, key=lambda ahead: self._order(ahead.cost), default=None)
        first = None if dearest is None else (dearest.piece, dearest.soft)
        return replace(node, known=tuple(found), ahead=tuple(apart(found, self._order)), judged=True, first=first)

    def _looked_ahead(self, node: Node, days: Sequence[int]) -> list[Ahead]:
        """What it costs at the least to mend each piece that a node breaks, where they are more than one."""
        old = self._old
        holes = [self._holes[hole] for hole in node.holes]
        hard = dict.fromkeys(islice(old.hard.broken(days, node.changed), MOST_AHEAD))
        soft = dict.fromkeys(islice(old.soft.broken(days, node.changed, node.accepted), MOST_AHEAD))
        if len(holes) + len(hard) + len(soft) < 2 or self._dead_ends is not None:
            return []

        def after(way: Way) -> tuple[Worth, frozenset[int]] | None:
            end = self._narrowed(node, way, ())
            if end is None:
                return None
            return minus(end.worth, node.worth), frozenset(change.variable for change in end.bounds.changes)

        def ways(piece: Piece) -> Iterator[Way]:
            return piece.ways(self._where(piece, days))

        place = Place(node.bounds, days, node.changed, node.accepted, ways, after, node.known)
        return self._ahead.aheads(place, [*holes, *hard], soft)

    def _node(
        self,
        bounds: Bounds,
        touched: tuple[int, ...],
        accepted: frozenset[int],
        splits: tuple[Piece, ...],
        parent: Node | None = None,
    ) -> Node:
        changed, holes = self._nearest(bounds, touched)
        worth = self._old.prices.worth(changed, self._old.days, len(accepted))
        known: tuple[Ahead, ...] = ()
        ahead: tuple[Ahead, ...] = ()
        if parent is not None and parent.known:
            new = {change.variable for change in bounds.changes} if bounds is not parent.bounds else set()
            known = tuple(each for each in parent.known if each.due(new, accepted))
            ahead = tuple(each for each in parent.ahead if each.due(new, accepted))
        return Node(bounds, touched, changed, holes, accepted, splits, worth, known, ahead)

    def _push(self, node: Node) -> None:
        if self._wanted is None or self._wanted(node.worth):
            self._left -= 1
            self._made += 1
            heapq.heappush(self._heap, (self._order(node.least), -self._made, node))

    def _nearest(self, bounds: Bounds, touched: Iterable[int]) -> tuple[dict[int, int], tuple[int, ...]]:
        """The days nearest to the old ones within the bounds; and the variables that may not keep theirs there."""
        changed: dict[int, int] = {}
        low, high, old = bounds.low, bounds.high, self._old.days
        for v in touched:
            day = old[v]
            if day < low[v]:
                changed[v] = low[v]
            elif day > high[v]:
                changed[v] = high[v]
        holes = tuple(v for v in self._unfit if low[v] <= old[v] <= high[v])
        for v in holes:
            before, after = self._sets[v].down[old[v]], self._sets[v].up[old[v]]
            changed[v] = before if old[v] - before <= after - old[v] else after
        return changed, holes
