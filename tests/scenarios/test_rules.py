"""Each rule in a scenario: a move that is fine, one that is not, and one beside it that is just fine."""

from typing import Any

import pytest

from plans.plan import Plan
from scenarios.asking import asking
from scenarios.whatif import what_if
from solver.answer import Status
from solver.whole import solve_whole
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row
from tests.scenarios.making import change, changes

HORIZON = "2023-05-15..2023-06-30"


def plan(one: dict[str, Any], *others: dict[str, Any], rule: str, **parts: Any) -> Plan:
    """A plan in which the rule blocks and everything but the first activity stays."""
    decided = [other | {"status": "decided"} for other in others]
    return plan_of(one, *decided, horizon=HORIZON, rules={rule: "block"}, **parts)


WORK = row("2023-06-12..2023-06-14", "EKO", kind="work")
UNIONS = row("2023-06-13", "CSG", matter="m")
CASES: dict[str, tuple[Plan, str, str, str]] = {
    "weekend": (plan(row("2023-06-14", "KF"), rule="weekend"), "2023-06-15", "2023-06-18", "2023-06-19"),
    "holiday": (plan(row("2023-06-14", "KF"), rule="holiday"), "2023-06-15", "2023-06-06", "2023-06-07"),
    "eve": (plan(row("2023-06-14", "KF"), rule="eve"), "2023-06-15", "2023-05-17", "2023-05-16"),
    "bridge-day": (plan(row("2023-06-14", "KF"), rule="bridge-day"), "2023-06-15", "2023-06-05", "2023-06-07"),
    "closed": (
        plan(row("2023-06-14", "KF"), rule="closed", calendar={"closed": [{"name": "L", "days": "2023-06-15"}]}),
        "2023-06-13",
        "2023-06-15",
        "2023-06-16",
    ),
    "absence": (
        plan(row("2023-06-14", "KF"), rule="absence", absences=[{"body": "KF", "days": "2023-06-15..2023-06-16"}]),
        "2023-06-13",
        "2023-06-16",
        "2023-06-19",
    ),
    "window": (
        plan(row("2023-06-14", "KF", between="2023-06-13..2023-06-15"), rule="window"),
        "2023-06-13",
        "2023-06-16",
        "2023-06-15",
    ),
    "latest": (
        plan(row("2023-06-14", "KF", latest="2023-06-15"), rule="latest"),
        "2023-06-13",
        "2023-06-16",
        "2023-06-15",
    ),
    "length": (plan(WORK, rule="length"), "2023-06-13", "2023-06-12..2023-06-13", "2023-06-15..2023-06-19"),
    "phase": (
        plan(
            row("2023-06-14", "KF", phase="p"),
            rule="phase",
            phases={"p": {"name": "P", "days": "2023-06-13..2023-06-15"}},
        ),
        "2023-06-13",
        "2023-06-16",
        "2023-06-15",
    ),
    "stated-day": (
        plan(row("2023-06-14", "KF", weekday="wed"), rule="stated-day"),
        "2023-06-21",
        "2023-06-20",
        "2023-06-07",
    ),
    "precedence": (
        plan(
            row("2023-06-20", "KF"),
            row("2023-06-12", "KS"),
            rule="precedence",
            dependencies=[{"first": "b", "then": "a", "at_least": "3 working days", "at_most": "2 weeks"}],
        ),
        "2023-06-21",
        "2023-06-14",
        "2023-06-15",
    ),
    "notice": (
        plan(
            row("2023-06-21", "KF"),
            row("2023-06-12", "KS"),
            rule="notice",
            bodies={"KF": {"notice": "7 days"}},
            dependencies=[{"first": "b", "then": "a", "papers": True}],
        ),
        "2023-06-22",
        "2023-06-16",
        "2023-06-19",
    ),
    "body-twice": (
        plan(row("2023-06-14", "KF"), row("2023-06-15", "KF"), rule="body-twice"),
        "2023-06-13",
        "2023-06-15",
        "2023-06-16",
    ),
    "overlap": (
        plan(
            row("2023-06-14", "AU", time="09:00-11:00"),
            row("2023-06-15", "KSO", time="10:00-12:00"),
            rule="overlap",
        ),
        "2023-06-13",
        "2023-06-15",
        "2023-06-16",
    ),
    "overlap-unknown": (
        plan(row("2023-06-14", "AU"), row("2023-06-15", "KSO", time="10:00-12:00"), rule="overlap-unknown"),
        "2023-06-13",
        "2023-06-15",
        "2023-06-16",
    ),
    "person-twice": (
        plan(
            row("2023-06-14", "KS", time="09:00-11:00"),
            row("2023-06-15", "KF", time="10:00-12:00"),
            rule="person-twice",
            people={"p": {"name": "P", "seats": ["KS", {"body": "KF", "role": "chair"}]}},
        ),
        "2023-06-13",
        "2023-06-15",
        "2023-06-16",
    ),
    "person-twice-unknown": (
        plan(
            row("2023-06-14", "KS"),
            row("2023-06-15", "KF", time="10:00-12:00"),
            rule="person-twice-unknown",
            people={"p": {"name": "P", "seats": ["KS", {"body": "KF", "term": "2023-06-15..2023-06-15"}]}},
        ),
        "2023-06-13",
        "2023-06-15",
        "2023-06-16",
    ),
    "quorum": (
        plan(
            row("2023-06-14", "KS"),
            rule="quorum",
            people={key: {"name": key, "seats": ["KS"]} for key in "pqr"},
            absences=[{"body": key, "days": "2023-06-15"} for key in "pq"],
        ),
        "2023-06-13",
        "2023-06-15",
        "2023-06-16",
    ),
    "members-away": (
        plan(
            row("2023-06-14", "KS"),
            rule="members-away",
            people={"p": {"name": "P", "seats": [{"body": "KS", "role": "chair"}]}},
            absences=[{"body": "p", "days": "2023-06-15"}],
        ),
        "2023-06-13",
        "2023-06-15",
        "2023-06-16",
    ),
    "break": (
        plan(
            row("2023-06-14", "KS", time="09:00-11:00"),
            row("2023-06-15", "KSO", time="11:15-12:00"),
            rule="break",
            limits={"break_time": "30 min"},
        ),
        "2023-06-13",
        "2023-06-15",
        "2023-06-16",
    ),
    "evenings": (
        plan(
            row("2023-06-16", "KS", time="18:00"),
            row("2023-06-20", "KF", time="18:00"),
            row("2023-06-21", "KF", time="18:00"),
            rule="evenings",
            people={"p": {"name": "P", "seats": ["KS", "KF"]}},
            limits={"evenings": 2},
        ),
        "2023-06-15",
        "2023-06-22",
        "2023-06-21",
    ),
    "spacing": (
        plan(
            row("2023-06-14", "KF"),
            row("2023-06-20", "KF"),
            rule="spacing",
            bodies={"KF": {"spacing": "4 days"}},
        ),
        "2023-06-15",
        "2023-06-19",
        "2023-06-16",
    ),
    "per-day": (
        plan(
            row("2023-06-14", "KSO", time="15:00-16:00"),
            row("2023-06-15", "KSO", time="09:00-10:00"),
            row("2023-06-15", "KSO", time="11:00-12:00"),
            rule="per-day",
            bodies={"KSO": {"per_day": 2}},
        ),
        "2023-06-13",
        "2023-06-15",
        "2023-06-16",
    ),
    "pattern": (
        plan(row("2023-06-14", "KF"), rule="pattern", bodies={"KF": {"meets": "FREQ=WEEKLY;BYDAY=WE"}}),
        "2023-06-21",
        "2023-06-20",
        "2023-06-07",
    ),
    "usual-weekday": (
        plan(
            row("2023-06-14", "KF", kind="decision"),
            row("2023-06-21", "KF", kind="decision"),
            row("2023-06-07", "KF", kind="decision"),
            rule="usual-weekday",
        ),
        "2023-05-31",
        "2023-06-15",
        "2023-06-28",
    ),
    "unions-first": (
        plan(row("2023-06-14", "KS", kind="decision", matter="m", step="decision"), UNIONS, rule="unions-first"),
        "2023-06-15",
        "2023-06-13",
        "2023-06-14",
    ),
    "unions-same-day": (
        plan(
            row("2023-06-14", "KS", kind="decision", matter="m", step="decision"),
            row("2023-06-13", "CSG"),
            rule="unions-same-day",
        ),
        "2023-06-15",
        "2023-06-13",
        "2023-06-14",
    ),
    "board-before": (
        plan(
            row("2023-06-19", "KF", kind="decision", matter="m"),
            row("2023-06-14", "KS", matter="m"),
            rule="board-before",
        ),
        "2023-06-26",
        "2023-06-13",
        "2023-06-14",
    ),
    "proposal-public": (
        plan(
            row("2023-06-26", "KF", kind="decision", matter="budget"),
            row("2023-06-14", "KS", kind="decision", matter="budget"),
            rule="proposal-public",
        ),
        "2023-06-27",
        "2023-06-20",
        "2023-06-21",
    ),
    "annual-report-first": (
        plan(
            row("2023-06-05", "EKO", kind="mailing", title="Årsredovisning 2022", recipients=["KF"]),
            row("2023-06-19", "KF", kind="decision", title="Ansvarsfrihet 2022"),
            rule="annual-report-first",
        ),
        "2023-06-07",
        "2023-06-20",
        "2023-06-19",
    ),
    "council-call": (
        plan(
            row("2023-06-12", "EKO", kind="mailing", title="Kallelse", recipients=["KF"]),
            row("2023-06-26", "KF"),
            rule="council-call",
        ),
        "2023-06-13",
        "2023-06-20",
        "2023-06-19",
    ),
    "row-order": (
        plan(row("2023-06-14", "KF"), row("2023-06-15", "EKO"), rule="row-order"),
        "2023-06-13",
        "2023-06-16",
        "2023-06-15",
    ),
}


