"""Rules by which at least one of several activities is so long before another."""

from abc import abstractmethod
from collections.abc import Iterator
from typing import ClassVar

from constraints.rule import Breach, Rule
from constraints.shapes import NO_TIME, AnyOf, Apart, Point, Requirement, Shape
from plans.lag import Lag
from plans.plan import Plan
from plans.schedule import Schedule


class OneBefore(Rule):
    """Of the activities of each requirement one ends at least `lag`, in calendar days, before the last begins."""

    lag: ClassVar[Lag] = NO_TIME

    @abstractmethod
    def requirements(self, plan: Plan) -> Iterator[Requirement]:
        """What is asked of the plan: those of which one is enough, and then the one that they come before."""

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach where none is in time; one without a day may yet be. short_by is how late the first is."""
        for requirement in self.requirements(plan):
            *firsts, then = requirement.activities
            placed = [schedule[key].end for key in firsts if key in schedule]
            if then in schedule and len(placed) == len(firsts):
                day = schedule[then].start
                short = self.lag.count - (day - min(placed)).days
                if short > 0:
                    yield Breach(requirement, (min(placed), day), short)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """At least one of them is so long before."""
        for requirement in self.requirements(plan):
            *firsts, then = requirement.activities
            lags = (Apart(requirement, Point(key, last=True), Point(then), self.lag) for key in firsts)
            yield AnyOf(requirement, tuple(lags))
