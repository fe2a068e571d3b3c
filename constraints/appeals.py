"""What follows on a decision: the minutes are adjusted and announced, and then the decision may be appealed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from constraints.matters import called_kinds
from constraints.statute import KL_SINCE
from plans.activity import Kind
from plans.body import BodyKind
from plans.calendar import WORKING_DAYS
from plans.plan import Plan
from plans.schedule import Schedule

LAW = "KL 5 kap. 69 §, 6 kap. 35 §, 8 kap. 12 § och 13 kap. 5 §"

_DECIDERS = {BodyKind.COUNCIL, BodyKind.BOARD, BodyKind.COMMITTEE}
_TO_ADJUST, _TO_ANNOUNCE, _TO_APPEAL = timedelta(14), timedelta(2), timedelta(21)


@dataclass(frozen=True)
class Aftermath:
    """The last days that follow on a decision, each counted from the one before it."""

    activity: str
    adjusted: date
    announced: date
    appealed: date


def aftermaths(plan: Plan, schedule: Schedule) -> Iterator[Aftermath]:
    """What follows on each decision of the council, the board and the committees, in the order of the plan.

    Kommunallagen (2017:725): the minutes are adjusted within 14 days of the meeting (5 kap. 69 §, 6 kap. 35 §) and
    that is announced on the second day after at the latest (8 kap. 12 §); the decision may be appealed for three
    weeks from then (13 kap. 5 §). A last day that is free is the next working day (lag (1930:173) 2 §).
    """
    for key, slot in schedule.items():
        decides = plan.activities[key].kind is Kind.DECISION and called_kinds(plan, key) & _DECIDERS
        if decides and slot.end.year >= KL_SINCE:
            adjusted = WORKING_DAYS.next(slot.end + _TO_ADJUST)
            announced = WORKING_DAYS.next(adjusted + _TO_ANNOUNCE)
            yield Aftermath(key, adjusted, announced, WORKING_DAYS.next(announced + _TO_APPEAL))
