import json
from collections import Counter
from difflib import ndiff
from pathlib import Path

import pytest

from constraints.check import Finding, blocks, check
from plans.files import read_plan
from reports.contract import WhatIfOut
from tests.tidplan.making import SCENARIO, TEXT, in_one_line, plan_in, timeless
from tests.tidplan.running import EXAMPLES, Runner

PLAN = EXAMPLES / "mal-och-budget-2024.yaml"
EARLIER = "kf-rambudget=2023-06-12"
KEYS = {
    "what-if": "status moved total_days proven levels new_findings old_findings conflict repairs alternatives "
    "seconds",
    "moved": "activity from to days",
    "conflict": "rules chain short_by_days",
    "rules": "rule activities text",
    "chain": "activity date because",
    "repairs": "text changes verified",
    "seconds": "build solve total",
}


def promised(name: str) -> set[str]:
    return set(KEYS[name].split())


def found_in(findings: list[Finding]) -> Counter[tuple[str, ...]]:
    return Counter((f.rule, f.severity, *f.breach.activities) for f in findings)


def test_the_least_that_must_move_is_told_and_proven(tidplan: Runner) -> None:
    ran = tidplan("what-if", PLAN, "--move", EARLIER, "--json")
    printed = WhatIfOut.model_validate_json(ran.out)
    assert (ran.status, ran.err, printed.status, printed.proven) == (0, "", "optimal", True)
    moved = {move.activity: (move.days, move.asked) for move in printed.moved}
    assert moved == {"ks-rambudget": (-5, False), "kf-rambudget": (-7, True)}
    assert (printed.fewest, printed.total_days) == (2, 12)
    told = in_one_line(tidplan("what-if", PLAN, "--move", EARLIER).out)
    assert "Det går om en annan aktivitet flyttas: – ”Rambudget Kommunstyrelsen”: onsdag 7 juni → fredag" in told
    assert "Inget förslag med färre än 2 flyttar finns" in told
    assert "Flyttarna är 12 dagar i allt" in told


def test_json_has_the_keys_of_the_contract(tidplan: Runner) -> None:
    possible = json.loads(tidplan("what-if", PLAN, "--move", EARLIER, "--json").out)
    assert promised("what-if") <= set(possible)
    assert promised("moved") <= set(possible["moved"][0])
    assert set(possible["seconds"]) == promised("seconds")
    assert (possible["conflict"], possible["repairs"]) == (None, [])
    ran = tidplan("what-if", PLAN, "--move", EARLIER, "--keep", "ks-rambudget", "--json")
    impossible = json.loads(ran.out)
    assert (ran.status, set(impossible)) == (3, set(possible))
    assert promised("conflict") <= set(impossible["conflict"])
    assert promised("rules") <= set(impossible["conflict"]["rules"][0])
    assert promised("chain") <= set(impossible["conflict"]["chain"][0])
    assert promised("repairs") <= set(impossible["repairs"][0])


def test_what_cannot_be_done_is_explained_in_days_with_ways_out(tidplan: Runner, tmp_path: Path) -> None:
    asked = ("what-if", PLAN, "--move", EARLIER, "--keep", "ks-rambudget")
    outputs = [tmp_path / name for name in ("ny.yaml", "ny.png", "ny.xlsx")]
    ran = tidplan(*asked, "-o", outputs[0], "--picture", outputs[1], "--table", outputs[2], "--json")
    printed = WhatIfOut.model_validate_json(ran.out)
    assert (ran.status, ran.err, printed.status) == (3, "", "infeasible")
    assert printed.conflict is not None
    assert [rule.rule for rule in printed.conflict.rules] == ["precedence", "move", "keep"]
    assert (printed.conflict.short_by_days, printed.conflict.minimal) == (2, True)
    assert all(repair.verified for repair in printed.repairs)
    assert not any(output.exists() for output in outputs)
    told = in_one_line(tidplan(*asked).out)
    assert all(rule.text in told for rule in printed.conflict.rules)
    assert "Det fattas 2 dagar" in told
    assert "Utvägar, var och en prövad (3)" in told


