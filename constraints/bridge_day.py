"""Nothing lies on a bridge day (klämdag)."""

from collections.abc import Iterator

from constraints.days import bridges, is_of_weeks, keep_off, touched
from constraints.rule import Breach, Rule, unless_gathering
from constraints.shapes import Shape
from plans.calendar import is_bridge
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class BridgeDay(Rule):
    """A single working day between a holiday and another free day: many are away (2 of 833 real meetings)."""

    code = "bridge-day"
    severity = Severity.WARN
    milder = unless_gathering(Severity.INFO)

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each activity that touches such a day."""
        for key, days in touched(plan, schedule):
            bad = tuple(day for day in days if is_bridge(day))
            if bad and not is_of_weeks(plan, key):
                yield Breach(self.requirement(key, bodies=plan.participants(key)), bad)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """No activity touches a bridge day."""
        for key in plan.activities:
            if not is_of_weeks(plan, key):
                requirement = self.requirement(key, bodies=plan.participants(key))
                yield from keep_off(plan, requirement, bridges(plan.days))
