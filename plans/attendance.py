"""Who of a body's people is away on which days, and whether those who are left can decide."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from plans.activity import Absence
from plans.body import Body
from plans.clock import Hours
from plans.seating import Seating
from plans.severity import Severity


class State(StrEnum):
    """How a body stands with some of its people away, the gravest first."""

    SHORT = "short"  # too few to decide
    THIN = "thin"  # without its chair, or so many missing that the body wants to know
    FEW = "few"  # somebody is away


@dataclass(frozen=True)
class Away:
    """The members of a body who are away on a day, those of them who chair it, and what follows.

    `spare` is how many substitutes can come; `missing` how many members are away whom none of them replaces, of
    `total`; `quorum` how many it takes, 0 where nobody knows.
    """

    members: tuple[str, ...]
    chairs: tuple[str, ...]
    spare: int
    missing: int
    total: int
    quorum: int
    state: State


class Attendance:
    """The absences of a plan's people, by body and time of day."""

    def __init__(
        self,
        bodies: Mapping[str, Body],
        seating: Seating,
        absences: tuple[Absence, ...],
        people: Mapping[str, object],
    ) -> None:
        self._bodies, self._seating = bodies, seating
        self._absences: dict[str, list[Absence]] = defaultdict(list)
        for absence in absences:
            if absence.body in people and absence.severity is not Severity.ALLOW:
                self._absences[absence.body].append(absence)
        self._known: dict[tuple[str, Hours | None], dict[date, Away]] = {}

    def of(self, body: str, hours: Hours | None) -> Mapping[date, Away]:
        """The days on which somebody of the body is away at that time of day (at any, if it is not known)."""
        if (body, hours) not in self._known:
            found = {day: self._away(body, day, gone) for day, gone in sorted(self._gone(body, hours).items())}
            self._known[body, hours] = {day: away for day, away in found.items() if away is not None}
        return self._known[body, hours]

    def without(self, person: str, body: str, day: date, hours: Hours | None) -> Away | None:
        """How the body stands if this person too is away on the day; None if they do not sit in it."""
        return self._away(body, day, self._gone(body, hours).get(day, set()) | {person})

    def _gone(self, body: str, hours: Hours | None) -> dict[date, set[str]]:
        gone: dict[date, set[str]] = defaultdict(set)
        if self._absences:
            for person in dict.fromkeys(person for person, _ in self._seating.seats_of(body)):
                for absence in self._absences.get(person, ()):
                    if absence.touches(hours):
                        for day in absence.days.days:
                            gone[day].add(person)
        return gone

    def _away(self, body: str, day: date, gone: set[str]) -> Away | None:
        seated = self._seating.members(body, day)
        members = () if seated is None else tuple(person for person in seated.members if person in gone)
        if seated is None or not members:
            return None
        chairs = tuple(person for person in seated.chairs if person in gone)
        spare = sum(person not in gone for person in seated.substitutes)
        missing = max(0, len(members) - spare)
        warn = self._bodies[body].warn_missing
        if seated.total - missing < seated.quorum:
            state = State.SHORT
        else:
            state = State.THIN if chairs or (warn is not None and missing >= warn) else State.FEW
        return Away(members, chairs, spare, missing, seated.total, seated.quorum, state)
