"""Chains, recomputed in plain dates: each step follows from the one before, and the two ends contradict."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, assume, given, note, settings
from hypothesis import strategies as st

from constraints.check import check
from constraints.days import touched
from constraints.shapes import Point
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from scenarios.asking import asking
from scenarios.changes import Change, ForbidDays, KeepActivity, MoveActivity
from scenarios.checks import change_faults
from scenarios.whatif import what_if
from solver.answer import Status
from solver.disturbance import least_disturbance
from solver.explained import Conflict, Skipped, Step
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row
from tests.scenarios.making import change, changes
from tests.scenarios.tolerance import too_late
from tests.solver.towns import crowd, scenario, town

DAY = timedelta(1)


def slot_on(plan: Plan, point: Point, day: date) -> Slot:
    """A slot whose point lies on the day, of the activity's length if that is fixed."""
    more = timedelta(0 if plan.two_ended(point.activity) else plan.length(point.activity) - 1)
    return Slot(day - more, day) if point.last else Slot(day, day + more)


def refuses(plan: Plan, asked: tuple[Change, ...], skip: Skipped, point: Point, day: date) -> bool:
    """Whether the requirement forbids the point that day, by the checker or by what was asked."""
    wanted, key = skip.requirement, point.activity
    slot = slot_on(plan, point, day)
    schedule = Schedule({key: slot})
    match wanted.rule:
        case "move":
            (to,) = (c.to for c in asked if isinstance(c, MoveActivity) and c.activity == key)
            return day != (to.last if point.last and to.first != to.last else to.first)
        case "keep":
            stated = plan.schedule[key]
            return day != (stated.end if point.last else stated.start)
        case "forbid":
            [(_, days)] = touched(plan, schedule)
            off = [c.days for c in asked if isinstance(c, ForbidDays) and c.activity == key]
            return any(each in days_off for each in days for days_off in off)
    return any(f.breach.requirement == wanted for f in check(plan, schedule, select=[wanted.rule]))


def gives(plan: Plan, step: Step, before: Step) -> bool:
    """Whether the lag of the step, from the day of the step before, is just kept on `by`, and not a day nearer."""
    assert step.requirement is not None
    assert step.source == before.point
    if step.by not in plan.days:
        return True  # the day beyond the horizon stands for every day out there
    nearer = step.by - DAY if step.least else step.by + DAY
    return _kept(plan, step, before, step.by) and not _kept(plan, step, before, nearer)


def _kept(plan: Plan, step: Step, before: Step, day: date) -> bool:
    if step.point.activity == before.point.activity:
        ends = sorted([(step.point.last, day), (before.point.last, before.day)])
        schedule = Schedule({step.point.activity: Slot(ends[0][1], ends[1][1])})
    else:
        placed = {p.activity: slot_on(plan, p, d) for p, d in ((before.point, before.day), (step.point, day))}
        schedule = Schedule({key: placed[key] for key in plan.activities if key in placed})
    assert step.requirement is not None
    backwards = step.least is not _comes_then(step)
    found = check(_one_sided(plan, backwards), schedule, select=[step.requirement.rule])
    return not any(f.breach.requirement == step.requirement and too_late(f) is backwards for f in found)


def _one_sided(plan: Plan, backwards: bool) -> Plan:
    """The plan without the other side of its lags: the checker tells only of one."""
    other = {"at_least" if backwards else "at_most": None}
    return plan.model_copy(update={"dependencies": tuple(d.model_copy(update=other) for d in plan.dependencies)})


def _comes_then(step: Step) -> bool:
    """Whether the step's point is what comes then: the lag at least leads to its earliest day."""
    assert step.requirement is not None
    _, *others = step.requirement.activities
    return step.point.activity == others[0] if others else step.point.last


def follows(plan: Plan, asked: tuple[Change, ...], conflict: Conflict) -> None:
    for chain in (conflict.earliest, conflict.latest):
        for n, step in enumerate(chain):
            if n and step.requirement is not None:
                assert gives(plan, step, chain[n - 1]), (chain[n - 1], step)
            days = [day for skip in step.skipped for day in skip.days]
            assert sorted(days) == sorted({*days})
            for skip in step.skipped:
                assert all(refuses(plan, asked, skip, step.point, day) for day in skip.days), (step.point, skip)
    low, high = conflict.earliest[-1], conflict.latest[-1]
    assert low.point == high.point
    assert low.least
    assert not high.least
    assert low.day > high.day
    assert conflict.short_by is None or conflict.short_by > 0


@settings(max_examples=settings().max_examples // 2, suppress_health_check=[HealthCheck.filter_too_much])
@given(st.integers(0, 10**6), st.integers(3, 25), st.booleans())
def test_each_step_of_a_chain_follows_from_the_one_before(seed: int, activities: int, crowded: bool) -> None:
    plan = crowd(seed, activities) if crowded else town(seed, activities)
    asked = tuple(c for c in scenario(seed, plan) if isinstance(c, MoveActivity | ForbidDays | KeepActivity))
    assume(not change_faults(plan, asked))
    ask = asking(plan, asked)
    assume(least_disturbance(ask).status is Status.INFEASIBLE)
    assume(not ask.prepared.standing.hard.broken)
    note([each.as_written() for each in asked])
    for conflict in what_if(plan, asked, repairs=0).conflicts:
        if conflict.earliest:
            follows(plan, asked, conflict)


CASES = {
    "a lag": ("2023-06-07", "2023-06-12", {"at_least": "7 days"}),
    "a lag in working days over a weekend": ("2023-06-08", "2023-06-12", {"at_least": "3 working days"}),
    "a lag that ends on a weekend": ("2023-06-10", "2023-06-12", {"at_least": "7 days"}),
    "a lag at most": ("2023-06-07", "2023-06-30", {"at_most": "2 weeks"}),
}


@pytest.mark.parametrize("name", CASES)
def test_the_day_asked_for_is_possible_when_later_or_earlier_by_what_is_missing_and_not_before(name: str) -> None:
    first, then, lag = CASES[name]
    plan = plan_of(
        row(first, "KS", status="decided", rules={"weekend": "warn"}),
        row("2023-06-20", "KF", rules={"weekend": "warn", "holiday": "warn"}),
        dependencies=[{"first": "a", "then": "b", **lag}],
        horizon="2023-06-01..2023-07-10",
    )
    asked = date.fromisoformat(then)
    (conflict, *_) = what_if(plan, changes(change("move", activity="b", to=then)), repairs=0).conflicts
    assert conflict.short_by is not None
    follows(plan, changes(change("move", activity="b", to=then)), conflict)
    for days in range(conflict.short_by):
        for day in (asked + days * DAY, asked - days * DAY):
            assert what_if(plan, changes(change("move", activity="b", to=str(day))), repairs=0).conflicts, day
    near = [str(asked + conflict.short_by * sign * DAY) for sign in (1, -1)]
    assert any(
        what_if(plan, changes(change("move", activity="b", to=day)), repairs=0).answer.schedule for day in near
    )
