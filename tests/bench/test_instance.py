"""The neutral problem says what the checker says, and its weights put the levels in order."""

import random
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from bench.cliques import all_different, cover
from bench.generate import make_plan
from bench.instance import Instance
from bench.making import make_instance
from bench.outcome import Price, Question, Status
from constraints.check import check
from plans.files import read_plan
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.severity import Severity
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row

REAL = Path(__file__).parents[2] / "examples" / "mal-och-budget-2024.yaml"


def schedule(plan: Plan, instance: Instance, chosen: Sequence[int]) -> Schedule:
    slots = {}
    for key in plan.activities:
        day = instance.axis.day(chosen[instance.first[key]])
        points = [n for n, other in enumerate(instance.keys) if other == key]
        end = instance.axis.day(chosen[points[-1]]) if len(points) > 1 else day + timedelta(plan.length(key) - 1)
        slots[key] = Slot(day, end, plan.hours(key))
    return Schedule(slots)


@pytest.mark.parametrize(
    "plan", [make_plan(50, 1), make_plan(200, 2), read_plan(REAL).plan], ids=["50", "200", "2024"]
)
def test_it_refuses_what_the_checker_blocks(plan: Plan) -> None:
    instance, rng = make_instance(plan, tolerant=False), random.Random(1)
    rest = [old if old is not None else days[0] for old, days in zip(instance.old, instance.days, strict=True)]
    for _ in range(60):
        chosen = list(rest)
        for point in rng.sample(range(len(chosen)), 3):
            chosen[point] = min(max(0, chosen[point] + rng.randint(-9, 9)), instance.axis.length - 1)
        slots = schedule(plan, instance, chosen)
        if any(slot.end < slot.start or slot.end > plan.days.last for slot in slots.values()):
            continue
        found = {f.breach.requirement for f in check(plan, slots) if f.severity is Severity.BLOCK}
        assert set(instance.broken(chosen)) == found


def test_what_the_plan_breaks_itself_is_left_out() -> None:
    plan = read_plan(REAL).plan
    instance = make_instance(plan)
    assert [requirement.rule for requirement in instance.left_out] == ["body-twice"]
    assert not instance.unsaid
    assert not make_instance(plan, tolerant=False).left_out


def test_the_price_counts_activities_and_the_days_from_where_they_began() -> None:
    instance = make_instance(make_plan(50, 1))
    old = [day or 0 for day in instance.old]
    assert instance.price(old) == Price(0, 0, 0)
    key, points = next((key, points) for key, points in instance.activities.items() if len(points) == 2)
    moved = list(old)
    for point in points:
        moved[point] += 3
    assert instance.price(moved) == Price(int(key in instance.called), int(key not in instance.called), 3)


def test_both_ends_of_work_that_may_shrink_count() -> None:
    work = row("2023-05-08..2023-05-12", kind="work", shortest=2)
    instance = make_instance(plan_of(work, row("2023-05-15..2023-05-19", kind="work")))
    assert [sum(instance.counted[p] for p in points) for points in instance.activities.values()] == [2, 1]


def test_a_weight_is_more_than_all_that_is_below_it() -> None:
    instance = make_instance(make_plan(200, 1))
    weights, drafts = instance.weights, len(instance.activities) - len(instance.called)
    far = [
        max(abs(days[0] - (old or 0)), abs(days[-1] - (old or 0)))
        for old, days, counted in zip(instance.old, instance.days, instance.counted, strict=True)
        if counted
    ]
    assert weights.draft > sum(far) * weights.days
    assert weights.called > drafts * weights.draft + sum(far) * weights.days


def test_an_answer_off_the_question_or_against_a_rule_is_illegal() -> None:
    instance = make_instance(make_plan(50, 1))
    old = [day or 0 for day in instance.old]
    asked = Question(instance.keys[-1], instance.axis.day(old[instance.first[instance.keys[-1]]]))
    assert instance.outcome(asked, old, 0.0, proven=True).status is Status.OPTIMAL
    elsewhere = Question(asked.activity, asked.day + timedelta(1))
    assert instance.outcome(elsewhere, old, 0.0, proven=True).status is Status.ILLEGAL
    assert instance.outcome(asked, [0] * len(old), 0.0, proven=True).status is Status.ILLEGAL
    assert instance.outcome(asked, None, 0.0, proven=False).status is Status.LIMIT


def test_cliques_hold_exactly_the_pairs() -> None:
    pairs = [(0, 1), (0, 2), (1, 2), (2, 3), (4, 5)]
    assert cover(pairs) == [(0, 1, 2), (2, 3), (4, 5)]
    instance = make_instance(make_plan(200, 1))
    cliques, single = all_different(instance)
    covered = {(a, b) for clique in cliques for a in clique for b in clique if a < b}
    assert not single
    assert covered == {tuple(sorted((near.one, near.other))) for near in instance.nears}
