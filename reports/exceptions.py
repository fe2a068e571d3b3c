"""What a plan allows although a rule says otherwise, with the reasons that stand in the plan file."""

from collections.abc import Sequence

from constraints.check import Finding
from plans.plan import Plan
from plans.severity import Setting, Severity
from reports.languages import words
from reports.sentences import breach_case, rule_name


def allowed_text(plan: Plan, allowed: Sequence[Finding], language: str = "sv") -> str:
    """How many exceptions the plan file makes, and each with its reason; those with the same one together."""
    told = words(language)
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in allowed:
        why = allowed_because(plan, finding) or told.labels["no reason"]
        groups.setdefault((finding.rule, why.rstrip(".")), []).append(finding)
    parts = []
    for (rule, why), group in groups.items():
        titles = dict.fromkeys(
            breach_case(plan, f.breach, language).title(key) for f in group for key in f.breach.activities
        )
        parts.append(f"{rule_name(rule, language)}: {told.grammar.listed(titles, most=3)} ({why})")
    label = told.labels["exception" if len(allowed) == 1 else "exceptions"]
    return label.format(number=len(allowed), exceptions="; ".join(parts))


def allowed_because(plan: Plan, finding: Finding) -> str | None:
    """The reason beside the setting that allows it: the activities', the dependency's, the bodies', the plan's."""
    requirement = finding.breach.requirement
    near = [plan.activities[key].rules for key in requirement.activities]
    far = [*(plan.bodies[code].rules for code in requirement.bodies), plan.rules]
    for settings in near:
        if reason := _reason(settings.get(finding.rule)):
            return reason
    if requirement.severity is Severity.ALLOW:
        behind = (requirement.facts.get(name) for name in ("dependency", "absence", "latest", "period"))
        return next((getattr(thing, "because", None) for thing in behind if thing is not None), None)
    return next((reason for settings in far if (reason := _reason(settings.get(finding.rule)))), None)


def _reason(setting: Setting | None) -> str | None:
    return setting.because if setting is not None and setting.severity is Severity.ALLOW else None
