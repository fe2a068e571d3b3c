"""The Python side, as a program uses it."""

from pathlib import Path

import pytest

import tidplan
from tests.tidplan.running import EXAMPLES


def test_everything_promised_is_there_and_documented() -> None:
    for name in tidplan.__all__:
        assert getattr(tidplan, name).__doc__, name


def test_a_plan_is_read_checked_and_proposed() -> None:
    plan = tidplan.read(EXAMPLES / "mal-och-budget-2017.yaml").plan
    found = tidplan.check(plan, select={"notice"})
    assert [finding.severity for finding in found] == [tidplan.Severity.WARN]
    assert "kallelsen" in tidplan.text(plan, found[0])
    proposal = tidplan.propose(plan)
    assert proposal.answer.status is tidplan.Status.OPTIMAL
    assert {move.activity for move in proposal.moves} == set(proposal.dates())
    assert not tidplan.check(plan, proposal.answer.schedule, select={"notice"})


def test_what_is_wrong_with_a_file_stands_in_the_notes_of_the_error(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text("title: T\nactivities: {a: {title: A, date: 2023-04-31}}\n", encoding="utf-8")
    with pytest.raises(tidplan.PlanError) as caught:
        tidplan.read(path)
    assert caught.value.__notes__ == [f"{path}:2:34: 2023-04-31 finns inte i kalendern. Rätta datumet."]


def test_a_scenario_is_answered_from_plain_mappings() -> None:
    plan = tidplan.read(EXAMPLES / "mal-och-budget-2024.yaml").plan
    answer = tidplan.what_if(plan, [{"change": "move", "activity": "kf-rambudget", "to": "2023-06-12"}])
    assert answer.answer.status is tidplan.Status.OPTIMAL
    assert "kf-rambudget" in {move.activity for move in answer.moves}
    assert not [finding for finding in answer.new_findings if finding.severity is tidplan.Severity.BLOCK]


def test_windows_and_day_costs_agree() -> None:
    plan = tidplan.read(EXAMPLES / "mandatmal-2019.yaml").plan
    key = "kf-strategiskt-program"
    (window,) = [window for window in tidplan.windows(plan) if window.activity == key]
    possible = [day.date for day in tidplan.day_costs(plan, key) if day.feasible]
    assert (possible[0], possible[-1]) == (window.earliest, window.latest)


def test_the_tables_have_a_row_for_each_activity_and_finding() -> None:
    plan = tidplan.read(EXAMPLES / "mandatmal-2019.yaml").plan
    tables = tidplan.tables(plan)
    assert list(tables) == ["plan", "schedule", "findings"]
    assert len(tables["plan"]) == len(plan.activities)
    assert len(tables["findings"]) == len(tidplan.check(plan))
