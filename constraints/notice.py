"""What goes out with the summons is ready when the notice begins."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from constraints.lags import distance, earliest, latest
from constraints.rule import Breach, Rule
from constraints.shapes import Apart, Point, Requirement, Shape
from constraints.statute import KL_SINCE, own_day
from constraints.weeks import A_WEEK, is_a_week
from plans.activity import Dependency, Kind
from plans.body import BodyKind
from plans.lag import Lag, Unit
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class Notice(Rule):
    """Papers for a meeting exist when its members are called: the body's `notice` before the meeting.

    For the council at least one week, whatever the plan says (kommunallagen 5 kap. 13 and 15 §§); for the board
    and committees their own reglemente says. What may be handed in until the end of a day (a deadline, a work
    period) is ready the day after.
    """

    code = "notice"
    severity = Severity.WARN

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each dependency with papers and body with a notice; short_by is in days."""
        for n, dependency, body, notice in _noticed(plan):
            lag = _ready(plan, dependency, notice)
            if dependency.first in schedule and dependency.then in schedule:
                first, then = schedule[dependency.first].end, schedule[dependency.then].start
                if then < first or distance(first, then, lag) < lag.count:
                    short = (max(first, earliest(first, lag)) - then).days
                    yield Breach(self._requirement(plan, n, dependency, body, notice), (first, then), short)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """So long a time between the end of the one and the start of the other."""
        for n, dependency, body, notice in _noticed(plan):
            requirement = self._requirement(plan, n, dependency, body, notice)
            lag = _ready(plan, dependency, notice)
            yield Apart(requirement, Point(dependency.first, last=True), Point(dependency.then), lag)

    def _requirement(self, plan: Plan, n: int, dependency: Dependency, body: str, notice: Lag) -> Requirement:
        pair = (dependency.first, dependency.then)
        law = "KL 5 kap. 13 och 15 §§" if plan.bodies[body].kind is BodyKind.COUNCIL else None
        facts: dict[str, Any] = {"body": body, "notice": notice, "dependency": dependency, "nth": plan.nth[n]}
        return self.requirement(*pair, about=f"{n} {body}", bodies=(body,), law=law, **facts)


def call_by(plan: Plan, key: str, day: date) -> date | None:
    """The last day on which a gathering on this day can be called to; None if nobody says how long before."""
    if not plan.activities[key].kind.gathers:
        return None
    notices = [_notice_of(plan, code, key) for code in plan.activities[key].bodies]
    return min((latest(day, notice) for notice in notices if notice is not None), default=None)


def _noticed(plan: Plan) -> Iterator[tuple[int, Dependency, str, Lag]]:
    """Dependencies with papers, the bodies that are called, and how long before the meeting that is."""
    for n, dependency in enumerate(plan.dependencies):
        if dependency.papers:
            for body in dict.fromkeys(plan.activities[dependency.then].bodies):
                notice = _notice_of(plan, body, dependency.then)
                if notice is not None:
                    yield n, dependency, body, notice


def _notice_of(plan: Plan, code: str, meeting: str) -> Lag | None:
    """The body's notice; for a meeting of the council under the law of today never less than a week."""
    body = plan.bodies[code]
    if body.kind is not BodyKind.COUNCIL or not plan.activities[meeting].kind.gathers:
        return body.notice
    if own_day(plan, meeting).year < KL_SINCE:
        return body.notice
    return body.notice if body.notice is not None and is_a_week(body.notice) else A_WEEK


def _ready(plan: Plan, dependency: Dependency, notice: Lag) -> Lag:
    """How long before the meeting the papers must be ready: the notice, and a day more for what takes all day."""
    all_day = plan.activities[dependency.first].kind in (Kind.DEADLINE, Kind.WORK)
    return Lag(notice.count + all_day, Unit.WORKING_DAYS if notice.working else Unit.DAYS)
