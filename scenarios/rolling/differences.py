"""What could not stay on the same week and weekday, and what would be broken if it had."""

from collections.abc import Iterator
from dataclasses import dataclass

from constraints.check import Finding, check
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.severity import Severity
from scenarios.findings import findings_apart
from scenarios.moves import Move, moves

_HELD = (Severity.BLOCK, Severity.WARN)
_BESIDE = ("stated-day",)


@dataclass(frozen=True)
class Difference:
    """An activity on another day than the same week and weekday.

    `because` is what the same day would break: while all others are on their new days or, where that breaks
    nothing more, while all are on the same days. It is `standing` where the old plan breaks the same rules for
    the same activities: then it is not the calendar that differs.
    """

    activity: str
    same: Slot
    slot: Slot
    because: tuple[Finding, ...]
    standing: bool = False

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
    for move in moves(plan.schedule, schedule):
        if move.before is not None:
            key, same = move.activity, move.before
            back = _held(plan, Schedule({**schedule, key: same}))
            new, _ = findings_apart(held, back)
            because = _nearest_first(_of(key, new) or new or _of(key, _held(plan, plan.schedule)))
            standing = all((finding.rule, finding.breach.activities) in old for finding in because)
            yield Difference(key, same, move.after, because, standing and bool(because))


def _held(plan: Plan, schedule: Schedule) -> list[Finding]:
    """What binds a calendar; what the document says beside its dates follows them."""
    return [finding for finding in check(plan, schedule, ignore=_BESIDE) if finding.severity in _HELD]


def _of(key: str, findings: list[Finding]) -> list[Finding]:
    return [finding for finding in findings if key in finding.breach.activities]


def _nearest_first(findings: list[Finding]) -> tuple[Finding, ...]:
    """What is about the day itself before what others make of it."""
    return tuple(sorted(findings, key=lambda finding: len(finding.breach.activities)))
