"""What the old plan breaks and no moving can mend may stand in the new one: it is told, and the rest is rolled."""

from collections.abc import Callable, Sequence
from typing import Any

from constraints.check import check
from constraints.shapes import Requirement
from plans.plan import Plan
from plans.severity import Setting, Severity
from scenarios.proposal import Proposal

Broken = frozenset[tuple[str, tuple[str, ...]]]
"""Rules with the activities that break them."""
_MILDER = Setting(severity=Severity.WARN)


def blocked(plan: Plan) -> Broken:
    """What blocks the plan as it stands."""
    return frozenset((f.rule, f.breach.activities) for f in check(plan) if f.severity is Severity.BLOCK)


def proposed(before: Plan, plan: Plan, propose: Callable[[Plan], Proposal]) -> Proposal:
    """A proposal for the plan; where there is none because of what `before` breaks too, for one that may.

    The proposal of the plan itself where that does not help: if something else stands in the way, or would be
    broken in its place.
    """
    first = proposal = propose(plan)
    broken = blocked(before) if first.answer.conflict else frozenset()
    allowed = plan
    while proposal.answer.conflict:
        again = excused(allowed, proposal.answer.conflict, broken)
        if again is None:
            return first
        allowed, proposal = again, propose(again)
    new = frozenset(
        (finding.rule, finding.breach.activities)
        for finding in check(plan, proposal.answer.schedule)
        if finding.severity is Severity.BLOCK
    )
    return proposal if new <= broken else first


def excused(plan: Plan, conflict: Sequence[Requirement], broken: Broken) -> Plan | None:
    """The plan in which those parts of the conflict that are broken anyhow only warn; None if there is none."""
    rules = {
        one.activities[0]: one.rule
        for one in conflict
        if (one.rule, one.activities) in broken and one.rule not in plan.activities[one.activities[0]].rules
    }
    if not rules:
        return None
    activities = {
        key: a.model_copy(update={"rules": {**a.rules, rules[key]: _MILDER}}) if key in rules else a
        for key, a in plan.activities.items()
    }
    fields: dict[str, Any] = {name: getattr(plan, name) for name in Plan.model_fields}
    return Plan.model_validate(fields | {"activities": activities})
