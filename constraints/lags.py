"""How far apart two days are, counted as a lag counts."""

from datetime import date, timedelta

from plans.calendar import WORKING_DAYS
from plans.lag import Lag


def distance(first: date, then: date, lag: Lag) -> int:
    """From first to then, in days or working days as the lag is; negative where then is before."""
    return WORKING_DAYS.between(first, then) if lag.working else (then - first).days


def earliest(first: date, lag: Lag) -> date:
    """The earliest day that is at least the lag after `first`."""
    return WORKING_DAYS.add(first, lag.count) if lag.working else first + timedelta(lag.count)


def latest(then: date, lag: Lag) -> date:
    """The latest day from which there is at least the lag left to `then`."""
    return WORKING_DAYS.subtract(then, lag.count) if lag.working else then - timedelta(lag.count)
