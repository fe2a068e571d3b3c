import json
from difflib import ndiff
from pathlib import Path

import pytest

from constraints.check import blocks, check
from plans.files import parse_plan, read_plan
from reports.contract import ProposeOut
from scenarios import proposal as proposals
from solver.answer import Answer, Seconds, Status
from tests.tidplan.running import EXAMPLES, SEEDS, Runner

IMPOSSIBLE = """\
format: 1
title: Går inte
bodies:
  KF: {name: Kommunfullmäktige, kind: council}
  KS: {name: Kommunstyrelsen, kind: board}
activities:
  ks: {title: Förslag, kind: decision, date: 2023-06-07, bodies: [KS], status: decided}
  kf: {title: Beslut, kind: decision, date: 2023-06-12, bodies: [KF], status: decided}
  annat: {title: Annat, date: 2023-05-02}
dependencies:
  - {first: ks, then: kf, at_least: 7 days, because: KL 5 kap. 13 §}
"""


@pytest.mark.parametrize("seed", SEEDS)
def test_the_plan_written_is_the_schedule_printed_and_breaks_nothing(
    tidplan: Runner, tmp_path: Path, seed: str
) -> None:
    new = tmp_path / "ny.yaml"
    ran = tidplan("propose", EXAMPLES / f"{seed}.yaml", "-o", new, "--json")
    printed = ProposeOut.model_validate_json(ran.out)
    assert (ran.status, printed.status) == (0, Status.OPTIMAL)
    plan = read_plan(new).plan
    assert {s.activity: (s.start, s.end) for s in printed.schedule} == {
        key: (slot.start.isoformat(), slot.end.isoformat()) for key, slot in plan.schedule.items()
    }
    assert not blocks(check(plan))
    assert not [f for f in check(plan) if f.severity == "warn"]


@pytest.mark.parametrize("seed", SEEDS)
def test_only_lines_with_dates_differ_in_the_plan_written(tidplan: Runner, tmp_path: Path, seed: str) -> None:
    old, new = EXAMPLES / f"{seed}.yaml", tmp_path / "ny.yaml"
    tidplan("propose", old, "-o", new)
    before, after = (path.read_text(encoding="utf-8").splitlines() for path in (old, new))
    changed = [line[2:].strip() for line in ndiff(before, after) if line[0] in "+-"]
    assert changed
    assert all(line.startswith(("date: ", "between: ")) for line in changed)


def test_json_has_the_keys_of_the_contract(tidplan: Runner) -> None:
    printed = json.loads(tidplan("propose", EXAMPLES / "mandatmal-2019.yaml", "--json").out)
    assert {"status", "schedule", "levels", "conflict", "seconds"} <= set(printed)
    assert set(printed["schedule"][0]) == {"activity", "start", "end", "time"}
    assert set(printed["levels"][0]) == {"name", "value", "bound"}


def test_what_cannot_be_done_ends_with_3_and_names_the_rules(tidplan: Runner, tmp_path: Path) -> None:
    plan, new = tmp_path / "plan.yaml", tmp_path / "ny.yaml"
    plan.write_text(IMPOSSIBLE, encoding="utf-8")
    ran = tidplan("propose", plan, "--json", "-o", new)
    printed = ProposeOut.model_validate_json(ran.out)
    assert (ran.status, printed.status, new.exists()) == (3, Status.INFEASIBLE, False)
    assert [(d.rule, d.activities) for d in printed.conflict] == [
        ("fixed", ["ks"]),
        ("fixed", ["kf"]),
        ("precedence", ["ks", "kf"]),
    ]
    told = tidplan("propose", plan)
    assert told.status == 3
    assert all(demand.text in " ".join(told.out.split()) for demand in printed.conflict)


def test_no_answer_in_time_ends_with_4_and_claims_nothing(
    tidplan: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(*_: object, **__: object) -> Answer:
        return Answer(Status.UNKNOWN, Seconds(0.0, 0.0))

    monkeypatch.setattr(proposals, "propose", nothing)
    assert tidplan("propose", EXAMPLES / "mandatmal-2019.yaml").status == 4


def test_a_solver_that_is_wrong_is_caught_and_said(tidplan: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = read_plan(EXAMPLES / "mal-och-budget-2024.yaml").plan

    def wrong(*_: object, **__: object) -> Answer:
        return Answer(Status.OPTIMAL, Seconds(0.0, 0.0), plan.schedule)

    monkeypatch.setattr(proposals, "propose", wrong)
    ran = tidplan("propose", EXAMPLES / "mal-och-budget-2024.yaml")
    assert (ran.status, ran.out) == (4, "")
    assert "FFU" in ran.err


def test_pictures_and_tables_are_written_beside_the_answer(tidplan: Runner, tmp_path: Path) -> None:
    picture, table = tmp_path / "plan.png", tmp_path / "plan.xlsx"
    ran = tidplan("propose", EXAMPLES / "mandatmal-2019.yaml", "--picture", picture, "--table", table)
    assert ran.status == 0
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert table.read_bytes().startswith(b"PK")


def test_a_plan_proposed_again_stays_as_it_is(tidplan: Runner, tmp_path: Path) -> None:
    first, second = tmp_path / "a.yaml", tmp_path / "b.yaml"
    tidplan("propose", EXAMPLES / "mal-och-budget-2024.yaml", "-o", first)
    tidplan("propose", first, "-o", second)
    assert first.read_bytes() == second.read_bytes()
    assert parse_plan(first.read_text(encoding="utf-8")).plan.schedule == read_plan(second).plan.schedule
