"""Plans and scenarios side by side."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import median_low

from constraints.check import Finding, check
from plans.files import PlanFile
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.when import day_or_range
from scenarios.files import ScenarioFile
from scenarios.rolling.shifts import rolled_date
from scenarios.whatif import what_if
from solver.answer import Level

_DAYS_OF_A_YEAR = 365.25


@dataclass(frozen=True)
class Compared:
    """One plan, or one scenario with its answer: a name to tell it by, its days, what breaks, and its levels.

    A scenario that cannot be done is not `feasible`, and has its base plan's days. What is `years` later than the
    first is compared with the `same` days: the first one's, on the same weeks and weekdays.
    """

    name: str
    plan: Plan
    schedule: Schedule
    findings: tuple[Finding, ...]
    levels: tuple[Level, ...] = ()
    feasible: bool = True
    years: int = 0
    same: Schedule | None = None


@dataclass(frozen=True)
class Comparison:
    """Several of them; moves are counted from the first, or from its same days in a plan of another year.

    `activities` are the ids of all, in order.
    """

    compared: tuple[Compared, ...]
    activities: tuple[str, ...]


def compare(files: Sequence[PlanFile | ScenarioFile], *, today: date | None = None) -> Comparison:
    """The plans as they stand, and the answers to the scenarios. Raises what `what_if` raises."""
    names = _names(files)
    first, *others = [_compared(file, name, today) for file, name in zip(files, names, strict=True)]
    compared = (first, *(_of_its_year(first, other) for other in others))
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


def _of_its_year(first: Compared, other: Compared) -> Compared:
    """Beside the first one's days, turned to the year of this one if that is another."""
    years = _years_later(first.schedule, other.schedule)
    if not years:
        return other
    days = {key: _turned(first.plan, key, slot, years) for key, slot in first.schedule.items()}
    return replace(other, years=years, same=Schedule(days))


def _turned(plan: Plan, key: str, slot: Slot, years: int) -> Slot:
    dated = plan.activities[key].model_copy(update={"date": day_or_range(slot.start, slot.end)})
    when = rolled_date(dated, years)
    assert when is not None
    return Slot(when.first, when.last, slot.hours)


def _years_later(first: Schedule, other: Schedule) -> int:
    """By how many years what both have is later, at the median: what moves within its year leaves it there."""
    days = [(other[key].start - slot.start).days for key, slot in first.items() if key in other]
    return round(median_low(days) / _DAYS_OF_A_YEAR) if days else 0


def _names(files: Sequence[PlanFile | ScenarioFile]) -> list[str]:
    """The names of the files without their endings, with their folders where two are alike."""
    stems = [file.path.stem for file in files]
    return [str(f.path) if stems.count(stem) > 1 else stem for f, stem in zip(files, stems, strict=True)]
