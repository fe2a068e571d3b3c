"""What `tidplan robust --json` prints."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from plans.model import Model

if TYPE_CHECKING:
    from scenarios.robust import Away, Slip
    from scenarios.singles import Single


class SlipOut(Model):
    """How many days late an activity can be while `anchor` stays on its day; only those that have a limit."""

    activity: str
    anchor: str
    days: int


class AwayOut(Model):
    """What it costs that a body is away on a day on which it is called to the activities."""

    body: str
    date: str
    activities: list[str]
    feasible: bool | None
    moved: int | None
    days: int | None


class SingleOut(Model):
    """A person who is called to so many gatherings, with those that have no quorum without them, or no chair."""

    person: str
    called: int
    fallen: list[str]
    thin: list[str]


class RobustOut(Model):
    """What can slip, whose absence costs what, and which single person's absence is felt."""

    slips: list[SlipOut]
    absences: list[AwayOut]
    people: list[SingleOut]


def robust_out(slips: Iterable["Slip"], aways: Iterable["Away"], singles: Iterable["Single"] = ()) -> RobustOut:
    """All of them, in the order given."""
    return RobustOut(
        slips=[SlipOut(activity=slip.activity, anchor=slip.anchor, days=slip.days) for slip in slips],
        absences=[_away(away) for away in aways],
        people=[
            SingleOut(person=one.person, called=one.called, fallen=list(one.fallen), thin=list(one.thin))
            for one in singles
        ],
    )


def _away(away: "Away") -> AwayOut:
    return AwayOut(
        body=away.body,
        date=away.date.isoformat(),
        activities=list(away.activities),
        feasible=away.feasible,
        moved=away.moved,
        days=away.days,
    )
