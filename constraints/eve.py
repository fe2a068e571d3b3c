"""No gathering on a half day before a holiday."""

from collections.abc import Iterator

from constraints.days import eves, keep_off, touched
from constraints.rule import Breach, Rule
from constraints.shapes import Shape
from plans.calendar import eve, is_weekend
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class Eve(Rule):
    """A gathering on a half day (skärtorsdag, the day before Ascension …): many have gone home at noon."""

    code = "eve"
    severity = Severity.INFO

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each gathering that touches such a day."""
        for key, days in touched(plan, schedule):
            bad = tuple(day for day in days if eve(day) and not is_weekend(day))
            if bad and plan.activities[key].kind.gathers:
                names = [eve(day) for day in bad]
                yield Breach(self.requirement(key, bodies=plan.participants(key), names=names), bad)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """No gathering touches a half day."""
        for key, activity in plan.activities.items():
            if activity.kind.gathers:
                requirement = self.requirement(key, bodies=plan.participants(key))
                yield from keep_off(plan, requirement, eves(plan.days))
