"""A room holds those who are called to it."""

from collections.abc import Iterator
from datetime import date

from constraints.pairs import gatherings
from constraints.rule import Breach, DocumentRule
from constraints.shapes import Requirement
from plans.body import BodyKind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class RoomSize(DocumentRule):
    """No more people are called to a gathering than the room holds (`seats`).

    A body counts with its `members`, or with those who sit in it that day; who sits in several counts once. That
    two gatherings are not in one room at once is the rule `overlap`'s matter.
    """

    code = "room-size"
    severity = Severity.QUESTION

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each gathering and room that is too small; short_by is by how many seats."""
        for key in gatherings(plan):
            for room in plan.participants(key) if key in schedule else ():
                seats = plan.bodies[room].seats
                if seats is not None and plan.bodies[room].kind is BodyKind.ROOM:
                    day = schedule[key].start
                    short = _called(plan, key, day) - seats
                    if short > 0:
                        yield Breach(self._requirement(key, room, seats, seats + short), (day,), short)

    def _requirement(self, key: str, room: str, seats: int, called: int) -> Requirement:
        return self.requirement(key, about=room, bodies=(room,), body=room, seats=seats, called=called)


def _called(plan: Plan, key: str, day: date) -> int:
    """How many are called, as far as the plan knows."""
    listed, others = set[str](), 0
    for body in plan.participants(key):
        seated = plan.seating.members(body, day)
        known = () if seated is None else seated.members
        if seated is not None and plan.activities[key].substitutes:
            listed.update(seated.substitutes)
        listed.update(known)
        others += max(0, (plan.bodies[body].members or 0) - len(known))
    return len(listed) + others
