"""The plan: everything a municipality has said about its process, immutable and consistent."""

from collections import Counter
from functools import cached_property
from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from plans.activity import Absence, Activity, Kind
from plans.attendance import Attendance
from plans.body import NOT_ONE_PERSON, Body, Containment
from plans.calendar import WORKING_DAYS
from plans.clock import Hours
from plans.content import Content
from plans.doubles import Doubles
from plans.links import link_faults
from plans.person import Person
from plans.question import Question
from plans.schedule import Schedule, Slot
from plans.seating import Calling, Seating
from plans.series import occurrence
from plans.when import Precision, When


class Plan(Content):
    """A time plan. Activities, bodies and people are keyed by id and code; their order is the document's.

    `suggestions` are for a person to judge; whoever checks or proposes looks at `dependencies` alone. The meetings
    of its `series` are among the activities already (`plans.layout`).
    """

    @model_validator(mode="after")
    def _names_and_orders_hold(self) -> Self:
        faults = link_faults(self)
        if faults:
            raise PydanticCustomError("links", "{first}", {"first": str(faults[0]), "faults": faults})
        return self

    @cached_property
    def containment(self) -> Containment:
        """Who sits in what."""
        return Containment(self.bodies)

    @cached_property
    def schedule(self) -> Schedule:
        """The days the plan itself states; activities known only to the month are not in it."""
        return Schedule(
            {
                key: Slot(a.stated.first, a.stated.last, self.hours(key))
                for key, a in self.activities.items()
                if a.stated is not None
            }
        )

    @cached_property
    def absences_of_bodies(self) -> tuple[tuple[int, Absence], ...]:
        """The absences of bodies, and not of people, each with its place among all."""
        return tuple((n, absence) for n, absence in enumerate(self.absences) if absence.body in self.bodies)

    @cached_property
    def meetings(self) -> dict[str, tuple[str, ...]]:
        """The meetings of each series that are among the activities, in order."""
        found = [(key, occurrence(key, self.series)) for key in self.activities]
        return {
            name: tuple(key for _, key in sorted((of[1], key) for key, of in found if of and of[0] == name))
            for name in self.series
        }

    @cached_property
    def rows(self) -> tuple[str, ...]:
        """The activities that stand for themselves: all but the meetings of series."""
        meetings = {key for keys in self.meetings.values() for key in keys}
        return tuple(key for key in self.activities if key not in meetings)

    @cached_property
    def nth(self) -> tuple[int, ...]:
        """The place of each dependency, from 0, among those between the same two activities."""
        seen: Counter[tuple[str, str]] = Counter()
        places = []
        for dependency in self.dependencies:
            pair = (dependency.first, dependency.then)
            places.append(seen[pair])
            seen[pair] += 1
        return tuple(places)

    @cached_property
    def open_questions(self) -> tuple[Question, ...]:
        """The questions of the document that are not settled: some activity of theirs has no date here."""
        dated = {key for key, activity in self.activities.items() if activity.date is not None}
        return tuple(one for one in self.questions if not one.activities or not dated.issuperset(one.activities))

    def participants(self, key: str) -> tuple[str, ...]:
        """The bodies that take part in an activity, its goal's people among them, once each, in order."""
        return self._participants[key]

    @cached_property
    def _participants(self) -> dict[str, tuple[str, ...]]:
        goals = {key: [p for group in goal.people.values() for p in group] for key, goal in self.goals.items()}
        return {
            key: tuple(dict.fromkeys([*a.bodies, *(goals[a.goal] if a.goal else ())]))
            for key, a in self.activities.items()
        }

    @cached_property
    def called(self) -> dict[str, frozenset[str]]:
        """The bodies called to each gathering, their parts among them, but not those that only send somebody."""
        return {
            key: frozenset(
                part
                for code in self.participants(key)
                for part in self.containment.parts_of(code)
                if self.bodies[part].kind not in NOT_ONE_PERSON
            )
            for key, activity in self.activities.items()
            if activity.kind.gathers
        }

    @cached_property
    def seating(self) -> Seating:
        """Who sits where."""
        return Seating(self.bodies, self.containment, self.people)

    @cached_property
    def doubles(self) -> Doubles:
        """Who is called to two gatherings."""
        return Doubles(self.bodies, self.containment, self.seating)

    @cached_property
    def attendance(self) -> Attendance:
        """Who is away when."""
        return Attendance(self.bodies, self.seating, self.absences, self.people)

    def calling(self, key: str) -> Calling:
        """How a gathering calls people: its bodies, and whether their substitutes are called too."""
        return self.participants(key), self.activities[key].substitutes

    def who(self, code: str) -> Body | Person:
        """The body or the person with this code: both have a name."""
        return self.bodies[code] if code in self.bodies else self.people[code]

    def host(self, key: str) -> str | None:
        """The body whose ordinary meeting this is: the first that takes part, if it meets as one."""
        activity = self.activities[key]
        if not activity.kind.gathers or activity.extra or not activity.bodies:
            return None
        first = activity.bodies[0]
        return first if self.bodies[first].meets_as_one else None

    def pattern(self, key: str) -> str | None:
        """The pattern of days that it keeps to: its own, or that of the body whose ordinary meeting it is."""
        host = self.host(key)
        return self.activities[key].on or (None if host is None else self.bodies[host].meets)

    def hours(self, key: str) -> Hours | None:
        """The activity's time of day, or else the usual one of the body that meets."""
        return self._hours[key]

    @cached_property
    def _hours(self) -> dict[str, Hours | None]:
        return {key: self._usual_hours(a) if a.time is None else a.time for key, a in self.activities.items()}

    def _usual_hours(self, activity: Activity) -> Hours | None:
        """Those of the body that an ordinary gathering is of: the first that takes part."""
        ordinary = activity.kind.gathers and not activity.extra and activity.bodies
        return self.bodies[activity.bodies[0]].at if ordinary else None

    def two_ended(self, key: str) -> bool:
        """Whether the last day is a question of its own: in a work period of several days."""
        activity = self.activities[key]
        return self.elastic(key) or (_may_be_long(activity) and activity.length != 1)

    def elastic(self, key: str) -> bool:
        """Whether a work period may be of another length: it says how short, or never said how long."""
        activity = self.activities[key]
        unstated = activity.stated is None and activity.length is None
        return _may_be_long(activity) and (activity.shortest is not None or unstated)

    def length(self, key: str) -> int:
        """How long it is: the working days in a two-ended work period (the least, if elastic), else the days."""
        return self._lengths[key]

    @cached_property
    def _lengths(self) -> dict[str, int]:
        return {key: self._length(key) for key in self.activities}

    def _length(self, key: str) -> int:
        activity = self.activities[key]
        stated = activity.stated
        if not self.two_ended(key):
            return len(stated.days) if stated else activity.length or 1
        if activity.shortest is not None:
            return activity.shortest
        return WORKING_DAYS.within(stated.first, stated.last) if stated else activity.length or 1

    def window(self, key: str) -> When:
        """The days the plan allows: `between`, else the months of its date, else the whole horizon."""
        activity = self.activities[key]
        if activity.between is not None:
            return activity.between
        if activity.date is not None and not activity.date.exact:
            return activity.date
        return self.days


def _may_be_long(activity: Activity) -> bool:
    """Whether it is work, and its date is not one day."""
    one_day = activity.date is not None and activity.date.precision is Precision.DAY
    return activity.kind is Kind.WORK and not one_day
