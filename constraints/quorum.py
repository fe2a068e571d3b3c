"""A body meets with enough of its people, and better with its chair."""

from collections.abc import Iterator, Mapping
from datetime import date

from constraints.days import keep_off, touched
from constraints.pairs import gatherings
from constraints.rule import Breach, Rule
from constraints.shapes import Requirement, Shape
from plans.attendance import Away, State
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity


class Quorum(Rule):
    """No gathering of a body lies on a day when so many of its people are away that it could decide nothing.

    Substitutes who are there replace members. A body says how many it takes (`quorum`); else it is more than half
    where the body decides, and nobody knows of a party or a group. People called for a goal's sake are not asked.
    """

    code = "quorum"
    severity = Severity.BLOCK
    states: tuple[tuple[State, Severity], ...] = ((State.SHORT, Severity.BLOCK),)

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each gathering and body with such days."""
        for key, days in touched(plan, schedule):
            if plan.activities[key].kind.gathers:
                for body, state, severity, away in self._away(plan, key):
                    bad = {day: away[day] for day in days if day in away}
                    if bad:
                        yield Breach(self._requirement(key, body, state, severity, bad), tuple(bad))

    def post(self, plan: Plan) -> Iterator[Shape]:
        """No such gathering touches a day of them."""
        for key in gatherings(plan):
            for body, state, severity, away in self._away(plan, key):
                requirement = self._requirement(key, body, state, severity, away)
                yield from keep_off(plan, requirement, frozenset(away))

    def _away(self, plan: Plan, key: str) -> Iterator[tuple[str, State, Severity, Mapping[date, Away]]]:
        """The days of each state on which a body that takes part is in it."""
        if plan.people and plan.absences:
            for body in dict.fromkeys(plan.activities[key].bodies):
                found = plan.attendance.of(body, plan.hours(key))
                for state, severity in self.states:
                    if days := {day: away for day, away in found.items() if away.state is state}:
                        yield body, state, severity, days

    def _requirement(
        self, key: str, body: str, state: State, severity: Severity, away: Mapping[date, Away]
    ) -> Requirement:
        worst = max(away.values(), key=lambda each: each.missing)
        return self.requirement(
            key,
            about=f"{body} {state.value}",
            bodies=(body,),
            severity=severity,
            body=body,
            people=tuple(dict.fromkeys(person for each in away.values() for person in each.members)),
            chairs=tuple(dict.fromkeys(person for each in away.values() for person in each.chairs)),
            worst=worst,
            days=tuple(away),
        )


class MembersAway(Quorum):
    """A gathering of a body lies on a day when some of its people are away, though enough are left to decide.

    Without the chair, or with as many missing as the body's `warn_missing`, it is a warning; else information.
    """

    code = "members-away"
    severity = Severity.WARN
    states = ((State.THIN, Severity.WARN), (State.FEW, Severity.INFO))
