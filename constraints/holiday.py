"""Nothing lies on a public holiday or an eve that is free in practice."""

from collections.abc import Iterator
from typing import Any

from constraints.days import holidays, is_of_weeks, keep_off, touched
from constraints.rule import Breach, Rule, unless_gathering
from constraints.shapes import Shape
from constraints.window import at_edge, stated_edges
from plans.calendar import WORKING_DAYS, holiday
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class Holiday(Rule):
    """A gathering has no day, and nothing else begins or ends, on a Swedish public holiday or a free eve.

    Lag (1989:253) om allmänna helgdagar, 1–2 §§; the three eves (midsommarafton, julafton, nyårsafton) as in
    lag (1930:173) 2 §.
    """

    code = "holiday"
    severity = Severity.BLOCK
    milder = unless_gathering(Severity.WARN)
    law = "lag (1989:253) 1–2 §§"

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each activity that touches such a day."""
        for key, days in touched(plan, schedule):
            bad = tuple(day for day in days if holiday(day))
            if bad and not is_of_weeks(plan, key):
                facts: dict[str, Any] = {
                    "names": [holiday(day) for day in bad],
                    "next": WORKING_DAYS.next(bad[-1]),
                }
                yield Breach(self.requirement(key, bodies=plan.participants(key), **facts), bad)
        for key, day in stated_edges(plan, schedule):
            if name := holiday(day):
                facts = {"names": [name], "next": WORKING_DAYS.next(day)}
                yield Breach(at_edge(self, plan, key, day, **facts), (day,))

    def post(self, plan: Plan) -> Iterator[Shape]:
        """No activity touches a holiday."""
        for key in plan.activities:
            if not is_of_weeks(plan, key):
                requirement = self.requirement(key, bodies=plan.participants(key))
                yield from keep_off(plan, requirement, holidays(plan.days))
