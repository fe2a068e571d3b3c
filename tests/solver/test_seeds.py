"""The real plans: proven, within what they say, and the same on every run."""

import os
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from constraints.check import check
from plans.files import read_plan
from plans.plan import Plan
from solver.answer import Answer, Status
from solver.propose import propose

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("mal-och-budget-2017", "mal-och-budget-2024", "mandatmal-2019", "budget-2027-valar")


@cache
def proposed(name: str) -> tuple[Plan, Answer]:
    plan = read_plan(EXAMPLES / f"{name}.yaml").plan
    return plan, propose(plan)


@pytest.mark.parametrize("name", NAMES)
def test_a_real_plan_has_a_proven_calendar_without_a_blocking_finding_or_a_warning(name: str) -> None:
    plan, answer = proposed(name)
    assert answer.status is Status.OPTIMAL
    assert all(level.proven for level in answer.levels)
    assert answer.schedule is not None
    assert set(answer.schedule) == set(plan.activities)
    assert {f.severity for f in check(plan, answer.schedule)} <= {"question", "info"}


@pytest.mark.parametrize("name", NAMES)
def test_everything_lies_in_its_window(name: str) -> None:
    plan, answer = proposed(name)
    for key, slot in (answer.schedule or {}).items():
        assert slot.start in plan.window(key), key
        assert slot.end in plan.window(key), key


def test_nothing_moves_in_a_calendar_that_obeys() -> None:
    plan, answer = proposed("budget-2027-valar")
    assert answer.schedule == plan.schedule


def test_each_goal_has_its_meeting_and_nobody_more_than_three_a_day() -> None:
    plan, answer = proposed("mal-och-budget-2024")
    assert answer.schedule is not None
    meetings = [key for key, activity in plan.activities.items() if activity.goal]
    assert {plan.activities[key].goal for key in meetings} == set(plan.goals)
    assert {answer.schedule[key].start.isoformat() for key in meetings} <= {
        "2023-02-06",
        "2023-02-07",
        "2023-02-08",
    }
    called = Counter((answer.schedule[key].start, who) for key in meetings for who in plan.participants(key))
    assert max(called.values()) <= 3


def test_the_answer_is_the_same_in_processes_with_other_hash_seeds() -> None:
    script = (
        "import sys\nfrom plans.files import read_plan\nfrom solver.propose import propose\n"
        "answer = propose(read_plan(sys.argv[1]).plan)\nprint(answer.schedule, answer.levels, answer.conflict)"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", script, str(EXAMPLES / "mal-och-budget-2017.yaml")],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(told) == 1
