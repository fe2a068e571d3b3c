import json
import runpy
from pathlib import Path

import pytest
import yaml

from constraints.check import allowed, check
from constraints.rule import Rule
from constraints.rules import RULES
from plans.files import parse_plan
from plans.plan import Plan
from reports.catalogue import entry
from reports.example import example_of
from reports.rulepages import rule_index, rule_page
from reports.schema import place_of, plan_schema, scenario_schema
from reports.sentences import finding_text
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
def test_the_example_breaks_its_rule_and_sounds_as_shown(rule: Rule) -> None:
    example = example_of(rule.code)
    found = check(example.plan, example.schedule, select={rule.code})
    assert example.breach in [finding.breach for finding in found]
    for language in ("sv", "en"):
        assert entry(rule, language).says == finding_text(example.plan, example.breach, language)


@EACH
def test_what_the_page_says_to_write_in_the_example_allows_it_with_the_reason(rule: Rule) -> None:
    told, days = entry(rule), example_of(rule.code).schedule
    whole, part = yaml.safe_load(told.example), yaml.safe_load(told.change)
    for level, parts in (("bodies", part.get("bodies", {})), ("activities", part["activities"])):
        for key, more in parts.items():
            whole[level][key] |= more
    plan = parse_plan(json.dumps(whole | {"rules": part["rules"]}, default=str)).plan
    (key,) = part["activities"]
    assert not [f for f in check(plan, days, select={rule.code}) if key in f.breach.activities]
    (found, *_) = [f for f in allowed(plan, days) if f.rule == rule.code]
    assert found.because == "Skälet till undantaget"


@EACH
def test_what_a_page_says_of_the_thing_behind_a_rule_is_a_part_of_a_plan(rule: Rule) -> None:
    part = yaml.safe_load(entry(rule).behind or "{}")
    activities = {key: {"title": key} for key in ("budget", "ks-budget", "kf-budget")}
    for key, activity in part.pop("activities", {}).items():
        activities[key] |= activity
    plan = {"title": "T", "bodies": {"KSO": {"name": "KSO"}}, "activities": activities}
    assert parse_plan(json.dumps(plan | part, default=str)).plan


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
