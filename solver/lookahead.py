"""What mending will cost at the least: a bound that lets a best-first search pass over what cannot be best.

Of each piece that the root of a search breaks, every way out is tried for its price. Of pieces whose ways out
touch different variables the least prices add up, and they go on being due until something touches those.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from solver.pieces import Piece
from solver.price import Worth

MOST_AHEAD = 60
"""Of how many broken pieces, hard or soft, the ways out are tried."""

A_WARNING: Worth = (0, 0, 0, 1, 0)
"""What it costs to leave a soft piece broken."""


@dataclass(frozen=True, eq=False)
class Ahead:
    """The least price of mending a piece, the variables that its ways out touch, and its ground if it is soft."""

    piece: Piece
    cost: Worth
    touched: frozenset[int]
    ground: int | None


def apart(found: Iterable[Ahead], order: Callable[[Worth], Any]) -> list[Ahead]:
    """The dearest of them that touch different variables, chosen one after another."""
    chosen: list[Ahead] = []
    taken: set[int] = set()
    for ahead in sorted(found, key=lambda ahead: order(ahead.cost), reverse=True):
        known = ahead.ground is not None and ahead.ground in {each.ground for each in chosen}
        if any(ahead.cost) and taken.isdisjoint(ahead.touched) and not known:
            chosen.append(ahead)
            taken |= ahead.touched
    return chosen


def plus(*worths: Worth) -> Worth:
    """Level by level."""
    summoned, called, moved, warnings, days = map(sum, zip(*worths, strict=True))
    return summoned, called, moved, warnings, days


def minus(worth: Worth, other: Worth) -> Worth:
    """Level by level."""
    summoned, called, moved, warnings, days = (a - b for a, b in zip(worth, other, strict=True))
    return summoned, called, moved, warnings, days
