"""Nobody is called through two seats to two places at once, nor on a day whose times are not set."""

from collections.abc import Iterable, Iterator
from datetime import date

from constraints.pairs import Pair, days_in, no_day_shared, on_one_day, pairs_by_people
from constraints.rule import Breach, Rule
from constraints.shapes import Requirement, Shape
from plans.doubles import Double
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class PersonTwice(Rule):
    """Two gatherings to which somebody is called through seats in two bodies are not on one day at such times.

    It blocks while a meeting would lose who leads it, or its quorum; otherwise it warns. Seats count while their
    terms last. Where a body itself is called to both, `body-twice` and `overlap` say so.
    """

    code = "person-twice"
    severity = Severity.BLOCK
    milder_than_grave = Severity.WARN
    times_known = True

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each pair of gatherings on one day with such people, those who are needed apart."""
        for pair, days in on_one_day(plan, schedule):
            if self._clashes(plan, pair):
                for found in self._by_gravity(plan, pair):
                    shared = tuple(day for day in days if any(day in double.days for double in found))
                    if shared:
                        yield Breach(self._requirement(plan, pair, found, shared), shared)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """Each such pair shares none of the days on which these people sit in both."""
        for pair in pairs_by_people(plan):
            if self._clashes(plan, pair):
                for found in self._by_gravity(plan, pair):
                    requirement = self._requirement(plan, pair, found)
                    for days in days_in(plan, found):
                        yield no_day_shared(plan, requirement, days)

    def _clashes(self, plan: Plan, pair: Pair) -> bool:
        one, other = plan.hours(pair[0]), plan.hours(pair[1])
        if one is None or other is None:
            return not self.times_known
        return self.times_known and one.overlaps(other)

    def _by_gravity(self, plan: Plan, pair: Pair) -> Iterator[list[Double]]:
        """Those whom a meeting cannot do without, and the others, where there are any."""
        doubles = plan.doubles.of(*map(plan.calling, pair))
        for grave in (True, False):
            if found := [double for double in doubles if double.grave is grave]:
                yield found

    def _requirement(
        self, plan: Plan, pair: Pair, doubles: Iterable[Double], days: tuple[date, ...] | None = None
    ) -> Requirement:
        """The rule applied to the pair and those people of it who are called twice on the days."""
        found = [double for double in doubles if days is None or double.on(days)]
        grave = found[0].grave
        by = [tuple(dict.fromkeys(code for double in found for code in double.by[side])) for side in (0, 1)]
        return self.requirement(
            *pair,
            about="" if grave else "others",
            bodies=dict.fromkeys(code for key in pair for code in plan.participants(key)),
            severity=self.severity if grave else self.milder_than_grave,
            people=tuple(dict.fromkeys(person for double in found for person in double.people)),
            by=tuple(by),
            leading=tuple(dict.fromkeys(person for double in found for person in double.leading)),
            short=tuple(dict.fromkeys(body for double in found for body in double.short)),
        )


class PersonTwiceUnknown(PersonTwice):
    """Two gatherings to which somebody is called through seats in two bodies are not on one day at unknown times.

    Set the times (`time:`, or `at:` of the body) and the question is gone, or becomes `person-twice`.
    """

    code = "person-twice-unknown"
    severity = Severity.WARN
    milder_than_grave = Severity.WARN
    times_known = False
