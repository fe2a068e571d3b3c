"""Which findings a change makes, and which were there before."""

from collections.abc import Sequence

from constraints.check import Finding
from constraints.evenings import Full
from constraints.rule import Breach
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
    if breach.rule != other.rule or not _about_the_same(breach, other):
        return False
    if finding.severity.rank < before.severity.rank:
        return False
    if BY_CODE[breach.rule].of_document:
        return True
    if "full" in breach.facts:
        return _no_fuller(breach.facts["full"], other.facts["full"])
    if "worst" in breach.facts and not set(breach.facts["people"]) <= set(other.facts["people"]):
        return False
    if breach.short_by is None or other.short_by is None:
        return set(breach.days) <= set(other.days)
    return breach.short_by <= other.short_by


def _no_fuller(weeks: Sequence[Full], before: Sequence[Full]) -> bool:
    """Whether every week with too many evenings had as many before."""
    evenings = {week.monday: len(week.evenings) for week in before}
    return all(len(week.evenings) <= evenings.get(week.monday, 0) for week in weeks)


def _about_the_same(breach: Breach, other: Breach) -> bool:
    """Whether both are about the same of what a rule has to say of the activities.

    A dependency that a change removes gives those after it other places in the list, so the same one is the one
    with the same lag, or with the same place among those between its two activities.
    """
    if {"there", "full"} & breach.facts.keys():  # of a whole day or week, whoever else is called on other days
        return breach.requirement.about == other.requirement.about
    if breach.activities != other.activities:
        return False
    one, before = breach.facts.get("dependency"), other.facts.get("dependency")
    if one is None or before is None:
        return breach.requirement.about == other.requirement.about or BY_CODE[breach.rule].of_document
    same = (one.at_least, one.at_most, one.measured) == (before.at_least, before.at_most, before.measured)
    alike = same or breach.facts["nth"] == other.facts["nth"]
    return alike and breach.requirement.bodies == other.requirement.bodies
