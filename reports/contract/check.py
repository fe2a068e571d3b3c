"""What `tidplan check --json` prints."""

from collections.abc import Iterable

from constraints.check import Finding
from plans.model import Model
from plans.plan import Plan
from reports.contract.parts import FindingOut, finding_out


class CheckOut(Model):
    """What `tidplan check --json` prints: everything found, gravest first, then by day."""

    findings: list[FindingOut]


def check_out(plan: Plan, findings: Iterable[Finding], language: str) -> CheckOut:
    """The findings, in the order given."""
    return CheckOut(findings=[finding_out(plan, finding, language) for finding in findings])
