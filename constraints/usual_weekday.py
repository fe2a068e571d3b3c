"""A body keeps to its weekday."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from constraints.rule import Breach, Rule
from constraints.shapes import Forbid, Point, Shape
from plans.activity import Kind
from plans.calendar import eve, holiday
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Setting, Severity

_REMARK = Setting(severity=Severity.INFO)


class UsualWeekday(Rule):
    """A body decides on the weekday on which most of its decisions in the plan lie (95 % of real meetings do).

    A day moved for a holiday beside it is named as such. Bodies with a pattern are the pattern rule's matter.
    """

    code = "usual-weekday"
    severity = Severity.INFO

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each decision on another weekday, and for a body's decisions that have none in common."""
        for body, keys in _decisions(plan).items():
            usual = usual_weekday(plan, body)
            placed = [key for key in keys if key in schedule]
            if usual is None and len({schedule[key].start.weekday() for key in placed}) > 1:
                facts: dict[str, Any] = {"body": body, "usual": None}
                requirement = self.requirement(*placed, bodies=(body,), setting=_REMARK, **facts)
                yield Breach(requirement, tuple(schedule[key].start for key in placed))
            for key in placed if usual is not None else ():
                day = schedule[key].start
                if day.weekday() != usual:
                    facts = {"body": body, "usual": usual, "reason": _reason(day, usual or 0)}
                    yield Breach(self.requirement(key, bodies=(body,), **facts), (day,))

    def post(self, plan: Plan) -> Iterator[Shape]:
        """Each decision of a body with a usual weekday lies on it."""
        for body, keys in _decisions(plan).items():
            usual = usual_weekday(plan, body)
            if usual is not None:
                others = frozenset(day for day in plan.days.days if day.weekday() != usual)
                for key in keys:
                    requirement = self.requirement(key, bodies=(body,), body=body, usual=usual)
                    yield Forbid(requirement, Point(key), others)


def usual_weekday(plan: Plan, body: str) -> int | None:
    """The weekday (Monday is 0) of more than half of the decisions that the plan states for the body, if any."""
    placed = [key for key in _decisions(plan).get(body, ()) if key in plan.schedule]
    count = Counter(plan.schedule[key].start.weekday() for key in placed).most_common(1)
    return count[0][0] if count and 2 * count[0][1] > len(placed) else None


def _decisions(plan: Plan) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, activity in plan.activities.items():
        host = plan.host(key)
        if host is not None and activity.kind is Kind.DECISION and plan.bodies[host].meets is None:
            found.setdefault(host, []).append(key)
    return found


def _reason(day: date, usual: int) -> str | None:
    """The holiday or half day on, or the day after, the usual weekday of the same week, if that is why."""
    expected = day + timedelta(usual - day.weekday())
    return holiday(expected) or eve(expected) or holiday(expected + timedelta(1))