def status(of: Plan, to: str) -> Status:
    """What search and CP-SAT say; the checker sees the answer."""
    asked = changes(change("move", activity="a", to=to))
    found = what_if(of, asked, repairs=0)
    assert solve_whole(asking(of, asked)).status is found.answer.status
    if found.answer.schedule is not None:
        assert [each.activity for each in found.moves] == ["a"][: found.answer.schedule["a"] != of.schedule["a"]]
    return found.answer.status


@pytest.mark.parametrize("rule", CASES)
def test_a_move_that_breaks_nothing_moves_nothing_else(rule: str) -> None:
    of, fine, _, _ = CASES[rule]
    assert status(of, fine) is Status.OPTIMAL


@pytest.mark.parametrize("rule", CASES)
def test_a_move_that_breaks_the_rule_cannot_be_and_the_rule_is_named(rule: str) -> None:
    of, _, wrong, _ = CASES[rule]
    assert status(of, wrong) is Status.INFEASIBLE
    (conflict, *_) = what_if(of, changes(change("move", activity="a", to=wrong)), repairs=0).conflicts
    assert {"move", rule} <= {requirement.rule for requirement in conflict.requirements}


@pytest.mark.parametrize("rule", CASES)
def test_a_move_to_a_day_just_beside_it_can_be(rule: str) -> None:
    of, _, _, beside = CASES[rule]
    assert status(of, beside) is Status.OPTIMAL


def test_a_decided_activity_stays_until_it_is_freed() -> None:
    of = plan_of(row("2023-06-14", "KF", status="decided"), row("2023-06-15", "KF"), horizon=HORIZON)
    beside = change("move", activity="b", to="2023-06-14")
    assert what_if(of, changes(beside), repairs=0).answer.status is Status.INFEASIBLE
    freed = what_if(of, changes(beside, change("free", activity="a")))
    assert [each.activity for each in freed.moves] == ["a", "b"]
