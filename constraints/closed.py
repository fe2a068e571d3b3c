"""Nobody is called in a closed period: a school holiday, the summer weeks."""

from collections.abc import Iterator

from constraints.days import keep_off, touched
from constraints.rule import Breach, Rule
from constraints.shapes import Requirement, Shape
from plans.activity import Closed, Kind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class ClosedPeriod(Rule):
    """No gathering, deadline or mailing lies in a closed period. Work may go on through it."""

    code = "closed"
    severity = Severity.WARN

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each activity and closed period that meet."""
        for key, days in touched(plan, schedule):
            for n, period in _periods(plan, key):
                if bad := tuple(day for day in days if day in period.days):
                    yield Breach(self._requirement(plan, key, n, period), bad)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """No such activity touches a day of the period."""
        for key in plan.activities:
            for n, period in _periods(plan, key):
                yield from keep_off(plan, self._requirement(plan, key, n, period), frozenset(period.days.days))

    def _requirement(self, plan: Plan, key: str, n: int, period: Closed) -> Requirement:
        about = f"{n} {period.name} {period.days}"
        bodies = plan.participants(key)
        return self.requirement(key, about=about, bodies=bodies, setting=period, period=period)


def _periods(plan: Plan, key: str) -> Iterator[tuple[int, Closed]]:
    if plan.activities[key].kind is not Kind.WORK:
        yield from enumerate(plan.calendar.closed)