def test_the_holiday_that_takes_the_day_is_named(tidplan: Runner) -> None:
    asked = ("what-if", PLAN, "--move", "kf-rambudget=2023-06-06")
    told = "”Rambudget Kommunfullmäktige” får inte ligga på en helgdag, som nationaldagen (tisdag 6 juni 2023)"
    assert told in in_one_line(tidplan(*asked).out)
    printed = WhatIfOut.model_validate_json(tidplan(*asked, "--json").out)
    assert printed.conflict is not None
    assert told in [rule.text for rule in printed.conflict.rules]
    assert "such as the National Day (Tuesday 6 June 2023)" in in_one_line(tidplan(*asked, "--lang", "en").out)


def test_a_way_out_written_as_options_does_what_it_says(tidplan: Runner) -> None:
    asked = ("what-if", PLAN, "--move", EARLIER, "--keep", "ks-rambudget")
    first = WhatIfOut.model_validate_json(tidplan(*asked, "--json").out).repairs[0]
    assert "minst 5 dagar" in first.text
    again = tidplan(*asked, "--lag", "ks-rambudget,kf-rambudget=5 days", "--json")
    printed = WhatIfOut.model_validate_json(again.out)
    assert (again.status, printed.total_days, printed.moved) == (0, first.total_days, first.moved)


@pytest.mark.parametrize(
    "changes",
    [
        ("--move", EARLIER),
        ("--move", "kf-rambudget=2023-05-31"),
        ("--forbid", "ks-slutlig-budget=2023-11-06..2023-11-10"),
        ("--move", "avstamning-trygghet=2023-02-07", "--keep", "bokslutsdag"),
    ],
)
def test_the_plan_written_breaks_what_the_answer_says_and_nothing_else(
    tidplan: Runner, tmp_path: Path, changes: tuple[str, ...]
) -> None:
    new = tmp_path / "ny.yaml"
    ran = tidplan("what-if", PLAN, *changes, "-o", new, "--json")
    printed = WhatIfOut.model_validate_json(ran.out)
    plan = read_plan(new).plan
    told = [*printed.new_findings, *printed.old_findings]
    assert Counter((f.rule, f.severity, *f.activities) for f in told) == found_in(check(plan))
    assert {slot.activity: (slot.start, slot.end) for slot in printed.schedule} == {
        key: (slot.start.isoformat(), slot.end.isoformat()) for key, slot in plan.schedule.items()
    }
    before, after = (path.read_text(encoding="utf-8").splitlines() for path in (PLAN, new))
    changed = [line[2:].strip() for line in ndiff(before, after) if line[0] in "+-"]
    assert changed
    assert all(line.startswith(("date: ", "between: ")) for line in changed)


def test_what_was_broken_before_is_told_apart_from_what_the_change_breaks(tidplan: Runner) -> None:
    before = check(read_plan(PLAN).plan)
    assert blocks(before)
    same = WhatIfOut.model_validate_json(tidplan("what-if", PLAN, "--keep", "kf-rambudget", "--json").out)
    assert (same.new_findings, same.moved) == ([], [])
    assert len(same.old_findings) == len(before)
    told = tidplan("what-if", PLAN, "--keep", "kf-rambudget")
    assert told.status == 0
    assert "Fanns redan före ändringen och är kvar: 1 blockerar, 8 varningar" in told.out


@pytest.mark.parametrize("scenario", sorted((EXAMPLES / "scenarier").glob("*.yaml")), ids=lambda path: path.stem)
def test_a_scenario_is_answered_wherever_it_is_named(tidplan: Runner, scenario: Path) -> None:
    option = tidplan("what-if", "--scenario", scenario, "--json")
    argument = tidplan("what-if", scenario, "--json")
    assert (option.status, argument.status) == (0, 0)
    assert timeless(option.out) == timeless(argument.out)
    assert WhatIfOut.model_validate_json(option.out).moved


