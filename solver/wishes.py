"""What a good calendar is, in lexicographic order: each level is a number to make as small as possible.

1. warnings: broken requirements of severity `warn`
2. moved-called, 3. moved: activities that leave the days their plan states, the called ones first
4. days: how far they move in all, in calendar days
5. habits: what planners keep to (shared/domain: medians of 833 real meetings), in days of deviation
6. load: how unevenly the weeks are filled, as the sum of the squares of activities begun in each week
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from ortools.sat.python import cp_model

from constraints.shapes import Point
from constraints.usual_weekday import usual_weekday
from plans.activity import Kind, Status
from plans.body import BodyKind
from plans.pattern import pattern_days
from plans.plan import Plan
from solver.clashes import Clashes
from solver.model import Model
from solver.variables import DayVar, Linear, total

Goal = Callable[[], Linear]

LEVELS = ("warnings", "moved-called", "moved", "days", "habits", "load")

DISTURBANCE = 4
"""How many of the levels are about warnings and moves; the rest choose among equally undisturbed calendars."""

OFF_ITS_WEEKDAY = 7
"""How many days of deviation an unusual weekday is worth."""

USUAL_LAGS = {
    (BodyKind.SUBCOMMITTEE, BodyKind.BOARD): 14,
    (BodyKind.BOARD, BodyKind.COUNCIL): 14,
}
MAILING_TO_MEETING = 7


@dataclass(frozen=True)
class Wish:
    """A level of preference: its name and the expression to minimise, built when its turn comes."""

    name: str
    goal: Goal


def wishes(model: Model, clashes: Clashes) -> list[Wish]:
    """The levels, in their order."""
    plan = model.plan
    called = [key for key, a in plan.activities.items() if a.stated and a.status is Status.CALLED]
    draft = [key for key, a in plan.activities.items() if a.stated and a.status is not Status.CALLED]
    return [
        Wish("warnings", lambda: clashes.warnings),
        Wish("moved-called", lambda: total(_moved(model, key) for key in called)),
        Wish("moved", lambda: total(_moved(model, key) for key in draft)),
        Wish("days", lambda: total(cost for key in [*called, *draft] for cost in _distance(model, key))),
        Wish("habits", lambda: total(_habits(model))),
        Wish("load", lambda: _load(model)),
    ]


def _wished(plan: Plan, key: str) -> list[tuple[Point, date]]:
    """The points of an activity with the days its plan states for them."""
    stated = plan.activities[key].stated
    assert stated is not None
    last = [(Point(key, last=True), stated.last)] if plan.two_ended(key) else []
    return [(Point(key), stated.first), *last]


def _moved(model: Model, key: str) -> Linear:
    off = [_off(model, point, day) for point, day in _wished(model.plan, key)]
    if len(off) == 1:
        return off[0]
    moved = model.cp.new_bool_var(f"{key} moved")
    for each in off:
        model.cp.add(moved >= each)
    return moved


def _off(model: Model, point: Point, day: date) -> Linear:
    number = model.axis.number(day)
    return model.day(point)[0].off(model.cp, f"{point.activity} moved", lambda n: n == number)


def _distance(model: Model, key: str) -> Iterator[Linear]:
    for point, day in _wished(model.plan, key):
        yield _away(model.day(point)[0], model.axis.number(day))


def _away(variable: DayVar, number: int) -> Linear:
    return variable.cost(lambda n: abs(n - number))


def _habits(model: Model) -> Iterator[Linear]:
    yield from _weekdays(model)
    yield from _lags(model)
    yield from _whole_months(model)


def _weekdays(model: Model) -> Iterator[Linear]:
    """A gathering that leaves its stated day keeps its body's pattern, or else the body's usual weekday."""
    plan, axis = model.plan, model.axis
    for key, activity in plan.activities.items():
        usual = _usual_days(plan, key)
        if usual is not None:
            kept = axis.number(activity.stated.first) if activity.stated else None
            good = {axis.number(day) for day in usual} | {kept}
            yield OFF_ITS_WEEKDAY * model.day(Point(key))[0].off(model.cp, f"{key} weekday", good.__contains__)


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


def _lags(model: Model) -> Iterator[Linear]:
    """Two weeks from the subcommittee to the board and from the board to the council; a week from a mailing."""
    plan = model.plan
    for dependency in plan.dependencies:
        usual = _usual_lag(plan, dependency.first, dependency.then)
        if usual is not None:
            first, _ = model.day(Point(dependency.first))
            then, _ = model.day(Point(dependency.then))
            gap = then.cost(lambda n: n) - first.cost(lambda n: n) - usual
            deviation = model.cp.new_int_var(0, model.axis.length + usual, "deviation")
            model.cp.add(deviation >= gap)
            model.cp.add(deviation >= -gap)
            yield deviation


def _usual_lag(plan: Plan, first: str, then: str) -> int | None:
    one, other = plan.host(first), plan.host(then)
    if one is not None and other is not None:
        return USUAL_LAGS.get((plan.bodies[one].kind, plan.bodies[other].kind))
    mailed = plan.activities[first].kind is Kind.MAILING and plan.activities[then].kind.gathers
    return MAILING_TO_MEETING if mailed else None


def _whole_months(model: Model) -> Iterator[Linear]:
    """Work known only to the month fills as much of its window as it may."""
    plan = model.plan
    for key, activity in plan.activities.items():
        if plan.elastic(key) and activity.stated is None:
            window = plan.window(key)
            yield _away(model.day(Point(key))[0], model.axis.number(window.first))
            yield _away(model.day(Point(key, last=True))[0], model.axis.number(window.last))


def _load(model: Model) -> Linear:
    """The sum over weeks of the square of how many activities begin in it."""
    weeks: dict[int, list[DayVar]] = defaultdict(list)
    monday = -model.axis.day(0).weekday()
    for key in model.plan.activities:
        variable, _ = model.day(Point(key))
        for week in sorted({(number - monday) // 7 for number in variable.days}):
            weeks[week].append(variable)
    return total([_square(model, monday + 7 * week, begun) for week, begun in sorted(weeks.items())])


def _square(model: Model, monday: int, variables: list[DayVar]) -> Linear:
    """n² = 1 + 3 + 5 + … for the n variables that choose a day of the week that begins on `monday`."""
    fixed, begun = 0, []
    for variable in variables:
        if monday <= variable.days[0] and variable.days[-1] <= monday + 6:
            fixed += 1
        else:
            begun.append(variable.within(monday, monday + 6))
    steps = [model.cp.new_bool_var("load") for _ in variables]
    model.cp.add(total(begun) + fixed <= total(list(steps)))
    return cp_model.LinearExpr.weighted_sum(steps, [2 * n + 1 for n in range(len(steps))])
