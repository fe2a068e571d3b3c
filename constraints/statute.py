"""What the rules taken from statutes have in common: which row of the plan is meant, and the last lawful day."""

import re
from abc import abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, ClassVar

from constraints.days import has_last_day
from constraints.matters import called_kinds
from constraints.rule import Breach, Rule
from constraints.shapes import Forbid, Point, Requirement, Shape, Within
from plans.activity import Activity, Kind, Step
from plans.body import BodyKind
from plans.calendar import WORKING_DAYS
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Setting, Severity
from plans.treating import subject, treats

KL_SINCE = 2018
"""The first year of dates that are asked about kommunallagen (2017:725)."""

_ONE = timedelta(1)
_NO_EXCEPTION = Setting(severity=Severity.WARN)
_PARAGRAPH = re.compile(r"KL (\d+) kap\. (\d+)")
_DECIDES = {Step.PROPOSAL, Step.DECISION, None}


@dataclass(frozen=True)
class Due:
    """The day by which the law wants an activity done, and the one up to which it knows exceptions, if it does.

    It is `assumed` where the plan does not say all that the day follows from: then it can only be asked.
    """

    activity: str
    by: date
    exceptions: date | None = None
    assumed: bool = False

    @property
    def last(self) -> date:
        """The last day that is in time: where `by` is a free day the next working day (lag (1930:173) 2 §)."""
        return WORKING_DAYS.next(self.by)

    @property
    def bound(self) -> date:
        """The last day with an exception, likewise."""
        return WORKING_DAYS.next(self.exceptions or self.by)


class StatutoryDay(Rule):
    """A rule that gives activities a last day by law. Late within the exceptions is one thing, after them another.

    An activity whose own `latest` names the paragraph is left to the rule `latest`.
    """

    since: ClassVar[int | None] = KL_SINCE
    of_matters = True

    @abstractmethod
    def due(self, plan: Plan) -> Iterator[Due]:
        """The activities that the law gives a last day; which they are follows from the plan's own days alone."""

    def facts(self, plan: Plan, due: Due, schedule: Schedule) -> dict[str, Any]:  # noqa: ARG002
        """What else the sentence about a breach needs."""
        return {}

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each that ends after its last day; short_by is by how many days."""
        for due in self._asked(plan):
            if due.activity in schedule and schedule[due.activity].end > due.last:
                end = schedule[due.activity].end
                facts = self.facts(plan, due, schedule)
                requirement = self._requirement(due, excepted=end <= due.bound, **facts)
                yield Breach(requirement, (end,), (end - due.last).days)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """Its last day is none of those between the two days, and not after the second of them."""
        for due in self._asked(plan):
            last = Point(due.activity, has_last_day(plan, due.activity))
            if due.bound > due.last:
                between = frozenset(due.last + _ONE * n for n in range(1, (due.bound - due.last).days + 1))
                yield Forbid(self._requirement(due, excepted=True), last, between)
            yield Within(self._requirement(due, excepted=False), last, None, due.bound)

    def _asked(self, plan: Plan) -> Iterator[Due]:
        for due in self.due(plan):
            if due.last.year >= (self.since or 0) and not self._said(plan.activities[due.activity]):
                yield due

    def _said(self, activity: Activity) -> bool:
        """Whether the activity's own latest day is said to come from the same paragraph."""
        latest, own = activity.latest, _PARAGRAPH.search(self.law or "")
        found = _PARAGRAPH.search(latest.law or "") if latest is not None else None
        return found is not None and own is not None and found.groups() == own.groups()

    def _requirement(self, due: Due, *, excepted: bool, **facts: Any) -> Requirement:
        setting = _NO_EXCEPTION if due.exceptions is not None and not excepted else None
        about = "" if excepted else "without exception"
        severity = Severity.QUESTION if due.assumed else None
        return self.requirement(
            due.activity, about=about, setting=setting, severity=severity, due=due, excepted=excepted, **facts
        )


def decides(plan: Plan, key: str, kind: BodyKind) -> bool:
    """Whether a body of the kind decides there, or proposes: not where it only hears or negotiates."""
    if kind not in called_kinds(plan, key):
        return False
    step = treats(plan, key).step
    return step in _DECIDES if plan.activities[key].kind is Kind.DECISION else step is Step.PROPOSAL


def in_order(plan: Plan, keys: Iterable[str]) -> list[str]:
    """The activities in the order of the plan's own days; those without a day by their window."""
    return sorted(keys, key=lambda key: own_day(plan, key))


def own_day(plan: Plan, key: str) -> date:
    """The first day that the plan states, or the first of the activity's window."""
    stated = plan.activities[key].stated
    return plan.window(key).first if stated is None else stated.first


def handed_over(plan: Plan, about: str) -> list[str]:
    """Where the board hands something to the council: what is sent there, or else the board's own decision.

    In the order of the plan's own days.
    """
    sent = list(sent_to_council(plan, about))
    return in_order(plan, sent or [key for key in _on(plan, about) if decides(plan, key, BodyKind.BOARD)])


def sent_to_council(plan: Plan, about: str) -> Iterator[str]:
    """The rows on the matter on which something is sent, or handed in, to the council."""
    for key in _on(plan, about):
        activity = plan.activities[key]
        to = {plan.bodies[code].kind for code in activity.recipients}
        if activity.kind in (Kind.MAILING, Kind.DEADLINE) and BodyKind.COUNCIL in to:
            yield key


def _on(plan: Plan, about: str) -> list[str]:
    return [key for key, activity in plan.activities.items() if subject(activity) == about]
