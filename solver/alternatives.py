"""Other answers than the best: leaving something else where it is, or moving more but not so far."""

import heapq
import time
from collections.abc import Iterator
from dataclasses import dataclass

from plans.schedule import Schedule
from solver.answer import Answer, Level, Seconds, Status
from solver.ask import Ask
from solver.pieces import Bound
from solver.price import LEVELS, Worth
from solver.search import Leaf, OutOfNodes, Search

MOST_SOLVED = 300
"""How many parts are solved in looking for alternatives."""


def other_answers(ask: Ask, best: Answer, count: int) -> Iterator[Answer]:
    """Other answers than the best, up to so many: each leaves something alone that every one before moves.

    Of all that do, each next one is the best: what leaves one of the moved activities where it is, is split by
    which one, and each part solved (Lawler, "A procedure for computing the k best solutions to discrete
    optimization problems", Management Science 18, 1972). Habits are not weighed. A part that takes too long is
    passed over.
    """
    parts = _Parts(ask)
    parts.add(frozenset())
    told = [_moved_in(ask, best)]
    while parts.waiting and len(told) <= count:
        began = time.perf_counter()
        worth, _, leaf, kept = heapq.heappop(parts.waiting)
        moved = _moved(ask, leaf)
        if not any(before <= moved for before in told):
            told.append(moved)
            levels = tuple(Level(name, value, value) for name, value in zip(LEVELS, worth, strict=True))
            yield Answer(Status.OPTIMAL, Seconds(0.0, time.perf_counter() - began), ask.schedule(leaf), levels)
        for key in sorted(moved):
            parts.add(kept | {key})


@dataclass(frozen=True)
class Trade:
    """The fewest days that so many moves can do with; fewer days always cost more moves."""

    moves: int
    days: int


def trades(ask: Ask, best: Worth) -> list[Trade]:
    """How many days each move more saves, exactly: from the fewest moves to the fewest days.

    No more called activities move than in the best answer, and no more warnings come; moves and days count all.
    A search that takes too long ends the list.
    """
    found = [Trade(sum(best[:3]), best[4])]
    try:
        least = _fewest_days(ask, best, None)
        while least is not None and least.days < found[-1].days:
            limit = found[-1].moves + 1
            while (trade := _fewest_days(ask, best, limit)) is None or trade.days == found[-1].days:
                limit += 1
            found.append(trade)
    except OutOfNodes:
        pass
    return found


def _fewest_days(ask: Ask, best: Worth, most: int | None) -> Trade | None:
    """The fewest days with at most so many moves, and then the fewest moves."""

    def wanted(worth: Worth) -> bool:
        within = worth[0] <= best[0] and worth[1] <= best[1] and worth[3] <= best[3]
        return within and (most is None or sum(worth[:3]) <= most)

    def order(worth: Worth) -> tuple[int, int]:
        return worth[4], sum(worth[:3])

    leaf = next(Search(ask.bounds(), ask.prepared.old, order=order, wanted=wanted).leaves(), None)
    return None if leaf is None else Trade(sum(leaf.worth[:3]), leaf.worth[4])


class _Parts:
    """Parts of all calendars, by the activities that stay in them, each with its best."""

    def __init__(self, ask: Ask) -> None:
        self.waiting: list[tuple[Worth, int, Leaf, frozenset[str]]] = []
        self._ask, self._seen = ask, set[frozenset[str]]()

    def add(self, kept: frozenset[str]) -> None:
        """Solve the part where these stay on their days, unless that is done."""
        if kept in self._seen or len(self._seen) == MOST_SOLVED:
            return
        self._seen.add(kept)
        leaf = _best(self._ask, kept)
        if leaf is not None:
            heapq.heappush(self.waiting, (leaf.worth, len(self._seen), leaf, kept))


def _best(ask: Ask, kept: frozenset[str]) -> Leaf | None:
    bounds, old = ask.bounds().copy(), ask.prepared.old
    if bounds.empty is None:
        stay = [v for v, key in enumerate(old.prices.activities) if key in kept]
        bounds.tighten(Bound(v, least, old.days[v]) for v in stay for least in (True, False))
    try:
        return next(Search(bounds, old).leaves(), None)
    except OutOfNodes:
        return None


def _moved(ask: Ask, leaf: Leaf) -> frozenset[str]:
    """The activities with a day that move."""
    prices = ask.prepared.old.prices
    return frozenset(prices.activities[v] for v in leaf.changed if prices.ranks[v] is not None)


def _moved_in(ask: Ask, answer: Answer) -> frozenset[str]:
    """As _moved, of an answer."""
    stated, found = ask.prepared.plan.schedule, answer.schedule or Schedule({})
    days = {key: (slot.start, slot.end) for key, slot in stated.items()}
    return frozenset(key for key, slot in found.items() if key in days and days[key] != (slot.start, slot.end))
