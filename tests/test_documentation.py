"""What the documentation says is run: plan files are read, Python is executed, commands are known."""

import re
from pathlib import Path

import pytest

from plans.files import parse_plan, read_plan
from reports.contract import CONTRACTS, contract_schema

ROOT = Path(__file__).parents[1]
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


def test_every_key_of_the_plan_file_is_in_its_documentation() -> None:
    from plans.activity import Activity, Dependency
    from plans.body import Body
    from plans.plan import Plan

    page = (ROOT / "docs" / "planfile.md").read_text(encoding="utf-8")
    for model in (Plan, Body, Activity, Dependency):
        for name in model.model_fields:
            assert f"`{name}" in page or f"{name}:" in page, f"{model.__name__}.{name}"
