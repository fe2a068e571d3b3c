"""What `tidplan what-if --json` prints."""

from typing import TYPE_CHECKING, Any

from plans.model import Model
from reports.choices import repair_text, stays
from reports.contract.chains import ConflictOut, conflict_out
from reports.contract.parts import (
    FindingOut,
    LevelOut,
    MoveOut,
    SecondsOut,
    SlotOut,
    finding_out,
    levels_out,
    moves_out,
    seconds_out,
    slots_out,
)
from reports.languages import words
from reports.prices import days_of
from solver.answer import Answer, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scenarios.changes import Change
    from scenarios.whatif import Alternative, Repair, WhatIf


class RepairOut(Model):
    """Changes more that make the scenario possible, seen by solving it with them (`verified`), and the price."""

    text: str
    changes: list[dict[str, Any]]
    verified: bool
    moved: list[MoveOut]
    total_days: int
    levels: list[LevelOut]


class AlternativeOut(Model):
    """Another answer and its price; `stays` are the activities that the answer moves and this one does not."""

    moved: list[MoveOut]
    total_days: int
    stays: list[str]
    proven: bool
    levels: list[LevelOut]


class LateCallOut(Model):
    """A gathering that moves to a day whose summons had to go out `by` a day that has passed."""

    activity: str
    by: str


class TradeOut(Model):
    """The fewest days in all that so many moves can do with."""

    moves: int
    days: int


class WhatIfOut(Model):
    """What `tidplan what-if --json` prints.

    `proven` says that the status, and every level of it, is proven. `fewest` is how few activities could move if a
    called one were worth no more than a draft, null if not known. `late_calls` are told of if today was given.
    `conflict` is the first of `conflicts`, null if there is none. `new_findings` the change made, `old_findings`
    were there before it.
    """

    status: Status
    changes: list[dict[str, Any]]
    schedule: list[SlotOut]
    moved: list[MoveOut]
    total_days: int
    proven: bool
    levels: list[LevelOut]
    fewest: int | None
    late_calls: list[LateCallOut]
    new_findings: list[FindingOut]
    old_findings: list[FindingOut]
    conflict: ConflictOut | None
    conflicts: list[ConflictOut]
    repairs: list[RepairOut]
    alternatives: list[AlternativeOut]
    trades: list[TradeOut]
    seconds: SecondsOut


def whatif_out(found: "WhatIf", language: str) -> WhatIfOut:
    """The answer to a scenario."""
    conflicts = [conflict_out(found.plan, conflict, language) for conflict in found.conflicts]
    return WhatIfOut(
        status=found.answer.status,
        changes=_written(found.changes),
        schedule=slots_out(found.answer.schedule),
        moved=moves_out(found.moves, found.asked),
        total_days=found.total_days,
        proven=_proven(found.answer),
        levels=levels_out(found.answer),
        fewest=found.fewest,
        late_calls=[LateCallOut(activity=m.activity, by=by.isoformat()) for m, by in found.late_calls],
        new_findings=[finding_out(found.plan, finding, language) for finding in found.new_findings],
        old_findings=[finding_out(found.base, finding, language) for finding in found.old_findings],
        conflict=conflicts[0] if conflicts else None,
        conflicts=conflicts,
        repairs=[_repair(found, repair, language) for repair in found.repairs],
        alternatives=[_alternative(found, other) for other in found.alternatives],
        trades=[TradeOut(moves=trade.moves, days=trade.days) for trade in found.trades],
        seconds=seconds_out(found.answer.seconds),
    )


def _written(changes: "Sequence[Change]") -> list[dict[str, Any]]:
    return [change.as_written() for change in changes]


def _proven(answer: Answer) -> bool:
    if answer.status is Status.INFEASIBLE:
        return True
    return answer.status is Status.OPTIMAL and all(level.proven for level in answer.levels)


def _repair(found: "WhatIf", repair: "Repair", language: str) -> RepairOut:
    return RepairOut(
        text=repair_text(found, repair, words(language)),
        changes=_written(repair.changes),
        verified=repair.answer.schedule is not None,
        moved=moves_out(repair.moves, found.asked),
        total_days=days_of(repair.answer, repair.moves),
        levels=levels_out(repair.answer),
    )


def _alternative(found: "WhatIf", other: "Alternative") -> AlternativeOut:
    return AlternativeOut(
        moved=moves_out(other.moves, found.asked),
        total_days=days_of(other.answer, other.moves),
        stays=stays(found, other),
        proven=_proven(other.answer),
        levels=levels_out(other.answer),
    )
