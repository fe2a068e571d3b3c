"""What a rule found, or demands, as sentences for a reader of the plan."""

from collections.abc import Sequence

from constraints.rule import Breach
from constraints.rules import BY_CODE
from constraints.shapes import Requirement
from plans.plan import Plan
from plans.severity import Severity
from plans.treating import Treats, treats
from reports.case import Case
from reports.languages import words


def finding_text(plan: Plan, breach: Breach, language: str = "sv") -> str:
    """What is wrong, on which days, by how much, and what would mend it; the law is given apart."""
    return words(language).findings[breach.rule](breach_case(plan, breach, language))


def requirement_text(plan: Plan, requirement: Requirement, language: str = "sv") -> str:
    """The requirement as a demand, without a full stop: `”A” ska ligga i mars 2016`."""
    return words(language).demands[requirement.rule](Case(plan, requirement, words(language).grammar))


def collected_text(plan: Plan, breaches: Sequence[Breach], language: str = "sv") -> tuple[str, list[str]] | None:
    """Several breaches of one rule under a heading, a line for each; None for rules told one by one."""
    collected = words(language).collected.get(breaches[0].rule)
    if collected is None:
        return None
    lines = [collected.item(breach_case(plan, breach, language)) for breach in breaches]
    counted = sum(len(breach.activities) if "series" in breach.facts else 1 for breach in breaches)
    return collected.heading.format(counted), lines


def read_from_titles(plan: Plan, breach: Breach) -> list[tuple[str, Treats]]:
    """The activities of a breach whose matter or step, which the rule asks for, stands in the title alone."""
    if not BY_CODE[breach.rule].of_matters:
        return []
    told = ((key, treats(plan, key)) for key in breach.activities)
    return [(key, what) for key, what in told if what.read]


def read_text(plan: Plan, breach: Breach, language: str = "sv") -> str:
    """`läst ur rubriken: budget`: the matters that are read from titles; empty if none is."""
    matters = [what.matter for _, what in read_from_titles(plan, breach) if what.matter and "matter" in what.read]
    listed = words(language).grammar.listed(dict.fromkeys(matters))
    return words(language).labels["read from title"].format(listed) if matters else ""


def breach_case(plan: Plan, breach: Breach, language: str) -> Case:
    """A breach with what its sentence needs."""
    return Case(plan, breach.requirement, words(language).grammar, breach.days, breach.short_by)


def rule_name(code: str, language: str = "sv") -> str:
    """`Helg`, `Kallelsetid`."""
    return words(language).rules[code]


def severity_name(severity: Severity, language: str = "sv") -> str:
    """`Blockerar`, `Varning`, `Fråga`, `Upplysning`, `Tillåtet`."""
    return words(language).severities[severity]


def level_name(name: str, language: str = "sv") -> str:
    """What a level of `solver.wishes` counts: `brutna varningar`, `flyttade`."""
    return words(language).levels[name]
