"""Ways out of what cannot be done: single changes, and pairs of them, that make it possible."""

from bisect import bisect_left
from collections import ChainMap, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from constraints.shapes import Apart, Point, Requirement, Within
from plans.lag import Lag
from plans.severity import Severity
from plans.when import day_or_range
from scenarios.changes import Change, ChangeLag, ChangeRule, FreeActivity, MoveActivity
from solver.ask import Ask
from solver.bounds import Bounds
from solver.conflict import find_conflict
from solver.feasible import can_hold
from solver.ground import Ground
from solver.network import Network, demand

MOST_DAYS = 40
"""How many other days are tried, the nearest first."""

LONGEST = 120
"""How much longer a lag at most may become, in its own unit."""

MOST_CHANGES = 2
"""How many changes a way out may take."""

MOST_TRIES = 80
"""How many sets of changes are tried."""

_EFFORT = {
    "eve": 5,
    "break": 10,
    "evenings": 15,
    "bridge-day": 5,
    "pattern": 10,
    "spacing": 10,
    "usual-weekday": 10,
    "phase": 10,
    "stated-day": 10,
    "closed": 15,
    "members-away": 15,
    "window": 25,
    "overlap-unknown": 25,
    "person-twice-unknown": 25,
    "absence": 30,
    "per-day": 30,
    "person-twice": 35,
    "quorum": 35,
    "latest": 30,
    "notice": 40,
    "overlap": 40,
    "body-twice": 45,
    "weekend": 50,
    "holiday": 55,
    "fixed": 60,
}
"""How hard it is to let a rule only warn, or to free what is decided, beside moving something by so many days."""


@dataclass(frozen=True)
class Candidate:
    """A change that might help, and what it puts in the place of requirements, by number (None: nothing)."""

    change: Change
    edits: Mapping[int, Ground | None]
    effort: int


def ways_out(ask: Ask, conflict_of_ask: Sequence[Requirement]) -> Iterator[tuple[Change, ...]]:
    """Changes that make what is asked possible, those of fewest changes first and then of least effort.

    A `move` among them takes the place of the one asked for, or of what was to be kept. Each set of changes is
    tried on the network; whoever uses one solves the changed plan anew.
    """
    network, days = ask.prepared.network.asked(ask.demands), ask.prepared.old.days
    waiting: deque[tuple[Candidate, ...]] = deque([()])
    found: list[frozenset[Change]] = []
    tries = 0
    while waiting and tries < MOST_TRIES:
        made = waiting.popleft()
        edited = network.instead(dict(ChainMap(*(dict(c.edits) for c in made))))
        requirements = find_conflict(edited, days).requirements if made else conflict_of_ask
        for candidate in sorted(_candidates(ask, edited, requirements), key=lambda c: c.effort):
            changes = frozenset(c.change for c in (*made, candidate))
            again = any(candidate.edits.keys() & c.edits.keys() for c in made)
            if again or any(before <= changes for before in found):
                continue
            tries += 1
            if can_hold(edited.instead(candidate.edits), days):
                found.append(changes)
                yield tuple(c.change for c in (*made, candidate))
            elif len(made) + 1 < MOST_CHANGES:
                waiting.append((*made, candidate))


def _candidates(ask: Ask, network: Network, requirements: Sequence[Requirement]) -> Iterator[Candidate]:
    days = ask.prepared.old.days
    for requirement in requirements:
        number = network.numbers[requirement]
        if requirement.rule in ("move", "keep"):
            yield from _other_days(network, number, days)
        elif requirement.rule == "fixed":
            change = FreeActivity(activity=requirement.activities[0])
            yield Candidate(change, {number: None}, _EFFORT["fixed"])
        elif requirement.rule == "precedence":
            yield from _other_lags(network, number, days)
        elif requirement.rule in _EFFORT and requirement.law is None:
            yield _only_warning(network, requirement)


def _only_warning(network: Network, requirement: Requirement) -> Candidate:
    """The rule only warns of the activity: then everything that the rule says of it gives way."""
    key, rule = requirement.activities[-1], requirement.rule
    same = [n for n, ground in enumerate(network.grounds) if ground.requirement.rule == rule]
    edits = {n: None for n in same if key in network.grounds[n].requirement.activities}
    return Candidate(ChangeRule(rule=rule, severity=Severity.WARN, activity=key), edits, _EFFORT[rule])


def _other_days(network: Network, number: int, old: Sequence[int]) -> Iterator[Candidate]:
    """The nearest possible day before the one asked for, and the nearest after."""
    ground = network.grounds[number]
    (key,), first = ground.requirement.activities, ground.shapes[0]
    assert isinstance(first, Within)
    assert first.first is not None
    variable, _ = network.variables.of(Point(key))
    bounds = Bounds.root(network.instead({number: None}))
    asked = network.tables.axis.number(first.first)
    if bounds.empty is not None:
        return
    days = [n for n in bounds.network.days[variable].days if bounds.low[variable] <= n <= bounds.high[variable]]
    for reach in ([n for n in reversed(days) if n < asked], [n for n in days if n > asked]):
        for other in reach[:MOST_DAYS]:
            day = network.tables.axis.day(other)
            placed = demand([replace(first, first=day, last=day)])[0]
            if can_hold(network.instead({number: placed}), old):
                change = MoveActivity(activity=key, to=day_or_range(day, day))
                yield Candidate(change, {number: placed}, abs(other - asked))
                break


def _other_lags(network: Network, number: int, old: Sequence[int]) -> Iterator[Candidate]:
    """The longest lag, shorter than now, that is possible; and of the lags at most the shortest longer one."""
    ground = network.grounds[number]
    (lag,) = ground.shapes
    assert isinstance(lag, Apart)
    first, then = ground.requirement.activities

    def placed(least: Lag, most: Lag | None) -> Ground:
        return Ground(ground.requirement, (replace(lag, at_least=least, at_most=most),))

    def possible(least: Lag, most: Lag | None) -> bool:
        return bool(can_hold(network.instead({number: placed(least, most)}), old))

    least, most = lag.at_least, lag.at_most
    shorter = _nearest(range(least.amount - 1, -1, -1), lambda n: possible(Lag(n, least.unit), most))
    if shorter is not None:
        at_least = Lag(shorter, least.unit)
        effort = least.count - at_least.count
        change = ChangeLag(first=first, then=then, at_least=at_least)
        yield Candidate(change, {number: placed(at_least, most)}, effort)
    if most is not None:
        reach = range(most.amount + 1, most.amount + LONGEST)
        longer = _nearest(reach, lambda n: possible(least, Lag(n, most.unit)))
        if longer is not None:
            at_most = Lag(longer, most.unit)
            effort = at_most.count - most.count
            change = ChangeLag(first=first, then=then, at_most=at_most)
            yield Candidate(change, {number: placed(least, at_most)}, effort)


def _nearest(amounts: Sequence[int], possible: Callable[[int], bool]) -> int | None:
    """The first of the amounts that is possible, where all after a possible one are; None if none is."""
    found = bisect_left(amounts, True, key=possible)
    return amounts[found] if found < len(amounts) else None
