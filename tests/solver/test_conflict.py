"""Conflicts made by hand: exactly what they consist of, and that any one part of it is needed."""

import os
import subprocess
import sys

import pytest

from plans.plan import Plan
from solver.answer import Status
from solver.ground import ground
from solver.propose import propose
from tests.constraints.making import plan, row
from tests.solver.solving import holds

Named = list[tuple[str, tuple[str, ...]]]


def lag(first: str, then: str, least: str | None = None, most: str | None = None) -> dict[str, str | None]:
    return {"first": first, "then": then, "at_least": least, "at_most": most}


CONFLICTS: dict[str, tuple[Plan, Named]] = {
    "a window that ends before what comes first can be over": (
        plan(
            row(None, "KS", between="2023-06-12..2023-06-16"),
            row(None, "KF", between="2023-06-05..2023-06-13"),
            row("2023-06-07", "KF"),
            dependencies=[lag("a", "b", "2 working days")],
        ),
        [("window", ("a",)), ("window", ("b",)), ("precedence", ("a", "b"))],
    ),
    "each of two people away in half of the window": (
        plan(
            row(None, "KSO", "EKO", between="2023-06-12..2023-06-15"),
            absences=[
                {"body": "KSO", "days": "2023-06-12..2023-06-13"},
                {"body": "EKO", "days": "2023-06-14..2023-06-15"},
            ],
        ),
        [("absence", ("a",)), ("absence", ("a",)), ("window", ("a",))],
    ),
    "a chain of lags longer than the time between its ends": (
        plan(
            row("2023-06-05", "AU", status="decided"),
            row(None, "KS"),
            row(None, "EKO", kind="work", length=3),
            row("2023-06-15", "KF", status="decided"),
            dependencies=[lag("a", "b", "1 week"), lag("b", "c", "1 day"), lag("c", "d", "1 day")],
        ),
        [
            ("fixed", ("a",)),
            ("fixed", ("d",)),
            ("length", ("c",)),
            ("precedence", ("a", "b")),
            ("precedence", ("b", "c")),
            ("precedence", ("c", "d")),
        ],
    ),
    "nothing but the weekend in reach": (
        plan(
            row("2023-06-09", "KS", status="decided"),
            row(None, "KF"),
            dependencies=[lag("a", "b", "1 day", "2 days")],
        ),
        [("weekend", ("b",)), ("fixed", ("a",)), ("precedence", ("a", "b"))],
    ),
    "three meetings of a person who manages two": (
        plan(
            *[row(None, "KSO", time=f"{hour}:00", between="2023-06-13") for hour in (8, 11, 14)],
            bodies={"KSO": {"per_day": 2}},
        ),
        [("window", ("a",)), ("window", ("b",)), ("window", ("c",)), ("per-day", ("a", "b", "c"))],
    ),
    "unions met on the day of the decision, where that blocks": (
        plan(
            row(None, "CSG", matter="budget", between="2023-06-14..2023-06-20"),
            row("2023-06-14", "KS", kind="decision", matter="budget", step="decision", status="decided"),
            rules={"unions-first": "block"},
        ),
        [("window", ("a",)), ("fixed", ("b",)), ("unions-first", ("a", "b"))],
    ),
    "work with a shortest length in too short a window": (
        plan(row(None, "EKO", kind="work", shortest=3, between="2023-06-16..2023-06-19")),
        [("window", ("a",)), ("length", ("a",))],
    ),
}


@pytest.mark.parametrize("name", CONFLICTS)
def test_a_conflict_names_what_cannot_hold_together_and_nothing_else(name: str) -> None:
    stuck, expected = CONFLICTS[name]
    answer = propose(stuck)
    assert answer.status is Status.INFEASIBLE
    assert answer.minimal
    assert [(each.rule, each.activities) for each in answer.conflict] == expected


@pytest.mark.parametrize("name", CONFLICTS)
def test_everything_else_can_hold_without_any_one_of_its_members(name: str) -> None:
    stuck, _ = CONFLICTS[name]
    hard = ground(stuck).hard
    for one in propose(stuck).conflict:
        assert holds(stuck, [each for each in hard if each.requirement != one]), one


@pytest.mark.parametrize("name", CONFLICTS)
def test_a_rule_of_it_that_only_warns_lets_a_calendar_be_made(name: str) -> None:
    stuck, expected = CONFLICTS[name]
    for code in {rule for rule, _ in expected}:
        eased = stuck.model_dump(mode="json", exclude_none=True)
        eased["rules"] |= {code: "warn"}
        assert propose(Plan.model_validate(eased)).status is Status.OPTIMAL, code


def test_a_conflict_is_the_same_in_processes_with_other_hash_seeds() -> None:
    script = (
        "from solver.propose import propose\nfrom tests.solver.test_conflict import CONFLICTS\n"
        "print(*(propose(stuck).conflict for stuck, _ in CONFLICTS.values()), sep='\\n')"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1")
    ]
    assert told[0] == told[1]
