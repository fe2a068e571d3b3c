"""Plans and scenarios side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from constraints.check import Finding, check
from plans.files import PlanFile
from plans.plan import Plan
from plans.schedule import Schedule
from scenarios.files import ScenarioFile
from scenarios.whatif import what_if
from solver.answer import Level


@dataclass(frozen=True)
class Compared:
    """One plan, or one scenario with its answer: a name to tell it by, its days, what breaks, and its levels.

    A scenario that cannot be done is not `feasible`, and has its base plan's days.
    """

    name: str
    plan: Plan
    schedule: Schedule
    findings: tuple[Finding, ...]
    levels: tuple[Level, ...] = ()
    feasible: bool = True


@dataclass(frozen=True)
class Comparison:
    """Several of them; moves are counted from the first. `activities` are the ids of all, in order."""

    compared: tuple[Compared, ...]
    activities: tuple[str, ...]


def compare(files: Sequence[PlanFile | ScenarioFile], *, today: date | None = None) -> Comparison:
    """The plans as they stand, and the answers to the scenarios. Raises what `what_if` raises."""
    names = _names(files)
    compared = tuple(_compared(file, name, today) for file, name in zip(files, names, strict=True))
    activities = dict.fromkeys(key for each in compared for key in each.plan.activities)
    return Comparison(compared, tuple(activities))


def _compared(file: PlanFile | ScenarioFile, name: str, today: date | None) -> Compared:
    if isinstance(file, PlanFile):
        return Compared(name, file.plan, file.plan.schedule, tuple(check(file.plan)))
    scenario = file.scenario
    said = today or scenario.today
    found = what_if(file.base.plan, scenario.changes, today=said or date.today(), not_before=said, repairs=0)
    schedule = found.answer.schedule
    if schedule is None:
        return Compared(name, found.base, found.base.schedule, found.old_findings, feasible=False)
    findings = (*found.new_findings, *found.old_findings)
    return Compared(name, found.plan, schedule, findings, found.answer.levels)


def _names(files: Sequence[PlanFile | ScenarioFile]) -> list[str]:
    """The names of the files without their endings, with their folders where two are alike."""
    stems = [file.path.stem for file in files]
    return [str(f.path) if stems.count(stem) > 1 else stem for f, stem in zip(files, stems, strict=True)]
