"""Nobody is called to two places at once, nor to two meetings on a day whose times are not set."""

from collections.abc import Iterator

from constraints.pairs import Pair, called_twice, no_day_shared, on_one_day, pairs, people_shared
from constraints.rule import Breach, Rule
from constraints.shapes import Requirement, Shape
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class Overlap(Rule):
    """Two gatherings whose bodies share people are not on one day at overlapping times.

    People are shared by containment: the chair of the board sits in the board and in its working committee.
    The board at 13.00 and the council at 18.00 on one day are in order.
    """

    code = "overlap"
    severity = Severity.BLOCK
    times_known = True

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each pair of gatherings on one day with people in common and such times."""
        for pair, days in on_one_day(plan, schedule):
            if requirement := self._requirement(plan, pair):
                yield Breach(requirement, days)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """Each such pair lies on different days."""
        for pair in pairs(plan):
            if requirement := self._requirement(plan, pair):
                yield no_day_shared(plan, requirement)

    def _requirement(self, plan: Plan, pair: Pair) -> Requirement | None:
        """The rule applied to the pair; None where body-twice says it, nobody is shared or the times agree."""
        one, other = plan.hours(pair[0]), plan.hours(pair[1])
        if (one is not None and other is not None) is not self.times_known or called_twice(plan, pair):
            return None
        if one is not None and other is not None and not one.overlaps(other):
            return None
        people = people_shared(plan, pair)
        return self.requirement(*pair, bodies=people, people=people) if people else None


class OverlapUnknown(Overlap):
    """Two gatherings whose bodies share people are not on one day while the time of either is unknown.

    Set the times (`time:`, or `at:` of the body) and the question is gone, or becomes `overlap`.
    """

    code = "overlap-unknown"
    severity = Severity.WARN
    times_known = False
