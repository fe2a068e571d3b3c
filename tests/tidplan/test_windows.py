import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from plans.files import read_plan
from reports.contract import DaysOut, WhatIfOut, WhyOut, WindowsOut
from tests.tidplan.making import SCENARIO, in_one_line, plan_in, refusal
from tests.tidplan.running import EXAMPLES, SEEDS, Runner

PLAN = EXAMPLES / "mal-och-budget-2024.yaml"
IMPOSSIBLE = ("--keep", "ks", "--keep", "kf", "--move", "extra=2023-06-07")


@pytest.mark.parametrize("seed", SEEDS)
def test_every_activity_has_its_window_with_the_keys_of_the_contract(tidplan: Runner, seed: str) -> None:
    ran = tidplan("windows", EXAMPLES / f"{seed}.yaml", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert {"activity", "date", "earliest", "latest"} <= set(json.loads(ran.out)["windows"][0])
    windows = WindowsOut.model_validate_json(ran.out).windows
    assert [window.activity for window in windows] == list(read_plan(EXAMPLES / f"{seed}.yaml").plan.activities)
    assert all(window.earliest <= window.latest for window in windows)


def test_the_ends_of_a_window_can_be_done_and_the_days_beyond_cannot(tidplan: Runner, tmp_path: Path) -> None:
    plan = plan_in(tmp_path)
    windows = WindowsOut.model_validate_json(tidplan("windows", plan, "--json").out).windows
    of_kf = next(window for window in windows if window.activity == "kf")
    first, last = (date.fromisoformat(day) for day in (of_kf.earliest, of_kf.latest))
    for day, status in ((first, 0), (first - timedelta(1), 3), (last, 0), (last + timedelta(1), 3)):
        assert tidplan("what-if", plan, "--move", f"kf={day}").status == status


def test_a_window_is_told_with_its_slack(tidplan: Runner) -> None:
    ran = tidplan("windows", PLAN)
    assert ran.out.startswith("52 aktiviteter")
    (line,) = (line for line in ran.out.splitlines() if line.startswith("Rambudget Kommunfullmäktige"))
    assert line.split()[2:] == ["mån", "2023-06-19", "ons", "2022-07-13", "fre", "2023-07-14", "366"]


def test_every_day_of_the_plan_is_there_with_its_cost_or_its_reason(tidplan: Runner, tmp_path: Path) -> None:
    plan = plan_in(tmp_path)
    ran = tidplan("windows", plan, "--activity", "kf", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert {"date", "feasible", "moved", "days", "because"} <= set(json.loads(ran.out)["dates"][0])
    days = DaysOut.model_validate_json(ran.out).dates
    assert [day.date for day in days] == [str(date(2023, 5, 1) + timedelta(n)) for n in range(123)]
    for day in days[20:60]:
        asked = tidplan("what-if", plan, "--move", f"kf={day.date}", "--json")
        answer = WhatIfOut.model_validate_json(asked.out)
        assert day.feasible is (asked.status == 0)
        if day.feasible:
            assert (day.moved, day.days) == (len(answer.moved), answer.total_days)
        else:
            assert day.because


def test_days_are_told_in_stretches(tidplan: Runner, tmp_path: Path) -> None:
    ran = tidplan("windows", plan_in(tmp_path), "--activity", "kf")
    assert ran.status == 0
    assert "  mån 2023-06-19                   inget flyttas (ligger här)" in ran.out.splitlines()
    assert "  lör 2023-06-24 – sön 2023-06-25  går inte: helg" in ran.out.splitlines()


def test_the_days_are_drawn(tidplan: Runner, tmp_path: Path) -> None:
    for ending, beginning in ((".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF")):
        picture = tmp_path / f"kf{ending}"
        assert tidplan("windows", plan_in(tmp_path), "--activity", "kf", "--picture", picture).status == 0
        assert picture.read_bytes().startswith(beginning)


def test_why_names_what_holds_an_activity_on_both_sides(tidplan: Runner) -> None:
    ran = tidplan("windows", PLAN, "--why", "kf-rambudget", "--json")
    assert (ran.status, ran.err) == (0, "")
    WhyOut.model_validate_json(ran.out)
    told = in_one_line(tidplan("windows", PLAN, "--why", "kf-rambudget").out)
    assert "kan den ligga tidigast onsdag 14 juni och senast torsdag 22 juni 2023. Spelrummet är 8 dagar" in told
    assert "minst 7 dagar efter ”Rambudget Kommunstyrelsen” onsdag 7 juni" in told
    assert "midsommarafton (fredag 23 juni) kostar en dag" in told


def test_changes_and_scenarios_narrow_the_windows(tidplan: Runner, tmp_path: Path) -> None:
    plan = plan_in(tmp_path)
    kept = WindowsOut.model_validate_json(tidplan("windows", plan, "--keep", "ks", "--json").out).windows
    of = {window.activity: (window.earliest, window.latest) for window in kept}
    assert of["ks"] == ("2023-06-07", "2023-06-07")
    assert of["kf"][0] == "2023-06-14"
    scenario = plan_in(tmp_path, SCENARIO, "scenario.yaml")
    days = DaysOut.model_validate_json(tidplan("windows", scenario, "--activity", "kf", "--json").out).dates
    away = next(day for day in days if day.date == "2023-06-19")
    assert not away.feasible
    assert away.because


def test_english_is_english(tidplan: Runner) -> None:
    for more in ((), ("--activity", "kf-rambudget"), ("--why", "kf-rambudget")):
        out = tidplan("windows", PLAN, *more, "--lang", "en").out
        assert not {"kan", "aktiviteter,", "ligger", "går"} & set(out.split())


@pytest.mark.parametrize("more", [(), ("--activity", "kf"), ("--why", "kf")])
def test_where_no_calendar_is_possible_it_ends_with_3(
    tidplan: Runner, tmp_path: Path, more: tuple[str, ...]
) -> None:
    ran = tidplan("windows", plan_in(tmp_path), *IMPOSSIBLE, *more, "--json")
    assert (ran.status, ran.err) == (3, "")
    json.loads(ran.out)


def test_where_no_calendar_is_possible_that_is_said(tidplan: Runner, tmp_path: Path) -> None:
    told = tidplan("windows", plan_in(tmp_path), *IMPOSSIBLE).out
    assert "0 aktiviteter" not in told
    assert "Ingen ligger helt fast" not in told


def test_why_tells_what_is_in_the_way_where_no_calendar_is_possible(tidplan: Runner) -> None:
    asked = ("windows", PLAN, "--keep", "ks-rambudget", "--move", "kf-rambudget=2023-06-12", "--why", "budgetdag")
    told = in_one_line(tidplan(*asked).out)
    assert "De här kraven går inte ihop: 1. ”Rambudget Kommunfullmäktige” ska ligga minst 7 dagar efter" in told
    assert "Det fattas 2 dagar" in told
    printed = WhyOut.model_validate_json(tidplan(*asked, "--json").out)
    assert (printed.alone, printed.free) == (None, None)
    assert printed.conflict is not None
    assert printed.conflict.short_by_days == 2
    possible = WhyOut.model_validate_json(tidplan("windows", PLAN, "--why", "budgetdag", "--json").out)
    assert possible.conflict is None


def test_an_undated_activity_has_no_other_day(tidplan: Runner, tmp_path: Path) -> None:
    told = in_one_line(tidplan("windows", plan_in(tmp_path), "--activity", "extra").out)
    assert "Billigaste dagen är torsdag 1 juni 2023: inget flyttas" in told


@pytest.mark.parametrize("more", [(), ("--why", "kf")])
def test_a_picture_of_nothing_is_refused(tidplan: Runner, tmp_path: Path, more: tuple[str, ...]) -> None:
    picture = tmp_path / "kf.png"
    assert "--picture" in refusal(tidplan, "windows", plan_in(tmp_path), *more, "--picture", picture)
    assert not picture.exists()


def test_days_and_why_are_not_asked_at_once(tidplan: Runner, tmp_path: Path) -> None:
    told = refusal(tidplan, "windows", plan_in(tmp_path), "--activity", "kf", "--why", "ks")
    assert "--activity" in told
    assert "--why" in told
