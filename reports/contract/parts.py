"""What the objects of several commands are made of."""

from collections.abc import Iterable

from pydantic import ConfigDict, Field

from constraints.check import Finding
from constraints.shapes import Requirement
from plans.activity import Step
from plans.model import Model
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity
from reports.sentences import finding_text, read_from_titles, requirement_text
from scenarios.moves import Move
from solver.answer import Answer, Seconds


class TitleOut(Model):
    """What the title of an activity says of it, and the plan does not, where the rule asks for it."""

    activity: str
    matter: str | None
    step: Step | None


class FindingOut(Model):
    """A broken rule. `dates` are ISO days; `law` is empty where no statute is behind the rule.

    `people` are all people, or bodies of people, that are called twice or away; the text may name only some.
    """

    rule: str
    severity: Severity
    activities: list[str]
    dates: list[str]
    law: str
    text: str
    people: list[str]
    read: list[TitleOut]


class SlotOut(Model):
    """The days of an activity, both included, and its time of day if that is known."""

    activity: str
    start: str
    end: str
    time: str | None


class MoveOut(Model):
    """An activity that gets another first day, or had none (`from` is null), and `days` later.

    `from_end` and `to_end` are its last days, then and now; `asked` says that the scenario asked for the move.
    """

    model_config = ConfigDict(serialize_by_alias=True, validate_by_name=True)

    activity: str
    before: str | None = Field(alias="from")
    to: str
    days: int
    from_end: str | None
    to_end: str
    asked: bool


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


def finding_out(plan: Plan, finding: Finding, language: str) -> FindingOut:
    """A finding with its sentence."""
    breach = finding.breach
    return FindingOut(
        rule=finding.rule,
        severity=finding.severity,
        activities=list(breach.activities),
        dates=[day.isoformat() for day in breach.days],
        law=breach.requirement.law or "",
        text=finding_text(plan, breach, language),
        people=list(breach.facts.get("people", ())),
        read=[
            TitleOut(
                activity=key,
                matter=what.matter if "matter" in what.read else None,
                step=what.step if "step" in what.read else None,
            )
            for key, what in read_from_titles(plan, breach)
        ],
    )


def slots_out(schedule: Schedule | None) -> list[SlotOut]:
    """The days of all activities that have any."""
    return [
        SlotOut(
            activity=key,
            start=slot.start.isoformat(),
            end=slot.end.isoformat(),
            time=None if slot.hours is None else str(slot.hours),
        )
        for key, slot in (schedule or {}).items()
    ]


def moves_out(moves: Iterable[Move], asked: frozenset[str] = frozenset()) -> list[MoveOut]:
    """What moves, in the order given."""
    return [
        MoveOut(
            activity=move.activity,
            before=None if move.before is None else move.before.start.isoformat(),
            to=move.after.start.isoformat(),
            days=move.days,
            from_end=None if move.before is None else move.before.end.isoformat(),
            to_end=move.after.end.isoformat(),
            asked=move.activity in asked,
        )
        for move in moves
    ]


def levels_out(answer: Answer) -> list[LevelOut]:
    """What the answer is worth."""
    return [LevelOut(name=level.name, value=level.value, bound=level.bound) for level in answer.levels]


def demand_out(plan: Plan, requirement: Requirement, language: str) -> DemandOut:
    """A requirement with its sentence."""
    text = requirement_text(plan, requirement, language)
    return DemandOut(rule=requirement.rule, activities=list(requirement.activities), text=text)


def seconds_out(spent: Seconds) -> SecondsOut:
    """To the tenth of a millisecond."""
    return SecondsOut(build=round(spent.build, 4), solve=round(spent.solve, 4), total=round(spent.total, 4))
