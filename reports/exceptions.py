"""What a plan allows although a rule says otherwise, with the reasons that stand in the plan file."""

from collections.abc import Sequence

from constraints.check import Finding
from plans.plan import Plan
from reports.languages import words
from reports.sentences import breach_case, rule_name


def allowed_text(plan: Plan, allowed: Sequence[Finding], language: str = "sv") -> str:
    """How many exceptions the plan file makes, and each with its reason; those with the same one together."""
    told = words(language)
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in allowed:
        why = finding.because or told.labels["no reason"]
        groups.setdefault((finding.rule, why.rstrip(".")), []).append(finding)
    parts = []
    for (rule, why), group in groups.items():
        titles = dict.fromkeys(
            breach_case(plan, f.breach, language).title(key) for f in group for key in f.breach.activities
        )
        parts.append(f"{rule_name(rule, language)}: {told.grammar.listed(titles, most=3)} ({why})")
    label = told.labels["exception" if len(allowed) == 1 else "exceptions"]
    return label.format(number=len(allowed), exceptions="; ".join(parts))
