"""When a solver's answer does not bear the checker's look."""

from constraints.check import Finding


class WrongAnswer(Exception):
    """The solver gave a schedule that the checker refuses: one of them is at fault, and nobody should use it."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(", ".join(f"{f.rule} {f.breach.activities}" for f in findings))
        self.findings = findings
