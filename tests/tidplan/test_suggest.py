"""`tidplan suggest`, and `tidplan read --suggest`: nothing suggested is in force until it is accepted."""

from pathlib import Path

import pytest

from plans.files import read_plan
from reports.contract import ReadOut, SuggestOut
from tests.tidplan.running import EXAMPLES, Runner

DOCUMENT = EXAMPLES / "dokument" / "mal-och-budget-2024.docx"


def test_suggestions_enter_the_plan_file_and_none_is_in_force(tidplan: Runner, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    ran = tidplan("read", DOCUMENT, "--suggest", "-o", plan)
    read = read_plan(plan).plan
    assert read.suggestions
    assert not read.dependencies
    assert "Inget av dem gäller förrän det är godkänt" in ran.out
    assert all(one.because for one in read.suggestions)
    plain = tmp_path / "utan.yaml"
    tidplan("read", DOCUMENT, "-o", plain)
    assert tidplan("check", plan, "--json").out == tidplan("check", plain, "--json").out


def test_what_is_accepted_moves_to_the_dependencies(tidplan: Runner, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    tidplan("read", DOCUMENT, "--accept", "stated", "-o", plan)
    first = read_plan(plan).plan
    assert {one.suggested.sure for one in first.dependencies if one.suggested} == {"stated"}
    assert {one.suggested.sure for one in first.suggestions} == {"usual", "guess"}
    assert tidplan("suggest", plan, "--accept", "1", "-o", plan).status == 0
    second = read_plan(plan).plan
    assert len(second.dependencies) == len(first.dependencies) + 1
    assert second.dependencies[-1].first == first.suggestions[0].first
    assert len(second.suggestions) == len(first.suggestions) - 1


def test_a_plan_file_made_by_hand_gets_suggestions_and_keeps_its_text(tidplan: Runner, tmp_path: Path) -> None:
    source = EXAMPLES / "mandatmal-2019.yaml"
    plan = tmp_path / "plan.yaml"
    printed = SuggestOut.model_validate_json(tidplan("suggest", source, "-o", plan, "--json").out)
    assert [one.number for one in printed.suggestions] == list(range(1, len(printed.suggestions) + 1))
    text = source.read_text(encoding="utf-8").rstrip()
    assert plan.read_text(encoding="utf-8").startswith(text)
    assert len(read_plan(plan).plan.suggestions) == len(printed.suggestions)


def test_json_holds_the_suggestions(tidplan: Runner) -> None:
    asked = ReadOut.model_validate_json(tidplan("read", DOCUMENT, "--suggest", "--json").out)
    plain = ReadOut.model_validate_json(tidplan("read", DOCUMENT, "--json").out)
    assert asked.suggestions
    assert not plain.suggestions
    assert asked.rows == plain.rows


@pytest.mark.parametrize("which", ["0", "999", "alla", "3-1", ""])
def test_what_is_no_suggestion_is_refused(tidplan: Runner, tmp_path: Path, which: str) -> None:
    ran = tidplan("read", DOCUMENT, "--accept", which, "-o", tmp_path / "plan.yaml")
    assert ran.status == 2
    assert ran.err.startswith("--accept: ")
    assert "förslagen. Ange nummer (1,3; 2-5), stated, usual, all." in ran.err
    assert not (tmp_path / "plan.yaml").exists()


def test_a_plan_where_nothing_is_left_to_suggest_says_so(tidplan: Runner, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("title: Mål\nactivities:\n  a: {title: Fika, date: 2023-06-07}\n", encoding="utf-8")
    assert tidplan("suggest", plan).out == "Det finns inget att föreslå utöver det som redan står i planen.\n"
    assert "There is nothing to suggest" in tidplan("suggest", plan, "--lang", "en").out
