"""What `tidplan busy --json` prints."""

from collections.abc import Sequence

from plans.activity import Absence
from plans.model import Model
from plans.noting import Noted
from plans.plan import Plan


class BusyTimeOut(Model):
    """Days in a row, as in a plan file, and the time of day; None for whole days."""

    days: str
    time: str | None


class BusyOut(Model):
    """What `tidplan busy --json` prints: the busy times of somebody within the plan's days.

    `added` of them are new in the plan, `kept` were there already; `removed` are those taken away.
    """

    person: str
    name: str
    busy: list[BusyTimeOut]
    added: int
    kept: int
    removed: int


def busy_out(plan: Plan, who: str, busy: Sequence[Absence], noted: Noted) -> BusyOut:
    """The command's object."""
    return BusyOut(
        person=who,
        name=plan.who(who).name,
        busy=[BusyTimeOut(days=str(a.days), time=None if a.time is None else str(a.time)) for a in busy],
        added=noted.added,
        kept=noted.kept,
        removed=noted.removed,
    )
