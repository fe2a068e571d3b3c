"""An activity lies where the plan allows it: in its `between`, or in the months of its date."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from constraints.days import are_weeks, keep_within
from constraints.rule import Breach, Rule
from constraints.shapes import Requirement, Shape
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Setting, Severity

_AT_EDGE = Setting(severity=Severity.WARN)


class Window(Rule):
    """The first and last day lie in the activity's window."""

    code = "window"
    severity = Severity.BLOCK

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each activity that begins before or ends after its window; short_by is how far out."""
        for key, slot in schedule.items():
            window = plan.window(key)
            out = max((window.first - slot.start).days, (slot.end - window.last).days)
            if out > 0:
                requirement = self.requirement(key, bodies=plan.participants(key), window=window)
                yield Breach(requirement, (slot.start, slot.end), out)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """The same bounds; the horizon bounds everything and needs no saying."""
        for key in plan.activities:
            window = plan.window(key)
            if window != plan.days:
                requirement = self.requirement(key, bodies=plan.participants(key), window=window)
                yield from keep_within(plan, requirement, window.first, window.last)


def stated_edges(plan: Plan, schedule: Schedule) -> Iterator[tuple[str, date]]:
    """The first and last day of each window that is stated in days, not in weeks, of activities without a day."""
    for key, activity in plan.activities.items():
        if key in schedule or activity.between is None or are_weeks(activity.between):
            continue
        if activity.between.exact:
            yield key, activity.between.first
            if activity.between.last != activity.between.first:
                yield key, activity.between.last


def at_edge(rule: Rule, plan: Plan, key: str, day: date, **facts: Any) -> Requirement:
    """A rule about days, applied to the first or last day of a window: a warning, whatever meets within it."""
    window = plan.activities[key].between
    return rule.requirement(key, about=day.isoformat(), setting=_AT_EDGE, window=window, **facts)
