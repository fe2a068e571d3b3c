"""The week that the law wants between what is made public and the council's meeting."""

from collections.abc import Collection

from plans.lag import Lag, Unit
from plans.plan import Plan

A_WEEK = Lag(7, Unit.DAYS)
_WORKING_DAYS_OF_A_WEEK = 5


def is_a_week(lag: Lag) -> bool:
    """Whether so long a time is never less than a week."""
    return lag.count >= (_WORKING_DAYS_OF_A_WEEK if lag.working else A_WEEK.count)


def asks_for_a_week(plan: Plan, firsts: Collection[str], then: str) -> bool:
    """Whether a dependency already asks for a week from one of these activities to the other."""
    return any(
        d.first in firsts
        and d.then == then
        and d.measured == "end-start"
        and d.at_least is not None
        and is_a_week(d.at_least)
        for d in plan.dependencies
    )
