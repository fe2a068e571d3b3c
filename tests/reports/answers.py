"""Answers to a scenario on a small plan, made by hand: what solving it would give."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from constraints.check import check
from constraints.rules import BY_CODE
from constraints.shapes import Point, Requirement
from plans.files import parse_plan
from plans.lag import parse_lag
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.severity import Severity
from scenarios.apply import asked
from scenarios.changes import Change, ChangeLag, ChangeRule, KeepActivity, MoveActivity
from scenarios.moves import moves
from scenarios.whatif import Alternative, Repair, WhatIf
from solver.alternatives import Trade
from solver.answer import Answer, Level, Seconds, Status
from solver.explained import Conflict, Skipped, Step
from tests.plans.making import day, when

TEXT = """\
title: Mål och budget 2024
horizon: 2023-05..2023-10
bodies:
  KF: {name: Kommunfullmäktige, kind: council, notice: 7 days}
  KS: {name: Kommunstyrelsen, kind: board, notice: 7 days}
  CSG: {name: Samverkansgruppen, kind: unions}
activities:
  svar: {title: Sista dag för remissvar, kind: deadline, date: 2023-06-01, bodies: [KS]}
  csg: {title: Förhandling om ramarna, date: 2023-06-02, bodies: [CSG], status: called}
  ks: {title: Rambudget i kommunstyrelsen, kind: decision, date: 2023-06-08, bodies: [KS], status: called}
  kf: {title: Rambudget i fullmäktige, kind: decision, date: 2023-06-19, bodies: [KF]}
  planer: {title: Nämndernas planer, kind: work, date: 2023-06-20..2023-09-15}
  uppfoljning: {title: Uppföljning, date: 2023-10, bodies: [KS]}
dependencies:
  - {first: svar, then: ks, papers: true}
  - {first: csg, then: ks, at_least: 1 day, because: MBL 11 §}
  - {first: ks, then: kf, at_least: 8 days}
  - {first: kf, then: planer}
"""
FILE = parse_plan(TEXT)
PLAN = FILE.plan
MOVE = MoveActivity(activity="kf", to=when("2023-06-12"))
KEEP = KeepActivity(activity="csg")

QUICK = Seconds(0.002, 0.001)


def slots(plan: Plan, **dates: str) -> Schedule:
    """The plan's schedule with other days for some activities: `2023-06-12`, `2023-06-13..2023-09-08`."""
    new = {key: when(text) for key, text in dates.items()}
    return Schedule({**plan.schedule, **{key: Slot(w.first, w.last, plan.hours(key)) for key, w in new.items()}})


def levels(summoned: int, called: int, moved: int, warnings: int, days: int) -> tuple[Level, ...]:
    """All levels, each proven."""
    names = ("moved-summoned", "moved-called", "moved", "new-warnings", "days")
    values = (summoned, called, moved, warnings, days)
    return tuple(Level(name, value, value) for name, value in zip(names, values, strict=True))


def requirement(plan: Plan, rule: str, *keys: str) -> Requirement:
    """What the rule demands of the activities."""
    return next(s.requirement for s in BY_CODE[rule].post(plan) if s.requirement.activities == keys)


def demanded(change: Change, plan: Plan = PLAN) -> Requirement:
    """What a change demands of the calendar."""
    return asked(plan, [change])[0].requirement


def step(
    key: str,
    least: bool,
    on: str,
    why: Requirement | None,
    source: str | None = None,
    skipped: Iterable[tuple[Requirement, tuple[str, ...]]] = (),
    last: bool = False,
    source_last: bool = False,
) -> Step:
    """A step of a chain; `skipped` days lie between where it would be and where it is."""
    lost = tuple(Skipped(tuple(map(day, days)), code) for code, days in skipped)
    number = sum(len(one.days) for one in lost)
    by = day(on) + timedelta(-number if least else number)
    point = None if source is None else Point(source, source_last)
    return Step(Point(key, last), least, day(on), by, why, point, lost)


