"""The generated plans: as many activities as asked for, no blocking finding, the same for the same seed."""

import pytest

from bench.case import disturbed
from bench.generate import make_plan
from bench.making import make_instance
from bench.questions import random_changes, strip, sweep
from constraints.check import blocks, check
from plans.activity import Status
from plans.calendar import is_free

SIZES = (50, 200, 800)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_generated_plan_breaks_no_blocking_rule(size: int, seed: int) -> None:
    plan = make_plan(size, seed)
    assert len(plan.activities) == size
    assert not blocks(check(plan))


@pytest.mark.parametrize("size", SIZES)
def test_it_is_as_dense_as_a_real_one(size: int) -> None:
    plan = make_plan(size, 1)
    assert 1 <= len(plan.dependencies) / size <= 2
    assert {a.status for a in plan.activities.values()} == set(Status)
    assert any(a.between for a in plan.activities.values())
    assert any(d.at_most for d in plan.dependencies)
    assert plan.absences


def test_the_same_seed_gives_the_same_plan() -> None:
    assert make_plan(200, 3) == make_plan(200, 3)
    assert make_plan(200, 3) != make_plan(200, 4)


def test_years_that_are_too_few_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from bench import generate
    from bench.municipality import Municipality

    monkeypatch.setattr(generate, "municipality", lambda _: Municipality(1, (2025,)))
    monkeypatch.setattr(generate, "_TRIES", 1)
    with pytest.raises(ValueError, match="fill the years"):
        make_plan(2000, 1)


def test_questions_are_about_allowed_working_days_near_by() -> None:
    plan = make_plan(200, 1)
    instance = make_instance(plan)
    questions = random_changes(plan, instance, 50)
    assert len(questions) == 50
    assert questions == random_changes(plan, instance, 50)
    for question in [*questions, *sweep(plan, instance)]:
        (point, number), *_ = instance.pins(question)
        old = instance.old[point]
        assert old is not None
        assert 0 < abs(number - old) <= 20
        assert number in instance.days[point]
        assert not is_free(question.day)
        assert plan.activities[question.activity].status is not Status.DECIDED
    assert len({question.activity for question in strip(plan, instance)}) == 1


def test_a_disturbed_plan_breaks_rules() -> None:
    plan = make_plan(200, 1)
    other = disturbed(plan, 1)
    assert blocks(check(other))
    assert other == disturbed(plan, 1)
    assert plan.activities.keys() == other.activities.keys()
