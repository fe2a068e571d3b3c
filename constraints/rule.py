"""What a rule is: two halves that say the same, one to a person's question and one to a solver.

`broken` is the specification, in plain dates and without a solver. `post` says the same as shapes that a
solver takes. Property tests hold the two together, in both directions.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from constraints.shapes import Requirement, Shape
from plans.activity import Kind
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Excusable, Setting, Severity


@dataclass(frozen=True)
class Breach:
    """A requirement that a schedule does not meet, on these days, by so many days where that counts."""

    requirement: Requirement
    days: tuple[date, ...] = ()
    short_by: int | None = None

    @property
    def rule(self) -> str:
        """The code of the rule."""
        return self.requirement.rule

    @property
    def activities(self) -> tuple[str, ...]:
        """The ids of the activities concerned, in the rule's own order."""
        return self.requirement.activities

    @property
    def facts(self) -> dict[str, Any]:
        """What a sentence about the breach needs."""
        return self.requirement.facts


class Rule(ABC):
    """A rule with its stable code, usual severity (milder for some kinds of activity) and law, if any.

    `since` is the first year of the days that the rule is asked of, where a statute is younger than plans may be.
    `of_matters` marks the rules that ask what an activity does for which matter (`plans.treating`), and
    `of_document` marks the rules about how a document is written: they have nothing to say to a solver.
    """

    code: ClassVar[str]
    severity: ClassVar[Severity]
    milder: ClassVar[Mapping[Kind, Severity]] = {}
    law: ClassVar[str | None] = None
    since: ClassVar[int | None] = None
    of_matters: ClassVar[bool] = False
    of_document: ClassVar[bool] = False

    @abstractmethod
    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each requirement not met; activities without a day are passed over."""

    @abstractmethod
    def post(self, plan: Plan) -> Iterator[Shape]:
        """The same rule for a solver, for every activity of the plan."""

    def requirement(
        self,
        *activities: str,
        about: str = "",
        bodies: Iterable[str] = (),
        setting: Excusable | None = None,
        law: str | None = None,
        severity: Severity | None = None,
        **facts: Any,
    ) -> Requirement:
        """The rule applied to these activities."""
        return Requirement(self.code, activities, about, tuple(bodies), setting, law or self.law, severity, facts)


def unless_gathering(severity: Severity) -> dict[Kind, Severity]:
    """A milder severity for deadlines, mailings and work: nobody is called to a room for them."""
    return {kind: severity for kind in Kind if not kind.gathers}


class DocumentRule(Rule):
    """A rule about the document rather than its dates: a solver has nothing to do with it."""

    of_document = True

    def post(self, plan: Plan) -> Iterator[Shape]:  # noqa: ARG002
        """Nothing: moving activities cannot mend it."""
        return iter(())


def setting_of(plan: Plan, requirement: Requirement, rule: Rule) -> Setting:
    """How serious a breach would be, and why if the plan says; the setting nearest to the activities decides.

    In this order: the activities' own settings, the dependency's or period's, the bodies', the plan's, the
    requirement's or else the rule's. Among several equally near, the mildest: an exception for one of two is one
    for the pair.
    """
    activities = [plan.activities[key] for key in requirement.activities]
    own = [] if requirement.setting is None else [requirement.setting]
    bodies = [plan.bodies[code] for code in requirement.bodies]
    levels: list[list[Excusable | None]] = [
        [activity.rules.get(rule.code) for activity in activities],
        [*own],
        [body.rules.get(rule.code) for body in bodies],
        [plan.rules.get(rule.code)],
    ]
    for level in levels:
        chosen = [(s.severity, s.because) for s in level if s is not None and s.severity is not None]
        if chosen:
            severity, because = max(chosen, key=lambda found: found[0].rank)
            return Setting(severity=severity, because=because)
    if requirement.severity is not None:
        return Setting(severity=requirement.severity)
    usual = [rule.milder.get(activity.kind, rule.severity) for activity in activities]
    return Setting(severity=max(usual, key=lambda severity: severity.rank, default=rule.severity))
