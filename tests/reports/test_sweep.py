import re
from pathlib import Path

import pytest

from plans.faults import Fault, PlanError, Problem
from reports.english.sweep import SWEEP as ENGLISH
from reports.english.sweep import SWEEP_FAULTS as ENGLISH_FAULTS
from reports.problems import problem_text
from reports.swedish.sweep import SWEEP as SWEDISH
from reports.swedish.sweep import SWEEP_FAULTS as SWEDISH_FAULTS
from reports.sweep import FEW, error_text, stopped_text, sweep_text
from scenarios.sweeps.row import Row
from scenarios.wrong import WrongAnswer
from solver.answer import Status
from tests.plans.making import problems_of
from tests.reports.making import reads_well
from tests.scenarios.sweeps.making import FILE

BOTH = pytest.mark.parametrize("language", ["sv", "en"])


def row(name: str, moved: int, days: int, **more: object) -> Row:
    return Row(question=name, status=Status.OPTIMAL, moved=moved, total_days=days, **more)


def no(name: str, rule: str | None = "precedence", activities: str = "ks, kf") -> Row:
    return Row(question=name, status=Status.INFEASIBLE, conflict_rule=rule, conflict_activities=activities)


def test_both_languages_say_the_same_things() -> None:
    assert list(SWEDISH) == list(ENGLISH)
    assert list(SWEDISH_FAULTS) == list(ENGLISH_FAULTS)
    for one, other in zip(
        (*SWEDISH.values(), *SWEDISH_FAULTS.values()), (*ENGLISH.values(), *ENGLISH_FAULTS.values()), strict=True
    ):
        assert sorted(re.findall(r"{\w*}", one)) == sorted(re.findall(r"{\w*}", other)), one


@BOTH
@pytest.mark.parametrize("code", SWEDISH_FAULTS)
def test_every_fault_has_a_line(code: str, language: str) -> None:
    facts = {"value": "x", "known": ".csv", "why": "ValueError: x", "version": "0.2", "theirs": "0.1"}
    told = problem_text(Problem("--jobs", None, None, Fault(code, (), facts)), language)
    assert told.startswith("--jobs: ")
    assert not re.search(r"[{}]|None|\?:", told)
    reads_well(told.removeprefix("--jobs: "), language)


def test_a_sweep_is_summed_up() -> None:
    rows = [
        row("kf=2023-06-19", 0, 0),
        row("kf=2023-06-20", 1, 1, new_warnings=1),
        row("kf=2023-06-27", 3, 12, new_warnings=2, new_blocking=1),
        no("kf=2023-06-12"),
        no("kf=2023-06-13"),
        no("kf=2023-06-06", "holiday", "kf"),
        Row(question="kf=2023-06-28", status=Status.UNKNOWN),
        Row(question="kf=2023-06-29", status="error", error="fel."),
    ]
    assert sweep_text(FILE.plan, rows) == (
        "8 frågor: 3 går, 3 går inte, 1 utan svar inom tiden och 1 med fel.\n"
        "\n"
        "Billigast:\n"
        "  – kf=2023-06-19: inget flyttas\n"
        "  – kf=2023-06-20: 1 flytt, en dag i allt, 1 ny varning\n"
        "  – kf=2023-06-27: 3 flyttar, 12 dagar i allt, 1 ny som blockerar, 2 nya varningar\n"
        "\n"
        "Stod oftast i vägen:\n"
        "  – 2 frågor: Ordning och avstånd [precedence]: ”Budget KS” och ”Budget KF”\n"
        "  – 1 fråga: Helgdag [holiday]: ”Budget KF”\n"
        "\n"
        "Fick inget svar:\n"
        "  – kf=2023-06-29: fel.\n"
    )


def test_the_dearest_are_named_where_there_are_more_than_a_few_prices() -> None:
    same = [row(f"a{n}", 1, 1) for n in range(20)]
    assert "Dyrast" not in sweep_text(FILE.plan, same)
    told = sweep_text(FILE.plan, [*same, row("b", 2, 2), row("c", 2, 3)])
    assert re.search(r"Dyrast:\n  – c: .*\n  – b: .*\n\n?", told + "\n")


@BOTH
def test_a_long_list_is_cut(language: str) -> None:
    errors = [Row(question=f"p{n}.yaml", status="error", error="x") for n in range(FEW + 3)]
    told = sweep_text(None, errors, language)
    assert told.count(".yaml") == FEW
    assert "3 " in told.splitlines()[-1]


def test_a_requirement_is_named_as_well_as_is_known() -> None:
    told = sweep_text(None, [no("a.yaml"), no("b.yaml", "move", "x"), no("c.yaml", "election-year", "")])
    assert "Ordning och avstånd [precedence]: ks och kf" in told
    assert "1 fråga: det som frågas efter självt: x" in told
    assert re.search(r"\[election-year\]$", told, re.MULTILINE)


@BOTH
def test_a_stopped_sweep_says_where_it_is_kept(language: str) -> None:
    told = stopped_text(3, 40, Path("kf.csv.part"), language)
    assert "3" in told
    assert "kf.csv.part" in told
    assert len(told.splitlines()) == 1


def test_an_error_is_told_on_one_line_in_the_readers_language() -> None:
    several = PlanError(problems_of("titel: x\n"))
    assert len(several.problems) > 1
    assert re.search(r"\(\d till\)$", error_text(several))
    assert re.search(r"\(\d more\)$", error_text(several, "en"))
    assert error_text(PlanError.of_file("a", "empty")).startswith("a: Filen är tom.")
    assert (
        error_text(WrongAnswer(FILE.plan, []))
        == "Lösarens svar underkändes av granskningen; felet är programmets."
    )
    assert error_text(ValueError("x")) == "ValueError: x"
