"""What stood broken before, and so may stand."""

from collections import defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from constraints.shapes import AnyOf, Apart, AtMost, DaysAWeek, Forbid, Requirement, Separate, Within

_NOTHING = Requirement("", ())


class Excuses:
    """What may go on being broken as the old days break it: everything, or what they broke of a plan before.

    `broken` collects what the old days do break, by what it is about: a rule about a day of a point, a lag between
    two points, a cap of a body with how many there were on each day.
    """

    def __init__(self, base: "Excuses | None" = None, *, everything: bool = False) -> None:
        self._base, self._everything = base, everything
        self.broken: dict[Hashable, list[Any]] = defaultdict(list)

    def again(self) -> "Excuses":
        """The same, with nothing collected."""
        return Excuses(self._base, everything=self._everything)

    def together(self, other: "Excuses") -> "Excuses":
        """As if the old days broke both."""
        both = Excuses()
        for each in (self, other):
            for about, said in each.broken.items():
                both.broken[about] += said
        return both

    def day(self, shape: Forbid | Within, old: date) -> bool:
        """Whether the point may stay on its old day."""
        said = shape.requirement
        return self._known(("day", said.rule, said.about, shape.point, old), None) is not None

    def lag(self, shape: Apart) -> bool:
        """Whether a lag may stay as it was: the same, or one that is easier now."""
        known = self._known(("lag", shape.first, shape.then, shape.inclusive), shape)
        return known is not None and any(_easier(shape, before) for before in known)

    def cap(self, shape: AtMost | DaysAWeek, held: Mapping[date, int]) -> dict[date, int]:
        """How many there may be on the days (or in the weeks) that hold too many: as many as there were."""
        known = self._known(("cap", shape.requirement.rule, shape.requirement.about), held)
        return dict(known[0]) if known else {}

    def as_it_was(self, shape: Separate | AnyOf) -> bool:
        """Whether just this may stay as it was."""
        bare: Separate | AnyOf = replace(shape, requirement=_NOTHING)
        if isinstance(bare, AnyOf):
            bare = replace(bare, shapes=tuple(replace(lag, requirement=_NOTHING) for lag in bare.shapes))
        return self._known(bare, None) is not None

    def _known(self, about: Hashable, said: Any) -> list[Any] | None:
        """What was said of this before, if it was broken then."""
        self.broken[about].append(said)
        if self._everything:
            return [said]
        return None if self._base is None else self._base.broken.get(about)


def _easier(lag: Apart, before: Apart) -> bool:
    """Whether what obeys the one obeys the other, counted in the same unit."""
    if lag.at_least.working is not before.at_least.working and lag.at_least.count:
        return False
    if lag.at_most is None or before.at_most is None:
        most = lag.at_most is None or lag.at_most == before.at_most
    else:
        most = lag.at_most.working is before.at_most.working and lag.at_most.count >= before.at_most.count
    return most and lag.at_least.count <= before.at_least.count
