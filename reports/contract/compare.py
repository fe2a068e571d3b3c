"""What `tidplan compare --json` prints."""

from typing import TYPE_CHECKING

from plans.model import Model
from reports.contract.parts import FindingOut, LevelOut, finding_out
from reports.differing import Difference, moves, rows

if TYPE_CHECKING:
    from scenarios.compare import Compared, Comparison


class PlanOut(Model):
    """One plan or scenario: `moved` activities, `days` in all, have other days than in the first one.

    Where it is for another year, so many `years` later, the first one's are taken on the same weeks and weekdays.
    """

    name: str
    feasible: bool
    years: int
    moved: int
    days: int
    findings: list[FindingOut]
    levels: list[LevelOut]


class DatesOut(Model):
    """An activity's first and last days, one for each of the plans in their order; null where it has none.

    `days` are how many days later it begins than in the first plan (or on its same days in the year of the plan);
    `changed` whether any two plans differ.
    """

    activity: str
    dates: list[str | None]
    ends: list[str | None]
    days: list[int | None]
    changed: bool


class CompareOut(Model):
    """What `tidplan compare --json` prints."""

    plans: list[PlanOut]
    activities: list[DatesOut]


def compare_out(comparison: "Comparison", language: str) -> CompareOut:
    """The plans side by side, with every activity of any of them."""
    plans = [_plan(comparison, at, one, language) for at, one in enumerate(comparison.compared)]
    return CompareOut(plans=plans, activities=[_dates(row) for row in rows(comparison)])


def _plan(comparison: "Comparison", at: int, one: "Compared", language: str) -> PlanOut:
    moved = moves(comparison, at)
    return PlanOut(
        name=one.name,
        feasible=one.feasible,
        years=one.years,
        moved=len(moved),
        days=sum(map(abs, moved)),
        findings=[finding_out(one.plan, finding, language) for finding in one.findings],
        levels=[LevelOut(name=level.name, value=level.value, bound=level.bound) for level in one.levels],
    )


def _dates(row: Difference) -> DatesOut:
    plans = range(len(row.slots))
    return DatesOut(
        activity=row.activity,
        dates=[None if slot is None else slot.start.isoformat() for slot in row.slots],
        ends=[None if slot is None else slot.end.isoformat() for slot in row.slots],
        days=[row.days(at) for at in plans],
        changed=any(map(row.moved, plans)),
    )
