"""What a change makes, and what was there before and has become no worse."""

from typing import Any

import pytest

from constraints.check import check
from plans.plan import Plan
from scenarios.findings import findings_apart
from scenarios.whatif import what_if
from solver.answer import Status
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row, schedule
from tests.scenarios.making import change, changes

FEW: dict[str, Any] = {"horizon": "2023-06-12..2023-06-30"}
PLAN = plan_of(
    row("2023-06-17..2023-06-18", "KS"),
    row("2023-06-20", "KF"),
    dependencies=[{"first": "a", "then": "b", "at_least": "5 days"}],
    **FEW,
)


def apart(of: Plan, **slots: str) -> tuple[set[str], set[str]]:
    """The rules of what is new and of what was there, in a schedule."""
    new, old = findings_apart(check(of), check(of, schedule(**slots)))
    return {finding.rule for finding in new}, {finding.rule for finding in old}


@pytest.mark.parametrize(
    ("slots", "new", "old"),
    [
        ({"a": "2023-06-17..2023-06-18", "b": "2023-06-20"}, set(), {"weekend", "precedence"}),
        ({"a": "2023-06-16..2023-06-17", "b": "2023-06-20"}, set(), {"weekend", "precedence"}),
        ({"a": "2023-06-24..2023-06-25", "b": "2023-06-30"}, {"weekend"}, set()),
        ({"a": "2023-06-18..2023-06-19", "b": "2023-06-20"}, {"precedence"}, {"weekend"}),
        ({"a": "2023-06-14..2023-06-15", "b": "2023-06-19"}, set(), {"precedence"}),
        ({"a": "2023-06-14..2023-06-15", "b": "2023-06-20"}, set(), set()),
    ],
)
def test_a_finding_is_old_on_the_same_days_or_where_it_is_short_by_no_more(
    slots: dict[str, str], new: set[str], old: set[str]
) -> None:
    found = apart(PLAN, **slots)
    assert (found[0] & {"weekend", "precedence"}, found[1] & {"weekend", "precedence"}) == (new, old)


def test_a_rule_that_has_become_stricter_makes_a_new_finding_and_a_milder_one_an_old() -> None:
    warns = plan_of(row("2023-06-17", "KS"), rules={"weekend": "warn"}, **FEW)
    blocks = plan_of(row("2023-06-17", "KS"), **FEW)
    assert [finding.rule for finding in findings_apart(check(warns), check(blocks))[0]] == ["weekend"]
    assert [finding.rule for finding in findings_apart(check(blocks), check(warns))[1]] == ["weekend"]


def test_the_breach_of_one_of_two_lags_does_not_hide_that_of_the_other() -> None:
    twice = plan_of(
        row("2023-06-14", "KS"),
        row("2023-06-20", "KF"),
        dependencies=[
            {"first": "a", "then": "b", "at_least": "10 days", "severity": "warn"},
            {"first": "a", "then": "b", "at_least": "5 days", "severity": "warn"},
        ],
        **FEW,
    )
    new, old = findings_apart(check(twice), check(twice, schedule(a="2023-06-15", b="2023-06-19")))
    assert sorted(f.breach.requirement.about for f in [*new, *old] if f.rule == "precedence") == ["0", "1"]
    assert "1" in {f.breach.requirement.about for f in new}


DOCUMENT = plan_of(
    row("2023-06-14", "KS"), row("2023-06-20", "KF", kind="decision", matter="m"), row("2023-06-21"), **FEW
)


@pytest.mark.parametrize("rule", ["board-first", "no-participants", "row-order", "uncertain", "undated"])
def test_a_rule_about_the_document_that_now_blocks_is_told_and_no_fault_of_the_solver(rule: str) -> None:
    found = what_if(DOCUMENT, changes(change("rule", rule=rule, severity="block")))
    assert found.answer.status in (Status.OPTIMAL, Status.INFEASIBLE)


def test_a_body_without_a_usual_weekday_is_no_fault_of_the_solver() -> None:
    own = {"usual-weekday": "block"}
    of = plan_of(
        row("2023-06-13", "KF", kind="decision", rules=own), row("2023-06-21", "KF", kind="decision"), **FEW
    )
    found = what_if(of, changes(change("move", activity="b", to="2023-06-22")))
    assert found.answer.status in (Status.OPTIMAL, Status.INFEASIBLE)


def test_a_window_that_begins_on_a_free_day_is_no_fault_of_the_solver() -> None:
    of = plan_of(row("2023-06-13", "KF"), row(None, "KS", between="2023-06-17..2023-06-20"), **FEW)
    found = what_if(of, changes(change("rule", rule="weekend", severity="block", activity="b")))
    assert found.answer.status in (Status.OPTIMAL, Status.INFEASIBLE)


def test_rows_out_of_order_with_one_between_them_known_to_the_month_are_no_fault_of_the_solver() -> None:
    rows = [row("2023-06-05", "KS"), row("2023-06", "KSO"), row("2023-06-20", "KF")]
    of = plan_of(*rows, horizon="2023-06-01..2023-06-30", rules={"row-order": "block"})
    found = what_if(of, changes(change("move", activity="a", to="2023-06-12")))
    assert found.answer.status in (Status.OPTIMAL, Status.INFEASIBLE)


def test_a_lag_that_changes_its_place_and_its_length_at_once_is_still_the_same() -> None:
    of = plan_of(
        row("2023-06-13", "KSO"),
        row("2023-06-15", "KS"),
        row("2023-06-15", "KF"),
        dependencies=[{"first": "a", "then": "b"}, {"first": "b", "then": "c", "at_least": "3 days"}],
        **FEW,
    )
    shorter = change("lag", first="b", then="c", at_least="1 day")
    found = what_if(of, changes(change("remove", activity="a"), shorter))
    assert found.answer.status is Status.OPTIMAL
    assert "precedence" in {finding.rule for finding in found.old_findings}
    assert not found.new_findings


def test_a_week_with_too_many_evenings_is_old_while_it_has_no_more_of_them() -> None:
    rows = [row(day, "KF", time="18:00") for day in ("2023-06-12", "2023-06-13", "2023-06-14", "2023-06-21")]
    of = plan_of(*rows, people={"p": {"name": "P", "seats": ["KF"]}}, limits={"evenings": 1}, **FEW)
    same = {"a": "2023-06-12", "b": "2023-06-13", "c": "2023-06-14", "d": "2023-06-21"}
    for moved, new in (
        ({}, False),
        ({"c": "2023-06-15"}, False),
        ({"c": "2023-06-26"}, False),
        ({"d": "2023-06-15"}, True),
        ({"c": "2023-06-22"}, True),
    ):
        assert ("evenings" in apart(of, **(same | moved))[0]) is new, moved


def test_one_more_away_is_new() -> None:
    people = {key: {"name": key, "seats": ["KS"]} for key in "pqrstu"}
    away = [{"body": key, "days": "2023-06-14"} for key in "pq"]
    one, two = (plan_of(row("2023-06-14", "KS"), people=people, absences=away[:n], **FEW) for n in (1, 2))
    assert [f.rule for f in findings_apart(check(one), check(two))[0]] == ["members-away"]
    assert [f.rule for f in findings_apart(check(two), check(one))[1]] == ["members-away"]
