"""The two halves of each rule say the same: `post`, read by `holding`, against `broken`."""

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given, note
from hypothesis import strategies as st

from constraints.rule import Breach, Rule, severity_of
from constraints.rules import RULES
from constraints.shapes import Requirement
from plans.plan import Plan
from plans.schedule import Schedule
from tests.constraints.holding import holds
from tests.strategies import plans, schedules

OF_DATES = [rule for rule in RULES if not rule.of_document]


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


@given(placed())
def test_the_checker_and_the_shapes_break_the_same_requirements(both: tuple[Plan, Schedule]) -> None:
    for rule in OF_DATES:
        broken = {breach.requirement for breach in said(rule, *both)}
        note(f"{rule.code}: {both[1]}")
        assert broken == posted(rule, *both), rule.code


@given(placed())
def test_a_requirement_is_as_serious_in_one_half_as_in_the_other(both: tuple[Plan, Schedule]) -> None:
    plan, schedule = both
    for rule in OF_DATES:
        judged = {shape.requirement: severity_of(plan, shape.requirement, rule) for shape in rule.post(plan)}
        for breach in said(rule, plan, schedule):
            assert severity_of(plan, breach.requirement, rule) == judged[breach.requirement], breach


@given(st.data())
def test_no_requirement_is_said_to_be_broken_twice(data: st.DataObject) -> None:
    plan = data.draw(plans())
    schedule = data.draw(schedules(plan))
    for rule in RULES:
        count = Counter(breach.requirement for breach in rule.broken(plan, schedule))
        assert all(times == 1 for times in count.values()), rule.code
