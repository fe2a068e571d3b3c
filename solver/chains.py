"""Chains of bounds, read backwards from what propagation wrote down."""

from collections.abc import Iterator
from dataclasses import replace

from constraints.shapes import Requirement
from solver.bounds import Bounds, Change
from solver.compiling import BUILT_IN
from solver.explained import Chain, Skipped, Step
from solver.network import Network


def chain(bounds: Bounds, variable: int, *, least: bool) -> Chain:
    """Why a variable lies on or after its earliest day (`least`), or on or before its latest.

    The bounds must know their whole story, from `Bounds.root` on.
    """
    return _chain(bounds, variable, least, len(bounds.changes))


def contradiction(bounds: Bounds) -> tuple[Chain, Chain, int | None]:
    """The two chains that meet in the variable without a day, and by how many days it would be too late.

    The days between the two, none of which it may have, are skipped at the end of the first chain.
    """
    variable, network = bounds.empty, bounds.network
    assert variable is not None
    low, lower = _side(bounds, variable, True)
    high, upper = _side(bounds, variable, False)
    gap = tuple(skipped(network, variable, low, high + 1)) if low <= high else ()
    day = network.tables.axis.day(max(low, high + 1))
    lower = (*lower[:-1], replace(lower[-1], day=day, skipped=gap))
    tied = len(lower) > 1 or len(upper) > 1
    return lower, upper, _short(network, variable, low, high) if tied else None


def _side(bounds: Bounds, variable: int, least: bool) -> tuple[int, Chain]:
    """The least or the greatest day that a variable is left with, single forbidden days aside, and why.

    What is said of the variable itself comes before what other variables leave it, where it says as much.
    """
    own, ground = _own(bounds.network, variable, least)
    for at in reversed(range(len(bounds.changes))):
        change = bounds.changes[at]
        if change.variable == variable and change.least is least:
            if (change.by > own) if least else (change.by < own):
                step = _made(bounds.network, change, until=change.by)
                before = () if change.arc is None else _chain(bounds, _source(change), least, at)
                return change.by, (*before, step)
            break
    return own, (_begun(bounds.network, variable, least, own, ground, until=own),)


def _own(network: Network, variable: int, least: bool) -> tuple[int, int]:
    """Where the longest stretch of days that one requirement forbids from an end of the horizon is over."""
    edge, other = (0, network.tables.length) if least else (network.tables.length - 1, -1)
    after, ground = _run(network, variable, edge, other)
    return (edge, BUILT_IN) if ground == BUILT_IN and network.days[variable].bits >> edge & 1 else (after, ground)


def _short(network: Network, variable: int, low: int, high: int) -> int:
    """How many days earlier or later one side would have to be for the variable to have a day."""
    days = network.days[variable]
    later, earlier = days.up[max(0, low)], days.down[min(high, network.tables.length - 1)]
    ways = [later - high] * (later < network.tables.length) + [low - earlier] * (earlier >= 0)
    return min(ways, default=max(1, low - high))


def _chain(bounds: Bounds, variable: int, least: bool, end: int) -> Chain:
    steps: list[Step] = []
    until: int | None = end
    while until is not None:
        step, variable, until = _step(bounds, variable, least, until)
        steps.append(step)
    return tuple(reversed(steps))


def requirements_of(found: Chain) -> Iterator[Requirement]:
    """The requirements that a chain rests on, as they come."""
    for step in found:
        if step.requirement is not None:
            yield step.requirement
        yield from (skipped.requirement for skipped in step.skipped)


def _step(bounds: Bounds, variable: int, least: bool, end: int) -> tuple[Step, int, int | None]:
    """The last step to a bound as it was before a change, the variable before it and where its story ends."""
    network = bounds.network
    for at in reversed(range(end)):
        change = bounds.changes[at]
        if change.variable == variable and change.least is least:
            decided = change.arc is None
            return (
                _made(network, change, change.to),
                variable if decided else _source(change),
                None if decided else at,
            )
    own, ground = _own(network, variable, least)
    days = network.days[variable]
    first = days.up[0] if least else days.down[network.tables.length - 1]
    return _begun(network, variable, least, own, ground, until=first), variable, None


def _source(change: Change) -> int:
    assert change.arc is not None
    return change.arc.first if change.least else change.arc.then


def _made(network: Network, change: Change, until: int) -> Step:
    """The step of a change, as far as the day `until`."""
    return Step(
        network.points[change.variable],
        change.least,
        network.tables.axis.day(until),
        network.tables.axis.day(change.by),
        None if change.arc is None else network.requirement(change.arc.ground),
        None if change.arc is None else network.points[_source(change)],
        tuple(skipped(network, change.variable, change.by, until)),
    )


def _begun(network: Network, variable: int, least: bool, by: int, ground: int, until: int) -> Step:
    """The step that a variable's own days make: from the end of the horizon to `by`, and as far as `until`."""
    day, point = network.tables.axis.day, network.points[variable]
    gap = tuple(skipped(network, variable, by, until))
    return Step(point, least, day(until), day(by), network.requirement(ground), skipped=gap)


def skipped(network: Network, variable: int, by: int, to: int) -> Iterator[Skipped]:
    """Why a variable has none of the days from `by` up to `to`, `to` itself aside; backwards if that is before."""
    axis = network.tables.axis
    while by != to:
        after, ground = _run(network, variable, by, to)
        requirement = network.requirement(ground)
        if requirement is not None:
            yield Skipped(tuple(axis.day(n) for n in sorted(_between(by, after))), requirement)
        by = after


def _run(network: Network, variable: int, by: int, to: int) -> tuple[int, int]:
    """The longest stretch from `by` towards `to` that one requirement forbids: where it is over, and which."""
    best, ground = by, BUILT_IN
    for piece in network.single[variable]:
        after = by
        while after != to and not _in_horizon_and_good(network, piece.good, after):
            after += 1 if to > by else -1
        if abs(after - by) > abs(best - by):
            best, ground = after, piece.ground
    return (best, ground) if best != by else (to, BUILT_IN)


def _in_horizon_and_good(network: Network, good: int, number: int) -> bool:
    return 0 <= number < network.tables.length and bool(good >> number & 1)


def _between(by: int, after: int) -> range:
    return range(by, after) if after > by else range(after + 1, by + 1)
