"""Activities without a day: they need room, cost nothing, and are told of only where the scenario moves them."""

from typing import Any

import pytest

from scenarios.asking import prepared
from scenarios.whatif import what_if
from solver.answer import Status
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row
from tests.scenarios.making import change, changes

FEW: dict[str, Any] = {"horizon": "2023-06-12..2023-06-16"}
LAGS = [{"first": "a", "then": "b", "at_least": "1 day"}, {"first": "b", "then": "c", "at_least": "1 day"}]
BETWEEN = plan_of(row("2023-06-13", "KS"), row(None, "KS"), row("2023-06-15", "KF"), dependencies=LAGS, **FEW)


def move(key: str, to: str) -> dict[str, Any]:
    return change("move", activity=key, to=to)


def test_they_need_room_and_are_not_told_of() -> None:
    found = what_if(BETWEEN, changes(move("c", "2023-06-14")))
    assert [(each.activity, each.days) for each in found.moves] == [("a", -1), ("c", -1)]
    assert "b" not in (found.answer.schedule or {})
    assert what_if(BETWEEN, changes(move("c", "2023-06-13"))).answer.status is Status.INFEASIBLE


def test_one_that_is_moved_is_told_of_and_is_no_move_of_what_had_a_day() -> None:
    found = what_if(BETWEEN, changes(move("b", "2023-06-13")))
    assert [each.activity for each in found.moves] == ["a", "b"]
    assert [level.value for level in found.answer.levels[:5]] == [0, 0, 1, 0, 1]


@pytest.mark.parametrize(
    ("between", "to", "rule"),
    [
        ("2023-06-17..2023-06-18", "2023-06-17", "weekend"),
        ("2023-06-17..2023-06-18", "2023-06-19", "window"),
    ],
)
def test_one_for_which_there_was_no_room_is_moved_to_no_day_that_is_not_allowed(
    between: str, to: str, rule: str
) -> None:
    plan = plan_of(row("2023-06-14", "KS"), row(None, "KF", between=between), horizon="2023-06-12..2023-06-30")
    found = what_if(plan, changes(move("b", to)), repairs=0)
    assert found.answer.status is Status.INFEASIBLE
    assert rule in {requirement.rule for conflict in found.conflicts for requirement in conflict.requirements}


def test_one_without_room_takes_nothing_from_the_others() -> None:
    rows = [row(f"2023-06-{day}", "KS") for day in (12, 13, 14, 15, 16)]
    plan = plan_of(*rows, row(None, "KS"), row(None, "KF", between="2023-06-14"), row("2023-06-15", "KF"), **FEW)
    assert prepared(plan).roomless == {"f"}
    found = what_if(plan, changes(move("h", "2023-06-14")), repairs=0)
    assert found.answer.status is Status.INFEASIBLE


def test_a_new_one_without_a_day_gets_one() -> None:
    added = change("add", activity="x", row={"title": "Ny", "bodies": ["KS"], "between": "2023-06-12..2023-06-14"})
    found = what_if(BETWEEN, changes(added))
    assert [(each.activity, each.before is None) for each in found.moves] == [("x", True)]


def test_a_new_one_for_which_there_is_no_room_makes_room_or_is_in_the_conflict() -> None:
    row_ = {"title": "Ny", "bodies": ["KS"], "between": "2023-06-13"}
    found = what_if(BETWEEN, changes(change("add", activity="x", row=row_)))
    assert [each.activity for each in found.moves] == ["a", "x"]
    kept = what_if(
        BETWEEN, changes(change("add", activity="x", row=row_), change("keep", activity="a")), repairs=0
    )
    assert {r.rule for conflict in kept.conflicts for r in conflict.requirements} == {
        "window",
        "keep",
        "body-twice",
    }


def test_a_warning_of_one_that_is_moved_is_counted_where_it_is_told() -> None:
    plan = plan_of(row("2023-06-14", "KSO"), row(None, "KSO"), **FEW)
    found = what_if(plan, changes(move("b", "2023-06-14")))
    warned = [finding for finding in found.new_findings if finding.severity == "warn"]
    assert len(warned) == next(level.value for level in found.answer.levels if level.name == "new-warnings")
