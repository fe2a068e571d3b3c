"""Series: meetings held so many times a year, or beside each meeting of another series."""

from collections.abc import Iterable

from pydantic import Field

from plans.activity import Row
from plans.lag import LagField
from plans.model import Model
from plans.when import WhenField


class Beside(Model):
    """Beside which meetings of another series these lie: each of them, or `only` those with these numbers.

    At least `by` from it, as near to that as may be, and at most `at_most` (a week more than `by` unless said).
    Without `by` it is another day within the week.
    """

    each: str
    by: LagField | None = None
    at_most: LagField | None = None
    only: tuple[int, ...] = ()


class Series(Row):
    """Meetings of a kind, each an activity of the plan with the series' name and its number: `kf-1`, `kf-2` …

    Either `times` of them are spread evenly over the days of their pattern (`on`, or the body's `meets`, or else
    all working days; as many as the pattern has in the horizon, if `times` is not said), or there is one `before`
    or `after` each of another series. From one to the next it is `at_least` and `at_most` so long, from start to
    start; half of an even distance at least, where nothing is said. `dates` are those known, in order, null for
    one that is not. An activity with such a name in the plan's own `activities` says more of that meeting.
    """

    times: int | None = Field(default=None, ge=1, le=366)
    before: Beside | None = None
    after: Beside | None = None
    at_least: LagField | None = None
    at_most: LagField | None = None
    dates: tuple[WhenField | None, ...] = ()

    @property
    def beside(self) -> Beside | None:
        """The other series that this one goes by, before or after it."""
        return self.before or self.after


def occurrence(key: str, series: Iterable[str]) -> tuple[str, int] | None:
    """Of which series an activity is which meeting, from 1; None if it is none's."""
    name, _, number = key.rpartition("-")
    return (name, int(number)) if name in series and number.isdecimal() else None
