"""tidplan: checks a municipality's time plan, names every conflict and proposes a calendar that breaks no rule.

    import tidplan

    file = tidplan.read("plan.yaml")
    for finding in tidplan.check(file.plan):
        print(tidplan.text(file.plan, finding))
    proposal = tidplan.propose(file.plan)

Everything is frozen data. `check` never imports OR-Tools, and pandas is imported by `tables` alone.
"""

from collections.abc import Collection
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
    from scenarios.proposal import Proposal

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
    "propose",
    "read",
    "tables",
    "text",
]

__version__ = "0.1.0"


def read(path: Path | str) -> PlanFile:
    """Read a plan file. Raises PlanError, with what to do about each problem as its notes."""
    from reports.problems import problems_text

    try:
        return read_plan(path)
    except PlanError as error:
        for line in problems_text(error):
            error.add_note(line)
        raise


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
