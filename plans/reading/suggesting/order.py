"""An order as it grows: no circle in it, and the dates that the plan states still possible."""

from collections import defaultdict, deque
from collections.abc import Iterable

from plans.activity import Dependency
from plans.plan import Plan
from plans.reading.suggesting.rows import Row


class Order:
    """Which activity comes before which, so far, and the first day on which each can lie."""

    def __init__(self, plan: Plan, rows: Iterable[Row]) -> None:
        self._rows = {row.key: row for row in rows}
        self._after: defaultdict[str, set[str]] = defaultdict(set)
        self._days: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self._earliest = {row.key: row.when.first.toordinal() for row in self._rows.values()}
        self._latest = {
            row.key: (row.when.first if row.when.exact else row.when.last).toordinal()
            for row in self._rows.values()
        }
        self._length = {
            row.key: (row.when.last - row.when.first).days if row.when.exact else 0 for row in self._rows.values()
        }
        for dependency in plan.dependencies:
            self._add(dependency)

    def reaches(self, first: str, then: str) -> bool:
        """Whether a way leads from the one to the other."""
        seen, open_ = {first}, deque([first])
        while open_:
            later = self._after[open_.popleft()] - seen
            if then in later:
                return True
            seen |= later
            open_.extend(later)
        return False

    def try_add(self, first: str, then: str, days: int) -> bool:
        """Add it, unless it closes a circle or leaves an activity no day; so many days lie between the two."""
        if first == then or self.reaches(then, first):
            return False
        moved = self._moved(first, then, days)
        if moved is None:
            return False
        self._earliest |= moved
        self._after[first].add(then)
        self._days[first][then] = days
        return True

    def _moved(self, first: str, then: str, days: int) -> dict[str, int] | None:
        """The days that become later with it; None if one becomes too late."""
        moved: dict[str, int] = {}
        open_ = deque([(first, then, days)])
        while open_:
            one, other, lag = open_.popleft()
            day = moved.get(one, self._earliest[one]) + self._length[one] + lag
            if day <= moved.get(other, self._earliest[other]):
                continue
            if day > self._latest[other]:
                return None
            moved[other] = day
            open_.extend((other, later, lag) for later, lag in self._days[other].items())
        return moved

    def _add(self, dependency: Dependency) -> None:
        """What the plan holds already; that its dates may break it is not for suggestions to say."""
        first, then = dependency.first, dependency.then
        if dependency.measured == "end-start" and {first, then} <= self._rows.keys():
            lag = dependency.at_least
            self.try_add(first, then, lag.count if lag is not None and not lag.working else 0)
        self._after[first].add(then)
