"""What the documentation says is run: plan files are read, Python is executed, commands are known."""

import inspect
import re
from pathlib import Path

import pytest

from plans.faults import PlanError
from plans.files import parse_plan, read_plan
from reports.contract import CONTRACTS, contract_schema
from reports.problems import problems_text
from scenarios.apply import asked
from scenarios.checks import change_faults
from scenarios.files import Scenario, is_scenario, parse_scenario, read_scenario
from scenarios.options import changes_of
from tests.scenarios.making import EVERY

ROOT = Path(__file__).parents[1]
SCENARIOS = ROOT / "docs" / "scenarios.md"
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def fenced(page: Path, language: str) -> list[str]:
    return [text for tongue, text in FENCE.findall(page.read_text(encoding="utf-8")) if tongue == language]


def test_the_plan_in_the_file_format_is_a_plan() -> None:
    whole, *_ = fenced(ROOT / "docs" / "planfile.md", "yaml")
    assert parse_plan(whole).plan.title == "Mål och budget 2024"


def test_the_python_in_the_readme_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    (script,) = fenced(ROOT / "README.md", "python")
    names: dict[str, object] = {}
    exec(compile(script, "README.md", "exec"), names)
    assert "optimal" in capsys.readouterr().out


@pytest.mark.parametrize("command", CONTRACTS)
def test_the_contract_of_each_command_is_in_the_docs(command: str) -> None:
    written = ROOT / "docs" / "json" / f"{command}.schema.json"
    assert written.read_text(encoding="utf-8") == contract_schema(command)


@pytest.mark.parametrize("link", re.findall(r"\]\((?!http)([^)#]+)\)", (ROOT / "README.md").read_text("utf-8")))
def test_the_links_of_the_readme_lead_somewhere(link: str) -> None:
    assert (ROOT / link).exists()


@pytest.mark.parametrize("example", sorted((ROOT / "examples").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_example_is_a_plan(example: Path) -> None:
    assert read_plan(example).plan.activities


@pytest.mark.parametrize("example", sorted((ROOT / "examples" / "scenarier").glob("*.yaml")), ids=lambda p: p.stem)
def test_every_example_of_a_scenario_is_one(example: Path) -> None:
    file = read_scenario(example)
    assert is_scenario(example)
    assert asked(file.plan, file.scenario.changes) or file.plan != file.base.plan


def test_the_scenarios_in_their_documentation_can_be_made() -> None:
    whole, *parts = fenced(SCENARIOS, "yaml")
    assert parse_scenario(whole, SCENARIOS).scenario.title == "Rambudgeten i KF den 12 juni"
    said = set()
    for part in parts:
        text = whole[: whole.index("changes:")] + part
        said |= {change.change for change in parse_scenario(text, SCENARIOS).scenario.changes}
    assert said == set(EVERY)


def test_the_problem_in_the_documentation_of_scenarios_is_what_is_said() -> None:
    whole = fenced(SCENARIOS, "yaml")[0].replace("activity: kf-rambudget", "activity: fk-rambudget")
    with pytest.raises(PlanError) as caught:
        parse_scenario(whole, SCENARIOS)
    (told,) = problems_text(caught.value)
    assert fenced(SCENARIOS, "text") == [told.replace(str(SCENARIOS), "scenario.yaml") + "\n"]


def test_the_options_in_the_documentation_of_scenarios_are_changes() -> None:
    plan = read_plan(ROOT / "examples" / "mal-och-budget-2024.yaml").plan
    rows = re.findall(r"^\| `--(\w+)` \| (.*) \|$", SCENARIOS.read_text(encoding="utf-8"), re.MULTILINE)
    assert [option for option, _ in rows] == list(inspect.signature(changes_of).parameters)
    for option, cell in rows:
        texts = [text.strip('"') for text in re.findall(r"`([^`]*)`", cell)]
        changes = changes_of(**{option: texts})
        for change in changes:
            assert change_faults(plan, [change]) == []


def test_every_key_of_a_scenario_is_in_its_documentation() -> None:
    page = SCENARIOS.read_text(encoding="utf-8")
    for name in Scenario.model_fields:
        assert f"| `{name}` |" in page
    for kind in EVERY:
        assert f"| `{kind}` |" in page


def test_every_key_of_the_plan_file_is_in_its_documentation() -> None:
    from plans.activity import Activity, Dependency
    from plans.body import Body
    from plans.plan import Plan

    page = (ROOT / "docs" / "planfile.md").read_text(encoding="utf-8")
    for model in (Plan, Body, Activity, Dependency):
        for name in model.model_fields:
            assert f"`{name}" in page or f"{name}:" in page, f"{model.__name__}.{name}"
