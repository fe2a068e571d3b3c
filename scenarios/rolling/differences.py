"""What could not stay on the same week and weekday, and what would be broken if it had."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from constraints.check import Finding, check
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.severity import Severity
from scenarios.findings import findings_apart
from scenarios.moves import Move, moves
from scenarios.rolling.reasons import reasons

_HELD = (Severity.BLOCK, Severity.WARN)
_BESIDE = ("stated-day",)


@dataclass(frozen=True)
class Difference:
    """An activity on another day than the same week and weekday.

    `because` is what the same day would break: while all others are on their new days, or but for those that could
    only go back `together` with it; where that breaks nothing more, while all are on the same days. It is
    `standing` where the old plan breaks the same rules for the same activities: then it is not the calendar that
    differs.
    """

    activity: str
    same: Slot
    slot: Slot
    because: tuple[Finding, ...]
    standing: bool = False
    together: tuple[str, ...] = ()

    @property
    def days(self) -> int:
        """How many days later than the same day it begins, or ends where it begins on it; negative if earlier."""
        return Move(self.activity, self.same, self.slot).days


def differences(before: Plan, plan: Plan, schedule: Schedule) -> tuple[Difference, ...]:
    """All that differ from the days that the plan states, in its order; `before` is the plan of the old year."""
    return tuple(_differences(before, plan, schedule))


def _differences(before: Plan, plan: Plan, schedule: Schedule) -> Iterator[Difference]:
    old = {(finding.rule, finding.breach.activities) for finding in _held(before, before.schedule)}
    held = _held(plan, schedule)
    moved = {move.activity: move for move in moves(plan.schedule, schedule) if move.before is not None}

    def put_back(keys: Collection[str]) -> Sequence[Finding]:
        back = {key: plan.schedule[key] for key in keys}
        new, _ = findings_apart(held, _held(plan, Schedule({**schedule, **back})))
        return new or [f for f in _held(plan, plan.schedule) if not back.keys().isdisjoint(f.breach.activities)]

    for key, reason in reasons(list(moved), put_back).items():
        standing = all((finding.rule, finding.breach.activities) in old for finding in reason.because)
        same, because = plan.schedule[key], reason.because
        yield Difference(key, same, moved[key].after, because, standing and bool(because), reason.together)


def _held(plan: Plan, schedule: Schedule) -> list[Finding]:
    """What binds a calendar; what the document says beside its dates follows them."""
    return [finding for finding in check(plan, schedule, ignore=_BESIDE) if finding.severity in _HELD]
