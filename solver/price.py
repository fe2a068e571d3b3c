"""What it costs to change an old calendar: how many activities move, the dearest first, and how far."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from constraints.lags import latest
from constraints.shapes import Point
from plans.activity import Status
from plans.plan import Plan

RANKS = ("moved-summoned", "moved-called", "moved")
"""Activities by what it costs to move them: those whose summons is out, others that are called, all others."""

LEVELS = (*RANKS, "new-warnings", "days")
"""The order in which changes are as few as possible. `days` are how far activities begin from where they began;
of work that may be of another length, both ends count."""

Worth = tuple[int, int, int, int, int]
"""A value for each of LEVELS."""

NOTHING: Worth = (0, 0, 0, 0, 0)

A_WARNING: Worth = (0, 0, 0, 1, 0)
"""What it costs to leave a warning broken."""


def plus(*worths: Worth) -> Worth:
    """Level by level."""
    summoned, called, moved, warnings, days = map(sum, zip(*worths, strict=True))
    return summoned, called, moved, warnings, days


def minus(worth: Worth, other: Worth) -> Worth:
    """Level by level."""
    summoned, called, moved, warnings, days = (a - b for a, b in zip(worth, other, strict=True))
    return summoned, called, moved, warnings, days


def times(worth: Worth, count: int) -> Worth:
    """Level by level."""
    summoned, called, moved, warnings, days = (value * count for value in worth)
    return summoned, called, moved, warnings, days


@dataclass(frozen=True)
class Prices:
    """For each variable its activity, the activity's rank, and whether its days count.

    The rank is None for one that had no day, and moves freely.
    """

    activities: Sequence[str]
    ranks: Sequence[int | None]
    counted: Sequence[bool]

    @classmethod
    def of(cls, plan: Plan, points: Sequence[Point], today: date | None) -> "Prices":
        """The prices of a plan's points."""
        return cls(
            [point.activity for point in points],
            [rank(plan, point.activity, today) for point in points],
            [not point.last or plan.elastic(point.activity) for point in points],
        )

    def ends(self, variable: int) -> Iterator[int]:
        """The variables of the same activity: its first day and, if that is a question of its own, its last."""
        for other in (variable - 1, variable, variable + 1):
            if 0 <= other < len(self.activities) and self.activities[other] == self.activities[variable]:
                yield other

    def least(self, variable: int) -> Worth:
        """What it costs at the least that a variable with a price has another day."""
        rank = self.ranks[variable]
        return rank == 0, rank == 1, rank == 2, 0, self.counted[variable]

    @property
    def none(self) -> "Prices":
        """The same where nothing costs anything."""
        return replace(self, ranks=[None] * len(self.ranks))

    def worth(self, changed: Mapping[int, int], old: Sequence[int], warnings: int = 0) -> Worth:
        """What it costs that these variables have these days and no longer the old ones."""
        counts, days = [0, 0, 0], 0
        seen: set[str] = set()
        for variable, day in changed.items():
            rank, key = self.ranks[variable], self.activities[variable]
            if rank is not None:
                days += abs(day - old[variable]) if self.counted[variable] else 0
                if key not in seen:
                    seen.add(key)
                    counts[rank] += 1
        return (*counts, warnings, days)  # type: ignore[return-value]


def rank(plan: Plan, key: str, today: date | None) -> int | None:
    """What it costs to move an activity, as a position in RANKS; None if it has no day."""
    activity = plan.activities[key]
    if activity.stated is None:
        return None
    if activity.status is not Status.CALLED:
        return 2
    return 0 if today is not None and _summoned(plan, key, activity.stated.first, today) else 1


def _summoned(plan: Plan, key: str, day: date, today: date) -> bool:
    """Whether today is inside the notice of a body that is called: its summons is out."""
    notices = [plan.bodies[code].notice for code in plan.participants(key)]
    return any(latest(day, notice) <= today <= day for notice in notices if notice is not None)
