"""A body's meetings lie so far apart."""

from collections.abc import Iterator
from itertools import combinations

from constraints.lags import distance
from constraints.pairs import gatherings
from constraints.rule import Breach, Rule
from constraints.shapes import Requirement, Separate, Shape
from plans.lag import Lag
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class Spacing(Rule):
    """Between the first days of any two meetings of a body there is at least its `spacing`; extra ones aside."""

    code = "spacing"
    severity = Severity.WARN

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each pair of meetings that lie closer; short_by is in the lag's own days."""
        for requirement, lag in self._requirements(plan):
            one, other = requirement.activities
            if one in schedule and other in schedule:
                first, then = sorted((schedule[one].start, schedule[other].start))
                short = lag.count - distance(first, then, lag)
                if short > 0:
                    yield Breach(requirement, (first, then), short)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """Of each pair one begins so long before the other."""
        for requirement, lag in self._requirements(plan):
            one, other = requirement.activities
            yield Separate(requirement, one, other, before=lag, after=lag)

    def _requirements(self, plan: Plan) -> Iterator[tuple[Requirement, Lag]]:
        for code, body in plan.bodies.items():
            if body.spacing is not None:
                hosted = [key for key in gatherings(plan) if plan.host(key) == code]
                for pair in combinations(hosted, 2):
                    requirement = self.requirement(*pair, bodies=(code,), body=code, spacing=body.spacing)
                    yield requirement, body.spacing