def test_options_are_added_to_the_scenario(tidplan: Runner) -> None:
    scenario = EXAMPLES / "scenarier" / "kf-en-vecka-tidigare.yaml"
    ran = tidplan("what-if", scenario, "--keep", "ks-rambudget", "--json")
    printed = WhatIfOut.model_validate_json(ran.out)
    assert (ran.status, len(printed.changes)) == (3, 4)


def test_the_day_that_counts_as_today_decides_whose_summons_is_out(tidplan: Runner, tmp_path: Path) -> None:
    plan_in(tmp_path)
    scenario = plan_in(tmp_path, SCENARIO, "scenario.yaml")
    summoned = {}
    for today in ("2023-06-11", "2023-06-12", "2023-06-19"):
        ran = tidplan("what-if", scenario, "--today", today, "--json")
        levels = {level.name: level.value for level in WhatIfOut.model_validate_json(ran.out).levels}
        summoned[today] = (levels["moved-summoned"], levels["moved-called"])
    assert summoned == {"2023-06-11": (0, 1), "2023-06-12": (1, 0), "2023-06-19": (1, 0)}
    own = tidplan("what-if", scenario, "--json").out
    assert timeless(own) == timeless(tidplan("what-if", scenario, "--today", "2023-06-01", "--json").out)


def test_with_a_day_that_counts_as_today_no_proposed_day_has_passed(tidplan: Runner) -> None:
    asked = ("what-if", PLAN, "--move", EARLIER, "--today")
    moved = WhatIfOut.model_validate_json(tidplan(*asked, "2023-06-04", "--json").out).moved
    assert {move.activity: move.to for move in moved} == {
        "ks-rambudget": "2023-06-05",
        "kf-rambudget": "2023-06-12",
    }
    late = tidplan(*asked, "2023-06-08")
    assert late.status == 3
    assert "har redan varit och kan bara flyttas till torsdag 8 juni 2023 eller senare" in in_one_line(late.out)
    forced = in_one_line(tidplan(*asked, "2023-06-13", "--lag", "ks-rambudget,kf-rambudget=0 days").out)
    assert "dagen för ”Rambudget Kommunfullmäktige” har redan varit, räknat från tisdag 13 juni 2023" in forced


def test_what_the_written_plan_does_not_hold_is_said(tidplan: Runner, tmp_path: Path) -> None:
    scenario, new = EXAMPLES / "scenarier" / "hostlov-och-extra-ks.yaml", tmp_path / "ny.yaml"
    ran = tidplan("what-if", scenario, "-o", new)
    assert ran.status == 0
    assert ran.err.startswith(
        f"{new}: bara datumen är skrivna. Det här får skrivas in för hand: stäng för ”Höstlov”"
    )
    assert "lägg till ”Extra KS om skattesatsen” onsdag 25 oktober 2023; kräv att" in ran.err
    assert "CSG" not in ran.err
    assert len(ran.err.splitlines()) == 1
    assert tidplan("what-if", PLAN, "--move", EARLIER, "-o", new).err == ""
    assert tidplan("what-if", scenario).err == ""


def test_a_decided_activity_moves_only_when_it_is_freed(tidplan: Runner, tmp_path: Path) -> None:
    plan = plan_in(tmp_path)
    moved = ("what-if", plan, "--move", "bokslut=2023-05-25")
    assert tidplan(*moved).status == 2
    freed = tidplan(*moved, "--free", "bokslut")
    assert freed.status == 0
    assert "låt ”Bokslut” flyttas fast den är beslutad" in freed.out


def test_an_undated_activity_gets_a_day_and_is_no_move(tidplan: Runner, tmp_path: Path) -> None:
    new = tmp_path / "ny.yaml"
    ran = tidplan("what-if", plan_in(tmp_path), "--move", "extra=2023-06-08", "-o", new)
    assert ran.status == 0
    assert "inget annat behöver flyttas" in ran.out
    assert "Får en dag (1):\n  – ”Uppföljning”: 1–30 juni 2023 → torsdag 8 juni 2023" in ran.out
    assert str(read_plan(new).plan.schedule["extra"].start) == "2023-06-08"


