import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from constraints.check import check
from plans.files import read_plan
from reports.contract import CheckOut
from tests.tidplan.making import in_one_line, plan_in
from tests.tidplan.running import EXAMPLES, SEEDS, Runner


@pytest.mark.parametrize("seed", SEEDS)
def test_json_says_all_that_the_checker_found(tidplan: Runner, seed: str) -> None:
    ran = tidplan("check", EXAMPLES / f"{seed}.yaml", "--json")
    found = check(read_plan(EXAMPLES / f"{seed}.yaml").plan)
    printed = CheckOut.model_validate_json(ran.out).findings
    assert [f.rule for f in printed] == [f.rule for f in found]
    assert all(f.text for f in printed)
    keys = {"rule", "severity", "activities", "dates", "law", "text", "people", "read"}
    assert set(json.loads(ran.out)["findings"][0]) == keys


QUESTION = """
title: Budget
bodies:
  KS: {name: Kommunstyrelsen, kind: board}
activities:
  ks: {title: Mål och budget 2024, kind: decision, date: 2023-11-07, bodies: [KS]}
"""


def test_what_is_read_from_a_title_is_shown(tidplan: Runner, tmp_path: Path) -> None:
    plan = plan_in(tmp_path, QUESTION)
    told = in_one_line(tidplan("check", plan).out)
    assert "[budget-proposal] KL 11 kap. 8 §, rad 6, ärendet läst ur rubriken: budget" in told
    (finding,) = CheckOut.model_validate_json(tidplan("check", plan, "--json").out).findings
    assert [(one.activity, one.matter, one.step) for one in finding.read] == [("ks", "budget", "decision")]


def test_a_question_is_answered_in_the_plan_and_stays_answered(tidplan: Runner, tmp_path: Path) -> None:
    answer = "rules: {budget-proposal: {severity: allow, because: Skatteunderlaget kom sent}}}"
    plan = plan_in(tmp_path, QUESTION.replace("bodies: [KS]}", f"bodies: [KS], {answer}"))
    out = in_one_line(tidplan("check", plan).out)
    assert "inget att anmärka" in out
    assert "”Mål och budget 2024” (Skatteunderlaget kom sent)" in out
    printed = CheckOut.model_validate_json(tidplan("check", plan, "--json").out)
    assert printed.findings == []
    assert [(one.rule, one.because) for one in printed.allowed] == [
        ("budget-proposal", "Skatteunderlaget kom sent")
    ]


def test_a_plan_with_a_blocking_finding_ends_with_1_and_a_clean_one_with_0(tidplan: Runner) -> None:
    assert tidplan("check", EXAMPLES / "mal-och-budget-2024.yaml").status == 1
    clean = tidplan("check", EXAMPLES / "budget-2027-valar.yaml")
    assert (clean.status, clean.err) == (0, "")


def test_select_and_ignore_take_codes_one_by_one_or_with_commas(tidplan: Runner) -> None:
    plan = EXAMPLES / "mal-och-budget-2024.yaml"
    only = CheckOut.model_validate_json(tidplan("check", plan, "--json", "--select", "weekend,holiday").out)
    assert {f.rule for f in only.findings} == {"weekend", "holiday"}
    less = tidplan("check", plan, "--json", "--ignore", "body-twice", "--ignore", "undated")
    assert less.status == 0
    assert {"body-twice", "undated"}.isdisjoint(f.rule for f in CheckOut.model_validate_json(less.out).findings)


def test_an_unknown_code_is_refused_with_the_nearest_ones(tidplan: Runner) -> None:
    ran = tidplan("check", EXAMPLES / "mandatmal-2019.yaml", "--select", "weekand")
    assert ran.status == 2
    assert "weekend" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_english_is_english_and_swedish_swedish(tidplan: Runner) -> None:
    plan = EXAMPLES / "mal-och-budget-2024.yaml"
    assert "ligger söndag" in tidplan("check", plan).out
    english = tidplan("check", plan, "--lang", "en").out
    assert "is on Sunday" in english
    assert "ligger" not in english


def test_check_imports_neither_the_solver_nor_the_tables_nor_the_pictures() -> None:
    script = (
        "import sys, tidplan.cli; sys.argv = ['tidplan', 'check', sys.argv[1]]\n"
        "try: tidplan.cli.main()\n"
        "except SystemExit: pass\n"
        "heavy = {'ortools', 'pandas', 'numpy', 'matplotlib', 'xlsxwriter'} & set(sys.modules)\n"
        "sys.exit(f'imported {heavy}' if heavy else 0)"
    )
    plan = EXAMPLES / "mal-och-budget-2024.yaml"
    ran = subprocess.run([sys.executable, "-c", script, str(plan)], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


def test_the_version_is_the_packages(tidplan: Runner) -> None:
    assert tidplan("--version").out == f"tidplan {version('tidplan')}\n"


def test_the_schema_printed_is_the_one_in_the_docs(tidplan: Runner) -> None:
    written = (Path(__file__).parents[2] / "docs" / "plan.schema.json").read_text(encoding="utf-8")
    assert tidplan("schema").out == written


def test_what_follows_on_the_decisions_is_shown_on_demand(tidplan: Runner, tmp_path: Path) -> None:
    plan = plan_in(tmp_path, QUESTION)
    assert "överklagas" not in tidplan("check", plan).out
    told = in_one_line(tidplan("check", plan, "--derived").out)
    assert "justeras senast tisdag 21 november, det tillkännages senast torsdag 23 november" in told
    assert "appealed until Thursday 14 December" in in_one_line(
        tidplan("check", plan, "--derived", "--lang", "en").out
    )
    (one,) = CheckOut.model_validate_json(tidplan("check", plan, "--derived", "--json").out).derived
    assert (one.activity, one.appealed) == ("ks", "2023-12-14")
    assert CheckOut.model_validate_json(tidplan("check", plan, "--json").out).derived == []
