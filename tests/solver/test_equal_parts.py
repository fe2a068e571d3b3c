"""What a plan says twice, and what has no room in its horizon."""

from typing import Any

import pytest
from pydantic import ValidationError

from constraints.check import blocks
from solver.answer import Status
from solver.propose import propose
from tests.constraints.making import plan, row
from tests.solver.worth import broken, worth

WEEK = "2023-06-12..2023-06-16"
TUESDAY: dict[str, Any] = {"days": "2023-06-13"}

TWICE = {
    "an absence": plan(
        row("2023-06-13", "KS", status="decided"),
        absences=[TUESDAY | {"body": "KS", "severity": "warn"}] * 2,
        horizon=WEEK,
    ),
    "a closed period": plan(
        row("2023-06-13", "KS", status="decided"),
        calendar={"closed": [TUESDAY | {"name": "Lov"}] * 2},
        horizon=WEEK,
    ),
    "a body with a notice": plan(
        row("2023-06-13", "EKO", status="decided"),
        row("2023-06-14", "KS", "KS", status="decided"),
        bodies={"KS": {"notice": "7 days"}},
        dependencies=[{"first": "a", "then": "b", "papers": True}],
        horizon=WEEK,
    ),
}


@pytest.mark.parametrize("name", TWICE)
def test_what_is_said_twice_is_counted_alike_by_the_checker_and_the_solver(name: str) -> None:
    answer = propose(TWICE[name])
    assert answer.schedule is not None
    assert tuple(level.value for level in answer.levels) == worth(TWICE[name], answer.schedule)


@pytest.mark.parametrize("milder_first", [True, False])
def test_of_what_is_said_twice_the_graver_holds(milder_first: bool) -> None:
    away: list[dict[str, Any]] = [TUESDAY | {"body": "KS", "severity": "info"}, TUESDAY | {"body": "KS"}]
    twice = plan(row("2023-06-13", "KS"), absences=away if milder_first else [*reversed(away)], horizon=WEEK)
    answer = propose(twice)
    assert answer.status is Status.OPTIMAL
    assert answer.schedule is not None
    assert not blocks(broken(twice, answer.schedule))


@pytest.mark.parametrize("kind", ["meeting", "decision", "deadline", "mailing"])
def test_what_is_longer_than_the_horizon_is_refused(kind: str) -> None:
    with pytest.raises(ValidationError) as caught:
        plan(row(None, "KS", kind=kind, length=6), horizon=WEEK)
    (error,) = caught.value.errors()
    (fault,) = error["ctx"]["faults"]
    assert (fault.code, fault.path) == ("length_and_horizon", ("activities", "a", "length"))


def test_what_is_as_long_as_the_horizon_fits() -> None:
    assert propose(plan(row(None, "KS", length=5), horizon=WEEK)).status is Status.OPTIMAL


def test_work_longer_than_the_horizon_is_a_conflict_about_its_length() -> None:
    answer = propose(plan(row(None, "EKO", kind="work", length=6), horizon=WEEK))
    assert answer.status is Status.INFEASIBLE
    assert [each.rule for each in answer.conflict] == ["length"]
