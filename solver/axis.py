"""The days of a horizon as whole numbers from 0, and lags as step functions over them."""

from bisect import bisect_right
from datetime import date, timedelta
from functools import cached_property

from plans.calendar import is_free
from plans.lag import Lag
from plans.when import When

_MARGIN = 60


class Axis:
    """Day numbers 0 … length − 1. Functions may give numbers outside, for days outside the horizon."""

    def __init__(self, horizon: When) -> None:
        self._first = horizon.first
        self.length = len(horizon.days)

    def number(self, day: date) -> int:
        """The number of a day."""
        return (day - self._first).days

    def day(self, number: int) -> date:
        """The day of a number."""
        return self._first + timedelta(number)

    def earliest(self, first: int, lag: Lag, *, inclusive: bool = False) -> int:
        """The least number on or after `first` at which the lag has passed; non-decreasing in `first`."""
        first -= inclusive
        if not lag.working:
            return first + lag.count
        return max(first, self._working_at(self._worked(first) + lag.count)) if lag.count else first

    def latest(self, first: int, lag: Lag, *, inclusive: bool = False) -> int:
        """The greatest number at which no more than the lag has passed; non-decreasing in `first`."""
        first -= inclusive
        if not lag.working:
            return first + lag.count
        return self._working_at(self._worked(first) + lag.count + 1) - 1

    def latest_before(self, then: int, lag: Lag) -> int:
        """The greatest number from which at least the lag is left to `then`."""
        if not lag.working:
            return then - lag.count
        return self._working_at(self._worked(then) - lag.count + 1) - 1 if lag.count else then

    @cached_property
    def _working(self) -> list[int]:
        stretch = range(-_MARGIN, self.length + _MARGIN)
        return [number for number in stretch if not is_free(self.day(number))]

    def _worked(self, number: int) -> int:
        """How many of the known working days lie on or before the number."""
        return bisect_right(self._working, number)

    def _working_at(self, count: int) -> int:
        """The number of the count-th known working day, from 1; far outside where there is none."""
        if count < 1:
            return -_MARGIN - self.length
        return self._working[count - 1] if count <= len(self._working) else 2 * (self.length + _MARGIN)
