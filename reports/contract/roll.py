"""What `tidplan roll --json` prints."""

from typing import TYPE_CHECKING

from plans.model import Model
from plans.person import Role
from reports.contract.parts import (
    DemandOut,
    FindingOut,
    LevelOut,
    SecondsOut,
    SlotOut,
    demand_out,
    finding_out,
    levels_out,
    seconds_out,
    slots_out,
)
from reports.namedays import with_names
from reports.rolling import because_text, remark_text
from scenarios.rolling.differences import Difference
from scenarios.rolling.remarks import About, Remark
from solver.answer import Answer, Seconds, Status

if TYPE_CHECKING:
    from scenarios.rolling.roll import Rolled


class DifferenceOut(Model):
    """An activity that is not on the same week and weekday as in the old plan.

    `same` and `same_end` are the days that it would then have had, `start` and `end` those that it has, `days`
    later. `because` is what it would have broken, `text` says it. `together` are those that could only stay on
    their days along with it. `standing`: the old plan broke the same.
    """

    activity: str
    same: str
    same_end: str
    start: str
    end: str
    days: int
    standing: bool
    together: list[str]
    because: list[FindingOut]
    text: str


class SeatOut(Model):
    """A seat of a person, and its term as a plan file has it."""

    person: str
    body: str
    role: Role
    term: str


class RemarkOut(Model):
    """Something to look at in the new plan: what it is about, activities and seats concerned, and a sentence."""

    about: About
    activities: list[str]
    seats: list[SeatOut]
    text: str


class RollOut(Model):
    """What `tidplan roll --json` prints.

    `year` is the year of the old plan, `to` that of the new one, `same` how many activities are on the same week
    and weekday. `schedule` holds the days of the new plan and `findings` what its check says. `conflict` is why
    there is no calendar, where there is none.
    """

    status: Status
    year: int
    to: int
    same: int
    differences: list[DifferenceOut]
    remarks: list[RemarkOut]
    schedule: list[SlotOut]
    findings: list[FindingOut]
    levels: list[LevelOut]
    conflict: list[DemandOut]
    minimal: bool
    seconds: SecondsOut


def roll_out(rolled: "Rolled", language: str) -> RollOut:
    """The rolled plan, or why there is none."""
    answer = rolled.proposal.answer if rolled.proposal else Answer(Status.OPTIMAL, Seconds(0, 0))
    plan = None if rolled.file is None else rolled.file.plan
    return RollOut(
        status=answer.status,
        year=rolled.year,
        to=rolled.year + rolled.years,
        same=0 if plan is None else len(plan.schedule) - len(rolled.differences),
        differences=[_difference(rolled, one, language) for one in rolled.differences],
        remarks=[_remark(rolled, one, language) for one in rolled.remarks],
        schedule=slots_out(None if plan is None else plan.schedule),
        findings=[] if plan is None else [finding_out(plan, finding, language) for finding in rolled.findings],
        levels=levels_out(answer),
        conflict=[demand_out(rolled.same.plan, one, language) for one in with_names(answer.conflict)],
        minimal=answer.minimal,
        seconds=seconds_out(answer.seconds),
    )


def _difference(rolled: "Rolled", one: Difference, language: str) -> DifferenceOut:
    return DifferenceOut(
        activity=one.activity,
        same=one.same.start.isoformat(),
        same_end=one.same.end.isoformat(),
        start=one.slot.start.isoformat(),
        end=one.slot.end.isoformat(),
        days=one.days,
        standing=one.standing,
        together=list(one.together),
        because=[finding_out(rolled.same.plan, finding, language) for finding in one.because],
        text=because_text(rolled, one, language),
    )


def _remark(rolled: "Rolled", one: Remark, language: str) -> RemarkOut:
    text = remark_text(rolled, one, language)
    seats = [SeatOut(person=s.person, body=s.body, role=s.role, term=str(s.term)) for s in one.seats]
    return RemarkOut(about=one.about, activities=list(one.activities), seats=seats, text=text)
