"""Scenario files: a base plan and a list of changes, read with located problems."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError

from plans.faults import Fault, PlanError, Problem
from plans.files import PlanFile, read_plan
from plans.filesort import FileSort
from plans.model import Model
from plans.parsing import in_file, located, parse_as, text_of, yaml_of
from plans.plan import Plan
from plans.when import DayField
from plans.yamltext import YamlText
from scenarios.changes import Change
from scenarios.checks import at_option, changed_plan

SCENARIO_FILE = FileSort(
    "scenario",
    empty="empty_scenario",
    other="no_scenario",
    own="base",
    foreign="activities",
    mistaken="is_plan",
    tagged="changes",
)


class Scenario(Model):
    """What if: changes to a base plan, whose path counts from the scenario's own folder.

    `today` is the day to count from: where it matters whether a notice period has begun, and because nothing is
    moved to a day that has passed.
    """

    format: int = Field(default=1, ge=1, le=1)
    title: str = Field(min_length=1)
    base: str = Field(min_length=1)
    today: DayField | None = None
    changes: tuple[Change, ...] = Field(json_schema_extra={"minItems": 1})

    @field_validator("changes")
    @classmethod
    def _some(cls, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        if not changes:  # pydantic's own min_length also calls a list empty in which every change is wrong
            raise PydanticCustomError("too_short", "a scenario has changes", {})
        return changes


@dataclass(frozen=True)
class ScenarioFile:
    """A scenario, the text it was read from, its base plan, and the plan after its changes (see `apply`)."""

    path: Path
    text: str
    yaml: YamlText
    scenario: Scenario
    base: PlanFile
    plan: Plan


def read_scenario(path: Path | str) -> ScenarioFile:
    """Read a scenario file and its base plan.

    Raises PlanError with everything that is wrong with the one or the other, each thing at its line and column.
    """
    path = Path(path)
    return parse_scenario(text_of(path), path)


def parse_scenario(text: str, path: Path | str = "scenario.yaml") -> ScenarioFile:
    """As read_scenario, from text; `path` is what problems call it, and where its base is looked for."""
    path = Path(path)
    scenario, parsed = parse_as(Scenario, text, path, SCENARIO_FILE)
    base = _base(scenario, path, parsed)
    plan = changed_plan(base.plan, scenario.changes, partial(located, path, parsed))
    return ScenarioFile(path, text, parsed, scenario, base, plan)


def plan_with(file: ScenarioFile, more: Sequence[Change]) -> Plan:
    """The plan after the scenario's changes and more, which options have said.

    Raises PlanError, with each problem where its change stands: in the file or at its option.
    """
    changes = [*file.scenario.changes, *more]

    def locate(fault: Fault) -> Problem:
        in_the_file = int(fault.path[1]) < len(file.scenario.changes)
        return located(file.path, file.yaml, fault) if in_the_file else at_option(changes, fault)

    return changed_plan(file.base.plan, changes, locate)


def is_scenario(path: Path | str) -> bool:
    """Whether a YAML file is a scenario (it has a base) and no plan. Raises PlanError if it cannot be read."""
    path = Path(path)
    value = yaml_of(text_of(path), path).value
    return isinstance(value, dict) and "base" in value


def _base(scenario: Scenario, path: Path, parsed: YamlText) -> PlanFile:
    """The plan that the scenario starts from. Another scenario is none, so there can be no circle of them."""
    try:
        return read_plan(path.parent / scenario.base)
    except PlanError as error:
        codes = {(problem.fault.code, problem.fault.path) for problem in error.problems}
        if ("not_found", ()) in codes:
            code = "base_not_found"
        elif ("is_scenario", ()) in codes:
            code = "base_is_scenario"
        else:
            raise
    raise in_file(path, parsed, [Fault(code, ("base",), {"value": scenario.base}, SCENARIO_FILE.name)])
