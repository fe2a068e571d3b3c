"""The two halves of each rule say the same: `post`, read by `holding`, against `broken`."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

from constraints.rule import Breach, Rule, setting_of
from constraints.rules import RULES
from constraints.shapes import Requirement
from plans.files import read_plan
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from tests.constraints.holding import holds
from tests.strategies import fewer, plans, schedules

OF_DATES = [rule for rule in RULES if not rule.of_document]
YEAR = Path(__file__).parents[2] / "examples" / "sammantradesplan-2027.yaml"
EXAMPLES = sorted(set(YEAR.parent.glob("*.yaml")) - {YEAR})


@st.composite
def placed(draw: st.DrawFn) -> tuple[Plan, Schedule]:
    """A plan, and a schedule such as a solver might make: inside the horizon, one-ended activities unstretched."""
    plan = draw(plans())
    return plan, draw(schedules(plan, inside=True, lengths=True))


def posted(rule: Rule, plan: Plan, schedule: Schedule) -> set[Requirement]:
    """What the schedule breaks according to the shapes: a requirement holds when all its shapes do."""
    return {shape.requirement for shape in rule.post(plan) if not holds(shape, schedule)}


def said(rule: Rule, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
    """What it breaks according to the checker.

    That a body has no usual weekday at all is a remark about the document: no single day could mend it.
    """
    for breach in rule.broken(plan, schedule):
        if rule.code != "usual-weekday" or breach.facts["usual"] is not None:
            yield breach


def agree(plan: Plan, schedule: Schedule) -> None:
    """Each rule breaks the same in both halves."""
    for rule in OF_DATES:
        broken = {breach.requirement for breach in said(rule, plan, schedule)}
        assert broken == posted(rule, plan, schedule), rule.code


@given(placed())
def test_the_checker_and_the_shapes_break_the_same_requirements(both: tuple[Plan, Schedule]) -> None:
    agree(*both)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@given(data=st.data())
@fewer
def test_they_do_in_the_real_plans_wherever_the_activities_are_put(path: Path, data: st.DataObject) -> None:
    plan = read_plan(path).plan
    agree(plan, data.draw(schedules(plan, inside=True, lengths=True)))


def test_they_do_in_a_whole_years_meetings_as_they_are_and_two_weeks_later() -> None:
    plan = read_plan(YEAR).plan
    agree(plan, plan.schedule)
    last = plan.days.last

    def later(slot: Slot) -> Slot:
        day = min(slot.start + timedelta(14), last)
        return replace(slot, start=day, end=day) if slot.start == slot.end else slot

    agree(plan, Schedule({key: later(slot) for key, slot in plan.schedule.items()}))


@given(placed())
@fewer
def test_a_requirement_is_as_serious_in_one_half_as_in_the_other(both: tuple[Plan, Schedule]) -> None:
    plan, schedule = both
    for rule in OF_DATES:
        judged = {shape.requirement: setting_of(plan, shape.requirement, rule) for shape in rule.post(plan)}
        for breach in said(rule, plan, schedule):
            assert setting_of(plan, breach.requirement, rule) == judged[breach.requirement], breach


@given(st.data())
@fewer
def test_a_schedule_that_no_solver_makes_is_broken(data: st.DataObject) -> None:
    plan = data.draw(plans())
    schedule = data.draw(schedules(plan))
    broken = {(breach.rule, *breach.activities) for rule in OF_DATES for breach in rule.broken(plan, schedule)}
    for key, slot in schedule.items():
        if slot.start < plan.days.first or slot.end > plan.days.last:
            assert ("window", key) in broken
        if not plan.two_ended(key) and len(slot.days) != plan.length(key):
            assert ("length", key) in broken


@given(st.data())
@fewer
def test_no_requirement_is_said_to_be_broken_twice(data: st.DataObject) -> None:
    plan = data.draw(plans())
    schedule = data.draw(schedules(plan))
    for rule in RULES:
        count = Counter(breach.requirement for breach in rule.broken(plan, schedule))
        assert all(times == 1 for times in count.values()), rule.code


def test_the_random_plans_break_each_rule_and_keep_it() -> None:
    broken, kept = set[str](), set[str]()

    @seed(5)
    @settings(phases=[Phase.generate], database=None, max_examples=1200)
    @given(placed())
    def gather(both: tuple[Plan, Schedule]) -> None:
        for rule in OF_DATES:
            if {shape.requirement for shape in rule.post(both[0])} - posted(rule, *both):
                kept.add(rule.code)
            if any(said(rule, *both)):
                broken.add(rule.code)

    gather()
    assert broken == kept == {rule.code for rule in OF_DATES}
