"""What a good calendar is, in lexicographic order: each level is a number to make as small as possible.

1. warnings: broken requirements of severity `warn`
2. moved-called, 3. moved: activities that leave the days their plan states, the called ones first
4. days: how far they move in all, in calendar days
5. habits: what planners keep to, in days of deviation (`solver.habits`)
6. load: how unevenly the weeks are filled, as the sum of the squares of activities begun in each week
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ortools.sat.python import cp_model

from constraints.shapes import Point
from plans.activity import Status
from plans.plan import Plan
from solver.clashes import Clashes
from solver.habits import day_habits, even_habits, lag_habits, month_habits
from solver.model import Model
from solver.variables import DayVar, Linear, total

Goal = Callable[[], Linear]

LEVELS = ("warnings", "moved-called", "moved", "days", "habits", "load")

DISTURBANCE = 4
"""How many of the levels are about warnings and moves; the rest choose among equally undisturbed calendars."""


@dataclass(frozen=True)
class Wish:
    """A level of preference: its name and the expression to minimise, built when its turn comes.

    `below` and `above` are the shares of the limit for a search from the bound upwards, and for one from above if
    that does not end. What is `linear` is a sum of costs per day and little else, so that its relaxation tells
    nearly all: from above it is searched with that.
    """

    name: str
    goal: Goal
    counts_warnings: bool = False
    below: float = 1.0
    above: float = 1.0
    linear: bool = False


def wishes(model: Model, clashes: Clashes) -> list[Wish]:
    """The levels, in their order."""
    plan = model.plan
    called = [key for key, a in plan.activities.items() if a.stated and a.status is Status.CALLED]
    draft = [key for key, a in plan.activities.items() if a.stated and a.status is not Status.CALLED]
    return [
        Wish("warnings", lambda: clashes.warnings, counts_warnings=True),
        Wish("moved-called", lambda: moved(model, called)),
        Wish("moved", lambda: moved(model, draft)),
        Wish("days", lambda: distance(model, [*called, *draft]), below=0.1, linear=True),
        Wish("habits", lambda: habits(model, plan.activities)),
        Wish("load", lambda: _load(model), below=0.25, above=0.25),
    ]


def _wished(plan: Plan, key: str) -> list[tuple[Point, date]]:
    """The points of an activity with the days its plan states for them."""
    stated = plan.activities[key].stated
    assert stated is not None
    last = [(Point(key, last=True), stated.last)] if plan.two_ended(key) else []
    return [(Point(key), stated.first), *last]


def moved(model: Model, keys: Iterable[str]) -> Linear:
    """How many of the activities leave the days their plan states."""
    return total(_moved(model, key) for key in keys)


def distance(model: Model, keys: Iterable[str]) -> Linear:
    """How far they begin from where they began, in all; of work that may be of another length both ends count."""
    return total(cost for key in keys for cost in _distance(model, key))


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
        if point.last and not model.plan.elastic(key):
            continue
        yield _away(model.day(point)[0], model.axis.number(day))


def _away(variable: DayVar, number: int) -> Linear:
    return variable.cost(lambda n: abs(n - number))


def habits(model: Model, keys: Collection[str]) -> Linear:
    """The deviation of `solver.habits` over these activities."""
    parts = (_days, _lags, _whole_months, _around)
    return total(cost for part in parts for cost in part(model, keys))


def _days(model: Model, keys: Collection[str]) -> Iterator[Linear]:
    for key, usual, worth in day_habits(model.plan, keys):
        good = {model.axis.number(day) for day in usual}
        yield worth * model.day(Point(key))[0].off(model.cp, f"{key} off {worth}", good.__contains__)


def _lags(model: Model, keys: Collection[str]) -> Iterator[Linear]:
    for one, other, usual in lag_habits(model.plan, keys):
        first, _ = model.day(Point(one))
        then, _ = model.day(Point(other))
        gap = then.cost(lambda n: n) - first.cost(lambda n: n) - usual
        least = min(abs(n - usual - m) for m in first.days for n in _about(then.days, m + usual))
        deviation = model.cp.new_int_var(least, model.axis.length + usual, "deviation")
        model.cp.add(deviation >= gap)
        model.cp.add(deviation >= -gap)
        yield deviation


def _about(days: Sequence[int], wanted: int) -> Sequence[int]:
    """The nearest of the days, in order, on each side of the one wanted."""
    at = bisect_left(days, wanted)
    return days[max(at - 1, 0) : at + 1]


def _whole_months(model: Model, keys: Collection[str]) -> Iterator[Linear]:
    for key in month_habits(model.plan, keys):
        window = model.plan.window(key)
        yield _away(model.day(Point(key))[0], model.axis.number(window.first))
        yield _away(model.day(Point(key, last=True))[0], model.axis.number(window.last))


def _around(model: Model, keys: Collection[str]) -> Iterator[Linear]:
    for key, best in even_habits(model.plan, keys):
        yield _away(model.day(Point(key))[0], model.axis.number(best))


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
