"""When a solver's answer does not bear the checker's look."""

from collections.abc import Sequence

from constraints.check import Finding
from plans.plan import Plan


class WrongAnswer(Exception):
    """The solver gave a schedule that the checker refuses: one of them is at fault, and nobody should use it.

    Without findings, the schedule is not on the days that were asked for.
    """

    def __init__(self, plan: Plan, findings: Sequence[Finding]) -> None:
        super().__init__(", ".join(f"{f.rule} {f.breach.activities}" for f in findings))
        self.plan, self.findings = plan, list(findings)
