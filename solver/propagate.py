"""Bounds propagation over the monotone shapes: the exact earliest and latest days as far as lags decide.

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
    low = dict.fromkeys(domains, 0)
    high = {point: len(days) - 1 for point, days in domains.items()}
    if any(not days for days in domains.values()):
        return None
    touching: dict[Point, list[int]] = defaultdict(list)
    for n, lag in enumerate(lags):
        touching[points.base(lag.first)[0]].append(n)
        touching[points.base(lag.then)[0]].append(n)
    waiting = deque(range(len(lags)))
    queued = set(waiting)
    while waiting:
        n = waiting.popleft()
        queued.discard(n)
        lag = lags[n]
        (first, first_by), (then, then_by) = points.base(lag.first), points.base(lag.then)
        a, b = domains[first], domains[then]
        bounds = low[first], high[first], low[then], high[then]
        low[then] = max(low[then], bisect_left(b, _after(axis, lag, a[low[first]] + first_by) - then_by))
        if lag.at_most is not None:
            most = axis.latest(a[high[first]] + first_by, lag.at_most, inclusive=lag.inclusive)
            high[then] = min(high[then], bisect_right(b, most - then_by) - 1)
        if low[then] > high[then]:
            return None
        while low[first] <= high[first] and _after(axis, lag, a[high[first]] + first_by) > b[high[then]] + then_by:
            high[first] -= 1
        if lag.at_most is not None:
            while low[first] <= high[first] and (
                axis.latest(a[low[first]] + first_by, lag.at_most, inclusive=lag.inclusive)
                < b[low[then]] + then_by
            ):
                low[first] += 1
        if low[first] > high[first]:
            return None
        changed = {first} if bounds[:2] != (low[first], high[first]) else set()
        changed |= {then} if bounds[2:] != (low[then], high[then]) else set()
        for point in sorted(changed, key=lambda p: (p.activity, p.last)):
            for m in touching[point]:
                if m not in queued:
                    queued.add(m)
                    waiting.append(m)
    return {point: list(days[low[point] : high[point] + 1]) for point, days in domains.items()}


def _after(axis: Axis, lag: Apart, first: int) -> int:
    """The earliest number for `then`: the lag, and never before `first` itself."""
    return max(first, axis.earliest(first, lag.at_least, inclusive=lag.inclusive))
