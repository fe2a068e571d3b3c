"""A small plan, and ways of answering questions about it that need no search: what is moved moves alone."""

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from constraints.check import Finding, blocks, check
from plans.files import PlanFile, parse_plan
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from scenarios.apply import apply
from scenarios.changes import Change, MoveActivity
from scenarios.moves import Move, moves
from scenarios.sweeps.executors import Crew
from scenarios.sweeps.question import Question
from scenarios.sweeps.questions import every_day
from scenarios.sweeps.row import Row
from scenarios.sweeps.run import run
from scenarios.sweeps.work import Ask, Work
from solver.answer import Answer, Seconds, Status
from solver.explained import Conflict

TEXT = """\
format: 1
title: Mål och budget
horizon: 2023-05..2023-06
bodies:
  KF: {name: Kommunfullmäktige, kind: council, at: "18:00"}
  KS: {name: Kommunstyrelsen, kind: board, at: "13:00"}
  KSO: {name: Ordföranden, kind: person, part_of: [KS]}
activities:
  ks: {title: Budget KS, kind: decision, date: 2023-06-07, bodies: [KS]}
  kf: {title: Budget KF, kind: decision, date: 2023-06-19, bodies: [KF]}
  utskick: {title: Utskick, kind: mailing, date: 2023-05-30, bodies: [KS]}
dependencies:
  - {first: ks, then: kf, at_least: 7 days}
"""
FILE = parse_plan(TEXT)


def file_of(folder: Path, text: str = TEXT, name: str = "plan.yaml") -> PlanFile:
    """The plan as a file in the folder."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return parse_plan(text, path)


@dataclass(frozen=True)
class Alone:
    """What becomes of the plan if nothing else moves: done if that breaks nothing that blocks, else impossible."""

    answer: Answer
    moves: Sequence[Move] = ()
    total_days: int = 0
    new_findings: Sequence[Finding] = ()
    old_findings: Sequence[Finding] = ()
    conflicts: Sequence[Conflict] = ()


def alone(plan: Plan, changes: tuple[Change, ...], **_: object) -> Alone:
    """Answers with what `check` says of the plan after the changes."""
    before, after = check(plan), apply(plan, changes)
    slots = {c.activity: Slot(c.to.first, c.to.last) for c in changes if isinstance(c, MoveActivity)}
    schedule = Schedule({**plan.schedule, **slots})
    found = check(after, schedule)
    if blocks(found):
        breach = found[0].breach
        requirements = (breach.requirement,)
        answer = Answer(Status.INFEASIBLE, Seconds(0, 0), conflict=requirements)
        conflict = Conflict(requirements, minimal=True, short_by=breach.short_by)
        return Alone(answer, old_findings=before, conflicts=(conflict,))
    moved = moves(plan.schedule, schedule)
    days = sum(abs(move.days) for move in moved)
    new = [finding for finding in found if finding not in before]
    return Alone(Answer(Status.OPTIMAL, Seconds(0, 0), schedule), moved, days, new, before)


def slowly(plan: Plan, changes: tuple[Change, ...], **_: object) -> Alone:
    """The same, but so slowly that a sweep can be stopped."""
    time.sleep(0.03)
    return alone(plan, changes)


def stumbling(plan: Plan, changes: tuple[Change, ...], **_: object) -> Alone:
    """The same, but it fails at one question."""
    if is_the_tenth(changes):
        raise ZeroDivisionError("den tionde")
    return alone(plan, changes)


def dying(plan: Plan, changes: tuple[Change, ...], **_: object) -> Alone:
    """The same, but one question kills the process, as when its memory runs out."""
    if is_the_tenth(changes):
        os._exit(1)
    return alone(plan, changes)


def is_the_tenth(changes: tuple[Change, ...]) -> bool:
    """Whether this is the question about 10 May."""
    return any(isinstance(c, MoveActivity) and c.to.first.isoformat() == "2023-05-10" for c in changes)


def kf_days() -> list[Question]:
    """KF on each working day of May and June 2023."""
    return every_day(FILE, "kf")


def timeless(row: Row) -> Row:
    """The row without what differs from run to run."""
    return row.model_copy(update={"seconds": 0.0})


def in_order(questions: Sequence[Question], crew: Crew, ask: Ask = alone) -> list[Row]:
    """The rows of all questions in their order, without their seconds."""
    rows = dict(run(questions, Work(ask), crew))
    return [timeless(rows[number]) for number in range(len(questions))]
