"""`tidplan roll`."""

from pathlib import Path

import pytest

import tidplan as python
from plans.files import read_plan
from reports.contract import RollOut
from tests.tidplan.running import EXAMPLES, SEEDS, Runner

PLAN = EXAMPLES / "mal-och-budget-2024.yaml"


@pytest.mark.parametrize("seed", SEEDS)
def test_a_seed_becomes_a_plan_file_of_the_next_year(tidplan: Runner, tmp_path: Path, seed: str) -> None:
    year, new = int(seed[-4:]) + 1, tmp_path / "plan.yaml"
    ran = tidplan("roll", EXAMPLES / f"{seed}.yaml", "--to", year, "-o", new)
    assert (ran.status, ran.err) == (0, "")
    assert f"är rullad till {year}" in ran.out
    assert read_plan(new).plan.activities.keys() == read_plan(EXAMPLES / f"{seed}.yaml").plan.activities.keys()
    assert tidplan("check", new).status == 0


def test_json_is_one_object(tidplan: Runner) -> None:
    found = RollOut.model_validate_json(tidplan("roll", PLAN, "--to", 2025, "--json").out)
    assert (found.status, found.to) == ("optimal", 2025)
    english = RollOut.model_validate_json(tidplan("roll", PLAN, "--to", 2025, "--json", "--lang", "en").out)
    assert [one.activity for one in english.differences] == [one.activity for one in found.differences]
    assert english.differences[0].text.startswith("Why: ")


def test_where_there_is_no_calendar_no_file_is_written(tidplan: Runner, tmp_path: Path) -> None:
    plan, new = tmp_path / "plan.yaml", tmp_path / "ny.yaml"
    plan.write_text(
        "title: Budget 2024\nactivities: {a: {title: A, date: 2023-06-07, between: 2023-06-07}}\n",
        encoding="utf-8",
    )
    ran = tidplan("roll", plan, "--to", 2019, "-o", new)
    assert ran.status == 3
    assert "nationaldagen" in ran.out
    assert not new.exists()
    found = RollOut.model_validate_json(tidplan("roll", plan, "--to", 2019, "--json").out)
    assert (found.status, len(found.conflict)) == ("infeasible", 2)


def test_its_own_year_is_written_as_it_is(tidplan: Runner, tmp_path: Path) -> None:
    new = tmp_path / "plan.yaml"
    assert tidplan("roll", PLAN, "--to", 2024, "-o", new).status == 0
    assert new.read_bytes() == PLAN.read_bytes()


@pytest.mark.parametrize(
    "options", [[], ["--to", "20255"], ["--to", "nästa"], ["--to", "2099", "-o", "/ingen/mapp/plan.yaml"]]
)
def test_what_is_unusable_is_one_line(tidplan: Runner, options: list[str]) -> None:
    ran = tidplan("roll", PLAN, *options)
    assert ran.status == 2
    assert len(ran.err.splitlines()) == 1


def test_a_year_beyond_the_known_ones_is_refused(tidplan: Runner, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("title: Budget 2024\nactivities: {a: {title: A, date: 2025-06-05}}\n", encoding="utf-8")
    ran = tidplan("roll", plan, "--to", 2099)
    assert ran.status == 2
    assert "2100" in ran.err


def test_python_has_it_too() -> None:
    rolled = python.roll(python.read(PLAN), 2025)
    assert rolled.file is not None
    assert rolled.file.plan.title == "Tidsplan för Mål och budget 2025"


def test_a_document_read_rolled_and_written_in_its_own_form(tidplan: Runner, tmp_path: Path) -> None:
    document = EXAMPLES / "dokument" / "mal-och-budget-2024.docx"
    plan, new, written = tmp_path / "2024.yaml", tmp_path / "2025.yaml", tmp_path / "2025.docx"
    tidplan("read", document, "--suggest", "-o", plan)
    ran = tidplan("roll", plan, "--to", 2025, "-o", new)
    assert ran.status == 0
    assert "blockerar" not in ran.out  # the meeting that may be any day of the summer has no day yet
    assert len(read_plan(new).plan.suggestions) == len(read_plan(plan).plan.suggestions)
    assert tidplan("report", new, "--like", document, "-o", written).status == 0
    again = tmp_path / "again.yaml"
    tidplan("read", written, "-o", again)
    days = [(slot.start, slot.end) for slot in read_plan(again).plan.schedule.values()]
    assert days == [(slot.start, slot.end) for slot in read_plan(new).plan.schedule.values()]
    within = [[one.between for one in read_plan(path).plan.activities.values()] for path in (again, new)]
    assert within[0] == within[1]
