"""The rules in words: a page a rule for docs/rules/, and what `tidplan rules` prints, both of the catalogue."""

import inspect
import re
from collections.abc import Iterator, Sequence

from constraints.rule import Rule
from plans.severity import Severity
from reports.catalogue import Entry, catalogue, entry
from reports.grammar import capital
from reports.languages import words
from reports.paragraphs import wrapped
from reports.sentences import severity_name


def rule_page(rule: Rule) -> str:
    """The page of a rule, in Markdown: Swedish first, then English and the rule's own words."""
    told, labels = entry(rule), words("sv").labels
    parts = [
        f"# {told.name} (`{told.code}`)",
        told.checks,
        "\n".join(f"- {fact}" for fact in _facts(told, "sv")),
        f"## {labels['rule example']}\n\n```yaml\n{told.example}```",
        *_moved(told, "sv"),
        f"{labels['rule says']}:\n\n> {told.says}",
        f"## {labels['rule change']}\n\n{labels['rule levels']}\n\n```yaml\n{told.change}\n```",
    ]
    if told.behind:
        parts += [labels["rule behind"], f"```yaml\n{told.behind}\n```"]
    told = entry(rule, "en")
    parts += [
        f"## {told.name}",
        told.checks,
        f"> {told.says}",
        f"The rule itself says: {' '.join((inspect.getdoc(type(rule)) or '').split())}",
    ]
    return "\n\n".join(parts) + "\n"


def rule_index() -> str:
    """The list of all rules, in Markdown."""
    rows = [
        f"| [`{sv.code}`]({sv.code}.md) | {sv.name} | {severity_name(sv.severity)} | {sv.law or ''} | {en.name} |"
        for sv, en in zip(catalogue("sv"), catalogue("en"), strict=True)
    ]
    head = (
        "# Reglerna\n\n"
        "Varje regel har en kod, som står i granskningens svar och i planfilen. Allvaret är från början det som "
        "står här; planfilen kan ändra det för hela planen, för en deltagare eller för en aktivitet. Det som "
        "blockerar bryts aldrig i ett förslag, varningar bryts så få som möjligt, och resten är till för den som "
        "läser. `tidplan rules` visar samma lista, och `tidplan rules KOD` en regel.\n\n"
        "| Kod | Regel | Allvar | Lag | Rule |\n|---|---|---|---|---|\n"
    )
    tail = "\nSidorna skrivs av `scripts/docs` ur reglerna själva. Ändra reglerna, inte sidorna.\n"
    return head + "\n".join(rows) + "\n" + tail


def rules_text(language: str = "sv", width: int = 100) -> str:
    """Every rule: code, severity and paragraph, and what it checks."""
    entries = catalogue(language)
    lines = wrapped(_plain(words(language).labels["rules head"].format(len(entries))), "", width)
    for told in entries:
        about = ", ".join(part for part in (severity_name(told.severity, language).lower(), told.law) if part)
        lines += ["", f"{told.code} ({about})", *wrapped(_plain(f"{told.name}. {told.checks}"), "  ", width)]
    return "\n".join(lines) + "\n"


def rule_text(rule: Rule, language: str = "sv", width: int = 100) -> str:
    """One rule: what it checks, a plan that breaks it and what is said then, and how to allow it."""
    told, labels = entry(rule, language), words(language).labels
    lines = [f"{told.name} ({told.code})", "", *wrapped(_plain(told.checks), "", width), ""]
    lines += [line for fact in _facts(told, language) for line in wrapped(_plain(fact), "", width)]
    lines += ["", f"{labels['rule example']}:", "", *_indented(told.example), ""]
    lines += [line for moved in _moved(told, language) for line in (*wrapped(moved, "", width), "")]
    lines += [f"{labels['rule says']}:", "", *wrapped(told.says, "  ", width), ""]
    lines += [f"{labels['rule change']}:", "", *wrapped(_plain(labels["rule levels"]), "", width), ""]
    lines += _indented(told.change)
    if told.behind:
        lines += ["", *wrapped(labels["rule behind"], "", width), "", *_indented(told.behind)]
    return "\n".join(lines) + "\n"


def _facts(told: Entry, language: str) -> list[str]:
    labels, tongue = words(language).labels, words(language)
    usual = labels["rule severity"].format(_severity(told.severity, language))
    milder: dict[Severity, list[str]] = {}
    for kind, severity in told.milder.items():
        milder.setdefault(severity, []).append(tongue.reading.kinds[kind])
    for severity, kinds in milder.items():
        listed = tongue.grammar.listed(kinds)
        usual += labels["rule milder"].format(kinds=listed, severity=_severity(severity, language))
    facts = [f"{usual}."]
    if told.law:
        facts.append(labels["rule law"].format(capital(told.law)))
    if told.since:
        facts.append(labels["rule since"].format(told.since))
    if told.of_document:
        facts.append(labels["rule of document"])
    return facts


def _severity(severity: Severity, language: str) -> str:
    return f"{severity_name(severity, language).lower()} (`{severity.value}`)"


def _moved(told: Entry, language: str) -> Iterator[str]:
    if told.moved is not None:
        key, first, last = told.moved
        tongue = words(language)
        yield tongue.labels["rule moved"].format(activity=key, days=tongue.grammar.span(first, last))


def _plain(text: str) -> str:
    """Without the marks of Markdown."""
    return re.sub(r"`([^`]*)`", r"\1", text)


def _indented(text: str) -> Sequence[str]:
    return [f"  {line}" for line in text.rstrip("\n").split("\n")]
