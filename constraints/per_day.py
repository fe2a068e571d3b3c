"""At most so many meetings a day for a person or a room."""

from collections import Counter
from collections.abc import Iterator

from constraints.pairs import gatherings
from constraints.rule import Breach, Rule
from constraints.shapes import AtMost, Requirement, Shape
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class PerDay(Rule):
    """On no day do more gatherings call a body, or a body it is part of, than its `per_day`."""

    code = "per-day"
    severity = Severity.BLOCK

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each such body with the days that hold too many; short_by is by how many at worst."""
        for code, most, keys in _called(plan):
            placed = {key: set(schedule[key].days) for key in keys if key in schedule}
            held = Counter(day for days in placed.values() for day in days)
            over = tuple(sorted(day for day, count in held.items() if count > most))
            if over:
                there = tuple(key for key in placed if not placed[key].isdisjoint(over))
                requirement = self._requirement(code, most, keys, there=there)
                yield Breach(requirement, over, max(held[day] for day in over) - most)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """The same for each day of the horizon."""
        for code, most, keys in _called(plan):
            yield AtMost(self._requirement(code, most, keys), most)

    def _requirement(
        self, code: str, most: int, keys: tuple[str, ...], there: tuple[str, ...] = ()
    ) -> Requirement:
        return self.requirement(*keys, about=code, bodies=(code,), body=code, most=most, there=there)


def _called(plan: Plan) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """Each body with a limit, the limit, and the gatherings that call it, if they are more than that."""
    for code, body in plan.bodies.items():
        if body.per_day is not None:
            keys = tuple(key for key in gatherings(plan) if _calls(plan, key, code))
            if len(keys) > body.per_day:
                yield code, body.per_day, keys


def _calls(plan: Plan, key: str, code: str) -> bool:
    return any(code in plan.containment.parts_of(called) for called in plan.participants(key))
