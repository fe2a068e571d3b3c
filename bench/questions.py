"""What-if questions such as a planner asks: mostly, what if the council or the board meets on another day?"""

from random import Random

from bench.instance import Instance
from bench.outcome import Question
from plans.activity import Status
from plans.body import BodyKind
from plans.calendar import is_free
from plans.plan import Plan

REACH = 20
"""How many days earlier or later is asked for at most."""

_CENTRAL = frozenset({BodyKind.COUNCIL, BodyKind.BOARD})


def random_changes(
    plan: Plan, instance: Instance, number: int, seed: int = 0, reach: int = REACH
) -> list[Question]:
    """So many questions: an activity to another working day of its own allowed ones, at most `reach` days away.

    Three in four are about a meeting of the council or the board. Whether anything is possible is not looked at.
    """
    rng = Random(seed)
    movable = [key for key, a in plan.activities.items() if a.stated and a.status is not Status.DECIDED]
    central = [key for key in movable if _is_central(plan, key)] or movable
    found: list[Question] = []
    for _ in range(50 * number):
        if len(found) == number:
            break
        key = rng.choice(central if rng.random() < 0.75 else movable)
        days = days_near(instance, key, reach)
        if days:
            found.append(Question(key, instance.axis.day(rng.choice(days))))
    return found


def days_near(instance: Instance, key: str, reach: int) -> list[int]:
    """The allowed working days for the activity's first day, no further than this from its present one."""
    point = instance.first[key]
    old = instance.old[point]
    near = [] if old is None else [n for n in instance.days[point] if 0 < abs(n - old) <= reach]
    return [n for n in near if not is_free(instance.axis.day(n))]


def strip(plan: Plan, instance: Instance) -> list[Question]:
    """The council's meeting in the middle of the plan to each of its allowed days."""
    key = central_decision(plan, instance)
    return [Question(key, instance.axis.day(n)) for n in days_near(instance, key, instance.axis.length)]


def sweep(plan: Plan, instance: Instance, reach: int = 10) -> list[Question]:
    """Every meeting of the council and the board to each allowed day near its own, one at a time."""
    keys = [key for key in plan.activities if _is_central(plan, key)]
    return [Question(key, instance.axis.day(n)) for key in keys for n in days_near(instance, key, reach)]


def central_decision(plan: Plan, instance: Instance) -> str:
    """The council's or board's meeting in the middle of the plan: the one whose strip is drawn."""
    keys = [key for key in plan.activities if _is_central(plan, key) and days_near(instance, key, REACH)]
    council = [key for key in keys if BodyKind.COUNCIL in _kinds(plan, key)]
    return (council or keys)[len(council or keys) // 2]


def _is_central(plan: Plan, key: str) -> bool:
    return plan.activities[key].kind.gathers and bool(_kinds(plan, key) & _CENTRAL)


def _kinds(plan: Plan, key: str) -> set[BodyKind]:
    return {plan.bodies[code].kind for code in plan.activities[key].bodies}
