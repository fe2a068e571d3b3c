"""Bounds propagation: the exact earliest and latest days as far as lags and single days decide.

Every arc is a step function that never falls, so the least fixpoint of the earliest days, taken alone, obeys
all arcs, and so does the greatest of the latest. Each change is written down with the arc that made it: read
backwards from a contradiction, that is its explanation.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from solver.network import Network
from solver.pieces import Arc, Bound


@dataclass(frozen=True, slots=True)
class Change:
    """A bound that became narrower: by the arc (or, where None, by decision) the day `by`, hence the day `to`.

    Between the two lie days that the variable itself may not have.
    """

    variable: int
    least: bool
    by: int
    to: int
    arc: Arc | None


class Bounds:
    """Earliest and latest days, `low` and `high`; `empty` is the variable for which none is left."""

    __slots__ = ("changes", "empty", "high", "low", "network")

    def __init__(self, network: Network) -> None:
        self.network = network
        self.low = [days.up[0] for days in network.days]
        self.high = [days.down[network.tables.length - 1] for days in network.days]
        self.changes: list[Change] = []
        both = enumerate(zip(self.low, self.high, strict=True))
        self.empty: int | None = next((v for v, (low, high) in both if low > high), None)

    @classmethod
    def root(cls, network: Network) -> "Bounds":
        """The fixpoint from the days alone."""
        bounds = cls(network)
        everything = range(len(network.points))
        if bounds.empty is None:
            bounds._spread(everything, everything)
        return bounds

    def copy(self, *, story: bool = False) -> "Bounds":
        """The same bounds, to be narrowed further; with what is written down so far, or (no `story`) without."""
        other = Bounds.__new__(Bounds)
        other.network, other.empty = self.network, self.empty
        other.low, other.high = self.low.copy(), self.high.copy()
        other.changes = self.changes.copy() if story else []
        return other

    def tighten(self, bounds: Iterable[Bound]) -> bool:
        """Add these bounds and all that follows; False if some variable has no day left."""
        lows, highs = [], []
        for bound in bounds:
            if bound.least:
                lows += self._raise(bound.variable, bound.day, None)
            else:
                highs += self._lower(bound.variable, bound.day, None)
            if self.empty is not None:
                return False
        return self._spread(lows, highs)

    def within(self, network: Network) -> "Bounds":
        """These bounds in a network of which more is asked, and all that follows."""
        bounds = self.copy(story=True)
        bounds.network = network
        for v in sorted(network.fewer):
            days = network.days[v]
            bounds.low[v], bounds.high[v] = days.up[bounds.low[v]], days.down[bounds.high[v]]
            if bounds.low[v] > bounds.high[v]:
                bounds.empty = v
                return bounds
        bounds._spread(sorted(network.fewer), sorted(network.fewer))
        return bounds

    def _raise(self, v: int, day: int, arc: Arc | None) -> list[int]:
        if day <= self.low[v]:
            return []
        to = self.network.days[v].up[min(day, self.network.tables.length)]
        self.changes.append(Change(v, True, day, to, arc))
        self.low[v] = to
        if to > self.high[v]:
            self.empty = v
        return [v]

    def _lower(self, v: int, day: int, arc: Arc | None) -> list[int]:
        if day >= self.high[v]:
            return []
        to = self.network.days[v].down[max(day, -1)]
        self.changes.append(Change(v, False, day, to, arc))
        self.high[v] = to
        if to < self.low[v]:
            self.empty = v
        return [v]

    def _spread(self, lows: Iterable[int], highs: Iterable[int]) -> bool:
        """Follow the arcs until nothing changes; False if some variable has no day left."""
        low, high, days = self.low, self.high, self.network.days
        outward, inward = self.network.outward, self.network.inward
        raised, lowered = deque(lows), deque(highs)
        in_raised, in_lowered = set(raised), set(lowered)
        while raised or lowered:
            if raised:
                v = raised.popleft()
                in_raised.discard(v)
                day = low[v]
                for other, table, arc in outward[v]:
                    if table[day] > low[other]:
                        by = table[day]
                        low[other] = to = days[other].up[by]
                        self.changes.append(Change(other, True, by, to, arc))
                        if to > high[other]:
                            self.empty = other
                            return False
                        if other not in in_raised:
                            in_raised.add(other)
                            raised.append(other)
            else:
                v = lowered.popleft()
                in_lowered.discard(v)
                day = high[v]
                for other, table, arc in inward[v]:
                    if table[day] < high[other]:
                        by = table[day]
                        high[other] = to = days[other].down[by]
                        self.changes.append(Change(other, False, by, to, arc))
                        if to < low[other]:
                            self.empty = other
                            return False
                        if other not in in_lowered:
                            in_lowered.add(other)
                            lowered.append(other)
        return True
