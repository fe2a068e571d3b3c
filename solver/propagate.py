"""Bounds propagation over lags: the exact earliest and latest days as far as lags decide.

Every lag is a non-decreasing step function from one point's day to a bound on another's, so the least fixpoint
of the lower bounds and the greatest of the upper ones are themselves feasible for all the lags.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict, deque
from collections.abc import Mapping, Sequence

from constraints.shapes import Apart, Point
from solver.axis import Axis
from solver.points import Points

Domains = Mapping[Point, Sequence[int]]


def propagate(
    axis: Axis, points: Points, domains: Domains, lags: Sequence[Apart]
) -> dict[Point, list[int]] | None:
    """The domains without the days that the lags rule out at either end; None if a domain runs empty."""
    arcs = [_Arc(axis, points, domains, lag) for lag in lags]
    touching: dict[Point, list[_Arc]] = defaultdict(list)
    for arc in arcs:
        touching[arc.first].append(arc)
        touching[arc.then].append(arc)
    low = dict.fromkeys(domains, 0)
    high = {point: len(days) - 1 for point, days in domains.items()}
    if -1 in high.values():
        return None
    waiting, queued = deque(arcs), set(arcs)
    while waiting:
        arc = waiting.popleft()
        queued.discard(arc)
        for point in arc.tighten(low, high):
            if low[point] > high[point]:
                return None
            waking = [other for other in touching[point] if other not in queued]
            waiting.extend(waking)
            queued.update(waking)
    return {point: list(days[low[point] : high[point] + 1]) for point, days in domains.items()}


class _Arc:
    """A lag between two variables, over positions in their sorted days."""

    def __init__(self, axis: Axis, points: Points, domains: Domains, lag: Apart) -> None:
        (self.first, self._first_by), (self.then, self._then_by) = points.base(lag.first), points.base(lag.then)
        self._firsts, self._thens = domains[self.first], domains[self.then]
        self._axis, self._lag = axis, lag

    def tighten(self, low: dict[Point, int], high: dict[Point, int]) -> list[Point]:
        """Raise the low and lower the high positions of both ends; the points that changed."""
        first, then = self.first, self.then
        before = low[first], high[first], low[then], high[then]
        low[then] = max(low[then], bisect_left(self._thens, self._earliest(self._firsts[low[first]])))
        if low[then] <= high[then]:
            reach = bisect_right(self._firsts, self._thens[high[then]], key=self._earliest) - 1
            high[first] = min(high[first], reach)
        if self._lag.at_most is not None and low[then] <= high[then] and low[first] <= high[first]:
            high[then] = min(high[then], bisect_right(self._thens, self._latest(self._firsts[high[first]])) - 1)
            low[first] = max(low[first], bisect_left(self._firsts, self._thens[low[then]], key=self._latest))
        changed_first = before[:2] != (low[first], high[first])
        changed_then = before[2:] != (low[then], high[then])
        return [first] * changed_first + [then] * changed_then

    def _earliest(self, day: int) -> int:
        """The earliest day of `then` for a day of `first`: after the lag, and never before `first` itself."""
        start = day + self._first_by
        after = self._axis.earliest(start, self._lag.at_least, inclusive=self._lag.inclusive)
        return max(start, after) - self._then_by

    def _latest(self, day: int) -> int:
        assert self._lag.at_most is not None
        start = day + self._first_by
        return self._axis.latest(start, self._lag.at_most, inclusive=self._lag.inclusive) - self._then_by
