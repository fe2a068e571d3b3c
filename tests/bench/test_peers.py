"""Tools that claim a proof agree, on the real plan and on a generated one; those not installed are passed over."""

import importlib
import shutil
from pathlib import Path
from types import ModuleType

import pytest

from bench import own
from bench.case import Case
from bench.generate import make_plan
from bench.measured import Claims, quantile
from bench.outcome import Status
from bench.peers import cpsat, cpsat_why, forward
from bench.questions import random_changes
from bench.tools import tools
from plans.files import read_plan

REAL = Path(__file__).parents[2] / "examples" / "mal-och-budget-2024.yaml"
CASES = [Case(2024, read_plan(REAL).plan), Case(50, make_plan(50, 1))]
QUESTIONS = 12


def peer(name: str) -> ModuleType:
    if name in ("cpmpy", "pyjobshop"):
        pytest.importorskip(name)
    elif shutil.which("fzn-gecode") is None or shutil.which("minizinc") is None:
        pytest.skip("MiniZinc with Gecode is not installed")
    return importlib.import_module(f"bench.peers.{name}")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_tidplan_and_cpsat_agree(case: Case) -> None:
    ours, theirs = own.prepare(case.plan, case.instance), cpsat.prepare(case.instance)
    for question in random_changes(case.plan, case.instance, QUESTIONS):
        one, other = own.what_if(ours, question), cpsat.answer(theirs, question, 60)
        assert (one.status, one.price) == (other.status, other.price), question


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("name", ["cpmpy", "minizinc"])
def test_the_others_agree_with_cpsat(case: Case, name: str) -> None:
    module = peer(name)
    ours, theirs = cpsat.prepare(case.instance), module.prepare(case.instance)
    for question in random_changes(case.plan, case.instance, QUESTIONS):
        one, other = cpsat.answer(ours, question, 60), module.answer(theirs, question, 60)
        assert (one.status, one.price) == (other.status, other.price), question


def test_pyjobshop_is_never_cheaper() -> None:
    module, case = peer("pyjobshop"), CASES[1]
    ours, theirs = cpsat.prepare(case.instance), module.prepare(case.instance)
    for question in random_changes(case.plan, case.instance, QUESTIONS):
        one, other = cpsat.answer(ours, question, 60), module.answer(theirs, question, 60)
        assert other.status is not Status.OPTIMAL or (one.price is not None and one.price <= other.price)


def test_the_plain_and_the_tuned_settings_agree() -> None:
    case = CASES[1]
    model = cpsat.prepare(case.instance)
    for question in random_changes(case.plan, case.instance, 4):
        assert cpsat.answer(model, question, 60).price == cpsat.answer_plain(model, question, 60).price


def test_pushing_later_is_never_proven() -> None:
    case = CASES[1]
    pushing = forward.prepare(case.instance)
    answers = [forward.answer(pushing, q, 1) for q in random_changes(case.plan, case.instance, 40)]
    assert {answer.status for answer in answers} == {Status.FEASIBLE, Status.ILLEGAL}


def test_both_explain_what_cannot_be_done() -> None:
    case = CASES[1]
    model, ready = cpsat.prepare(case.instance), own.prepare(case.plan, case.instance)
    questions = random_changes(case.plan, case.instance, 200, seed=2, reach=case.instance.axis.length)
    question = next(q for q in questions if cpsat.answer(model, q, 60).status is Status.INFEASIBLE)
    assert (cpsat_why.explain(case.instance, question).rules or 0) > 0
    assert (own.conflict(ready, question).rules or 0) > 0


def test_a_whole_run_measures_and_compares() -> None:
    from bench import asking
    from bench.run import Limits, Run

    run = Run(
        CASES[1], [tool for tool in tools() if tool.name in ("tidplan", "CP-SAT, tuned")], Limits(3), Claims()
    )
    assert len(asking.prepare(run)) == 2
    cells = asking.what_if(run)
    assert [cell.asked for cell in cells] == [3, 3]
    assert cells[0].ratio == 1
    assert run.claims.compared == 3
    assert not run.claims.disagreements


def test_a_quantile_is_one_of_the_values() -> None:
    assert quantile([3.0, 1.0, 2.0, 4.0], 0.5) == 2.0
    assert quantile([3.0, 1.0, 2.0, 4.0], 0.9) == 4.0