def test_a_work_is_moved_at_both_ends(tidplan: Runner, tmp_path: Path) -> None:
    ran = tidplan("what-if", plan_in(tmp_path), "--move", "arbete=2023-06-21..2023-06-28", "--json")
    printed = WhatIfOut.model_validate_json(ran.out)
    (move,) = printed.moved
    assert (move.before, move.to, move.from_end, move.to_end) == (
        "2023-06-20",
        "2023-06-21",
        "2023-06-28",
        "2023-06-28",
    )


def test_other_answers_move_something_else_and_have_their_price(tidplan: Runner) -> None:
    asked = ("what-if", PLAN, "--rule", "overlap-unknown=block", "--alternatives", "3")
    printed = WhatIfOut.model_validate_json(tidplan(*asked, "--json").out)
    (other,) = printed.alternatives
    assert {move.activity for move in printed.moved} == {"oppositionsrad-skatteprognos"}
    assert {move.activity for move in other.moved} == {"kso-skatteprognos-maj"}
    told = in_one_line(tidplan(*asked).out)
    assert "Andra svar (1): 1. 1 flytt, en dag. ”Möte med oppositionsråd” ligger kvar." in told


def test_pictures_and_tables_are_written_beside_the_answer(tidplan: Runner, tmp_path: Path) -> None:
    picture, table = tmp_path / "plan.png", tmp_path / "plan.xlsx"
    ran = tidplan("what-if", PLAN, "--move", EARLIER, "--picture", picture, "--table", table)
    assert ran.status == 0
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert table.read_bytes().startswith(b"PK")


def test_english_is_english(tidplan: Runner) -> None:
    possible = tidplan("what-if", PLAN, "--move", EARLIER, "--lang", "en").out
    assert "It can be done if one other activity moves" in possible
    impossible = tidplan("what-if", PLAN, "--move", EARLIER, "--keep", "ks-rambudget", "--lang", "en").out
    assert "Short by 2 days" in impossible
    assert not {"flytta", "Det", "Ändringen"} & {*possible.split(), *impossible.split()}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_fewer_called_ones_are_not_said_to_cost_a_summons_where_none_is_out(
    tidplan: Runner, tmp_path: Path, language: str
) -> None:
    asked = ("what-if", plan_in(tmp_path), "--move", "kf=2023-06-13", "--today", "2023-05-15")
    printed = WhatIfOut.model_validate_json(tidplan(*asked, "--json").out)
    assert {level.name: level.value for level in printed.levels}["moved-called"] == 2
    told = in_one_line(tidplan(*asked, "--lang", language).out)
    assert "vars kallelse redan är ute" not in told
    assert "whose summons is out" not in told


def test_that_there_are_no_other_answers_is_said(tidplan: Runner) -> None:
    asked = ("what-if", PLAN, "--move", EARLIER, "--alternatives", "3")
    assert WhatIfOut.model_validate_json(tidplan(*asked, "--json").out).alternatives == []
    assert "andra svar" in tidplan(*asked).out.lower()


def test_a_meeting_moved_too_near_to_be_called_to_is_told(tidplan: Runner, tmp_path: Path) -> None:
    plan = plan_in(tmp_path)
    ran = tidplan("what-if", plan, "--move", "kf=2023-06-26", "--today", "2023-06-20")
    assert "Obs: ”Beslut” hinner inte kallas i tid. Till måndag 26 juni 2023 går kallelsen senast" in " ".join(
        ran.out.split()
    )
    assert "hinner" not in tidplan("what-if", plan, "--move", "kf=2023-06-26", "--today", "2023-06-19").out


def test_a_way_out_that_leaves_a_meeting_where_it_is_says_so(tidplan: Runner, tmp_path: Path) -> None:
    plan = plan_in(tmp_path, TEXT.replace("at_least: 7 days,", "at_least: 12 days,"))
    out = tidplan("what-if", plan, "--move", "kf=2023-06-16", "--today", "2023-06-08").out
    assert "Låt ”Beslut” ligga kvar måndag 19 juni 2023. Då behöver inget flyttas." in " ".join(out.split())
