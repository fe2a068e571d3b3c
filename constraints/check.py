"""Checking a plan: every breach of every rule at once, with its severity."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from constraints.rule import Breach, setting_of
from constraints.rules import RULES
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


@dataclass(frozen=True)
class Finding:
    """A breach, how serious it is in this plan, and why, if the plan says so with a reason."""

    breach: Breach
    severity: Severity
    because: str | None = None

    @property
    def rule(self) -> str:
        """The code of the rule."""
        return self.breach.rule


def check(
    plan: Plan,
    schedule: Schedule | None = None,
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
) -> list[Finding]:
    """Everything that a schedule (the plan's own, unless another is given) breaks, gravest first, then by day.

    `select` and `ignore` are codes of rules. What the plan allows is left out; `allowed` has it.
    """
    found = [f for f in _judged(plan, schedule, select, ignore) if f.severity is not Severity.ALLOW]
    return sorted(found, key=lambda finding: (finding.severity.rank, _day(finding)))


def allowed(plan: Plan, schedule: Schedule | None = None) -> list[Finding]:
    """What breaks a rule and is allowed by the plan, with a reason there."""
    return [f for f in _judged(plan, schedule, (), ()) if f.severity is Severity.ALLOW]


def blocks(findings: Collection[Finding]) -> bool:
    """Whether any finding blocks."""
    return any(finding.severity is Severity.BLOCK for finding in findings)


def _judged(
    plan: Plan, schedule: Schedule | None, select: Collection[str], ignore: Collection[str]
) -> Iterator[Finding]:
    for rule in RULES:
        if (not select or rule.code in select) and rule.code not in ignore:
            for breach in rule.broken(plan, plan.schedule if schedule is None else schedule):
                setting = setting_of(plan, breach.requirement, rule)
                yield Finding(breach, setting.severity, setting.because)


def _day(finding: Finding) -> date:
    return min(finding.breach.days, default=date.max)
