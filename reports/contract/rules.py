"""What `tidplan rules --json` prints."""

from collections.abc import Iterable

from plans.model import Model
from plans.severity import Severity
from reports.catalogue import Entry


class RuleOut(Model):
    """A rule. `milder` is by kind of activity; `law` is empty where no statute is behind the rule.

    `since` is the first year of the dates that it is asked of. `example` is a plan file that breaks it, with the
    activity `moved` to other days where it says so, and `says` what a check says then. `change` is what to write
    in that plan to judge the rule otherwise.
    """

    code: str
    name: str
    severity: Severity
    milder: dict[str, Severity]
    law: str
    since: int | None
    of_document: bool
    checks: str
    example: str
    moved: str | None
    says: str
    change: str


class RulesOut(Model):
    """What `tidplan rules --json` prints: the rules, or the one asked for."""

    rules: list[RuleOut]


def rules_out(entries: Iterable[Entry]) -> RulesOut:
    """The entries of the catalogue, in the order given."""
    return RulesOut(rules=[_rule(told) for told in entries])


def _rule(told: Entry) -> RuleOut:
    return RuleOut(
        code=told.code,
        name=told.name,
        severity=told.severity,
        milder={kind.value: severity for kind, severity in told.milder.items()},
        law=told.law or "",
        since=told.since,
        of_document=told.of_document,
        checks=told.checks,
        example=told.example,
        moved=None if told.moved is None else "{} {}..{}".format(*told.moved),
        says=told.says,
        change=told.change,
    )
