"""Asking the model one question, as `propose` never does: with days fixed, or with some requirements left out."""

from collections.abc import Sequence

from hypothesis import settings
from hypothesis import strategies as st
from ortools.sat.python import cp_model

from constraints.shapes import Point
from plans.plan import Plan
from plans.schedule import Schedule
from solver.clashes import Clashes
from solver.ground import Ground, Grounded, ground
from solver.lexicographic import SOLVED, new_solver
from solver.model import Infeasible, Model
from solver.network import Network
from solver.propose import propose
from solver.variables import Linear
from solver.wishes import wishes
from tests.strategies import plans, schedules

fewer = settings(max_examples=settings().max_examples // 5)
"""For properties that need no more than a fifth of the examples."""


@st.composite
def placed(draw: st.DrawFn, max_activities: int = 12, days: int = 42) -> tuple[Plan, Schedule]:
    """A plan and a day for everything in it: any days, or those proposed with a few of them changed."""
    plan = draw(plans(max_activities, days))
    schedule = draw(schedules(plan, inside=True, lengths=True).filter(forwards))
    proposed = draw(st.booleans()) and propose(plan).schedule
    if proposed:
        keys = list(plan.activities)
        kept = draw(st.sets(st.sampled_from(keys), min_size=max(0, len(keys) - 2)))
        schedule = Schedule({key: (proposed if key in kept else schedule)[key] for key in plan.activities})
    return plan, schedule


def forwards(schedule: Schedule) -> bool:
    """Whether nothing ends before it begins."""
    return all(slot.start <= slot.end for slot in schedule.values())


def holds(plan: Plan, hard: Sequence[Ground], schedule: Schedule | None = None) -> bool:
    """Whether the requirements can hold, on these days if any are given."""
    try:
        network = Network(plan, Grounded(tuple(hard), ()))
        model = Model(network, None if schedule is None else _exactly(plan, schedule))
    except Infeasible:
        return False
    Clashes(model).bring_all()
    status = new_solver().solve(model.cp)
    assert status in (*SOLVED, cp_model.INFEASIBLE), status
    return status in SOLVED


def said_to_be_worth(plan: Plan, schedule: Schedule) -> tuple[int, ...]:
    """The levels that the model gives to a schedule, whatever it breaks."""
    model = Model(Network(plan, Grounded((), ground(plan).soft)))
    clashes = Clashes(model)
    clashes.bring_all()
    for point, days in _exactly(plan, schedule).items():
        variable, _ = model.day(point)
        model.cp.add_bool_and([variable.at_most(days[0]), variable.at_least(days[0])])
    return tuple(_least(model, wish.goal()) for wish in wishes(model, clashes))


def _least(model: Model, goal: Linear) -> int:
    model.cp.minimize(goal)
    solver = new_solver()
    status = solver.solve(model.cp)
    assert status == cp_model.OPTIMAL, solver.status_name(status)
    return round(solver.objective_value)


def _exactly(plan: Plan, schedule: Schedule) -> dict[Point, range]:
    days = {Point(key): slot.start for key, slot in schedule.items()}
    days |= {Point(key, last=True): slot.end for key, slot in schedule.items() if plan.two_ended(key)}
    numbers = {point: (day - plan.days.first).days for point, day in days.items()}
    return {point: range(number, number + 1) for point, number in numbers.items()}
