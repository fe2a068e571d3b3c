"""The rules as a reader meets them: what each checks, a plan that breaks it, and how to allow it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from constraints.rule import Rule
from constraints.rules import RULES
from plans.activity import Kind
from plans.severity import Severity
from reports.example import example_of
from reports.languages import words
from reports.sentences import finding_text, rule_name

_BEHIND = {
    "precedence": ("dependencies:\n  - {first: ks-budget, then: kf-budget, at_least: 7 days", "}"),
    "closed": ("calendar:\n  closed:\n    - {name: Sportlov, days: 2027-03-01..2027-03-05", "}"),
    "absence": ("absences:\n  - {body: KSO, days: 2027-04-12..2027-04-15", "}"),
    "latest": ("activities:\n  budget:\n    latest: {date: 2027-10-31", "}"),
}
"""What stands behind a requirement and may carry a severity of its own, and how that begins and ends in a file."""


@dataclass(frozen=True)
class Entry:
    """A rule in a language.

    `example` is a plan file that breaks it, `moved` the activity and days that a calendar has to give it for that,
    and `says` what a check says then. `change` and `behind` are what to write in a plan to judge it otherwise.
    """

    code: str
    name: str
    severity: Severity
    milder: Mapping[Kind, Severity]
    law: str | None
    since: int | None
    of_document: bool
    checks: str
    example: str
    moved: tuple[str, date, date] | None
    says: str
    change: str
    behind: str | None


def catalogue(language: str = "sv") -> tuple[Entry, ...]:
    """Every rule, in the order of RULES."""
    return tuple(entry(rule, language) for rule in RULES)


def entry(rule: Rule, language: str = "sv") -> Entry:
    """One rule."""
    example = example_of(rule.code)
    slot = None if example.moved is None else example.schedule[example.moved]
    return Entry(
        code=rule.code,
        name=rule_name(rule.code, language),
        severity=rule.severity,
        milder=rule.milder,
        law=rule.law,
        since=rule.since,
        of_document=rule.of_document,
        checks=words(language).explained[rule.code],
        example=example.text,
        moved=None if example.moved is None or slot is None else (example.moved, slot.start, slot.end),
        says=finding_text(example.plan, example.breach, language),
        change="\n".join(_change(rule, language)),
        behind=_behind(rule),
    )


def _change(rule: Rule, language: str) -> Iterator[str]:
    """How to choose the severity in the example, on each level where it may be chosen."""
    labels, breach = words(language).labels, example_of(rule.code).breach
    plan, other = example_of(rule.code).plan, _other(rule)
    yield f"rules:\n  {rule.code}: {other}  # {labels['rule of plan']}"
    for body in breach.requirement.bodies[:1]:
        when = labels["rule of body"].format(plan.who(body).name)
        yield f"bodies:\n  {body}:\n    rules:\n      {rule.code}: {other}  # {when}"
    reason = f"{{severity: allow, because: {labels['rule reason']}}}"
    key = breach.activities[-1]
    yield f"activities:\n  {key}:\n    rules:\n      {rule.code}: {reason}  # {labels['rule of activity']}"


def _behind(rule: Rule) -> str | None:
    if rule.code not in _BEHIND:
        return None
    begin, end = _BEHIND[rule.code]
    return f"{begin}, severity: {_other(rule)}{end}"


def _other(rule: Rule) -> Severity:
    return Severity.INFO if rule.severity is not Severity.INFO else Severity.WARN
