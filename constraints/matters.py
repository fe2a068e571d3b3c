"""Which bodies treat a matter, and in which step."""

from collections.abc import Collection, Iterator

from plans.activity import Step
from plans.body import BodyKind
from plans.plan import Plan
from plans.treating import treats

_DECIDERS = {
    Step.PROPOSAL: {BodyKind.BOARD, BodyKind.COMMITTEE},
    Step.DECISION: {BodyKind.BOARD, BodyKind.COMMITTEE, BodyKind.SUBCOMMITTEE},
}
"""A subcommittee's proposal to its board binds nobody yet."""


def employer_decides(plan: Plan, key: str) -> bool:
    """Whether a body of the employer decides there, or proposes to the council, so that the unions come before."""
    step = treats(plan, key).step
    return step is not None and bool(called_kinds(plan, key) & _DECIDERS.get(step, set()))


def treated_by(plan: Plan, matter: str | None, kinds: Collection[BodyKind]) -> Iterator[str]:
    """The activities on the matter that gather a body of one of the kinds; none where no matter is given."""
    if matter is not None:
        for key, activity in plan.activities.items():
            may_be = activity.matter is None or activity.matter == matter
            if may_be and called_kinds(plan, key) & set(kinds) and treats(plan, key).matter == matter:
                yield key


def called_kinds(plan: Plan, key: str) -> set[BodyKind]:
    """The kinds of the bodies called to a gathering; empty for anything else."""
    activity = plan.activities[key]
    return {plan.bodies[code].kind for code in activity.bodies} if activity.kind.gathers else set()
