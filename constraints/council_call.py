"""The council is called, and its meeting announced, at least one week before."""

import re
from collections.abc import Iterator
from datetime import date

from constraints.matters import called_kinds
from constraints.rule import Breach, Rule
from constraints.shapes import Apart, Point, Requirement, Shape
from constraints.statute import KL_SINCE, own_day
from constraints.weeks import A_WEEK, asks_for_a_week
from plans.activity import Kind
from plans.body import BodyKind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity

_CALL = re.compile(r"kallelse|tillk.nnag|kung.r|f.redragningslista", re.IGNORECASE)


class CouncilCall(Rule):
    """What calls the council, or announces its meeting, goes out at least seven days before the meeting.

    Kommunallagen (2017:725) 5 kap. 13 and 15 §§. The meeting is the one that depends on the mailing, or else the
    next one of the council. A dependency of a week or more between the two says it already.
    """

    code = "council-call"
    severity = Severity.WARN
    law = "KL 5 kap. 13 och 15 §§"
    since = KL_SINCE

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each that goes out later; short_by is how many days the meeting is too early."""
        for mailing, meeting in _calls(plan):
            if mailing in schedule and meeting in schedule:
                sent, day = schedule[mailing].end, schedule[meeting].start
                short = A_WEEK.count - (day - sent).days
                if short > 0:
                    yield Breach(self._requirement(mailing, meeting), (sent, day), short)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """A week between the two."""
        for mailing, meeting in _calls(plan):
            requirement = self._requirement(mailing, meeting)
            yield Apart(requirement, Point(mailing, last=True), Point(meeting), A_WEEK)

    def _requirement(self, mailing: str, meeting: str) -> Requirement:
        return self.requirement(mailing, meeting)


def _calls(plan: Plan) -> Iterator[tuple[str, str]]:
    """Each call to the council with its meeting, but for those with a dependency that asks for a week."""
    meetings = [key for key in plan.activities if BodyKind.COUNCIL in called_kinds(plan, key)]
    for key, activity in plan.activities.items():
        to = {plan.bodies[code].kind for code in activity.recipients}
        if meetings and activity.kind is Kind.MAILING and BodyKind.COUNCIL in to and _CALL.search(activity.title):
            meeting = _meeting(plan, key, meetings)
            if meeting is not None and not asks_for_a_week(plan, [key], meeting):
                yield key, meeting


def _meeting(plan: Plan, mailing: str, meetings: list[str]) -> str | None:
    then = [d.then for d in plan.dependencies if d.first == mailing and d.then in meetings]
    sent = own_day(plan, mailing)
    after = [key for key in then or meetings if own_day(plan, key) >= max(sent, date(KL_SINCE, 1, 1))]
    return min(after, key=lambda key: own_day(plan, key), default=then[0] if then else None)
