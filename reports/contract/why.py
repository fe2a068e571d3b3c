"""What `tidplan windows --why … --json` prints."""

from typing import TYPE_CHECKING

from plans.model import Model
from plans.plan import Plan
from reports.contract.chains import ConflictOut, StepOut, chain_out, conflict_out
from reports.contract.windows import WindowOut, window_out

if TYPE_CHECKING:
    from scenarios.why import Reason, Why


class ReasonOut(WindowOut):
    """An activity's window, and the chains that make it, each from its beginning to the activity.

    `not_earlier` says why it lies no earlier than `earliest`, as far as distances and single days decide.
    """

    not_earlier: list[StepOut]
    not_later: list[StepOut]


class WhyOut(Model):
    """What holds an activity: while all others stay (`alone`), and while all others may move (`free`).

    Null where that cannot be; `conflict` says why it can be nowhere at all, and is otherwise null.
    """

    activity: str
    alone: ReasonOut | None
    free: ReasonOut | None
    conflict: ConflictOut | None


def why_out(plan: Plan, why: "Why", language: str) -> WhyOut:
    """Both windows with their chains."""
    return WhyOut(
        activity=why.activity,
        alone=_reason(plan, why.alone, language),
        free=_reason(plan, why.free, language),
        conflict=None if why.conflict is None else conflict_out(plan, why.conflict, language),
    )


def _reason(plan: Plan, reason: "Reason | None", language: str) -> ReasonOut | None:
    if reason is None:
        return None
    return ReasonOut(
        **dict(window_out(reason.window)),
        not_earlier=chain_out(plan, reason.earliest, language),
        not_later=chain_out(plan, reason.latest, language),
    )
