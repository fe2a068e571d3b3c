"""What `tidplan robust --json` prints."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from plans.model import Model

if TYPE_CHECKING:
    from scenarios.robust import Away, Slip


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


class RobustOut(Model):
    """What can slip, and whose absence costs what."""

    slips: list[SlipOut]
    absences: list[AwayOut]


def robust_out(slips: Iterable["Slip"], aways: Iterable["Away"]) -> RobustOut:
    """Both, in the order given."""
    return RobustOut(
        slips=[SlipOut(activity=slip.activity, anchor=slip.anchor, days=slip.days) for slip in slips],
        absences=[_away(away) for away in aways],
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
