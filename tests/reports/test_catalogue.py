import json
import runpy
from pathlib import Path

import pytest
import yaml

from constraints.rule import Rule
from constraints.rules import RULES
from plans.files import parse_plan
from plans.plan import Plan
from reports.catalogue import rule_index, rule_page
from reports.example import example_breaches
from reports.schema import place_of, plan_schema, scenario_schema
from scenarios.files import Scenario
from tests.scenarios.making import EVERY

PAGES = Path("docs/rules")
EACH = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
STALE = "run scripts/docs"


def test_no_page_is_missing_or_left_over() -> None:
    assert {page.name for page in PAGES.iterdir()} == {f"{rule.code}.md" for rule in RULES} | {"README.md"}


@EACH
def test_the_page_of_a_rule_is_as_the_rule(rule: Rule) -> None:
    assert (PAGES / f"{rule.code}.md").read_text(encoding="utf-8") == rule_page(rule), STALE


def test_the_index_and_the_schema_are_as_the_code() -> None:
    assert (PAGES / "README.md").read_text(encoding="utf-8") == rule_index(), STALE
    assert Path("docs/plan.schema.json").read_text(encoding="utf-8") == plan_schema(), STALE
    assert Path("docs/scenario.schema.json").read_text(encoding="utf-8") == scenario_schema(), STALE


def test_the_script_writes_all_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path("scripts/docs")  # what it would write is tested above; here that it can be loaded
    assert capsys.readouterr().out == ""


@EACH
def test_what_a_page_says_to_write_in_a_plan_is_a_plan(rule: Rule) -> None:
    blocks = [block.split("```")[0] for block in rule_page(rule).split("```yaml\n")[1:]]
    assert blocks
    for block in blocks:
        part = yaml.safe_load(block)
        plan = {
            "title": "T",
            "bodies": {"KS": {"name": "KS"}, "KSO": {"name": "KSO"}},
            "activities": {key: {"title": key} for key in ("budget", "ks-budget", "kf-budget")},
        }
        for code, body in part.pop("bodies", {}).items():
            plan["bodies"][code] |= body  # type: ignore[index]
        for key, activity in part.pop("activities", {}).items():
            plan["activities"][key] |= activity  # type: ignore[index]
        assert parse_plan(json.dumps(plan | part, default=str)).plan


def test_the_example_breaks_every_rule() -> None:
    assert set(example_breaches()[1]) == {rule.code for rule in RULES}


def test_the_schema_is_one_that_editors_read() -> None:
    schema = json.loads(plan_schema())
    assert schema["$schema"].endswith("2020-12/schema")
    assert set(Plan.model_fields) == set(schema["properties"])


def test_a_place_is_known_by_the_schema() -> None:
    place = place_of(("activities", "ks", "latest", "datum"))
    assert (place.field, place.owner) == ("datum", ("activities", "ks", "latest"))
    assert "date" in place.fields
    assert place_of(("bodies", "K", "includes", 0, "Every", "of")).owner == ("bodies", "K", "includes", 0)
    assert place_of(()).field == ""


def test_the_schema_of_scenarios_has_every_kind_of_change_and_asks_for_its_name() -> None:
    schema = json.loads(scenario_schema())
    assert set(Scenario.model_fields) == set(schema["properties"])
    kinds = schema["properties"]["changes"]["items"]["discriminator"]["mapping"]
    assert list(kinds) == sorted(EVERY)
    for kind, reference in kinds.items():
        change = schema["$defs"][reference.rsplit("/", 1)[1]]
        assert change["properties"]["change"] == {"const": kind, "title": "Change", "type": "string"}
        assert "change" in change["required"]


def test_a_place_in_a_scenario_is_known_by_its_kind_of_change() -> None:
    place = place_of(("changes", 3, "dag"), "scenario", "forbid")
    assert (place.field, place.owner, place.fields) == ("dag", ("changes", 3), ("change", "activity", "days"))
    assert set(place_of(("changes", 3, "dag"), "scenario").fields) > {"days", "row", "severity"}
    assert place_of(("changes", 3, "change"), "scenario").tags == tuple(EVERY)
    assert place_of(("changes", 0, "row", "titel"), "scenario", "add").owner == ("changes", 0, "row")
