"""How robust a plan is: what can slip before something falls, and whose absence breaks it."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from constraints.days import keep_off
from constraints.matters import called_kinds
from constraints.pairs import gatherings
from constraints.rule import setting_of
from constraints.rules import BY_CODE
from constraints.shapes import Requirement
from plans.activity import Absence, Kind
from plans.body import BodyKind
from plans.plan import Plan
from plans.severity import Severity
from plans.when import day_or_range
from scenarios.apply import asked
from scenarios.asking import prepared
from scenarios.changes import KeepActivity
from solver.answer import Answer, Status
from solver.ask import Ask
from solver.disturbance import least_disturbance, worth_of
from solver.ground import Ground
from solver.network import demand
from solver.windows import Window, windows


@dataclass(frozen=True)
class Slip:
    """How many calendar days an activity can be late while `anchor` stays on its day: later, and anchor moves."""

    activity: str
    anchor: str
    days: int


@dataclass(frozen=True)
class Away:
    """What it costs that a body is away on a single day on which it is called.

    `feasible` is False where the plan breaks and None where that is not known; otherwise `moved` activities move,
    `days` days in all.
    """

    body: str
    date: datetime.date
    activities: tuple[str, ...]
    feasible: bool | None
    moved: int | None = None
    days: int | None = None


def anchors(plan: Plan) -> list[str]:
    """The decisions of the council: what everything else in a budget process is there for."""
    return [
        key
        for key, activity in plan.activities.items()
        if activity.kind is Kind.DECISION and key in plan.schedule and BodyKind.COUNCIL in called_kinds(plan, key)
    ]


def slips(plan: Plan, anchor: str) -> list[Slip]:
    """How late each activity can be that the anchor keeps from being later still; the tightest first."""
    ready = prepared(plan)
    keys = [key for key in plan.schedule if key != anchor]
    kept = demand(asked(plan, [KeepActivity(activity=anchor)]))
    free = {window.activity: window for window in windows(ready, keys)}
    held = [window for window in windows(ready, keys, kept) if window.latest < free[window.activity].latest]
    return sorted((Slip(w.activity, anchor, _late(w)) for w in held), key=lambda slip: slip.days)


def _late(window: Window) -> int:
    assert window.date is not None
    return (window.latest - window.date).days


def aways(plan: Plan) -> Iterator[Away]:
    """Each single day of absence of each body that is called to something that day, and what it would cost."""
    ready, keys = prepared(plan), tuple(plan.schedule)
    for body in plan.bodies:
        called = [key for key in gatherings(plan) if _concerns(plan, body, key)]
        days = {key: plan.schedule[key].days for key in called if key in plan.schedule}
        for day in sorted({day for stretch in days.values() for day in stretch}):
            there = tuple(key for key, stretch in days.items() if day in stretch)
            held = [key for key in called if _blocks(plan, body, key, day)]
            answer = least_disturbance(Ask(ready, tuple(_absent(plan, held, day)), keys))
            yield _away(body, day, there, answer)


def _concerns(plan: Plan, body: str, key: str) -> bool:
    """Whether the body, or a body that is part of it, takes part; as the rule about absences has it."""
    return not plan.containment.parts_of(body).isdisjoint(plan.participants(key))


def _blocks(plan: Plan, body: str, key: str, day: datetime.date) -> bool:
    """Whether the plan takes an absence that seriously."""
    absence = Absence(body=body, days=day_or_range(day, day))
    requirement = Requirement("absence", (key,), bodies=plan.participants(key), setting=absence)
    return setting_of(plan, requirement, BY_CODE["absence"]).severity is Severity.BLOCK


def _absent(plan: Plan, called: list[str], day: datetime.date) -> list[Ground]:
    off = frozenset({day})
    requirements = (Requirement("forbid", (key,), day.isoformat()) for key in called)
    return demand(shape for requirement in requirements for shape in keep_off(plan, requirement, off))


def _away(body: str, day: datetime.date, there: tuple[str, ...], answer: Answer) -> Away:
    if answer.schedule is None:
        return Away(body, day, there, False if answer.status is Status.INFEASIBLE else None)
    summoned, called, moved, _, days = worth_of(answer)
    return Away(body, day, there, True, summoned + called + moved, days)
