"""Why nothing is possible: a minimal set of requirements that cannot hold together.

Propagation that ends in a contradiction, or a search all parts of which do, names the requirements that it used:
few, and the candidates. Deletion in a fixed order makes them minimal: a requirement is dropped for good if the
rest still cannot hold, and each step is solved anew (Marques-Silva, "Minimal unsatisfiability: models, algorithms
and applications", ISMVL 2010). Where the search ends too early, CP-SAT names the candidates (`solver.core`).
"""

from collections import deque
from collections.abc import Iterator, Sequence

from solver.bounds import Bounds
from solver.chains import contradiction, requirements_of
from solver.compiling import BUILT_IN
from solver.explained import Conflict
from solver.feasible import can_hold, near
from solver.network import Network
from solver.search import DeadEnd, OutOfNodes

MOST = 3
"""How many different conflicts are looked for."""

MOST_TRIES = 60
"""How many sets of requirements are left out in looking for them."""


def find_conflict(network: Network, days: Sequence[int] | None = None) -> Conflict:
    """A minimal conflict among requirements that cannot all hold; the same on every run.

    `days` are old days near which the search is quickest.
    """
    kept = _candidates(network, days)
    minimal = True
    for number in list(kept):
        rest = [other for other in kept if other != number]
        held = can_hold(network.only(rest))
        if held is False:
            kept = rest
        minimal = minimal and held is not None
    return _told(network.only(kept), kept, minimal=minimal)


def find_conflicts(network: Network, days: Sequence[int] | None = None, *, most: int = MOST) -> list[Conflict]:
    """Different minimal conflicts, breadth first: each next one does without a requirement of each before.

    What was asked (`Network.asked`) is never done without. Reiter, "A theory of diagnosis from first
    principles", Artificial Intelligence 32 (1987): a hitting-set tree, cut off after `most`.
    """
    number = network.numbers
    found: list[Conflict] = []
    waiting = deque([frozenset[int]()])
    for _ in range(MOST_TRIES):
        if not waiting or len(found) == most:
            break
        without = waiting.popleft()
        known = next((c for c in found if not any(number[r] in without for r in c.requirements)), None)
        if known is None:
            rest = network.only([n for n in range(len(network.grounds)) if n not in without])
            if found and can_hold(rest, days) is not False:
                continue
            known = find_conflict(rest, days)
            found.append(known)
        numbers = sorted(number[requirement] for requirement in known.requirements)
        waiting.extend(without | {n} for n in numbers if n < network.plain)
    return found


def _candidates(network: Network, days: Sequence[int] | None) -> list[int]:
    """The numbers of requirements that cannot hold together, not all of them needed."""
    used = _used_by_search(network, days)
    if used is None or can_hold(network.only(used)) is not False:
        from solver.core import suggestion

        return suggestion(network)
    return used


def _used_by_search(network: Network, days: Sequence[int] | None) -> list[int] | None:
    """What propagation, or a search all parts of which end in nothing, rests on; None if it takes too long."""
    bounds, dead_ends = Bounds.root(network), list[DeadEnd]()
    if bounds.empty is not None:
        dead_ends = [DeadEnd(bounds, ())]
    else:
        try:
            if any(near(bounds, days, dead_ends=dead_ends).leaves()):
                raise ValueError("there is no conflict")
        except OutOfNodes:
            return None
    return sorted({ground for end in dead_ends for ground in _used(network, end)})


def _used(network: Network, end: DeadEnd) -> Iterator[int]:
    """What a part of the search without an answer rests on."""
    number = network.numbers
    yield from (piece.ground for piece in end.splits if piece.ground != BUILT_IN)
    earliest, latest, _ = contradiction(end.bounds)
    yield from (number[r] for found in (earliest, latest) for r in requirements_of(found))


def _told(network: Network, kept: Sequence[int], *, minimal: bool) -> Conflict:
    """The conflict, with its chains if lags and single days alone make it."""
    requirements = tuple(network.grounds[n].requirement for n in kept)
    bounds = Bounds.root(network)
    if bounds.empty is None:
        return Conflict(requirements, minimal)
    return Conflict(requirements, minimal, *contradiction(bounds))
