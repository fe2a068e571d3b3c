"""The rules as a reader of the documentation meets them: a page a rule, made from the rule itself."""

import inspect

from constraints.rule import Rule
from constraints.rules import RULES
from plans.severity import Severity
from reports.example import example_breaches
from reports.languages import LANGUAGES
from reports.sentences import finding_text, rule_name, severity_name

_KINDS = {
    "meeting": "möte",
    "decision": "beslut",
    "deadline": "stoppdatum",
    "mailing": "utskick",
    "work": "arbete",
}
_BEHIND = {
    "precedence": ("beroendet", "dependencies:\n  - {first: ks-budget, then: kf-budget, at_least: 7 days", "}"),
    "closed": ("perioden", "calendar:\n  closed:\n    - {name: Sportlov, days: 2027-03-01..2027-03-05", "}"),
    "absence": ("frånvaron", "absences:\n  - {body: KSO, days: 2027-04-12..2027-04-15", "}"),
    "latest": ("datumet", "activities:\n  budget:\n    latest: {date: 2027-10-31", "}"),
}
"""What stands behind a requirement and may carry a severity of its own, and how that begins and ends in a file."""


def rule_page(rule: Rule) -> str:
    """The page of a rule, in Markdown: Swedish first, then English and the rule's own words."""
    parts = [
        f"# {rule_name(rule.code)} (`{rule.code}`)",
        LANGUAGES["sv"].explained[rule.code],
        "\n".join(f"- {fact}" for fact in _facts(rule)),
        f"Så låter det:\n\n> {_example(rule, 'sv')}",
        _setting(rule),
        f"## {rule_name(rule.code, 'en')}",
        LANGUAGES["en"].explained[rule.code],
        f"> {_example(rule, 'en')}",
        f"The rule itself says: {_own_words(rule)}",
    ]
    return "\n\n".join(parts) + "\n"


def rule_index() -> str:
    """The list of all rules, in Markdown."""
    rows = [
        f"| [`{rule.code}`]({rule.code}.md) | {rule_name(rule.code)} | {severity_name(rule.severity)} | "
        f"{rule_name(rule.code, 'en')} |"
        for rule in RULES
    ]
    head = (
        "# Reglerna\n\n"
        "Varje regel har en kod, som står i granskningens svar och i planfilen. Allvaret är från början det som "
        "står här; planfilen kan ändra det för hela planen, för en deltagare eller för en aktivitet. Det som "
        "blockerar bryts aldrig i ett förslag, varningar bryts så få som möjligt, och resten är till för den som "
        "läser.\n\n"
        "| Kod | Regel | Allvar | Rule |\n|---|---|---|---|\n"
    )
    tail = "\nSidorna skrivs av `scripts/docs` ur reglerna själva. Ändra reglerna, inte sidorna.\n"
    return head + "\n".join(rows) + "\n" + tail


def _facts(rule: Rule) -> list[str]:
    usual = f"Allvar: {severity_name(rule.severity).lower()} (`{rule.severity.value}`)"
    milder: dict[Severity, list[str]] = {}
    for kind, severity in rule.milder.items():
        milder.setdefault(severity, []).append(_KINDS[kind.value])
    listed = LANGUAGES["sv"].grammar.listed
    for severity, kinds in milder.items():
        usual += f"; för {listed(kinds)} {severity_name(severity).lower()} (`{severity.value}`)"
    facts = [f"{usual}."]
    if rule.law:
        facts.append(f"Lag: {rule.law}.")
    if rule.of_document:
        facts.append("Regeln gäller hur dokumentet är skrivet. Ett förslag till nya datum påverkas inte av den.")
    return facts


def _example(rule: Rule, language: str) -> str:
    plan, breaches = example_breaches()
    return finding_text(plan, breaches[rule.code], language)


def _setting(rule: Rule) -> str:
    """How to choose the severity, on each level where it may be chosen."""
    other = Severity.INFO if rule.severity is not Severity.INFO else Severity.WARN
    allowed = f"{rule.code}: {{severity: allow, because: Skälet till undantaget}}"
    yaml = f"rules:\n  {rule.code}: {other.value}  # för hela planen"
    if example_breaches()[1][rule.code].requirement.bodies:
        yaml += f"\nbodies:\n  KS:\n    rules:\n      {rule.code}: {other.value}  # när kommunstyrelsen berörs"
    yaml += f"\nactivities:\n  budget:\n    rules:\n      {allowed}  # för en aktivitet"
    text = (
        "## Ändra allvaret eller tillåt\n\n"
        "Allvaret är `block`, `warn`, `question`, `info` eller `allow`. Den närmaste inställningen gäller: "
        "aktivitetens, sedan beroendets eller periodens, deltagarens, planens och sist regelns egen. Att tillåta "
        "kräver ett skäl, som visas i granskningen.\n\n"
        f"```yaml\n{yaml}\n```"
    )
    if rule.code in _BEHIND:
        name, begin, end = _BEHIND[rule.code]
        text += f"\n\nÄven {name} kan ha ett eget allvar:\n\n```yaml\n{begin}, severity: {other.value}{end}\n```"
    return text


def _own_words(rule: Rule) -> str:
    return " ".join((inspect.getdoc(type(rule)) or "").split())
