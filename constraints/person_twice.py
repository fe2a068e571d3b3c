"""Nobody is called through two seats to two places at once, nor on a day whose times are not set."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from constraints.pairs import Pair, days_in, no_day_shared, on_one_day, pairs_by_people
from constraints.rule import Breach, Rule
from constraints.shapes import Requirement, Shape
from plans.doubles import Double
from plans.plan import Plan
from plans.schedule import Schedule
from plans.seating import Calling
from plans.severity import Severity
from plans.when import When


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
                one, other = map(plan.calling, pair)
                for alike in by_gravity(plan.doubles.of(one, other)):
                    there = [double for double in alike if double.on(days)]
                    if there:
                        shared = tuple(day for day in days if any(day in double.days for double in there))
                        requirement = self._requirement((one, other), there)
                        yield Breach(replace(requirement, activities=pair), shared)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """Each such pair shares none of the days on which these people sit in both."""
        known: dict[tuple[Calling, Calling], list[tuple[Requirement, list[When | None]]]] = {}
        for pair in pairs_by_people(plan):
            if self._clashes(plan, pair):
                one, other = map(plan.calling, pair)
                if (one, other) not in known:
                    groups = by_gravity(plan.doubles.of(one, other))
                    known[one, other] = [
                        (self._requirement((one, other), alike), list(days_in(plan, alike))) for alike in groups
                    ]
                for requirement, stretches in known[one, other]:
                    of_pair = replace(requirement, activities=pair)
                    for days in stretches:
                        yield no_day_shared(plan, of_pair, days)

    def _clashes(self, plan: Plan, pair: Pair) -> bool:
        one, other = plan.hours(pair[0]), plan.hours(pair[1])
        if one is None or other is None:
            return not self.times_known
        return self.times_known and one.overlaps(other)

    def _requirement(self, ways: tuple[Calling, Calling], doubles: Sequence[Double]) -> Requirement:
        """The rule applied to two gatherings that call people in these ways, without the two themselves."""
        grave = doubles[0].grave
        by = [tuple(dict.fromkeys(code for double in doubles for code in double.by[side])) for side in (0, 1)]
        return self.requirement(
            about="" if grave else "others",
            bodies=dict.fromkeys((*ways[0][0], *ways[1][0])),
            severity=self.severity if grave else self.milder_than_grave,
            people=tuple(dict.fromkeys(person for double in doubles for person in double.people)),
            by=tuple(by),
            leading=tuple(dict.fromkeys(person for double in doubles for person in double.leading)),
            short=tuple(dict.fromkeys(body for double in doubles for body in double.short)),
        )


class PersonTwiceUnknown(PersonTwice):
    """Two gatherings to which somebody is called through seats in two bodies are not on one day at unknown times.

    Set the times (`time:`, or `at:` of the body) and the question is gone, or becomes `person-twice`.
    """

    code = "person-twice-unknown"
    severity = Severity.WARN
    milder_than_grave = Severity.WARN
    times_known = False


def by_gravity(doubles: Sequence[Double]) -> Iterator[list[Double]]:
    """Those whom a meeting cannot do without, and the others, where there are any."""
    for grave in (True, False):
        if found := [double for double in doubles if double.grave is grave]:
            yield found
