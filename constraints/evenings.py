"""At most so many evenings a week for a person."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from constraints.pairs import gatherings
from constraints.rule import Breach, Rule
from constraints.shapes import DaysAWeek, Requirement, Shape
from plans.body import BodyKind
from plans.clock import ALL_DAY
from plans.doubles import ALWAYS
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity
from plans.when import When

_Counted = tuple[tuple[str, tuple[When, ...]], ...]
"""The gatherings of some evenings, each with the days on which somebody is called to it."""


@dataclass(frozen=True)
class Full:
    """A week (its Monday) with too many evenings: which, and the gatherings then."""

    monday: date
    evenings: tuple[date, ...]
    keys: tuple[str, ...]


class Evenings(Rule):
    """In no calendar week is anybody called on more evenings than `limits: {evenings: …}`; two meetings on one
    evening are one.

    An evening has a gathering that begins at `evening_from` or later, or states an end after it. People with the
    same evenings are told together.
    """

    code = "evenings"
    severity = Severity.WARN

    def broken(self, plan: Plan, schedule: Schedule) -> Iterator[Breach]:
        """A breach for each such group of people; short_by is by how many evenings at worst."""
        most = plan.limits.evenings
        for people, counted in _groups(plan):
            full = [week for week in _weeks(schedule, counted) if len(week.evenings) > (most or 0)]
            if full:
                days = tuple(day for week in full for day in week.evenings)
                over = max(len(week.evenings) for week in full) - (most or 0)
                yield Breach(self._requirement(plan, people, counted, full), days, over)

    def post(self, plan: Plan) -> Iterator[Shape]:
        """The same for each week of the horizon."""
        for people, counted in _groups(plan):
            requirement = self._requirement(plan, people, counted)
            yield DaysAWeek(requirement, plan.limits.evenings or 0, tuple(days for _, days in counted))

    def _requirement(
        self, plan: Plan, people: tuple[str, ...], counted: _Counted, full: Sequence[Full] = ()
    ) -> Requirement:
        keys = [key for key, _ in counted]
        hosts = dict.fromkeys(code for key in keys for code in plan.participants(key))
        most = plan.limits.evenings
        return self.requirement(
            *keys, about=people[0], bodies=hosts, people=people, most=most, full=tuple(full), weeks=len(full)
        )


def _groups(plan: Plan) -> Iterator[tuple[tuple[str, ...], _Counted]]:
    """The people with the same evenings, those with so few that there can never be too many left out."""
    if plan.limits.evenings is None:
        return
    terms: dict[str, dict[str, list[When]]] = defaultdict(lambda: defaultdict(list))
    for key in filter(lambda key: _in_the_evening(plan, key), gatherings(plan)):
        for person, term in _called(plan, key):
            terms[person][key].append(term)
    groups: dict[_Counted, list[str]] = defaultdict(list)
    for person in [*plan.bodies, *plan.people]:
        if person in terms:
            groups[tuple((key, tuple(dict.fromkeys(held))) for key, held in terms[person].items())].append(person)
    for counted, people in groups.items():
        if sum(plan.length(key) for key, _ in counted) > plan.limits.evenings:
            yield tuple(people), counted


def _called(plan: Plan, key: str) -> Iterator[tuple[str, When]]:
    """Everybody who is called, and for how long; a role that somebody has is told as that somebody."""
    for call in plan.seating.calls(plan.calling(key)):
        yield call.person, call.term or ALWAYS
    for body in plan.called[key]:
        if plan.bodies[body].kind is BodyKind.PERSON and not plan.seating.seats_of(body):
            yield body, ALWAYS


def _in_the_evening(plan: Plan, key: str) -> bool:
    hours, begins = plan.hours(key), plan.limits.evening_from
    if hours is None or hours == ALL_DAY:
        return False
    return hours.start >= begins or (hours.end is not None and hours.end > begins)


def _weeks(schedule: Schedule, counted: _Counted) -> list[Full]:
    """Every week with an evening, in order."""
    evenings: dict[date, set[date]] = defaultdict(set)
    there: dict[date, dict[str, None]] = defaultdict(dict)
    for key, terms in counted:
        for day in schedule[key].days if key in schedule else ():
            if any(day in term for term in terms):
                monday = day - timedelta(day.weekday())
                evenings[monday].add(day)
                there[monday][key] = None
    return [Full(monday, tuple(sorted(evenings[monday])), tuple(there[monday])) for monday in sorted(evenings)]
