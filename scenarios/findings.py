"""Which findings a change makes, and which were there before."""

from collections.abc import Sequence

from constraints.check import Finding
from constraints.rules import BY_CODE


def findings_apart(before: Sequence[Finding], after: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
    """The findings after a change: those it makes, and those that were there and have become no worse."""
    new: list[Finding] = []
    old: list[Finding] = []
    for finding in after:
        (old if any(_no_worse(finding, other) for other in before) else new).append(finding)
    return new, old


def _no_worse(finding: Finding, before: Finding) -> bool:
    """Whether it is the same finding on the same days, or by no more days; of a document, on whatever days."""
    breach, other = finding.breach, before.breach
    if (breach.rule, breach.activities) != (other.rule, other.activities):
        return False
    if finding.severity.rank < before.severity.rank:
        return False
    if BY_CODE[breach.rule].of_document:
        return True
    if breach.short_by is None or other.short_by is None:
        return set(breach.days) <= set(other.days)
    return breach.short_by <= other.short_by
