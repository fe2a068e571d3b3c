"""Who is busy when, while a plan is being made: a day is free for a gathering if no rule is broken by it."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from plans.body import NOT_ONE_PERSON, Body, Containment
from plans.calendar import eve, is_bridge, is_free
from plans.clock import Hours

_ONE = timedelta(1)


@dataclass(frozen=True)
class _Booking:
    called: frozenset[str]  # bodies that are never called twice on a day
    people: frozenset[str]
    hours: Hours | None

    def clashes(self, other: "_Booking") -> bool:
        """Whether the two may not share a day; where a time is unknown, they may not if people are shared."""
        if self.called & other.called:
            return True
        apart = self.hours is not None and other.hours is not None and not self.hours.overlaps(other.hours)
        return not apart and bool(self.people & other.people)


class Diary:
    """The gatherings placed so far. `shut` are days on which nobody is called."""

    def __init__(self, bodies: dict[str, Body], first: date, last: date, shut: Collection[date]) -> None:
        self._bodies, self._containment = bodies, Containment(bodies)
        self.first, self.last, self._shut = first, last, frozenset(shut)
        self._bookings: dict[date, list[_Booking]] = defaultdict(list)
        self._most = {code: body.per_day for code, body in bodies.items() if body.per_day is not None}

    def open(self, day: date) -> bool:
        """Whether anything at all is done on the day."""
        outside = day < self.first or day > self.last
        return not (outside or is_free(day) or is_bridge(day) or eve(day) or day in self._shut)

    def open_until(self, day: date) -> date | None:
        """The last open day on or before the day."""
        return next((d for d in _back(day, self.first) if self.open(d)), None)

    def book_near(self, day: date, codes: Iterable[str], hours: Hours | None, reach: int = 12) -> date | None:
        """Book the free day nearest to this one, earlier rather than later."""
        near = sorted((day + n * _ONE for n in range(-reach, reach + 1)), key=lambda d: (abs(d - day), d))
        return self._book(near, codes, hours)

    def book_until(self, day: date, codes: Iterable[str], hours: Hours | None, reach: int = 30) -> date | None:
        """Book the last free day on or before this one."""
        return self._book(_back(day, day - reach * _ONE), codes, hours)

    def busy(self, code: str, day: date) -> bool:
        """Whether a gathering on the day calls the body or its people."""
        return any(code in booking.people for booking in self._bookings[day])

    def _book(self, days: Iterable[date], codes: Iterable[str], hours: Hours | None) -> date | None:
        booking = self._booking(tuple(codes), hours)
        for day in days:
            if self.open(day) and self._fits(booking, day):
                self._bookings[day].append(booking)
                return day
        return None

    def _fits(self, booking: _Booking, day: date) -> bool:
        held = self._bookings[day]
        if any(booking.clashes(other) for other in held):
            return False
        limited = [code for code in booking.people if code in self._most]
        return all(sum(code in other.people for other in held) < self._most[code] for code in limited)

    def _booking(self, codes: tuple[str, ...], hours: Hours | None) -> _Booking:
        everybody = frozenset().union(*(self._containment.parts_of(code) for code in codes))
        people = frozenset(code for code in everybody if self._bodies[code].kind not in NOT_ONE_PERSON)
        return _Booking(frozenset(code for code in codes if self._bodies[code].meets_as_one), people, hours)


def _back(day: date, first: date) -> Iterable[date]:
    return (day - n * _ONE for n in range((day - first).days + 1))
