"""tidplan: checks a municipality's time plan, proposes a calendar, and answers what must move if something moves.

    import tidplan

    plan = tidplan.plan_of(tidplan.read_document("tidplan.docx"))
    file = tidplan.read("plan.yaml")
    for finding in tidplan.check(file.plan):
        print(tidplan.text(file.plan, finding))
    proposal = tidplan.propose(file.plan)
    rolled = tidplan.roll(file, 2025)
    answer = tidplan.what_if(file.plan, [{"change": "move", "activity": "kf", "to": "2023-06-12"}])
    for window in tidplan.windows(file.plan):
        print(window.activity, window.earliest, window.latest)

Everything is frozen data. `check` never imports OR-Tools, and pandas is imported by `tables` alone.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from constraints.check import Finding
from constraints.check import check as _check
from constraints.rule import Breach
from plans.activity import Activity, Dependency
from plans.body import Body
from plans.faults import PlanError
from plans.files import PlanFile, read_plan
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.severity import Severity
from plans.when import When
from solver.answer import Answer, Level, Status

if TYPE_CHECKING:
    from plans.reading.reading import Reading
    from scenarios.changes import Change
    from scenarios.proposal import Proposal
    from scenarios.rolling.roll import Rolled
    from scenarios.whatif import WhatIf
    from solver.windows import DayCost, Window

__all__ = [
    "Activity",
    "Answer",
    "Body",
    "Breach",
    "Dependency",
    "Finding",
    "Level",
    "Plan",
    "PlanError",
    "PlanFile",
    "Schedule",
    "Severity",
    "Slot",
    "Status",
    "When",
    "check",
    "day_costs",
    "plan_of",
    "propose",
    "read",
    "read_document",
    "roll",
    "tables",
    "text",
    "what_if",
    "windows",
]

__version__ = "0.1.0"


def read(path: Path | str) -> PlanFile:
    """Read a plan file. Raises PlanError, with what to do about each problem as its notes."""
    with _noted():
        return read_plan(path)


@contextmanager
def _noted() -> Iterator[None]:
    """Put into words what is wrong with a file, as notes of the PlanError."""
    try:
        yield
    except PlanError as error:
        from reports.problems import problems_text

        for line in problems_text(error):
            error.add_note(line)
        raise


def read_document(path: Path | str, *, answers: Mapping[str, str] | None = None) -> "Reading":
    """Read a plan out of a document (Word, Excel, PDF, text …): rows with their sources, and doubts.

    `answers` are those to doubts of an earlier reading, by their keys. Raises PlanError if it cannot be read, with
    what to do as its notes.
    """
    from plans.reading.read import read_file

    with _noted():
        return read_file(path, answers=answers)


def plan_of(reading: "Reading", source: str | None = None) -> Plan:
    """The plan that a reading holds; `source` is what its document is called."""
    from plans.reading.planning import plan_of as made

    return made(reading, source)


def check(
    plan: Plan,
    schedule: Schedule | None = None,
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
) -> list[Finding]:
    """Every rule that a schedule (the plan's own, unless another is given) breaks, gravest first, then by day."""
    return _check(plan, schedule, select=select, ignore=ignore)


def propose(plan: Plan, **options: Any) -> "Proposal":
    """A day for every activity, best by the levels of `solver.wishes` and proven so; or why there is none.

    Options are those of `scenarios.proposal.make_proposal`. Raises WrongAnswer if the checker refuses what the
    solver gave.
    """
    from scenarios.proposal import make_proposal

    return make_proposal(plan, **options)


def roll(file: PlanFile, to: int) -> "Rolled":
    """The same process another year: its `file`, its `differences` and `remarks`; or why there is none.

    Raises PlanError if the dates leave the years that plans may lie in, WrongAnswer if the checker refuses what
    the solver gave.
    """
    from scenarios.rolling.roll import roll as rolled

    with _noted():
        return rolled(file, to)


def what_if(
    plan: Plan,
    changes: "Sequence[Mapping[str, Any] | Change]",
    *,
    today: date | None = None,
    alternatives: int = 0,
) -> "WhatIf":
    """What must move with these changes, as little as possible and proven; or why it cannot be, and the ways out.

    `today` decides whose summons is out, and nothing but what the changes say is moved to before it. Asked again
    of the same plan object, an answer takes milliseconds. Raises PlanError for changes that make no sense in the
    plan, WrongAnswer if the checker refuses what the solver gave.
    """
    from scenarios.whatif import what_if as answered

    return answered(plan, _changes(changes), today=today, not_before=today, alternatives=alternatives)


def windows(plan: Plan, changes: "Sequence[Mapping[str, Any] | Change]" = ()) -> "list[Window]":
    """The first and last day on which each activity can begin while all others may move; none if none can be."""
    from scenarios.asking import asking
    from solver.windows import windows as found

    ask = asking(plan, _changes(changes))
    keys = [key for key in ask.prepared.plan.activities if key not in ask.prepared.roomless]
    return list(found(ask.prepared, keys, ask.demands))


def day_costs(plan: Plan, key: str, changes: "Sequence[Mapping[str, Any] | Change]" = ()) -> "list[DayCost]":
    """What each day of the horizon would cost as the first of an activity."""
    from scenarios.asking import asking
    from solver.windows import day_costs as found

    ask = asking(plan, _changes(changes))
    return list(found(ask.prepared, key, ask.demands))


def text(plan: Plan, finding: Finding, language: str = "sv") -> str:
    """A finding as a sentence, in Swedish or English (`sv`, `en`)."""
    from reports.sentences import finding_text

    return finding_text(plan, finding.breach, language)


def tables(plan: Plan, schedule: Schedule | None = None) -> dict[str, Any]:
    """pandas tables: the `plan`, a `schedule` (the plan's own, unless another is given) and its `findings`."""
    from reports.frames import findings_frame, plan_frame, schedule_frame

    chosen = plan.schedule if schedule is None else schedule
    return {
        "plan": plan_frame(plan),
        "schedule": schedule_frame(plan, chosen),
        "findings": findings_frame(plan, _check(plan, chosen)),
    }


def _changes(written: "Sequence[Mapping[str, Any] | Change]") -> "list[Change]":
    """Changes from mappings as they stand in a scenario file. Raises pydantic's ValidationError."""
    from pydantic import TypeAdapter

    from scenarios.changes import Change

    return TypeAdapter(list[Change]).validate_python(list(written))
