"""Gatherings that meet on a day, and the pairs that could."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import combinations

from constraints.shapes import Requirement, Separate
from plans.lag import Lag, Unit
from plans.plan import Plan
from plans.schedule import Schedule

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


def no_day_shared(plan: Plan, requirement: Requirement) -> Separate:
    """The requirement's two gatherings lie on different days."""
    one, other = requirement.activities
    before, after = Lag(plan.length(other), Unit.DAYS), Lag(plan.length(one), Unit.DAYS)
    return Separate(requirement, one, other, before, after)


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
