"""Nothing lies on a Saturday or a Sunday."""

from collections.abc import Iterator

from constraints.days import keep_off, touched, weekends
from constraints.rule import Breach, Rule, unless_gathering
from constraints.shapes import Shape
from constraints.window import at_edge, stated_edges
from plans.calendar import WORKING_DAYS, is_weekend
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class Weekend(Rule):
    """A gathering has no day, and nothing else begins or ends, on a Saturday or Sunday.

    A deadline on a Sunday is lawful and still a mistake: nobody is there to receive it.
    """

    code = "weekend"
    severity = Severity.BLOCK
    milder = unless_gathering(Severity.WARN)

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each activity that touches such a day."""
        for key, days in touched(plan, schedule):
            if bad := tuple(day for day in days if is_weekend(day)):
                next_day = WORKING_DAYS.next(bad[-1])
                yield Breach(self.requirement(key, bodies=plan.participants(key), next=next_day), bad)
        for key, day in stated_edges(plan, schedule):
            if is_weekend(day):
                yield Breach(at_edge(self, plan, key, day, next=WORKING_DAYS.next(day)), (day,))

    def post(self, plan: Plan) -> Iterator[Shape]:
        """No activity touches a weekend day."""
        for key in plan.activities:
            requirement = self.requirement(key, bodies=plan.participants(key))
            yield from keep_off(plan, requirement, weekends(plan.days))
