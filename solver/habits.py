"""What planners keep to where nothing forbids otherwise (medians of 833 real meetings), in days of deviation.

What leaves its stated day, or has none, keeps its pattern, or else its body's usual weekday; and rather than the
council another leaves its day. From one activity to
another there is as long as their dependency says is usual; or else two weeks from a subcommittee to its board and
from the board to the council, and one from a mailing to its meeting. Work known only to the month fills as much of
its window as it may, and what is best around some day lies near it.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from constraints.shapes import Point
from constraints.usual_weekday import usual_weekday
from plans.activity import Dependency, Kind
from plans.body import BodyKind
from plans.pattern import pattern_days
from plans.plan import Plan
from solver.network import Network
from solver.tables import Bits, bits_of

OFF_ITS_WEEKDAY = 7
"""How many days of deviation an unusual weekday is worth."""

OFF_ITS_DAY = {BodyKind.COUNCIL: 2, BodyKind.BOARD: 1}
"""The same for another day than the stated one, of bodies by whose meetings others arrange theirs."""

USUAL_LAGS = {
    (BodyKind.SUBCOMMITTEE, BodyKind.BOARD): 14,
    (BodyKind.BOARD, BodyKind.COUNCIL): 14,
}
MAILING_TO_MEETING = 7


def day_habits(plan: Plan, keys: Collection[str]) -> Iterator[tuple[str, frozenset[date], int]]:
    """The gatherings with the days that are usual for each, and how many days of deviation another is worth."""
    for key, activity in plan.activities.items():
        if key not in keys:
            continue
        usual, stated = _usual_days(plan, key), activity.stated
        if usual is not None:
            yield key, usual | {stated.first} if stated else usual, OFF_ITS_WEEKDAY
        host = plan.host(key)
        if stated is not None and host is not None and plan.bodies[host].kind in OFF_ITS_DAY:
            yield key, frozenset([stated.first]), OFF_ITS_DAY[plan.bodies[host].kind]


def lag_habits(plan: Plan, keys: Collection[str]) -> Iterator[tuple[str, str, int]]:
    """The dependencies with a usual distance, their own or their bodies', and that distance in days."""
    for dependency in plan.dependencies:
        usual = _usual_lag(plan, dependency)
        if usual is not None and dependency.first in keys and dependency.then in keys:
            yield dependency.first, dependency.then, usual


class Deviation:
    """The deviation of days near some old ones, over the activities that the plan gives a day."""

    def __init__(self, network: Network, old: Sequence[int]) -> None:
        plan, axis, self._old = network.plan, network.tables.axis, old
        at = {point: n for n, point in enumerate(network.points)}
        self._terms: dict[int, list[Habit]] = defaultdict(list)
        for key, usual, worth in day_habits(plan, plan.schedule):
            bits = bits_of(n for n in map(axis.number, usual) if 0 <= n < axis.length)
            self._terms[at[Point(key)]].append(_Day(at[Point(key)], bits, worth))
        for first, then, days in lag_habits(plan, plan.schedule):
            lag = _Lag(at[Point(first)], at[Point(then)], days)
            self._terms[lag.first].append(lag)
            self._terms[lag.then].append(lag)
        every = dict.fromkeys(term for terms in self._terms.values() for term in terms)
        self._before = sum(term.off(old) for term in every)

    def of(self, changed: Mapping[int, int]) -> int:
        """The deviation when these variables have these days, and all others their old ones."""
        terms = dict.fromkeys(term for variable in changed for term in self._terms.get(variable, ()))
        if not terms:
            return self._before
        days = list(self._old)
        for variable, day in changed.items():
            days[variable] = day
        return self._before + sum(term.off(days) - term.off(self._old) for term in terms)


@dataclass(frozen=True, eq=False)
class _Day:
    variable: int
    usual: Bits
    worth: int

    def off(self, days: Sequence[int]) -> int:
        return 0 if self.usual >> days[self.variable] & 1 else self.worth


@dataclass(frozen=True, eq=False)
class _Lag:
    first: int
    then: int
    usual: int

    def off(self, days: Sequence[int]) -> int:
        return abs(days[self.then] - days[self.first] - self.usual)


Habit = _Day | _Lag


def even_habits(plan: Plan, keys: Collection[str]) -> Iterator[tuple[str, date]]:
    """What has no day yet with the day that is best for it, where the plan says one."""
    for key, activity in plan.activities.items():
        if key in keys and activity.around is not None and activity.stated is None:
            yield key, activity.around


def month_habits(plan: Plan, keys: Collection[str]) -> Iterator[str]:
    """The work that is known only to the month."""
    yield from (
        key for key, a in plan.activities.items() if key in keys and plan.elastic(key) and a.stated is None
    )


def _usual_days(plan: Plan, key: str) -> frozenset[date] | None:
    host, pattern = plan.host(key), plan.pattern(key)
    if pattern is not None:
        return pattern_days(pattern, plan.days.first, plan.days.last)
    if host is None:
        return None
    weekday = usual_weekday(plan, host)
    if weekday is None or plan.activities[key].kind is not Kind.DECISION:
        return None
    return frozenset(day for day in plan.days.days if day.weekday() == weekday)


def _usual_lag(plan: Plan, dependency: Dependency) -> int | None:
    if dependency.usual is not None:
        return dependency.usual.days
    first, then = dependency.first, dependency.then
    one, other = plan.host(first), plan.host(then)
    if one is not None and other is not None:
        return USUAL_LAGS.get((plan.bodies[one].kind, plan.bodies[other].kind))
    mailed = plan.activities[first].kind is Kind.MAILING and plan.activities[then].kind.gathers
    return MAILING_TO_MEETING if mailed else None
