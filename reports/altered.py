"""One change of a plan, and what a phrase about it needs to say."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from constraints.shapes import Requirement
from plans.lag import Lag
from plans.plan import Plan
from reports.case import Case
from reports.grammar import Grammar
from reports.titles import is_ambiguous, one_line, short_title


@dataclass(frozen=True)
class Altered:
    """A change (one of `scenarios.changes`) of a plan, in a language."""

    plan: Plan
    change: Any
    grammar: Grammar

    def title(self, key: str) -> str:
        """The quoted title, with the stated date if another activity is called the same; the id of a stranger."""
        if key not in self.plan.activities:
            return self.grammar.quoted(key)
        title, stated = self.grammar.quoted(short_title(self.plan, key)), self.plan.activities[key].date
        return f"{title} ({self.grammar.when(stated)})" if stated and is_ambiguous(self.plan, key) else title

    @property
    def own(self) -> str:
        """The title of the activity that the change is about."""
        return self.title(self.change.activity)

    @property
    def pair(self) -> tuple[str, str]:
        """The titles of the two that a dependency ties together."""
        return self.title(self.change.first), self.title(self.change.then)

    @property
    def new(self) -> str:
        """The title of an activity that the change adds."""
        return self.grammar.quoted(one_line(self.change.row.title))

    def body(self) -> str:
        """The name of the body or person; its code where the plan has none of it."""
        code = self.change.body
        known = code in self.plan.bodies or code in self.plan.people
        return self.plan.who(code).name if known else code

    def start(self) -> date | None:
        """The day on which the plan has the activity begin."""
        slot = self.plan.schedule.get(self.change.activity)
        return None if slot is None else slot.start

    @property
    def begins(self) -> bool:
        """Whether the activity is moved by its first day alone, and has another last day."""
        key, to = self.change.activity, self.change.to
        long = key in self.plan.activities and (self.plan.two_ended(key) or self.plan.length(key) > 1)
        return long and to.first == to.last

    @property
    def known(self) -> bool:
        """Whether both ends of the dependency are in the plan."""
        return {self.change.first, self.change.then} <= set(self.plan.activities)

    def order(self) -> Case:
        """The dependency that the change adds, as a demand."""
        facts = {"dependency": self.change, "clock": False}
        return Case(
            self.plan, Requirement("precedence", (self.change.first, self.change.then), facts=facts), self.grammar
        )

    def lags(self) -> list[Lag | None]:
        """The least distances of the pair as the plan has them."""
        pair = (self.change.first, self.change.then)
        return [d.at_least for d in self.plan.dependencies if (d.first, d.then) == pair]

    def longer(self) -> bool | None:
        """Whether the least distance grows; None where the two are counted in different ways, or it stays."""
        new, old = self.change.at_least, self.lags()
        if not old or any(lag is not None and lag.working is not new.working for lag in old):
            return None
        counts = [0 if lag is None else lag.count for lag in old]
        return None if new.count in counts else new.count > max(counts)
