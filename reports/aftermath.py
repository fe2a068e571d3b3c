"""What a change means for the rules: what it breaks, and what was broken before it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from constraints.check import Finding
from plans.files import PlanFile
from plans.plan import Plan
from plans.severity import Severity
from reports.paragraphs import INDENT, counted, findings_lines, wrapped
from reports.sentences import breach_case, rule_name
from reports.words import Words

if TYPE_CHECKING:
    from scenarios.whatif import WhatIf

_DATE = 12
_FEW = 3


def new_lines(file: PlanFile, found: "WhatIf", told: Words, width: int) -> list[str]:
    """What the change breaks: in full what blocks or warns, and the rest where it is a few; else it is counted."""
    language, (grave, rest) = told.grammar.language, _parted(found.new_findings)
    lines = [told.labels["no new findings"]]
    if grave:
        lines = [f"{told.labels['new findings'].format(told.grammar.listed(counted(grave, language)))}:"]
        lines += findings_lines(replace(file, plan=found.plan), grave, language, width)
    if rest:
        label = told.labels["also new" if grave else "only new"]
        text = label.format(told.grammar.listed(counted(rest, language)))
        few = len(rest) <= _FEW
        lines = [*(lines if grave else []), *wrapped(text.removesuffix(".") + ":" if few else text, "", width)]
        lines += findings_lines(replace(file, plan=found.plan), rest, language, width) if few else []
    return lines


def old_lines(found: "WhatIf", told: Words, width: int) -> list[str]:
    """What was there before: counted, and a line for each that blocks or warns."""
    if not found.old_findings:
        return []
    grave, _ = _parted(found.old_findings)
    number = told.grammar.listed(counted(found.old_findings, told.grammar.language))
    lines = wrapped(told.labels["old findings"].format(number), "", width)
    for finding in grave:
        day = min(finding.breach.days).isoformat() if finding.breach.days else ""
        lines += wrapped(_short(found.base, finding, told), f"{INDENT}{day:<{_DATE}}", width)
    return lines


def _parted(findings: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Those that block or warn, and the others."""
    grave = [finding for finding in findings if finding.severity in (Severity.BLOCK, Severity.WARN)]
    return grave, [finding for finding in findings if finding not in grave]


def _short(plan: Plan, finding: Finding, told: Words) -> str:
    """`Helg: ”Stoppdatum”`."""
    titles = breach_case(plan, finding.breach, told.grammar.language).titles()
    name = rule_name(finding.rule, told.grammar.language)
    return f"{name}: {titles} [{finding.rule}]" if titles else f"{name} [{finding.rule}]"
