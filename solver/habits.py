"""What planners keep to where nothing forbids otherwise (medians of 833 real meetings), in days of deviation.

A gathering that leaves its stated day keeps its body's pattern, or else its usual weekday. From a subcommittee
to its board, and from the board to the council, there are two weeks; from a mailing to its meeting one. Work
known only to the month fills as much of its window as it may.
"""

from collections.abc import Collection, Iterator
from datetime import date

from constraints.usual_weekday import usual_weekday
from plans.activity import Kind
from plans.body import BodyKind
from plans.pattern import pattern_days
from plans.plan import Plan
from plans.schedule import Schedule

OFF_ITS_WEEKDAY = 7
"""How many days of deviation an unusual weekday is worth."""

USUAL_LAGS = {
    (BodyKind.SUBCOMMITTEE, BodyKind.BOARD): 14,
    (BodyKind.BOARD, BodyKind.COUNCIL): 14,
}
MAILING_TO_MEETING = 7


def deviation(plan: Plan, schedule: Schedule) -> int:
    """How far a schedule is from what is usual, counting what it gives a day."""
    weekdays = sum(
        OFF_ITS_WEEKDAY for key, usual in weekday_habits(plan, schedule) if schedule[key].start not in usual
    )
    lags = sum(
        abs((schedule[then].start - schedule[first].start).days - usual)
        for first, then, usual in lag_habits(plan, schedule)
    )
    months = sum(
        abs((schedule[key].start - plan.window(key).first).days)
        + abs((schedule[key].end - plan.window(key).last).days)
        for key in month_habits(plan, schedule)
    )
    return weekdays + lags + months


def weekday_habits(plan: Plan, keys: Collection[str]) -> Iterator[tuple[str, frozenset[date]]]:
    """The gatherings with the days that are usual for each, its stated day among them."""
    for key, activity in plan.activities.items():
        usual = _usual_days(plan, key) if key in keys else None
        if usual is not None:
            yield key, usual | {activity.stated.first} if activity.stated else usual


def lag_habits(plan: Plan, keys: Collection[str]) -> Iterator[tuple[str, str, int]]:
    """The dependencies between kinds of bodies with a usual distance, and that distance in days."""
    for dependency in plan.dependencies:
        usual = _usual_lag(plan, dependency.first, dependency.then)
        if usual is not None and dependency.first in keys and dependency.then in keys:
            yield dependency.first, dependency.then, usual


def month_habits(plan: Plan, keys: Collection[str]) -> Iterator[str]:
    """The work that is known only to the month."""
    yield from (
        key for key, a in plan.activities.items() if key in keys and plan.elastic(key) and a.stated is None
    )


def _usual_days(plan: Plan, key: str) -> frozenset[date] | None:
    host = plan.host(key)
    if host is None:
        return None
    meets = plan.bodies[host].meets
    if meets is not None:
        return pattern_days(meets, plan.days.first, plan.days.last)
    weekday = usual_weekday(plan, host)
    if weekday is None or plan.activities[key].kind is not Kind.DECISION:
        return None
    return frozenset(day for day in plan.days.days if day.weekday() == weekday)


def _usual_lag(plan: Plan, first: str, then: str) -> int | None:
    one, other = plan.host(first), plan.host(then)
    if one is not None and other is not None:
        return USUAL_LAGS.get((plan.bodies[one].kind, plan.bodies[other].kind))
    mailed = plan.activities[first].kind is Kind.MAILING and plan.activities[then].kind.gathers
    return MAILING_TO_MEETING if mailed else None
