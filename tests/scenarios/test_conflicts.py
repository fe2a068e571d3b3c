"""Conflicts of scenarios: each can hold without any one of its members, whoever is asked."""

import os
import subprocess
import sys
from math import prod
from typing import Any

import pytest
from hypothesis import assume, event, given, note
from hypothesis import strategies as st

from constraints.shapes import Requirement
from plans.plan import Plan
from scenarios.asking import asking
from scenarios.changes import Change
from scenarios.whatif import what_if
from solver.answer import Status
from solver.core import can_hold as settled_by_cpsat
from solver.disturbance import least_disturbance
from solver.explained import Conflict
from solver.network import Network
from solver.windows import windows
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row
from tests.scenarios.asks import changes_of, pressed, settled
from tests.scenarios.calendars import Scenario, has_room
from tests.scenarios.making import change, changes
from tests.scenarios.requirements import can_hold
from tests.scenarios.tolerance import CHOICES
from tests.solver.brute import slots
from tests.solver.towns import crowd, scenario
from tests.strategies import fewer, plans

Named = list[tuple[str, tuple[str, ...]]]


def asked_network(plan: Plan, asked: tuple[Change, ...]) -> Network:
    ask = asking(plan, asked)
    return ask.prepared.network.asked(ask.demands)


def is_minimal(network: Network, conflict: Conflict) -> None:
    """Seen by CP-SAT: it cannot hold, and can without any one of its members."""
    numbers = [network.numbers[requirement] for requirement in conflict.requirements]
    assert conflict.minimal
    assert numbers == sorted(numbers)
    assert settled_by_cpsat(network.only(numbers)) is False, conflict.requirements
    for one in numbers:
        assert settled_by_cpsat(network.only([n for n in numbers if n != one])) is True, network.grounds[one]


def conflicts(plan: Plan, asked: tuple[Change, ...]) -> tuple[Conflict, ...]:
    note([each.as_written() for each in asked])
    found = what_if(plan, asked, repairs=0)
    event(f"{len(found.conflicts)} conflicts")
    assert bool(found.conflicts) is (found.answer.status is Status.INFEASIBLE)
    return found.conflicts


@st.composite
def stuck(draw: st.DrawFn) -> tuple[Plan, tuple[Change, ...]]:
    """A plan, and often more than can be."""
    plan = draw(st.one_of(settled(5, 11, simple=True), plans(5, 14)))
    return plan, draw(st.one_of(pressed(plan), pressed(plan), changes_of(plan)))


@given(st.integers(0, 10**6), st.integers(4, 30))
def test_every_conflict_of_a_crowded_plan_is_minimal_and_none_holds_another(seed: int, activities: int) -> None:
    plan = crowd(seed, activities)
    asked = scenario(seed, plan)
    assume(least_disturbance(asking(plan, asked)).status is Status.INFEASIBLE)
    network, found = asked_network(plan, asked), conflicts(plan, asked)
    for each in found:
        is_minimal(network, each)
    for one in found:
        for other in found:
            assert one is other or not set(one.requirements) <= set(other.requirements)


@given(stuck())
def test_every_conflict_of_a_plan_with_any_rule_is_minimal(both: tuple[Plan, tuple[Change, ...]]) -> None:
    for each in conflicts(*both):
        is_minimal(asked_network(*both), each)


@fewer
@given(stuck())
def test_a_conflict_is_one_for_the_checker_too(both: tuple[Plan, tuple[Change, ...]]) -> None:
    plan, asked = both
    assume(Scenario(plan, asked).plan is plan and has_room(plan))
    for each in conflicts(*both)[:1]:
        keys = {key for requirement in each.requirements for key in requirement.activities}
        assume(prod(len(list(slots(plan, key))) for key in keys) <= 3_000)
        assume(not any(requirement.rule in CHOICES for requirement in each.requirements))
        assert not can_hold(plan, asked, each.requirements)
        for one in each.requirements:
            assert can_hold(plan, asked, [other for other in each.requirements if other != one]), one


@fewer
@given(st.integers(0, 10**6), st.integers(4, 20), st.integers(0, 10**6))
def test_a_conflict_is_the_same_after_other_questions(seed: int, activities: int, other: int) -> None:
    plan = crowd(seed, activities)
    asked = scenario(seed, plan)
    before = what_if(plan, asked, repairs=0)
    ask = asking(plan, ())
    list(windows(ask.prepared, ask.keys))
    what_if(plan, scenario(other, plan)[:1], repairs=0)
    again = what_if(plan, asked, repairs=0)
    fresh = what_if(Plan.model_validate(plan.model_dump()), asked, repairs=0)
    for later in (again, fresh):
        assert (later.conflicts, later.answer.schedule) == (before.conflicts, before.answer.schedule)
        assert later.answer.levels == before.answer.levels


THREE: dict[str, Any] = {"horizon": "2023-06-12..2023-06-30"}
BETWEEN = plan_of(
    row("2023-06-14", "KS", between="2023-06-13..2023-06-15"),
    row("2023-06-13", "KS", status="decided"),
    row("2023-06-15", "KS", status="decided"),
    **THREE,
)


@pytest.mark.parametrize(
    ("one", "member"),
    [
        (change("forbid", activity="a", days="2023-06-14"), Requirement("forbid", ("a",), "2023-06-14")),
        (change("absent", body="KS", days="2023-06-14"), Requirement("absence", ("a",), "0 KS 2023-06-14")),
    ],
)
def test_a_day_forbidden_between_two_others_is_part_of_the_conflict(
    one: dict[str, str], member: Requirement
) -> None:
    asked = changes(one)
    (conflict,) = what_if(BETWEEN, asked, repairs=0).conflicts
    assert member in conflict.requirements
    is_minimal(asked_network(BETWEEN, asked), conflict)


def test_conflicts_are_the_same_in_processes_with_other_hash_seeds() -> None:
    script = (
        "from tests.scenarios.test_conflicts import crowd, scenario, what_if\n"
        "for seed in range(60):\n"
        "    plan = crowd(seed, 12)\n"
        "    found = what_if(plan, scenario(seed, plan)[:1], repairs=0)\n"
        "    print(found.conflicts, found.answer.schedule, found.answer.levels)"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(told) == 1
    assert "Conflict(" in told.pop()
