"""No body is called twice on a day."""

from collections.abc import Iterator

from constraints.pairs import called_twice, no_day_shared, on_one_day, pairs
from constraints.rule import Breach, Rule
from constraints.shapes import Shape
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class BodyTwice(Rule):
    """Two gatherings to which the same council, board, committee or drafting body is called share no day."""

    code = "body-twice"
    severity = Severity.BLOCK

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each pair of gatherings on one day with such a body in common."""
        for pair, days in on_one_day(plan, schedule):
            if bodies := called_twice(plan, pair):
                yield Breach(self.requirement(*pair, bodies=bodies, called=bodies), days)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """Each such pair lies on different days."""
        for pair in pairs(plan):
            if bodies := called_twice(plan, pair):
                yield no_day_shared(plan, self.requirement(*pair, bodies=bodies, called=bodies))
