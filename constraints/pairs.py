"""Gatherings that meet on a day, and the pairs that could."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations

from constraints.shapes import Requirement, Separate
from plans.doubles import Double
from plans.lag import Lag, Unit
from plans.plan import Plan
from plans.schedule import Schedule
from plans.seating import Calling
from plans.when import When, day_or_range

Pair = tuple[str, str]


def gatherings(plan: Plan) -> list[str]:
    """The activities for which people come together, in the plan's order."""
    return [key for key, activity in plan.activities.items() if activity.kind.gathers]


def pairs(plan: Plan) -> Iterator[Pair]:
    """The pairs of gatherings to which some of the same people are called, each in the plan's order."""
    called: dict[str, list[int]] = defaultdict(list)
    keys = gatherings(plan)
    for n, key in enumerate(keys):
        for body in plan.called[key]:
            called[body].append(n)
    for n, m in sorted({pair for numbers in called.values() for pair in combinations(numbers, 2)}):
        yield keys[n], keys[m]


def on_one_day(plan: Plan, schedule: Schedule) -> Iterator[tuple[Pair, tuple[date, ...]]]:
    """The pairs of gatherings that share days, with those days."""
    on: dict[date, list[str]] = defaultdict(list)
    for key in gatherings(plan):
        if key in schedule:
            for day in schedule[key].days:
                on[day].append(key)
    shared: dict[Pair, list[date]] = defaultdict(list)
    for day in sorted(on):
        for pair in combinations(on[day], 2):
            shared[pair].append(day)
    order = {key: n for n, key in enumerate(plan.activities)}
    for pair in sorted(shared, key=lambda pair: (order[pair[0]], order[pair[1]])):
        yield pair, tuple(shared[pair])


def no_day_shared(plan: Plan, requirement: Requirement, within: When | None = None) -> Separate:
    """The requirement's two gatherings lie on different days; or only share none of the days within."""
    one, other = requirement.activities
    before, after = Lag(plan.length(other), Unit.DAYS), Lag(plan.length(one), Unit.DAYS)
    return Separate(requirement, one, other, before, after, within)


def called_twice(plan: Plan, pair: Pair) -> tuple[str, ...]:
    """The bodies that meet as one and are called to both, in the plan's order."""
    one, other = (plan.participants(key) for key in pair)
    return tuple(code for code in one if code in other and plan.bodies[code].meets_as_one)


def people_shared(plan: Plan, pair: Pair) -> tuple[str, ...]:
    """The bodies whose people are called to both, through what they are part of; the whole before its parts."""
    common = plan.called[pair[0]] & plan.called[pair[1]]
    if len(common) < 2:
        return tuple(common)
    inner = {part for code in common for part in plan.containment.parts_of(code) if part != code}
    return tuple(code for code in plan.bodies if code in common and code not in inner)


def pairs_by_people(plan: Plan) -> Iterator[Pair]:
    """The pairs of gatherings to which somebody is called through seats in two bodies, in the plan's order."""
    keys, alike = gatherings(plan), defaultdict[Calling, list[int]](list)
    if not plan.people:
        return
    for n, key in enumerate(keys):
        alike[plan.calling(key)].append(n)
    found = set[tuple[int, int]]()
    for one, ones in alike.items():
        for other, others in alike.items():
            if plan.doubles.of(one, other):
                found.update((n, m) for n in ones for m in others if n < m)
    for n, m in sorted(found):
        yield keys[n], keys[m]


def days_in(plan: Plan, doubles: Iterable[Double]) -> Iterator[When | None]:
    """The days of the horizon on which people are called twice, stretch by stretch; None for all of them."""
    spans = sorted((double.days.first, double.days.last) for double in doubles)
    runs: list[tuple[date, date]] = []
    for first, last in spans:
        if runs and first == runs[-1][1] + timedelta(1):
            runs[-1] = (runs[-1][0], last)
        else:
            runs.append((first, last))
    for first, last in runs:
        if first <= plan.days.first and plan.days.last <= last:
            yield None
        elif first <= plan.days.last and plan.days.first <= last:
            yield day_or_range(max(first, plan.days.first), min(last, plan.days.last))
