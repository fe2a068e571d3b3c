"""What is said when the checker refuses the solver's schedule."""

from collections.abc import Iterable

from constraints.check import Finding
from plans.plan import Plan
from reports.sentences import finding_text

_REFUSED = {
    "sv": "Lösaren gav ett förslag som granskningen underkänner, så det visas inte. Felet är programmets:",
    "en": "The solver gave a proposal that the checker refuses. It is not shown. The fault is the program's:",
}


def refusal_text(plan: Plan, findings: Iterable[Finding], language: str) -> str:
    """A line that says whose fault it is, and a line for each rule that the schedule would break."""
    lines = [f"  {finding_text(plan, finding.breach, language)} [{finding.rule}]" for finding in findings]
    return "\n".join([_REFUSED[language], *lines])
