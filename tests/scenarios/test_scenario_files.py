from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given

from plans.faults import PlanError, Problem
from plans.parsing import parse_as
from scenarios.apply import apply
from scenarios.changes import MoveActivity
from scenarios.files import SCENARIO_FILE, Scenario, is_scenario, parse_scenario, plan_with, read_scenario
from scenarios.options import changes_of
from tests.scenarios.making import BASE
from tests.scenarios.strategies import scenarios

SOUND = """\
format: 1
title: KF en vecka senare 😀
base: plan.yaml
today: 2023-03-01
changes:
  - {change: move, activity: kf, to: 2023-06-26}
  - change: rule
    rule: weekend
    severity: warn
  - {change: absent, body: KF, days: 2023-06-01..2023-06-09}
  - {change: depend, first: dagar, then: kf}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(BASE, encoding="utf-8")
    return tmp_path / "scenario.yaml"


def problems(text: str, path: Path) -> list[Problem]:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PlanError) as caught:
        read_scenario(path)
    return caught.value.problems


def places(text: str, path: Path) -> list[tuple[str, str]]:
    return [(p.place.removeprefix(f"{path.parent}/"), p.fault.code) for p in problems(text, path)]


def changed(old: str, new: str) -> str:
    assert SOUND.count(old) == 1
    return SOUND.replace(old, new)


def test_a_scenario_is_read_with_its_base_and_the_plan_after_it(path: Path) -> None:
    path.write_text(SOUND, encoding="utf-8")
    file = read_scenario(str(path))
    assert (file.path, file.text) == (path, SOUND)
    assert (file.scenario.title, file.scenario.today) == ("KF en vecka senare 😀", date(2023, 3, 1))
    assert isinstance(file.scenario.changes[0], MoveActivity)
    assert file.base.path == path.parent / "plan.yaml"
    assert file.plan == apply(file.base.plan, file.scenario.changes)


def test_the_base_is_looked_for_beside_the_scenario(path: Path) -> None:
    below = path.parent / "scenarier" / "a.yaml"
    below.parent.mkdir()
    below.write_text(changed("plan.yaml", "../plan.yaml"), encoding="utf-8")
    assert read_scenario(below).base.plan.title == "Mål och budget"


def test_today_may_be_left_out(path: Path) -> None:
    assert parse_scenario(changed("today: 2023-03-01\n", ""), path).scenario.today is None


@pytest.mark.parametrize(
    ("old", "new", "place", "code"),
    [
        ("format: 1", "format: 2", "1:9", "less_than_equal"),
        ("2023-03-01", "2023-02-30", "4:8", "no_such_day"),
        ("2023-03-01", "2023-03", "4:8", "not_a_day"),
        ("today:", "idag:", "4:1", "extra_forbidden"),
        ("title: KF en vecka senare 😀\n", "", "1:1", "missing"),
        ("base: plan.yaml\n", "", "1:1", "missing"),
        ("base: plan.yaml", "base: [plan.yaml]", "3:7", "string_type"),
        ("base: plan.yaml", "base: ''", "3:7", "string_too_short"),
        ("base: plan.yaml", "base: saknas.yaml", "3:7", "base_not_found"),
        ("base: plan.yaml", "base: scenario.yaml", "3:7", "base_is_scenario"),
        ("change: move", "change: mov", "6:14", "union_tag_invalid"),
        ("change: move, ", "", "6:5", "union_tag_not_found"),
        ("{change: move, activity: kf, to: 2023-06-26}", "flytta kf", "6:5", "model_attributes_type"),
        ("{change: move, activity: kf, to: 2023-06-26}", "[kf]", "6:5", "model_attributes_type"),
        ("to: 2023-06-26", "to: 2023-06-31", "6:38", "no_such_day"),
        ("to: 2023-06-26", "to: 2023-06", "6:38", "not_exact"),
        ("to: 2023-06-26", "till: 2023-06-26, to: 2023-06-26", "6:34", "extra_forbidden"),
        (", to: 2023-06-26", "", "6:5", "missing"),
        ("severity: warn", "severity: wan", "9:15", "enum"),
        ("severity: warn", "severity: allow", "7:5", "allow_without_reason"),
        ("rule: weekend", "rule: wekend", "8:11", "unknown_rule"),
        ("activity: kf", "activity: fk", "6:30", "unknown_activity"),
        ("body: KF", "body: FK", "10:28", "unknown_body"),
        ("to: 2023-06-26", "to: 2024-06-26", "6:38", "outside_horizon"),
        ("first: dagar, then: kf", "first: kf, then: ks", "11:5", "dependency_circle"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_column(
    path: Path, old: str, new: str, place: str, code: str
) -> None:
    assert places(changed(old, new), path) == [(f"scenario.yaml:{place}", code)]


def test_a_row_is_told_at_its_own_fields(path: Path) -> None:
    text = (
        SOUND + "  - change: add\n    activity: extra\n    row: {title: Extra, bodies: [KX], rules: {x: warn}}\n"
    )
    assert places(text, path) == [("scenario.yaml:14:34", "unknown_body"), ("scenario.yaml:14:47", "unknown_rule")]
    titled = text.replace("title: Extra", "titel: Extra")
    assert places(titled, path) == [("scenario.yaml:14:10", "missing"), ("scenario.yaml:14:11", "extra_forbidden")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty_scenario"),
        ("# inget\n", "empty_scenario"),
        ("- a\n", "no_scenario"),
        ("hej", "no_scenario"),
    ],
)
def test_a_file_that_is_no_scenario_is_refused(path: Path, text: str, code: str) -> None:
    assert places(text, path) == [("scenario.yaml", code)]


@pytest.mark.parametrize("value", ["{a: b}", "kf", "~", "5"])
def test_changes_are_a_list(path: Path, value: str) -> None:
    head = SOUND[: SOUND.index("changes:")]
    assert places(f"{head}changes: {value}\n", path) == [("scenario.yaml:5:10", "tuple_type")]
    assert places(f"{head}changes: []\n", path) == [("scenario.yaml:5:10", "too_short")]


def test_a_plan_is_no_scenario_and_a_scenario_no_base(path: Path) -> None:
    assert places(BASE, path) == [("scenario.yaml", "is_plan")]
    (path.parent / "other.yaml").write_text(SOUND, encoding="utf-8")
    assert places(changed("plan.yaml", "other.yaml"), path) == [("scenario.yaml:3:7", "base_is_scenario")]


def test_what_is_wrong_with_the_base_is_told_with_its_own_path(path: Path) -> None:
    (path.parent / "plan.yaml").write_text(BASE.replace("2023-06-07", "2023-06-31"), encoding="utf-8")
    assert places(SOUND, path) == [("plan.yaml:10:64", "no_such_day")]
    (path.parent / "plan.yaml").write_text("", encoding="utf-8")
    assert places(SOUND, path) == [("plan.yaml", "empty")]
    assert places(changed("plan.yaml", "."), path) == [(str(path.parent), "is_folder")]


def test_everything_that_is_wrong_is_told_in_the_order_of_the_file(path: Path) -> None:
    text = changed("first: dagar", "first: dag").replace("activity: kf", "activity: fk")
    assert [place for place, _ in places(text, path)] == ["scenario.yaml:6:30", "scenario.yaml:11:29"]


def test_a_scenario_is_told_from_a_plan(path: Path) -> None:
    path.write_text(SOUND, encoding="utf-8")
    assert is_scenario(path)
    assert not is_scenario(path.parent / "plan.yaml")
    for text in ("", "- base\n", "base"):
        path.write_text(text, encoding="utf-8")
        assert not is_scenario(path)
    path.write_text("base: [", encoding="utf-8")
    with pytest.raises(PlanError):
        is_scenario(path)
    with pytest.raises(PlanError):
        is_scenario(path.with_name("saknas.yaml"))


def test_more_changes_are_made_with_those_of_the_file_or_told_at_their_option(path: Path) -> None:
    file = parse_scenario(SOUND, path)
    more = changes_of(keep=["ks"], absent=["KS=2023-06-12"])
    assert plan_with(file, more).absences == (*file.plan.absences, *apply(file.base.plan, more).absences)
    with pytest.raises(PlanError) as caught:
        plan_with(file, changes_of(move=["kf=2023-06-27"]))
    assert [problem.place for problem in caught.value.problems] == ["--move"]
    with pytest.raises(PlanError) as caught:
        plan_with(file, changes_of(forbid=["kf=2023-06-26"]))
    assert [problem.place for problem in caught.value.problems] == [f"{path}:6:38"]


@given(scenarios())
def test_a_scenario_written_to_yaml_and_read_again_is_the_same(scenario: Scenario) -> None:
    written = scenario.model_dump(mode="json", exclude_defaults=True)
    written["changes"] = [change.as_written() for change in scenario.changes]
    text = yaml.safe_dump(written, allow_unicode=True, sort_keys=False)
    assert parse_as(Scenario, text, Path("scenario.yaml"), SCENARIO_FILE)[0] == scenario
