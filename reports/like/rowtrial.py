"""Rows put in and taken away, tried out: the document is read again, and says the plan's rows and no others."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from plans.plan import Plan
from plans.reading.document import Place
from plans.reading.reading import Reading
from plans.reading.titles import short_title
from reports.like.entering import Entered
from reports.like.ground import CannotWrite
from reports.like.rows import Added, Removed, Step

Said = Counter[tuple[object, ...]]


@dataclass
class RowTrial:
    """A document whose dates are written, and the rows that are changed in it so far."""

    plan: Plan
    content: bytes
    write: Callable[[Sequence[Step]], bytes]
    read: Callable[[bytes], Reading]
    format: str
    kept: list[Step] = field(default_factory=list)

    @cached_property
    def _before(self) -> Reading:
        """What the document says with its dates written."""
        return self.read(self._start)

    def run(self, ways: Sequence[Sequence[Step]]) -> None:
        """Keep of each the first way that reads as wanted: all together, or else one after the other."""
        self._start = self.content
        first = [one[0] for one in ways if one]
        if not first or self._holds(first):
            return
        for some in ways:
            for step in some:
                if self._holds([*self.kept, step]):
                    break

    def _holds(self, steps: Sequence[Step]) -> bool:
        try:
            content = self.write(steps)
        except CannotWrite:
            return False
        gone = {_stands(step.row.place, steps) for step in steps if isinstance(step, Removed)}
        if _said(self.read(content), gone if self.format == "xlsx" else set()) != self._wanted(steps):
            return False
        self.content, self.kept = content, list(steps)
        return True

    def _wanted(self, steps: Sequence[Step]) -> Said:
        said = _said(self._before, {step.row.place for step in steps if isinstance(step, Removed)})
        for step in steps:
            if isinstance(step, Entered):
                said[step.row.title, step.row.when, step.row.time] += 1
            if isinstance(step, Added):
                activity = self.plan.activities[step.key]
                said[short_title(activity.title), activity.date, activity.time] += 1
        return said


def _stands(place: Place, steps: Sequence[Step]) -> Place:
    """Where a line is after rows have been put in above it."""
    added = [step for step in steps if isinstance(step, Added) and step.place.sheet == place.sheet]
    above = [step for step in added if step.place.line + (not step.first) <= place.line]
    return replace(place, line=place.line + len(above))


def _said(reading: Reading, without: set[Place]) -> Said:
    return Counter((row.title, row.when, row.time) for row in reading.rows if row.place not in without)
