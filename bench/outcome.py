"""What is asked of every tool, and what each answers, in the same words."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


@dataclass(frozen=True)
class Question:
    """What if the activity begins on this day?"""

    activity: str
    day: date


class Price(NamedTuple):
    """What an answer costs, the dearest first: called activities moved, drafts moved, days moved in all.

    The activity that the question is about counts too. Days are how far activities begin from where they began; of
    work that may be of another length, both ends count.
    """

    called: int
    draft: int
    days: int

    @property
    def moved(self) -> int:
        """How many activities move."""
        return self.called + self.draft


class Status(StrEnum):
    """What an answer is worth."""

    OPTIMAL = "optimal"  # proven cheapest
    FEASIBLE = "feasible"  # some answer, without proof
    INFEASIBLE = "infeasible"  # proven
    LIMIT = "limit"  # nothing within the limit
    ILLEGAL = "illegal"  # an answer that breaks a rule


@dataclass(frozen=True)
class Outcome:
    """One answer: how sure, how dear (None without an answer), and the CPU seconds it took."""

    status: Status
    price: Price | None
    seconds: float

    @property
    def proven(self) -> bool:
        """Whether nothing is left to search."""
        return self.status in (Status.OPTIMAL, Status.INFEASIBLE)


@dataclass(frozen=True)
class Explained:
    """A minimal conflict: how many rules are in it (None if none was found in time), and the CPU seconds."""

    rules: int | None
    seconds: float
