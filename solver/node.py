"""A part of the search: the bounds in which its calendars lie, and the days nearest to the old ones there."""

from dataclasses import dataclass

from solver.bounds import Bounds
from solver.lookahead import Ahead
from solver.pieces import Piece
from solver.price import Worth, plus


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A node of the search.

    `touched` are the variables whose bounds are narrower than at first, `changed` those that have new days and
    `holes` those whose old days lie within the bounds and are not allowed. The warnings of the grounds `accepted`
    may be broken; `splits` are the pieces that led here. Of the look-ahead: all that is `known`, what of it is
    due together (`ahead`), and, once the node is `judged`, what to split on `first` and whether it may be broken.
    """

    bounds: Bounds
    touched: tuple[int, ...]
    changed: dict[int, int]
    holes: tuple[int, ...]
    accepted: frozenset[int]
    splits: tuple[Piece, ...]
    worth: Worth
    known: tuple[Ahead, ...] = ()
    ahead: tuple[Ahead, ...] = ()
    judged: bool = False
    first: tuple[Piece, bool] | None = None

    @property
    def least(self) -> Worth:
        """What everything below costs at the least."""
        return plus(self.worth, *(ahead.cost for ahead in self.ahead)) if self.ahead else self.worth
