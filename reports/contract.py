"""What `--json` prints: a public contract. Keys are added, never renamed."""

import json
from collections.abc import Iterable

from pydantic import Field

from constraints.check import Finding
from constraints.shapes import Requirement
from plans.model import Model
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity
from reports.sentences import finding_text, requirement_text
from solver.answer import Answer, Status


class FindingOut(Model):
    """A broken rule. `dates` are ISO days; `law` is empty where no statute is behind the rule."""

    rule: str
    severity: Severity
    activities: list[str]
    dates: list[str]
    law: str
    text: str


class CheckOut(Model):
    """What `tidplan check --json` prints: everything found, gravest first, then by day."""

    findings: list[FindingOut]


class SlotOut(Model):
    """The days of an activity, both included, and its time of day if that is known."""

    activity: str
    start: str
    end: str
    time: str | None


class LevelOut(Model):
    """A level of preference, in order: what the schedule is worth and what nothing can be below."""

    name: str
    value: int
    bound: int


class DemandOut(Model):
    """One of the requirements that cannot hold together."""

    rule: str
    activities: list[str]
    text: str


class SecondsOut(Model):
    """Wall time in seconds."""

    build: float = Field(ge=0)
    solve: float = Field(ge=0)
    total: float = Field(ge=0)


class ProposeOut(Model):
    """What `tidplan propose --json` prints."""

    status: Status
    schedule: list[SlotOut]
    levels: list[LevelOut]
    conflict: list[DemandOut]
    minimal: bool
    seconds: SecondsOut


CONTRACTS: dict[str, type[Model]] = {"check": CheckOut, "propose": ProposeOut}
"""The object that each command prints."""


def contract_schema(command: str) -> str:
    """The JSON Schema of what the command prints; the same text on every run."""
    schema = CONTRACTS[command].model_json_schema(mode="serialization")
    return json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def check_out(plan: Plan, findings: Iterable[Finding], language: str) -> CheckOut:
    """The findings, in the order given."""
    return CheckOut(findings=[_finding(plan, finding, language) for finding in findings])


def propose_out(plan: Plan, answer: Answer, language: str) -> ProposeOut:
    """The solver's answer."""
    seconds = answer.seconds
    return ProposeOut(
        status=answer.status,
        schedule=_slots(answer.schedule),
        levels=[LevelOut(name=n.name, value=n.value, bound=n.bound) for n in answer.levels],
        conflict=[_demand(plan, requirement, language) for requirement in answer.conflict],
        minimal=answer.minimal,
        seconds=SecondsOut(
            build=round(seconds.build, 3), solve=round(seconds.solve, 3), total=round(seconds.total, 3)
        ),
    )


def _finding(plan: Plan, finding: Finding, language: str) -> FindingOut:
    breach = finding.breach
    return FindingOut(
        rule=finding.rule,
        severity=finding.severity,
        activities=list(breach.activities),
        dates=[day.isoformat() for day in breach.days],
        law=breach.requirement.law or "",
        text=finding_text(plan, breach, language),
    )


def _slots(schedule: Schedule | None) -> list[SlotOut]:
    return [
        SlotOut(
            activity=key,
            start=slot.start.isoformat(),
            end=slot.end.isoformat(),
            time=None if slot.hours is None else str(slot.hours),
        )
        for key, slot in (schedule or {}).items()
    ]


def _demand(plan: Plan, requirement: Requirement, language: str) -> DemandOut:
    text = requirement_text(plan, requirement, language)
    return DemandOut(rule=requirement.rule, activities=list(requirement.activities), text=text)
