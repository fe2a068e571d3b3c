"""An old calendar beside a network: what it costs to leave it, and what of the network it breaks."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from solver.network import Network
from solver.pieces import Piece
from solver.price import Prices


class Pieces:
    """Pieces by variable, and those among them that the old days break."""

    def __init__(self, pieces: Iterable[Piece], old: Sequence[int]) -> None:
        self.about: dict[int, list[Piece]] = defaultdict(list)
        self.suspects: list[Piece] = []
        for piece in pieces:
            for variable in piece.variables:
                self.about[variable].append(piece)
            if not piece.holds(old):
                self.suspects.append(piece)

    def broken(
        self, days: Sequence[int], changed: Iterable[int], but: frozenset[int] = frozenset()
    ) -> Iterator[Piece]:
        """The pieces that the days break, of those that may be broken; `but` are grounds left aside."""
        for piece in self.suspects:
            if piece.ground not in but and not piece.holds(days):
                yield piece
        for variable in changed:
            for piece in self.about.get(variable, ()):
                if not piece.holds(days) and piece.ground not in but:
                    yield piece


@dataclass(frozen=True)
class Old:
    """An old calendar of a network: a day for every variable, what it costs to leave it, and what is wrong in it.

    `hard` are the pieces of the network that are no arcs, with the arcs that the old days break; `soft` are
    pieces that may be broken at the price of a warning for each ground; `unfit` are the variables whose old
    days are not allowed.
    """

    days: Sequence[int]
    prices: Prices
    hard: Pieces
    soft: Pieces
    unfit: frozenset[int]

    @classmethod
    def of(cls, network: Network, days: Sequence[int], prices: Prices, *, warnings: bool = True) -> "Old":
        """The old calendar with what it breaks looked up once."""
        priced = [piece for pieces in network.soft for piece in pieces] if warnings else []
        arcs = [arc for arc in network.arcs if not arc.holds(days)]
        unfit = frozenset(v for v, allowed in enumerate(network.days) if not allowed.bits >> days[v] & 1)
        return cls(days, prices, Pieces([*network.others, *arcs], days), Pieces(priced, days), unfit)
