"""What `tidplan check --json` prints."""

from collections.abc import Iterable

from constraints.appeals import Aftermath
from constraints.check import Finding
from plans.model import Model
from plans.plan import Plan
from reports.contract.parts import FindingOut, finding_out


class AllowedOut(FindingOut):
    """What breaks a rule and is allowed by the plan, or a question that it answers, with the reason there."""

    because: str | None


class DerivedOut(Model):
    """The last days that follow on a decision, ISO days: minutes adjusted, that announced, and appeal."""

    activity: str
    adjusted: str
    announced: str
    appealed: str


class CheckOut(Model):
    """What `tidplan check --json` prints: everything found, gravest first, then by day; what the plan allows.

    `derived` is what follows on the decisions, with `--derived`; empty otherwise.
    """

    findings: list[FindingOut]
    allowed: list[AllowedOut]
    derived: list[DerivedOut]


def check_out(
    plan: Plan,
    findings: Iterable[Finding],
    allowed: Iterable[Finding],
    language: str,
    derived: Iterable[Aftermath] = (),
) -> CheckOut:
    """The findings and the exceptions, in the order given."""
    return CheckOut(
        findings=[finding_out(plan, finding, language) for finding in findings],
        allowed=[
            AllowedOut(**finding_out(plan, finding, language).model_dump(), because=finding.because)
            for finding in allowed
        ],
        derived=[
            DerivedOut(
                activity=one.activity,
                adjusted=one.adjusted.isoformat(),
                announced=one.announced.isoformat(),
                appealed=one.appealed.isoformat(),
            )
            for one in derived
        ],
    )
