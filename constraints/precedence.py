"""One activity comes after another, by at least and at most so much."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from constraints.lags import distance, earliest
from constraints.rule import Breach, Rule
from constraints.shapes import NO_TIME, Apart, Point, Requirement, Shape
from plans.activity import Dependency
from plans.lag import Lag, Unit
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity

_A_DAY = Lag(1, Unit.DAYS)


class Precedence(Rule):
    """`then` lies on or after `first`, at least `at_least` and at most `at_most` after it.

    On one and the same day the order is that of the times: where both are known, `then` begins when `first`
    is over. Lags are in calendar days, working days or weeks, between the ends that `measured` names.
    """

    code = "precedence"
    severity = Severity.BLOCK

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each dependency; short_by is how many days `then` is too early, or too late."""
        for n, dependency in enumerate(plan.dependencies):
            if dependency.first in schedule and dependency.then in schedule:
                yield from self._broken(plan, schedule, n, dependency)

    def _broken(self, plan: Plan, schedule: Schedule, n: int, dependency: Dependency) -> Iterator[Breach]:
        first, then = measured_days(dependency, schedule)
        short, over = _too_soon(first, then, dependency), _too_late(first, then, dependency)
        if not short and first == then and _clock_disagrees(plan, dependency):
            short = 1
        if short or over:
            requirement = self._requirement(plan, n, dependency, too_late=bool(over))
            yield Breach(requirement, (first, then), short or over)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """The same lag between the same ends."""
        for n, dependency in enumerate(plan.dependencies):
            at_least = dependency.at_least or NO_TIME
            if at_least.count == 0 and _clock_disagrees(plan, dependency):
                at_least = _A_DAY
            first, then = measured_points(dependency)
            requirement = self._requirement(plan, n, dependency)
            yield Apart(requirement, first, then, at_least, dependency.at_most)

    def _requirement(self, plan: Plan, n: int, dependency: Dependency, *, too_late: bool = False) -> Requirement:
        pair, clock = (dependency.first, dependency.then), _clock_disagrees(plan, dependency)
        facts: dict[str, Any] = {"dependency": dependency, "clock": clock, "too_late": too_late}
        facts["nth"] = plan.nth[n]
        return self.requirement(*pair, about=str(n), setting=dependency, **facts)


def measured_days(dependency: Dependency, schedule: Schedule) -> tuple[date, date]:
    """The two days between which the dependency is measured."""
    first, then = schedule[dependency.first], schedule[dependency.then]
    of_first, of_then = dependency.measured.split("-")
    return (
        first.end if of_first == "end" else first.start,
        then.end if of_then == "end" else then.start,
    )


def measured_points(dependency: Dependency) -> tuple[Point, Point]:
    """The same two, as points."""
    of_first, of_then = dependency.measured.split("-")
    return Point(dependency.first, of_first == "end"), Point(dependency.then, of_then == "end")


def _too_soon(first: date, then: date, dependency: Dependency) -> int:
    lag = dependency.at_least or NO_TIME
    if then >= first and distance(first, then, lag) >= lag.count:
        return 0
    return (max(first, earliest(first, lag)) - then).days


def _too_late(first: date, then: date, dependency: Dependency) -> int:
    lag = dependency.at_most
    return 0 if lag is None else max(0, distance(first, then, lag) - lag.count)


def _clock_disagrees(plan: Plan, dependency: Dependency) -> bool:
    """Whether the times of day forbid the two to share a day in this order."""
    first, then = plan.hours(dependency.first), plan.hours(dependency.then)
    if first is None or then is None or dependency.measured != "end-start":
        return False
    return then.start < first.until
