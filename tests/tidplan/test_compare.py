import json
from pathlib import Path

from openpyxl import load_workbook

from plans.files import read_plan
from reports.contract import CompareOut, RollOut, WhatIfOut
from tests.tidplan.making import SCENARIO, plan_in, refusal
from tests.tidplan.running import EXAMPLES, Runner

PLAN = EXAMPLES / "mal-och-budget-2024.yaml"
SCENARIOS = sorted((EXAMPLES / "scenarier").glob("*.yaml"))


def test_json_has_the_keys_of_the_contract_and_a_date_for_each_plan(tidplan: Runner) -> None:
    ran = tidplan("compare", PLAN, *SCENARIOS, "--json")
    assert (ran.status, ran.err) == (0, "")
    assert {"plans", "activities"} <= set(json.loads(ran.out))
    assert {"activity", "dates"} <= set(json.loads(ran.out)["activities"][0])
    printed = CompareOut.model_validate_json(ran.out)
    assert [plan.name for plan in printed.plans] == [path.stem for path in (PLAN, *SCENARIOS)]
    assert all(len(activity.dates) == len(printed.plans) for activity in printed.activities)
    assert {a.activity for a in printed.activities} == {*read_plan(PLAN).plan.activities, "extra-ks-skattesats"}


def test_a_scenario_is_compared_as_what_if_answers_it(tidplan: Runner) -> None:
    compared = CompareOut.model_validate_json(tidplan("compare", PLAN, *SCENARIOS, "--json").out)
    for plan, scenario in zip(compared.plans[1:], SCENARIOS, strict=True):
        answer = WhatIfOut.model_validate_json(tidplan("what-if", scenario, "--json").out)
        assert (plan.moved, plan.days, plan.feasible) == (len(answer.moved), answer.total_days, True)
        assert len(plan.findings) == len(answer.new_findings) + len(answer.old_findings)
        assert plan.levels == answer.levels


def test_a_plan_that_was_written_differs_in_what_moved(tidplan: Runner, tmp_path: Path) -> None:
    new = tmp_path / "ny.yaml"
    tidplan("what-if", PLAN, "--move", "kf-rambudget=2023-06-12", "-o", new)
    printed = CompareOut.model_validate_json(tidplan("compare", PLAN, new, "--json").out)
    changed = {a.activity: (a.dates, a.days) for a in printed.activities if a.changed}
    assert changed == {
        "ks-rambudget": (["2023-06-07", "2023-06-02"], [0, -5]),
        "kf-rambudget": (["2023-06-19", "2023-06-12"], [0, -7]),
    }
    told = tidplan("compare", PLAN, new).out
    assert "2 aktiviteter skiljer sig. 50 ligger lika i alla och är utelämnade." in told
    assert "Rambudget Kommunfullmäktige  2023-06-19  2023-06-12 −7" in told
    english = tidplan("compare", PLAN, new, "--lang", "en").out
    assert "2 activities differ" in english


def test_a_rolled_plan_differs_in_what_roll_says(tidplan: Runner, tmp_path: Path) -> None:
    new = tmp_path / "plan-2025.yaml"
    rolled = RollOut.model_validate_json(tidplan("roll", PLAN, "--to", "2025", "-o", new, "--json").out)
    printed = CompareOut.model_validate_json(tidplan("compare", PLAN, new, "--json").out)
    changed = {a.activity: a.days[1] for a in printed.activities if a.changed}
    assert {key: days for key, days in changed.items() if days} == {
        one.activity: one.days for one in rolled.differences if one.start != one.same
    }
    assert changed.keys() == {one.activity for one in rolled.differences}
    assert [(plan.years, plan.moved) for plan in printed.plans] == [(0, 0), (1, len(changed))]
    first, *_ = tidplan("compare", PLAN, new).out.splitlines()
    assert first.startswith("Planerna är för olika år (A 2023 och B 2024): det som ligger på samma vecka och")
    picture = tmp_path / "bild.svg"
    assert tidplan("compare", PLAN, new, "--picture", picture).status == 0


def test_what_cannot_be_done_is_told_beside_the_rest(tidplan: Runner, tmp_path: Path) -> None:
    plan = plan_in(tmp_path)
    more = "  - {change: keep, activity: kf}\n"
    scenario = plan_in(tmp_path, SCENARIO + more, "gar-inte.yaml")
    ran = tidplan("compare", plan, scenario, "--json")
    assert ran.status == 0
    assert [one.feasible for one in CompareOut.model_validate_json(ran.out).plans] == [True, False]
    assert tidplan("compare", plan, scenario).status == 0


def test_plans_with_no_activity_in_common_are_compared(tidplan: Runner) -> None:
    ran = tidplan("compare", PLAN, EXAMPLES / "mandatmal-2019.yaml", "--json")
    assert ran.status == 0
    assert all(None in activity.dates for activity in CompareOut.model_validate_json(ran.out).activities)


def test_pictures_and_tables_are_made(tidplan: Runner, tmp_path: Path) -> None:
    picture, table = tmp_path / "alla.png", tmp_path / "alla.xlsx"
    assert tidplan("compare", PLAN, *SCENARIOS, "--picture", picture, "--table", table).status == 0
    assert picture.read_bytes().startswith(b"\x89PNG")
    sheets = load_workbook(table)
    assert sheets.sheetnames == ["Jämförelse", "Utfall", "Avvikelser"]
    assert sheets["Jämförelse"].max_row == 54


def test_one_file_is_not_enough(tidplan: Runner) -> None:
    assert refusal(tidplan, "compare", PLAN) == (
        "compare: Det finns bara en fil att jämföra. Ange minst två planer eller scenarier."
    )


def test_the_day_given_counts_before_the_scenarios_own_as_in_what_if(tidplan: Runner, tmp_path: Path) -> None:
    plan, scenario = plan_in(tmp_path), plan_in(tmp_path, SCENARIO, "scenario.yaml")
    asked = ("--today", "2023-06-15", "--json")
    answer = WhatIfOut.model_validate_json(tidplan("what-if", scenario, *asked).out)
    assert answer.levels[0].value == 1
    assert CompareOut.model_validate_json(tidplan("compare", plan, scenario, *asked).out).plans[1].levels == (
        answer.levels
    )
