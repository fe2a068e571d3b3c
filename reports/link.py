"""One step of a chain of bounds, with the step before it, and what a sentence about it needs."""

from dataclasses import dataclass
from datetime import date, timedelta

from constraints.shapes import Point, Requirement
from plans.calendar import free_names, is_weekend
from plans.lag import Lag, Unit
from plans.plan import Plan
from reports import dates
from reports.case import Case
from reports.grammar import Grammar
from solver.explained import Skipped, Step


@dataclass(frozen=True)
class Link:
    """A step of a chain in a plan, in a language; `before` is None at the beginning of the chain."""

    plan: Plan
    step: Step
    before: Step | None
    grammar: Grammar

    @property
    def lag(self) -> tuple[Lag, bool]:
        """How far the dependency holds the two apart, and whether that is a most and not a least."""
        dependency = self.case.dependency
        later = self.step.point.activity == dependency.then
        at_most = later is not self.step.least
        return (dependency.at_most if at_most else dependency.at_least) or Lag(0, Unit.DAYS), at_most

    @property
    def case(self) -> Case:
        """The requirement that makes the step."""
        return Case(self.plan, self.step.requirement or Requirement("", ()), self.grammar)

    @property
    def needed(self) -> str:
        """How long an activity of two ends has to be, by the rule about lengths."""
        return self.grammar.count(self.case.facts["needed"], Unit.WORKING_DAYS)

    @property
    def elastic(self) -> bool:
        """Whether it may be longer."""
        return self.plan.elastic(self.step.point.activity)

    @property
    def cost(self) -> int:
        """How many days are lost because the activity may not lie on them."""
        return abs((self.step.day - self.step.by).days)

    def uncounted(self) -> list[str]:
        """The holidays since the step before, in Swedish: a distance in working days passes over them."""
        assert self.before is not None
        first, last = sorted((self.before.day, self.step.by))
        between = (first + timedelta(n) for n in range(1, (last - first).days))
        return list(free_names(day for day in between if not is_weekend(day)))

    def title(self, point: Point) -> str:
        """The quoted title of the activity, apart from others of its name."""
        return self.case.apart(point.activity)

    def is_long(self, point: Point) -> bool:
        """Whether the activity begins on one day and ends on another."""
        return self.case.is_long(point.activity)

    def day(self, day: date) -> str:
        """A day beside the day of the step: without its year, if that is the same."""
        return self.grammar.day(day, self.step.day)

    def span(self, skipped: Skipped) -> str:
        """The skipped days, likewise: `3–4 juni`, `onsdag 7 juni`."""
        first, last = min(skipped.days), max(skipped.days)
        if first == last:
            return self.day(first)
        text = dates.span(first, last, self.grammar.language)
        same_year = first.year == last.year == self.step.day.year
        return text.removesuffix(f" {last.year}") if same_year else text
