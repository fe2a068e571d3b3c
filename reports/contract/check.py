"""What `tidplan check --json` prints."""

from collections.abc import Iterable

from constraints.check import Finding
from plans.model import Model
from plans.plan import Plan
from reports.contract.parts import FindingOut, finding_out


class AllowedOut(FindingOut):
    """What breaks a rule and is allowed by the plan, or a question that it answers, with the reason there."""

    because: str | None


class CheckOut(Model):
    """What `tidplan check --json` prints: everything found, gravest first, then by day; what the plan allows."""

    findings: list[FindingOut]
    allowed: list[AllowedOut]


def check_out(plan: Plan, findings: Iterable[Finding], allowed: Iterable[Finding], language: str) -> CheckOut:
    """The findings and the exceptions, in the order given."""
    return CheckOut(
        findings=[finding_out(plan, finding, language) for finding in findings],
        allowed=[
            AllowedOut(**finding_out(plan, finding, language).model_dump(), because=finding.because)
            for finding in allowed
        ],
    )
