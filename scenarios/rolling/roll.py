"""The same process another year: same week and weekday where free, else the nearest that the rules allow."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from constraints.check import Finding, check
from plans.editing import Edits, with_edits
from plans.faults import KeyPath, PlanError
from plans.files import PlanFile, parse_plan
from plans.schedule import Schedule
from plans.severity import Severity
from plans.when import day_or_range
from plans.writing import plan_text
from scenarios.proposal import Proposal, make_proposal
from scenarios.rolling.aims import aimed
from scenarios.rolling.differences import Difference, differences
from scenarios.rolling.remarks import Remark, remarks
from scenarios.rolling.shifts import day_edits, shifts
from scenarios.rolling.standing import proposed
from scenarios.rolling.years import Turning, main_year, plan_year
from solver.answer import Status
from solver.lexicographic import LIMIT, Progress


@dataclass(frozen=True)
class Rolled:
    """A plan rolled from its year to another.

    `same` has every date on the same week and weekday; the `proposal` starts from it, and from the same meetings
    of bodies with a pattern, and is None where the plan stays in its year. `file` is the result, None if there is
    no calendar. `findings` are what the check says of it.
    """

    before: PlanFile
    same: PlanFile
    year: int
    years: int
    proposal: Proposal | None = None
    file: PlanFile | None = None
    differences: tuple[Difference, ...] = ()
    remarks: tuple[Remark, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def proven(self) -> bool:
        """Whether no calendar differs in fewer activities without breaking more; not if one aims elsewhere."""
        if self.proposal is None or self.proposal.answer.status is not Status.OPTIMAL:
            return False
        return self.proposal.plan.schedule == self.same.plan.schedule


def roll(file: PlanFile, to: int, *, limit: float = LIMIT, progress: Progress | None = None) -> Rolled:
    """The plan for the year `to`, counted from `plan_year`; a plan of that year is left as it is.

    Raises PlanError if the dates leave the years that plans may lie in, WrongAnswer if the checker refuses the
    calendar found.
    """
    year = plan_year(file.plan)
    turning = Turning(main_year(file.plan), to - year)
    if not turning.years:
        return Rolled(file, file, year, 0, file=file, findings=tuple(check(file.plan)))
    same, anew = _edited(file, lambda file: shifts(file, turning))
    proposal = proposed(
        file.plan,
        aimed(file.plan, same.plan, turning.years),
        lambda plan: make_proposal(plan, limit=limit, progress=progress),
    )
    found = Rolled(file, same, year, turning.years, proposal)
    schedule = proposal.answer.schedule
    if schedule is None:
        return found
    dated, again = _edited(same, lambda same: _dates(same, schedule))
    findings = tuple(check(dated.plan))
    return Rolled(
        file,
        same,
        year,
        turning.years,
        proposal,
        dated,
        differences(file.plan, same.plan, schedule),
        remarks(file.plan, dated.plan, turning, blocking=_blocking(findings), rewritten=anew or again),
        findings,
    )


def _blocking(findings: Sequence[Finding]) -> tuple[str, ...]:
    """The activities of what blocks, once each."""
    blocking = (finding.breach.activities for finding in findings if finding.severity is Severity.BLOCK)
    return tuple(dict.fromkeys(key for activities in blocking for key in activities))


def _edited(file: PlanFile, edits: Callable[[PlanFile], Edits]) -> tuple[PlanFile, bool]:
    """The file with these values, and whether it had to be written anew to say so."""
    try:
        return parse_plan(with_edits(file, edits(file)), file.path), False
    except PlanError as error:
        if [problem.fault.code for problem in error.problems] != ["cannot_edit"]:
            raise
    anew = parse_plan(plan_text(file.plan), file.path)
    return parse_plan(with_edits(anew, edits(anew)), file.path), True


def _dates(same: PlanFile, schedule: Schedule) -> dict[KeyPath, str | None]:
    """The days proposed for what had days; what is known to the month stays so."""
    return {
        path: new
        for key, activity in same.plan.activities.items()
        if (stated := activity.stated) is not None
        for path, new in day_edits(
            same, key, day_or_range(schedule[key].start, schedule[key].end, uncertain=stated.uncertain)
        )
    }
