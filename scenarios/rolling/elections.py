"""What an election makes different: who fixes the budget, and when terms begin (KL 5 kap. 9 §, 11 kap. 10 §)."""

from dataclasses import dataclass
from datetime import date, timedelta

from constraints.elections import is_election_year
from plans.activity import Kind
from plans.body import BodyKind
from plans.plan import Plan
from scenarios.rolling.years import Turning


@dataclass(frozen=True)
class Council:
    """The new year has an election and the old had none, or the other way round.

    In a year with an election (`elects`) the budget is fixed by the council that takes office on `takes_office`,
    and `activities` are the budget's decisions in the council before that day. Otherwise `activities` are those
    that had to wait for a new council.
    """

    year: int
    elects: bool
    election: date
    takes_office: date
    activities: tuple[str, ...]


def election_day(year: int) -> date:
    """The second Sunday of September (vallagen 1 kap. 3 §)."""
    first = date(year, 9, 1)
    return first + timedelta((6 - first.weekday()) % 7 + 7)


def takes_office(year: int) -> date:
    """The day from which a newly elected council sits (KL 5 kap. 9 §)."""
    return date(year, 10, 15)


def council_remark(after: Plan, turning: Turning) -> Council | None:
    """What is to be said of the year of the rolled plan; None where both years are of the same sort."""
    was, year = turning.main, turning.main + turning.years
    if is_election_year(was) == is_election_year(year):
        return None
    elects = is_election_year(year)
    chosen = _decided_before(after, year) if elects else _waiting(after, year)
    near = year if elects else was
    return Council(year, elects, election_day(near), takes_office(near), chosen)


def terms_begun(before: Plan, after: Plan) -> tuple[date, ...]:
    """The days on which a council takes office, from the end of the old plan to the end of the new one."""
    old, new = _last(before), _last(after)
    days = [takes_office(year) for year in range(old.year, new.year + 1) if is_election_year(year)]
    return tuple(day for day in days if old < day <= new)


def _last(plan: Plan) -> date:
    days = [when.last for a in plan.activities.values() if (when := a.date or a.between) is not None]
    return max(days, default=plan.days.last)


def _decided_before(plan: Plan, year: int) -> tuple[str, ...]:
    """The council's decisions on the budget that year, before the new council."""
    return tuple(
        key
        for key, slot in plan.schedule.items()
        if _of_council_on_budget(plan, key) and slot.start.year == year and slot.start < takes_office(year)
    )


def _of_council_on_budget(plan: Plan, key: str) -> bool:
    activity, host = plan.activities[key], plan.host(key)
    decided = activity.kind is Kind.DECISION and host is not None
    council = decided and plan.bodies[host or ""].kind is BodyKind.COUNCIL
    return council and "budget" in f"{activity.title} {activity.matter or ''}".lower()


def _waiting(plan: Plan, year: int) -> tuple[str, ...]:
    """The activities that may not begin before the day on which a new council would take office."""
    return tuple(
        key
        for key, a in plan.activities.items()
        if a.between is not None and a.between.first == takes_office(year)
    )
