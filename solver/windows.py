"""Windows."""

import datetime
from dataclasses import dataclass

from constraints.shapes import Requirement


@dataclass(frozen=True)
class Window:
    """The first and the last day on which an activity can begin while all others may move.

    `proven` is False where a search ended too early: a day outside might be possible after all.
    """

    activity: str
    date: datetime.date | None
    earliest: datetime.date
    latest: datetime.date
    proven: bool = True

    @property
    def slack(self) -> int:
        """How many calendar days there are from the earliest to the latest day."""
        return (self.latest - self.earliest).days


@dataclass(frozen=True)
class DayCost:
    """What it would cost to begin an activity on a day: how many activities move (itself included) and how far.

    Where it is not possible (`feasible` False) `because` is the requirement that stands in the way first; None
    is not known within the limit.
    """

    date: datetime.date
    feasible: bool | None
    moved: int | None = None
    days: int | None = None
    warnings: int | None = None
    because: Requirement | None = None
