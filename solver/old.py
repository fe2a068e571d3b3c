"""An old calendar beside a network: what it costs to leave it, and what of the network it breaks."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import chain
from operator import or_

from solver.network import Network
from solver.pieces import Pair, Piece, Unary
from solver.price import Prices
from solver.tables import Bits


@dataclass(frozen=True)
class Refusal:
    """Days that a variable may not have, or only with a warning (`soft`); if there is an `other`, while that has
    its old day.
    """

    ground: int
    soft: bool
    days: Bits
    other: int | None = None


class Pieces:
    """Pieces by variable, and those among them that the old days break. `soft` ones may be broken for a price."""

    def __init__(self, pieces: Iterable[Piece], old: Sequence[int], *, soft: bool = False) -> None:
        self._old, self._soft = old, soft
        self._refusals: dict[int, tuple[Refusal, ...]] = {}
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
        seen = set[Piece]()
        for piece in chain(self.suspects, *(self.about.get(variable, ()) for variable in changed)):
            if piece not in seen:
                seen.add(piece)
                if piece.ground not in but and not piece.holds(days):
                    yield piece

    def refusals(self, variable: int) -> tuple[Refusal, ...]:
        """What stands against single days of a variable: of soft pieces, one for each ground."""
        if variable not in self._refusals:
            found = [
                refusal for piece in self.about.get(variable, ()) for refusal in self._refused(variable, piece)
            ]
            self._refusals[variable] = tuple(_by_ground(found) if self._soft else found)
        return self._refusals[variable]

    def _refused(self, variable: int, piece: Piece) -> Iterator[Refusal]:
        if isinstance(piece, Unary):
            yield Refusal(piece.ground, self._soft, ~piece.good)
        elif isinstance(piece, Pair):
            other = piece.other if variable == piece.one else piece.one
            days = piece.refused(variable, self._old[other])
            if days:
                yield Refusal(piece.ground, self._soft, days, other)


def _by_ground(refusals: Iterable[Refusal]) -> Iterator[Refusal]:
    """One for each ground, which costs one warning: what is said of days alone together, else the only one."""
    together: dict[int, list[Refusal]] = {}
    for refusal in refusals:
        together.setdefault(refusal.ground, []).append(refusal)
    for ground, said in together.items():
        alone = [refusal.days for refusal in said if refusal.other is None]
        if alone:
            yield Refusal(ground, True, reduce(or_, alone))
        elif len(said) == 1:
            yield said[0]


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
        return cls(days, prices, Pieces([*network.others, *arcs], days), Pieces(priced, days, soft=True), unfit)
