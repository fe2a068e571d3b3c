"""Who sits where on which days, and who is called to a gathering: worked out once for each way of calling.

Hundreds of gatherings call people in a few ways: these bodies, with or without their substitutes.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from plans.body import NOT_ONE_PERSON, Body, BodyKind, Containment
from plans.person import Person, Role, Seat
from plans.when import When

WHOLE = 3
"""From so many members on a list is taken to be whole, where the body does not say how many it has."""

Calling = tuple[tuple[str, ...], bool]
"""The bodies that take part, and whether their substitutes are called."""

Held = tuple[str, Seat]
"""A person and a seat of theirs."""


@dataclass(frozen=True)
class Call:
    """Somebody called through a seat, for as long as it is held; `by` is the body that takes part.

    `leads` is whether they chair it or stand in for the chair, or are the one who has a role that is called.
    """

    person: str
    by: str
    term: When | None
    leads: bool


@dataclass(frozen=True)
class Members:
    """Those who sit in a body on a day, in the plan's order; how many there are and how many of them it takes.

    `quorum` is 0 where the body says nothing of it and is none that decides (a party, a group), or where fewer
    than three are listed and it does not say how many it has: that list is taken to be a part of them.
    """

    chairs: tuple[str, ...]
    members: tuple[str, ...]
    substitutes: tuple[str, ...]
    total: int
    quorum: int


class Seating:
    """The seats of a plan's people."""

    def __init__(self, bodies: Mapping[str, Body], containment: Containment, people: Mapping[str, Person]) -> None:
        self._bodies, self._containment = bodies, containment
        self._seats: dict[str, list[Held]] = defaultdict(list)
        for key, person in people.items():
            for seat in person.seats:
                self._seats[seat.body].append((key, seat))
        self._calls: dict[Calling, tuple[Call, ...]] = {}
        self._members: dict[tuple[str, int], Members | None] = {}
        self._cuts: dict[str, list[date]] = {}
        self._of: dict[str, tuple[Held, ...]] = {}

    def calls(self, calling: Calling) -> tuple[Call, ...]:
        """Everybody who is called in this way."""
        if calling not in self._calls:
            bodies, substitutes = calling
            self._calls[calling] = tuple(call for body in bodies for call in self._called(body, substitutes))
        return self._calls[calling]

    def members(self, body: str, day: date) -> Members | None:
        """Who sits in the body on a day; None if nobody is known to. One who has a role in it is a member."""
        if body not in self._cuts:
            terms = [seat.term for _, seat in self.seats_of(body) if seat.term is not None]
            self._cuts[body] = sorted({day for term in terms for day in (term.first, term.last + timedelta(1))})
        between = (body, bisect_right(self._cuts[body], day))
        if between not in self._members:
            self._members[between] = self._seated(body, day)
        return self._members[between]

    def seats_of(self, body: str) -> tuple[Held, ...]:
        """The seats in the body itself, and those of the people who have one of its roles."""
        if body not in self._of:
            parts = [part for part in self._parts(body) if self._bodies[part].kind is BodyKind.PERSON]
            roles = [
                (person, seat.model_copy(update={"role": Role.MEMBER}))
                for part in parts
                for person, seat in self._seats.get(part, ())
            ]
            self._of[body] = (*self._seats.get(body, ()), *roles)
        return self._of[body]

    def _called(self, body: str, substitutes: bool) -> Iterator[Call]:
        """Whoever has a seat of their own is called by that one; all others through a part of the body."""
        seats = self._seats.get(body, ())
        own = {person for person, _ in seats}
        if self._bodies[body].kind not in NOT_ONE_PERSON:
            for person, seat in _coming(seats, substitutes):
                leads = seat.role.leads or self._bodies[body].kind is BodyKind.PERSON
                yield Call(person, body, seat.term, leads)
        for part in self._parts(body):
            if self._bodies[part].kind not in NOT_ONE_PERSON:
                for person, seat in _coming(self._seats.get(part, ()), substitutes):
                    if person not in own:
                        yield Call(person, body, seat.term, False)

    def _parts(self, body: str) -> Iterator[str]:
        inner = self._containment.parts_of(body)
        return (part for part in self._bodies if part in inner and part != body)

    def _seated(self, body: str, day: date) -> Members | None:
        seated = [(person, seat) for person, seat in self.seats_of(body) if seat.held(day)]
        members = _people(seated, (Role.MEMBER, Role.CHAIR, Role.VICE))
        if not members:
            return None
        total, quorum = _numbers(self._bodies[body], len(members))
        spare = tuple(person for person in _people(seated, (Role.SUBSTITUTE,)) if person not in members)
        return Members(_people(seated, (Role.CHAIR,)), members, spare, total, quorum)


def _numbers(body: Body, listed: int) -> tuple[int, int]:
    """How many members the body has, of whom so many are listed, and how many it takes to decide."""
    if body.kind is BodyKind.PERSON:
        return listed, 1
    if body.members is not None:
        total = max(body.members, listed)
        return total, body.quorum or (total // 2 + 1 if body.meets_as_one else 0)
    if body.quorum is not None:
        return listed if listed >= body.quorum else 2 * body.quorum - 1, body.quorum
    return listed, listed // 2 + 1 if listed >= WHOLE and body.meets_as_one else 0


def _coming(seats: Iterable[Held], substitutes: bool) -> Iterator[Held]:
    return ((person, seat) for person, seat in seats if substitutes or seat.role is not Role.SUBSTITUTE)


def _people(seated: Iterable[Held], roles: tuple[Role, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(person for person, seat in seated if seat.role in roles))
