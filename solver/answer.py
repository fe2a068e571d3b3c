"""What a solver says, as data. Infeasible is an answer; unknown is another, and no proof of anything."""

from dataclasses import dataclass
from enum import StrEnum

from constraints.shapes import Requirement
from plans.schedule import Schedule


class Status(StrEnum):
    """How far the answer is proven."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Level:
    """One preference in the lexicographic order: its value, and a proven bound that no schedule goes below.

    The bound holds given the values of the levels before it; value == bound means proven optimal. A value that is
    not proven is the most that the schedule costs: where a search was ended it may cost less.
    """

    name: str
    value: int
    bound: int

    @property
    def proven(self) -> bool:
        """Whether nothing better exists."""
        return self.value == self.bound


@dataclass(frozen=True)
class Seconds:
    """Wall time, in seconds: to build the model and to solve it."""

    build: float
    solve: float

    @property
    def total(self) -> float:
        """Both together."""
        return self.build + self.solve


@dataclass(frozen=True)
class Answer:
    """A schedule with what it is worth, or the requirements that cannot hold together."""

    status: Status
    seconds: Seconds
    schedule: Schedule | None = None
    levels: tuple[Level, ...] = ()
    conflict: tuple[Requirement, ...] = ()
    minimal: bool = True
