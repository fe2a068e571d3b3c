"""A question to a plan: what is asked of it, and whose days the answer gives."""

from dataclasses import dataclass
from functools import cached_property

from plans.schedule import Schedule
from solver.bounds import Bounds
from solver.ground import Ground
from solver.prepared import Prepared
from solver.search import Leaf


@dataclass(frozen=True)
class Ask:
    """A prepared plan, what is asked of it, and the activities that the answer gives days."""

    prepared: Prepared
    demands: tuple[Ground, ...]
    keys: tuple[str, ...]

    @cached_property
    def stated(self) -> tuple[str, ...]:
        """Those of them that the plan itself gives a day: the ones whose habits count."""
        return tuple(key for key in self.keys if self.prepared.plan.activities[key].stated is not None)

    def bounds(self) -> Bounds:
        """The bounds of everything when this holds."""
        return self.prepared.asked(self.demands)

    def schedule(self, leaf: Leaf) -> Schedule:
        """The calendar of a leaf."""
        old, network = self.prepared.old, self.prepared.network
        days = list(old.days)
        for variable, day in leaf.changed.items():
            days[variable] = day
        moved = {old.prices.activities[variable] for variable in leaf.changed}
        stated = self.prepared.plan.schedule
        new = network.schedule(days, [key for key in self.keys if key in moved or key not in stated])
        return Schedule({key: new[key] if key in new else stated[key] for key in self.keys})
