"""Checking a plan: all the rules at once."""

import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from constraints.check import allowed, blocks, check
from constraints.rules import BY_CODE, RULES
from plans.codes import RULE_CODES
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity
from tests.constraints.making import plan, row, schedule
from tests.strategies import fewer, plans, schedules

MANY = plan(
    row("2023-06-14", "KS", kind="decision", latest="2023-06-01"),
    row("2023-06-10", "KS"),
    row("2023-06-06", kind="work"),
    row("2023-06-19?", "KF", kind="decision"),
    row("2023-06"),
    dependencies=[{"first": "a", "then": "b"}],
)


class TestRules:
    def test_they_are_those_a_plan_file_may_name_in_the_same_order(self) -> None:
        assert tuple(rule.code for rule in RULES) == tuple(BY_CODE) == RULE_CODES

    def test_each_says_what_it_is(self) -> None:
        assert all(rule.__doc__ and rule.severity is not Severity.ALLOW for rule in RULES)

    @given(plans())
    @fewer
    def test_only_those_about_the_document_have_nothing_for_a_solver(self, of: Plan) -> None:
        for rule in RULES:
            shapes = list(rule.post(of))
            assert not (rule.of_document and shapes)
            assert all(shape.requirement.rule == rule.code for shape in shapes)


class TestCheck:
    def test_everything_is_said_at_once_gravest_first_and_then_by_day(self) -> None:
        said = [(f.severity.value, f.rule, *f.breach.activities) for f in check(MANY)]
        assert said == [
            ("block", "weekend", "b"),
            ("block", "precedence", "a", "b"),
            ("block", "latest", "a"),
            ("warn", "holiday", "c"),
            ("question", "board-first", "d"),
            ("question", "uncertain", "d"),
            ("info", "row-order", "d", "e"),
            ("info", "row-order", "b", "c"),
            ("info", "no-participants", "c"),
            ("info", "row-order", "a", "b"),
            ("info", "undated", "e"),
            ("info", "no-participants", "e"),
        ]

    def test_rules_are_selected_and_ignored_by_code(self) -> None:
        assert {f.rule for f in check(MANY, select={"latest", "weekend"})} == {"latest", "weekend"}
        assert {f.rule for f in check(MANY, select=["latest", "weekend"], ignore=["latest"])} == {"weekend"}
        assert "row-order" not in {f.rule for f in check(MANY, ignore=["row-order"])}
        assert check(MANY, select={"no-such-rule"}) == []

    def test_another_schedule_may_be_checked_than_the_plans_own(self) -> None:
        assert [f.breach.activities for f in check(MANY, schedule(b="2023-06-11"), select={"weekend"})] == [("b",)]
        assert check(MANY, schedule(), select={"weekend", "latest", "precedence"}) == []

    def test_something_blocks_if_any_finding_does(self) -> None:
        assert blocks(check(MANY))
        assert not blocks(check(MANY, select={"holiday", "uncertain"}))
        assert not blocks([])

    def test_a_finding_knows_its_rule_and_what_a_sentence_needs(self) -> None:
        finding = next(f for f in check(MANY) if f.rule == "latest")
        assert finding.breach.rule == "latest"
        assert str(finding.breach.facts["latest"].date) == "2023-06-01"

    @given(st.data())
    @fewer
    def test_any_plan_and_schedule_can_be_checked_and_findings_are_in_order(self, data: st.DataObject) -> None:
        of = data.draw(plans())
        whole = data.draw(schedules(of))
        keys = data.draw(st.sets(st.sampled_from(list(of.activities))))
        placed = Schedule({key: whole[key] for key in whole if key not in keys})
        ranks = [finding.severity.rank for finding in check(of, placed)]
        assert ranks == sorted(ranks)
        assert all(finding.severity is Severity.ALLOW for finding in allowed(of, placed))
        assert check(of, placed) == check(of, placed)

    @given(plans())
    @fewer
    def test_each_finding_names_activities_of_the_plan(self, of: Plan) -> None:
        for finding in [*check(of), *allowed(of)]:
            assert set(finding.breach.activities) <= set(of.activities)
            assert finding.breach.activities


def test_reading_and_checking_import_no_solver_and_no_tables() -> None:
    code = """
import sys
from constraints.check import check
from plans.files import read_plan
check(read_plan("examples/mal-och-budget-2024.yaml").plan)
heavy = {"ortools", "pandas", "numpy", "matplotlib"} & set(sys.modules)
assert not heavy, heavy
"""
    python = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(python, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert (done.returncode, done.stderr) == (0, "")
