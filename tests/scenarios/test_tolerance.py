"""What stood before may stand, no worse; and what is no breach of what was there is no reason to move either."""

from typing import Any

import pytest

from plans.plan import Plan
from scenarios.asking import asking
from scenarios.whatif import WhatIf, what_if
from solver.answer import Status
from solver.whole import solve_whole
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row
from tests.scenarios.making import change, changes

FEW: dict[str, Any] = {"horizon": "2023-06-12..2023-06-30"}
LAG = {"first": "a", "then": "b", "at_least": "10 days"}
UNIONS: dict[str, Any] = {"matter": "m"}
DECIDES: dict[str, Any] = {"kind": "decision", "step": "decision", "matter": "m"}
ADDED = {"title": "Ny", "bodies": ["EKO"], "date": "2023-06-20"}

SUNDAY = plan_of(row("2023-06-18", "KS"), row("2023-06-21", "KF"), **FEW)
SHORT = plan_of(row("2023-06-14", "KS"), row("2023-06-20", "KF"), dependencies=[LAG], **FEW)
LONG = plan_of(
    row("2023-06-14", "KS"),
    row("2023-06-27", "KF"),
    dependencies=[{"first": "a", "then": "b", "at_most": "9 days"}],
    **FEW,
)
SHARED = plan_of(row("2023-06-14", "KS"), row("2023-06-14", "KS"), row("2023-06-15", "EKO"), **FEW)
FULL = plan_of(
    *[row("2023-06-14", "KSO", time=f"{hour}:00-{hour}:30") for hour in (10, 11, 12)],
    row("2023-06-20", "KSO", time="13:00-13:30"),
    bodies={"KSO": {"per_day": 1}},
    **FEW,
)  # fmt: skip
LATE_UNIONS = plan_of(
    row("2023-06-14", "CSG", **UNIONS),
    row("2023-06-16", "CSG", **UNIONS),
    row("2023-06-14", "KS", **DECIDES),
    rules={"unions-first": "block"},
    **FEW,
)
OPEN_END = plan_of(row("2023-06-17", "KS"), row("2023-06-20", "KF"), row("2023-10-10", "EKO"))


def answer(plan: Plan, *written: dict[str, Any]) -> WhatIf:
    """The checked answer, which CP-SAT finds worth as much."""
    asked = changes(*written)
    found, whole = what_if(plan, asked), solve_whole(asking(plan, asked))
    assert found.answer.status is whole.status
    assert [level.value for level in found.answer.levels[:5]] == [level.value for level in whole.levels[:5]]
    return found


def moved(plan: Plan, *written: dict[str, Any]) -> list[str]:
    found = answer(plan, *written)
    assert found.answer.status is Status.OPTIMAL
    return [f"{move.activity} {move.after.start:%d}" for move in found.moves]


def to(key: str, day: int) -> dict[str, Any]:
    return change("move", activity=key, to=f"2023-06-{day}")


@pytest.mark.parametrize("plan", [SUNDAY, SHORT, LONG, SHARED, FULL, LATE_UNIONS], ids=lambda _: "")
def test_a_plan_that_breaks_something_stays_as_it_is_where_nothing_is_asked(plan: Plan) -> None:
    found = answer(plan)
    assert (found.moves, found.new_findings) == ((), ())
    assert found.old_findings


def test_a_day_that_was_wrong_stays_allowed_and_no_other_wrong_day() -> None:
    assert moved(SUNDAY, to("b", 22)) == ["b 22"]
    assert moved(SUNDAY, change("keep", activity="a"), to("b", 22)) == ["b 22"]
    assert answer(SUNDAY, to("a", 17)).answer.status is Status.INFEASIBLE
    assert answer(SUNDAY, to("b", 18)).answer.status is Status.INFEASIBLE


@pytest.mark.parametrize(
    ("a", "b", "moves"),
    [
        (13, None, ["a 13"]),
        (None, 21, ["b 21"]),
        (13, 20, ["a 13", "b 20"][:1]),
        (15, None, ["a 15", "b 26"]),
        (None, 19, None),
    ],
)
def test_a_lag_stays_as_short_while_the_first_is_no_later_and_the_second_no_earlier(
    a: int | None, b: int | None, moves: list[str] | None
) -> None:
    asked = [to(key, day) for key, day in (("a", a), ("b", b)) if day]
    if moves is None:
        assert answer(SHORT, *asked).answer.status is Status.INFEASIBLE
    else:
        assert moved(SHORT, *asked) == moves


def test_a_lag_that_was_too_long_gets_no_longer() -> None:
    assert moved(LONG, to("b", 26)) == ["b 26"]
    assert moved(LONG, to("a", 15)) == ["a 15"]
    assert moved(LONG, to("b", 28)) == ["a 19", "b 28"]


def test_two_may_share_only_the_day_that_they_shared() -> None:
    assert moved(SHARED, to("c", 16)) == ["c 16"]
    assert moved(SHARED, to("a", 15), to("b", 16)) == ["a 15", "b 16"]
    assert answer(SHARED, to("a", 15), to("b", 15)).answer.status is Status.INFEASIBLE


def test_a_day_may_hold_as_many_as_it_held_and_no_more() -> None:
    assert moved(FULL, to("d", 21)) == ["d 21"]
    assert moved(FULL, to("d", 14)) == ["a 13", "d 14"]
    assert answer(FULL, to("a", 20), change("keep", activity="d")).answer.status is Status.INFEASIBLE


def test_a_first_meeting_with_the_unions_that_was_too_late_comes_no_later() -> None:
    found = answer(LATE_UNIONS, to("a", 20))
    assert found.answer.status is Status.OPTIMAL
    assert not [finding for finding in found.new_findings if finding.rule == "unions-first"]


@pytest.mark.parametrize(
    "one",
    [
        change("add", activity="x", row=ADDED | {"date": "2023-12-19"}),
        change("remove", activity="c"),
        change("remove", activity="b"),
        change("rule", rule="closed", severity="block"),
        change("absent", body="KF", days="2023-06-26..2023-06-28"),
    ],
    ids=lambda one: one["change"],
)
def test_what_stood_stands_also_where_the_changes_make_the_horizon_another(one: dict[str, Any]) -> None:
    assert [move for move in moved(OPEN_END, one) if not move.startswith("x")] == []


@pytest.mark.parametrize(
    "one",
    [
        change("remove", activity="d"),
        change("add", activity="x", row=ADDED | {"bodies": ["KSO"], "time": "14:00-14:30"}),
    ],
    ids=lambda one: one["change"],
)
def test_a_day_stays_as_full_as_it_was_where_a_meeting_on_another_day_comes_or_goes(one: dict[str, Any]) -> None:
    if one["change"] == "add":
        one = one | {"row": one["row"] | {"date": "2023-06-21"}}
    assert moved(FULL, one) == []


def test_an_eased_lag_is_no_reason_to_move() -> None:
    assert moved(SHORT, change("lag", first="a", then="b", at_least="8 days")) == []


def test_a_rule_that_now_only_warns_makes_no_new_warning_of_what_it_forbade() -> None:
    found = answer(SUNDAY, change("rule", rule="weekend", severity="warn"))
    assert (found.moves, found.new_findings) == ((), ())
    assert [level.value for level in found.answer.levels[:5]] == [0, 0, 0, 0, 0]


def test_a_rule_that_now_blocks_is_kept_by_what_broke_it() -> None:
    plan = plan_of(row("2023-06-18", "KS", rules={"weekend": "warn"}), **FEW)
    assert moved(plan, change("rule", rule="weekend", severity="block", activity="a")) == ["a 19"]
