"""Time to get from one meeting to the next."""

from collections.abc import Iterator, Sequence

from constraints.pairs import (
    Pair,
    called_twice,
    days_in,
    no_day_shared,
    on_one_day,
    pairs,
    pairs_by_people,
    people_shared,
)
from constraints.rule import Breach, Rule
from constraints.shapes import Requirement, Shape
from plans.body import BodyKind
from plans.doubles import ALWAYS, Double
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class BreakTime(Rule):
    """Between two gatherings on a day to which the same people are called there is at least the `break_time`.

    People are shared by containment or by seats. Times that overlap, or are unknown, are for other rules. Without
    `limits: {break_time: …}` nothing is asked.
    """

    code = "break"
    severity = Severity.WARN

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each pair of gatherings on one day that come too close."""
        if plan.limits.break_time is not None:
            for pair, days in on_one_day(plan, schedule):
                shared = [double for double in _shared(plan, pair) if double.on(days)]
                if shared:
                    there = tuple(day for day in days if any(day in double.days for double in shared))
                    yield Breach(self._requirement(plan, pair, shared), there)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """Each such pair shares none of the days on which these people are called to both."""
        if plan.limits.break_time is not None:
            for pair in dict.fromkeys((*pairs(plan), *pairs_by_people(plan))):
                if shared := _shared(plan, pair):
                    requirement = self._requirement(plan, pair, shared)
                    for days in days_in(plan, shared):
                        yield no_day_shared(plan, requirement, days)

    def _requirement(self, plan: Plan, pair: Pair, shared: Sequence[Double]) -> Requirement:
        return self.requirement(
            *pair,
            bodies=dict.fromkeys(code for key in pair for code in plan.participants(key)),
            people=tuple(dict.fromkeys(person for double in shared for person in double.people)),
            gap=_gap(plan, pair),
            least=plan.limits.break_time,
        )


def _shared(plan: Plan, pair: Pair) -> Sequence[Double]:
    """Those who are called to both, if they come too close: bodies whose people sit in both, or else people."""
    gap, least = _gap(plan, pair), plan.limits.break_time
    if gap is None or least is None or gap >= least or called_twice(plan, pair):
        return ()
    bodies = tuple(code for code in people_shared(plan, pair) if plan.bodies[code].kind is not BodyKind.ROOM)
    if bodies:
        return (Double(ALWAYS, bodies, ((), ()), (), ()),)
    return plan.doubles.of(*map(plan.calling, pair))


def _gap(plan: Plan, pair: Pair) -> int | None:
    """The minutes from the end of the earlier to the beginning of the later; None if unknown, or they overlap."""
    one, other = plan.hours(pair[0]), plan.hours(pair[1])
    if one is None or other is None or one.overlaps(other):
        return None
    return max(other.start - one.until, one.start - other.until)