def short_conflict(plan: Plan = PLAN) -> Conflict:
    """The council on 12 June needs the board by 4 June, the unions on 2 June leave it the weekend: a day short."""
    weekend = requirement(plan, "weekend", "ks")
    after_unions = requirement(plan, "precedence", "csg", "ks")
    before_council = requirement(plan, "precedence", "ks", "kf")
    moved, kept = demanded(MOVE, plan), demanded(KEEP, plan)
    latest = (step("kf", False, "2023-06-12", moved), step("ks", False, "2023-06-04", before_council, "kf"))
    lost = [(weekend, ("2023-06-03", "2023-06-04"))]
    earliest = (step("csg", True, "2023-06-02", kept), step("ks", True, "2023-06-05", after_unions, "csg", lost))
    return Conflict((moved, kept, weekend, after_unions, before_council), True, earliest, latest, 1)


def clash_conflict(plan: Plan = PLAN) -> Conflict:
    """Perhaps not minimal, and not a question of days."""
    return Conflict((demanded(MOVE, plan), requirement(plan, "holiday", "kf")), False)


NEW = {"kf": "2023-06-12", "ks": "2023-06-02", "csg": "2023-06-01", "svar": "2023-05-25"}


def feasible(**more: Any) -> WhatIf:
    """The council a week earlier: three others move, two of them called, and one gets a day."""
    schedule = slots(PLAN, **NEW, uppfoljning="2023-10-02")
    old = check(PLAN)
    broken = [f for f in check(PLAN, slots(PLAN, kf="2023-06-11")) if f.rule in ("weekend", "row-order")]
    found = WhatIf(
        base=PLAN,
        plan=PLAN,
        changes=(MOVE,),
        answer=Answer(Status.OPTIMAL, QUICK, schedule, levels(0, 2, 2, 0, 21)),
        moves=tuple(moves(PLAN.schedule, schedule)),
        asked=frozenset({"kf"}),
        fewest=4,
        new_findings=tuple(broken),
        old_findings=tuple(f for f in old if f.rule != "row-order"),
        alternatives=(_alternative(),),
        trades=(Trade(4, 21), Trade(5, 16), Trade(7, 14)),
    )
    return replace(found, **more)


def _alternative() -> Alternative:
    """The last day for answers stays, and the work of the committees moves instead."""
    other = slots(PLAN, **NEW | {"svar": "2023-06-01", "planer": "2023-06-21..2023-09-15"})
    answer = Answer(Status.OPTIMAL, QUICK, other, levels(0, 2, 2, 1, 15))
    return Alternative(answer, tuple(moves(PLAN.schedule, other)))


def infeasible(**more: Any) -> WhatIf:
    """The council a week earlier although the unions stay: a day short, with two ways out."""
    found = WhatIf(
        base=PLAN,
        plan=PLAN,
        changes=(MOVE, KEEP),
        answer=Answer(Status.INFEASIBLE, QUICK, conflict=short_conflict().requirements),
        old_findings=tuple(check(PLAN)),
        conflicts=(short_conflict(), clash_conflict()),
        repairs=(
            _repair(levels(0, 1, 1, 0, 8), MoveActivity(activity="kf", to=when("2023-06-16")), kf="2023-06-16"),
            _repair(
                levels(0, 0, 1, 1, 7),
                ChangeLag(first="ks", then="kf", at_least=parse_lag("4 days")),
                ChangeRule(rule="weekend", severity=Severity.ALLOW, because="trångt", activity="ks"),
                kf="2023-06-12",
            ),
        ),
    )
    return replace(found, **more)


def _repair(worth: tuple[Level, ...], *changes: Change, **dates: str) -> Repair:
    schedule = slots(PLAN, **dates)
    answer = Answer(Status.OPTIMAL, QUICK, schedule, worth)
    return Repair(changes, answer, tuple(moves(PLAN.schedule, schedule)))
