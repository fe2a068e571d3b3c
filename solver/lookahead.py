"""What mending will cost at the least: a bound that lets a best-first search pass over what cannot be best.

Of each piece that a node breaks, every way out is tried for its price. What is said of a variable's own day is
taken together: on each of its days it breaks some warnings, and is in the way of some that have not moved
(`solver.dayprices`); the cheapest of its days is the bound. Bounds that rest on different variables add up, and go
on being due until something touches those.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from solver.bounds import Bounds
from solver.dayprices import DayPrices, day_prices
from solver.old import Old
from solver.pieces import Pair, Piece, Unary, Way
from solver.price import A_WARNING, Worth, plus, times

MOST_AHEAD = 60
"""Of how many broken pieces, hard or soft, the ways out are tried."""


@dataclass(frozen=True, eq=False)
class Ahead:
    """The least price of mending a piece, or (`about` is a variable) of all that refuses a variable's day.

    `touched` are the variables that it rests on, `grounds` the warnings. It holds unless one of those that it
    `leans` on moves, which alone costs more than any number of such prices. `soft`: the piece may be left broken.
    """

    about: Piece | int
    piece: Piece
    cost: Worth
    touched: frozenset[int]
    leans: frozenset[int]
    grounds: frozenset[int]
    soft: bool

    def apart(self, other: "Ahead") -> bool:
        """Whether both prices are due."""
        return (
            self.grounds.isdisjoint(other.grounds)
            and self.touched.isdisjoint(other.touched)
            and self.touched.isdisjoint(other.leans)
            and self.leans.isdisjoint(other.touched)
        )

    def due(self, changed: Collection[int], accepted: frozenset[int]) -> bool:
        """Whether it is still due where these variables have changed and these warnings are accepted."""
        still = self.touched.isdisjoint(changed) and self.leans.isdisjoint(changed)
        return still and self.grounds.isdisjoint(accepted)


@dataclass(frozen=True)
class Place:
    """A node of the search: its days, which of them are no longer the old ones, and the warnings it accepts.

    `ways` are the ways out of a piece; `after` gives what a way costs and the variables that it narrows, None
    where nothing is left. What is `known` from above is still due.
    """

    bounds: Bounds
    days: Sequence[int]
    changed: Collection[int]
    accepted: frozenset[int]
    ways: Callable[[Piece], Iterable[Way]]
    after: Callable[[Way], tuple[Worth, frozenset[int]] | None]
    known: Sequence[Ahead]


class LookAhead:
    """Looks ahead from the nodes of one search, whose `order` says what is best."""

    def __init__(self, old: Old, order: Callable[[Worth], Any]) -> None:
        self._old, self._order = old, order

    def aheads(self, place: Place, hard: Iterable[Piece], soft: Iterable[Piece]) -> list[Ahead]:
        """What it costs at the least to mend each of the pieces, which the place's days break."""
        broken = [(piece, False) for piece in hard] + [(piece, True) for piece in soft]
        known = {ahead.about for ahead in place.known}
        alone = [
            self._mended(place, piece, soft)
            for piece, soft in broken
            if piece not in known and not (soft and isinstance(piece, Unary))
        ]
        days = [
            self._moved(place, v, *why) for v, why in _about_days(broken, place.changed).items() if v not in known
        ]
        return [*place.known, *(ahead for ahead in (*alone, *days) if ahead is not None)]

    def _mended(self, place: Place, piece: Piece, soft: bool) -> Ahead | None:
        """By one of the ways out of a piece, or, if it is soft, by none."""
        ends = [end for way in place.ways(piece) if (end := place.after(way)) is not None]
        costs = [cost for cost, _ in ends] + [A_WARNING] * soft
        if not costs:
            return None
        touched = self._ends(piece.variables).union(*(self._ends(changed) for _, changed in ends))
        grounds = frozenset([piece.ground] if soft else [])
        return Ahead(piece, piece, min(costs, key=self._order), touched, frozenset(), grounds, soft)

    def _moved(self, place: Place, variable: int, piece: Piece, soft: bool) -> Ahead | None:
        """By the day that is best for a variable, its own among them."""
        prices = self._day_prices(place, variable)
        costs, touched = list[Worth](), self._ends([variable])
        for worth, days in sorted(prices.days.items(), key=lambda found: self._order(found[0])):
            if any(self._order(cost) <= self._order(worth) for cost in costs):
                break
            if days >> place.days[variable] & 1:
                costs.append(worth)
                break
            for way in Unary(piece.ground, variable, days).ways(place.days):
                end = place.after(way)
                if end is not None:
                    cost, changed = end[0], self._ends(end[1])
                    touched |= changed
                    both = prices.others.isdisjoint(changed)
                    costs.append(plus(cost, worth) if both else max(cost, worth, key=self._order))
        if not costs:
            return None
        best = min(costs, key=self._order)
        leans = frozenset(v for v in prices.others - touched if self._dearer(v, best))
        return Ahead(variable, piece, best, touched | (prices.others - leans), leans, prices.grounds, soft)

    def _day_prices(self, place: Place, variable: int) -> DayPrices:
        low, high = place.bounds.low[variable], place.bounds.high[variable]
        return day_prices(
            self._old,
            variable,
            place.bounds.network.days[variable].bits & (1 << high + 1) - (1 << low),
            changed=place.changed,
            accepted=place.accepted,
            order=self._order,
        )

    def _dearer(self, variable: int, cost: Worth) -> bool:
        """Whether moving a variable is worth more than any number of such costs."""
        return bool(
            self._order(times(cost, MOST_AHEAD * MOST_AHEAD)) < self._order(self._old.prices.least(variable))
        )

    def _ends(self, variables: Iterable[int]) -> frozenset[int]:
        return frozenset(end for variable in variables for end in self._old.prices.ends(variable))


def apart(found: Iterable[Ahead], order: Callable[[Worth], Any]) -> list[Ahead]:
    """The dearest of them that are due together, chosen one after another."""
    chosen: list[Ahead] = []
    for ahead in sorted(found, key=lambda ahead: order(ahead.cost), reverse=True):
        if any(ahead.cost) and all(ahead.apart(other) for other in chosen):
            chosen.append(ahead)
    return chosen


def _about_days(broken: Iterable[tuple[Piece, bool]], changed: Collection[int]) -> dict[int, tuple[Piece, bool]]:
    """The variables that break a warning about their own day, and moved ones that meet what they must not."""
    found: dict[int, tuple[Piece, bool]] = {}
    for piece, soft in broken:
        if isinstance(piece, Unary) and soft:
            found.setdefault(piece.variable, (piece, soft))
        elif isinstance(piece, Pair):
            for variable in piece.variables:
                if variable in changed:
                    found.setdefault(variable, (piece, soft))
    return found
