"""Findings as wrapped paragraphs of plain text: each beside its date, many of a kind as a list."""

import re
import textwrap
from collections.abc import Sequence

from constraints.check import Finding
from plans.files import PlanFile
from plans.severity import Severity
from reports.languages import words
from reports.sentences import collected_text, finding_text, read_text
from reports.words import Words

MANY = 3
"""So many findings of one rule, and of one severity, are told together where the rule has words for it."""

_TOGETHER = re.compile(r"(?<=\d) (?=[^\W\d])|(?<=\brad) (?=\d)|(?<=\bline) (?=\d)| (?=kap\.|§)")
INDENT = "  "
_DATE = 12


def counted(findings: Sequence[Finding], language: str = "sv") -> list[str]:
    """`1 blockerar`, `7 varningar`; nothing for a severity without findings."""
    told, parts = words(language), []
    for severity in Severity:
        number = sum(finding.severity is severity for finding in findings)
        if number:
            one, several = told.counted[severity]
            parts.append(one if number == 1 else several.format(number))
    return parts


def findings_lines(file: PlanFile, findings: Sequence[Finding], language: str, width: int) -> list[str]:
    """Findings of one severity: each as a paragraph beside its date, those that are many of a kind as a list."""
    lines: list[str] = []
    collected: list[list[Finding]] = []
    for rule in dict.fromkeys(finding.rule for finding in findings):
        group = [finding for finding in findings if finding.rule == rule]
        if len(group) >= MANY and rule in words(language).collected:
            collected.append(group)
    together = {id(finding) for group in collected for finding in group}
    for finding in findings:
        if id(finding) not in together:
            lines += _finding_lines(file, finding, language, width)
    for group in collected:
        lines += (
            ["", *_group_lines(file, group, language, width)]
            if lines
            else _group_lines(file, group, language, width)
        )
    return lines


def _finding_lines(file: PlanFile, finding: Finding, language: str, width: int) -> list[str]:
    breach = finding.breach
    place = lines_text(file, breach.activities, words(language))
    read = read_text(file.plan, breach, language)
    source = ", ".join(part for part in (breach.requirement.law, place, read) if part)
    text = f"{finding_text(file.plan, breach, language)} [{finding.rule}] {source}".rstrip()
    day = min(breach.days).isoformat() if breach.days else ""
    return wrapped(text, f"{INDENT}{day:<{_DATE}}", width)


def _group_lines(file: PlanFile, group: Sequence[Finding], language: str, width: int) -> list[str]:
    told = collected_text(file.plan, [finding.breach for finding in group], language)
    if told is None:
        return [line for finding in group for line in _finding_lines(file, finding, language, width)]
    heading, items = told
    lines = [*wrapped(f"{heading.removesuffix(':')} [{group[0].rule}]:", INDENT, width)]
    for finding, item in zip(group, items, strict=True):
        place = lines_text(file, finding.breach.activities[-1:], words(language))
        lines += wrapped(f"{item}, {place}" if place else item, f"{INDENT}– ", width)
    return lines


def lines_text(file: PlanFile, activities: Sequence[str], told: Words) -> str:
    """`rad 15`, `rader 15 och 20`: where the activities stand in the plan file."""
    places = sorted({line for key in activities if (line := file.line(key)) is not None})
    if not places:
        return ""
    label = told.labels["line" if len(places) == 1 else "lines"]
    return label.format(told.grammar.listed(str(line) for line in places))


def wrapped(text: str, lead: str, width: int) -> list[str]:
    """The text in lines no longer than the width, the first after `lead`, the others as far in."""
    inner = max(width - len(lead), 30)
    found = textwrap.wrap(_kept(text), inner, break_long_words=False, break_on_hyphens=False)
    return [(lead if n == 0 else " " * len(lead)) + line.replace("\0", " ") for n, line in enumerate(found)]


def apart(lines: Sequence[str]) -> list[str]:
    """The lines with an empty one before them, if there are any."""
    return ["", *lines] if lines else []


def _kept(text: str) -> str:
    """The text with what belongs together held together: `7 §`, `26 maj`, `rad 15`."""
    return _TOGETHER.sub("\0", text)
