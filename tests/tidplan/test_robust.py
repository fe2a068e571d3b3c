import json
from pathlib import Path

from reports.contract import RobustOut, WhatIfOut
from tests.tidplan.making import in_one_line, plan_in, refusal
from tests.tidplan.running import EXAMPLES, Runner

PLAN = EXAMPLES / "mal-och-budget-2024.yaml"


def test_what_can_be_late_and_who_can_be_away_has_the_keys_of_the_contract(
    tidplan: Runner, tmp_path: Path
) -> None:
    ran = tidplan("robust", plan_in(tmp_path), "--json")
    assert (ran.status, ran.err) == (0, "")
    printed = RobustOut.model_validate_json(ran.out)
    assert [(slip.activity, slip.anchor, slip.days) for slip in printed.slips if slip.anchor == "kf"] == [
        ("ks", "kf", 5)
    ]
    assert {(away.body, away.date) for away in printed.absences} == {
        ("KF", "2023-05-24"),
        ("KF", "2023-06-19"),
        ("KS", "2023-06-07"),
    }
    assert set(json.loads(ran.out)) == {"slips", "absences", "people"}


def test_an_absence_costs_what_the_same_question_answers(tidplan: Runner, tmp_path: Path) -> None:
    plan = plan_in(tmp_path)
    printed = RobustOut.model_validate_json(tidplan("robust", plan, "--json").out)
    for away in printed.absences:
        asked = tidplan("what-if", plan, "--absent", f"{away.body}={away.date}", "--today", "2023-01-01", "--json")
        answer = WhatIfOut.model_validate_json(asked.out)
        assert away.feasible is (asked.status == 0)
        if away.feasible:
            assert (away.moved, away.days) == (len(answer.moved), answer.total_days)


def test_an_activity_later_than_its_margin_moves_the_other(tidplan: Runner, tmp_path: Path) -> None:
    plan = plan_in(tmp_path)
    assert tidplan("what-if", plan, "--keep", "kf", "--move", "ks=2023-06-12").status == 0
    assert tidplan("what-if", plan, "--keep", "kf", "--move", "ks=2023-06-13").status == 3


def test_it_is_told_in_words(tidplan: Runner) -> None:
    told = in_one_line(tidplan("robust", PLAN, "--of", "kf-rambudget").out)
    assert "Så sent kan var och en bli innan ”Rambudget Kommunfullmäktige” måste flyttas" in told
    assert "Rambudget Kommunstyrelsen 5 dagar" in told
    assert "”Slutlig Mål och budget - Kommunfullmäktige” måste" not in told
    assert "Frånvaro en enda dag fäller aldrig planen" in told
    english = tidplan("robust", PLAN, "--of", "kf-rambudget", "--lang", "en").out
    assert "A single day of absence never breaks the plan" in english


def test_an_absence_that_breaks_the_plan_is_told(tidplan: Runner, tmp_path: Path) -> None:
    told = in_one_line(tidplan("robust", plan_in(tmp_path)).out)
    assert "Frånvaro en enda dag fäller aldrig planen" not in told
    assert "Bokslut" in told


def test_an_unknown_activity_is_refused_with_the_nearest(tidplan: Runner) -> None:
    assert "kf-rambudget" in refusal(tidplan, "robust", PLAN, "--of", "kf-ramar")


def test_that_nothing_holds_the_activity_asked_about_is_said(tidplan: Runner, tmp_path: Path) -> None:
    assert "”Bokslut”" in tidplan("robust", plan_in(tmp_path), "--of", "bokslut").out.split("Vem")[0]
