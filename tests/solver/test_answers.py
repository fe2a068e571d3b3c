"""What is said when the search ends early, and of what cannot be done."""

import pytest
from ortools.sat.python import cp_model

from plans.plan import Plan
from solver.answer import Level, Status
from solver.propose import propose
from solver.wishes import LEVELS
from tests.constraints.making import plan, row


def _june() -> Plan:
    return plan(row("2023-06-10", "KS"), row("2023-06-10", "KF"), row("2023-06-12", "KF"), row(None, "KS"))


def test_progress_hears_of_every_level_in_order() -> None:
    told: list[Level] = []
    answer = propose(_june(), progress=told.append)
    assert tuple(told) == answer.levels
    assert tuple(level.name for level in told) == LEVELS


def test_without_any_time_nothing_is_claimed() -> None:
    answer = propose(_june(), limit=1e-9)
    assert answer.status in (Status.UNKNOWN, Status.FEASIBLE, Status.OPTIMAL)
    assert all(level.bound <= level.value for level in answer.levels)
    assert (answer.schedule is None) is (answer.status is Status.UNKNOWN)
    assert not answer.conflict


@pytest.mark.parametrize("after", range(1, 7))
def test_an_interrupted_search_keeps_the_best_schedule_and_does_not_call_it_proven(
    monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    solve, calls = cp_model.CpSolver.solve, 0

    def interrupted(self: cp_model.CpSolver, model: cp_model.CpModel) -> cp_model.CpSolverStatus:
        nonlocal calls
        calls += 1
        if calls > after:
            raise KeyboardInterrupt
        return solve(self, model)

    monkeypatch.setattr(cp_model.CpSolver, "solve", interrupted)
    answer = propose(_june())
    assert answer.status in (Status.UNKNOWN, Status.FEASIBLE, Status.OPTIMAL)
    if len(answer.levels) < len(LEVELS):
        assert answer.status is (Status.FEASIBLE if answer.schedule else Status.UNKNOWN)


DEADLOCK: dict[str, tuple[Plan, list[tuple[str, tuple[str, ...]]]]] = {
    "a lag between decided dates": (
        plan(
            row("2023-06-07", "KS", status="decided"),
            row("2023-06-12", "KF", status="decided"),
            row("2023-06-14", "EKO"),
            dependencies=[{"first": "a", "then": "b", "at_least": "7 days"}],
        ),
        [("fixed", ("a",)), ("fixed", ("b",)), ("precedence", ("a", "b"))],
    ),
    "a decided date on a Sunday": (
        plan(row("2023-06-11", "KS", status="decided"), row("2023-06-12", "KF")),
        [("weekend", ("a",)), ("fixed", ("a",))],
    ),
    "two meetings of a body on the only day": (
        plan(row(None, "KS", between="2023-06-13"), row(None, "KS", between="2023-06-13")),
        [("window", ("a",)), ("window", ("b",)), ("body-twice", ("a", "b"))],
    ),
    "an absence over the whole window": (
        plan(
            row(None, "KS", between="2023-06-12..2023-06-14"),
            absences=[{"body": "KS", "days": "2023-06-10..2023-06-20"}],
        ),
        [("absence", ("a",)), ("window", ("a",))],
    ),
}


@pytest.mark.parametrize("name", DEADLOCK)
def test_what_cannot_hold_together_is_named_and_nothing_else(name: str) -> None:
    stuck, expected = DEADLOCK[name]
    answer = propose(stuck)
    assert (answer.status, answer.schedule, answer.minimal) == (Status.INFEASIBLE, None, True)
    assert [(demand.rule, demand.activities) for demand in answer.conflict] == expected


@pytest.mark.parametrize("name", DEADLOCK)
def test_to_let_any_one_of_its_rules_warn_gives_a_calendar(name: str) -> None:
    stuck, expected = DEADLOCK[name]
    for code, _ in expected:
        eased = stuck.model_dump(mode="json", exclude_none=True) | {"rules": {code: "warn"}}
        assert propose(Plan.model_validate(eased)).status is Status.OPTIMAL, code


@pytest.mark.parametrize(("first", "then", "moved"), [("KS", "KF", "a"), ("KF", "KS", "b"), ("KS", "AU", "b")])
def test_of_two_that_could_move_as_well_the_council_stays_and_then_the_board(
    first: str, then: str, moved: str
) -> None:
    near = plan(
        row("2023-06-13", first, time="09:00-12:00"),
        row("2023-06-14", then, time="09:00-12:00"),
        dependencies=[{"first": "a", "then": "b", "at_least": "2 days", "usual": "2 days"}],
        horizon="2023-06-12..2023-06-16",
    )
    answer = propose(near)
    assert answer.schedule is not None
    assert [key for key, slot in answer.schedule.items() if slot != near.schedule[key]] == [moved]
