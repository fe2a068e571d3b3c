"""What goes out with the summons is ready when the notice begins."""

from collections.abc import Iterator
from typing import Any

from constraints.lags import distance, earliest
from constraints.rule import Breach, Rule
from constraints.shapes import Apart, Point, Requirement, Shape
from plans.activity import Dependency, Kind
from plans.lag import Lag, Unit
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class Notice(Rule):
    """Papers for a meeting exist when its members are called: the body's `notice` before the meeting.

    For the council at least one week (kommunallagen 5 kap. 13 and 15 §§); for the board and committees their
    own reglemente says. What may be handed in until the end of a day (a deadline, a work period) is ready
    the day after.
    """

    code = "notice"
    severity = Severity.WARN

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each dependency with papers and body with a notice; short_by is in days."""
        for n, dependency, body, lag in _noticed(plan):
            if dependency.first in schedule and dependency.then in schedule:
                first, then = schedule[dependency.first].end, schedule[dependency.then].start
                if then < first or distance(first, then, lag) < lag.count:
                    short = (max(first, earliest(first, lag)) - then).days
                    yield Breach(self._requirement(plan, n, dependency, body), (first, then), short)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """So long a time between the end of the one and the start of the other."""
        for n, dependency, body, lag in _noticed(plan):
            requirement = self._requirement(plan, n, dependency, body)
            yield Apart(requirement, Point(dependency.first, last=True), Point(dependency.then), lag)

    def _requirement(self, plan: Plan, n: int, dependency: Dependency, body: str) -> Requirement:
        pair, notice = (dependency.first, dependency.then), plan.bodies[body].notice
        facts: dict[str, Any] = {"body": body, "notice": notice, "dependency": dependency, "nth": plan.nth[n]}
        return self.requirement(*pair, about=f"{n} {body}", bodies=(body,), **facts)


def _noticed(plan: Plan) -> Iterator[tuple[int, Dependency, str, Lag]]:
    """Dependencies with papers, the bodies that are called, and how long before them all must be ready."""
    for n, dependency in enumerate(plan.dependencies):
        if dependency.papers:
            all_day = plan.activities[dependency.first].kind in (Kind.DEADLINE, Kind.WORK)
            for body in dict.fromkeys(plan.activities[dependency.then].bodies):
                notice = plan.bodies[body].notice
                if notice is not None:
                    unit = Unit.WORKING_DAYS if notice.working else Unit.DAYS
                    yield n, dependency, body, Lag(notice.count + all_day, unit)
