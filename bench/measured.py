"""What was measured, as data for the table and the picture."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

TASKS = {
    "whatif": "What if KF moves?",
    "conflict": "Why not? (first minimal conflict)",
    "windows": "All windows",
    "strip": "The strip of KF, a date",
    "sweep": "A sweep, a what-if",
    "propose": "Propose",
    "prepare": "Making ready, once",
}
"""What is measured, in the table's words."""


@dataclass(frozen=True)
class Measured:
    """One cell: CPU seconds of one tool at one task and size.

    `p50` and `p90` are over what was answered; `over` is how many were begun and not settled within the limit.
    `ratio` is the median, over the same questions, of how many times longer than tidplan it took.
    """

    task: str
    case: str
    tool: str
    p50: float | None
    p90: float | None = None
    asked: int = 1
    over: int = 0
    ratio: float | None = None
    note: str = ""


@dataclass
class Claims:
    """Questions that several tools claim to have proven an answer to, and where they then disagree."""

    compared: int = 0
    disagreements: list[str] = field(default_factory=list)


def quantile(values: Sequence[float], part: float) -> float:
    """The least value such that this part of all are no greater."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(part * len(ordered)) - 1)]
