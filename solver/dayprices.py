"""What each day of one variable costs at the least while all that has not moved stays where it is."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from solver.old import Old, Refusal
from solver.price import A_WARNING, NOTHING, Worth, plus
from solver.tables import Bits


@dataclass(frozen=True)
class DayPrices:
    """Some days of a variable by what they cost.

    The `grounds` are those of the warnings that are counted, the `others` all ends of what must make way.
    """

    days: Mapping[Worth, Bits]
    grounds: frozenset[int]
    others: frozenset[int]


def day_prices(
    old: Old,
    variable: int,
    days: Bits,
    *,
    changed: Collection[int],
    accepted: frozenset[int],
    order: Callable[[Worth], Any],
) -> DayPrices:
    """What the days cost where some variables have `changed` and the warnings of some grounds are `accepted`."""

    def stays(other: int) -> bool:
        return old.prices.ranks[other] is not None and not any(end in changed for end in old.prices.ends(other))

    def costs() -> Iterator[tuple[Worth, Refusal]]:
        for refusal in old.hard.refusals(variable):
            if refusal.days & days and refusal.other is not None and stays(refusal.other):
                yield old.prices.least(refusal.other), refusal
        for refusal in old.soft.refusals(variable):
            if refusal.days & days and refusal.ground not in accepted:
                if refusal.other is None:
                    yield A_WARNING, refusal
                elif stays(refusal.other):
                    yield min(A_WARNING, old.prices.least(refusal.other), key=order), refusal

    worths: dict[Worth, Bits] = {NOTHING: days}
    grounds, others = set[int](), set[int]()
    for cost, refusal in costs():
        worths = _with(worths, cost, refusal.days)
        if refusal.soft:
            grounds.add(refusal.ground)
        if refusal.other is not None:
            others.update(old.prices.ends(refusal.other))
    return DayPrices(worths, frozenset(grounds), frozenset(others))


def _with(worths: Mapping[Worth, Bits], cost: Worth, refused: Bits) -> dict[Worth, Bits]:
    """The days, where the refused ones cost so much more."""
    found: dict[Worth, Bits] = {}
    for worth, days in worths.items():
        if free := days & ~refused:
            found[worth] = found.get(worth, 0) | free
        if dear := days & refused:
            dearer = plus(worth, cost)
            found[dearer] = found.get(dearer, 0) | dear
    return found
