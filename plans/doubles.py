"""People called to two gatherings: who, on which days, and whether a meeting could do without them.

Worked out once for each two ways of calling people, however many gatherings there are.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from plans.body import NOT_ONE_PERSON, Body, BodyKind, Containment
from plans.seating import Call, Calling, Seating
from plans.when import YEARS, When, day_or_range

_ONE = timedelta(1)
ALWAYS = day_or_range(date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31))

Two = tuple[Call, Call]
"""How somebody is called to the one and to the other."""


@dataclass(frozen=True)
class Double:
    """Some people called to two gatherings that are both on one of these days.

    `by` are the bodies through which they are called to the one and to the other, `leading` those of them who lead
    either, and `short` the bodies that could decide nothing without them.
    """

    days: When
    people: tuple[str, ...]
    by: tuple[tuple[str, ...], tuple[str, ...]]
    leading: tuple[str, ...]
    short: tuple[str, ...]

    @property
    def grave(self) -> bool:
        """Whether a meeting cannot do without them."""
        return bool(self.leading or self.short)

    def on(self, days: Iterable[date]) -> bool:
        """Whether it is so on any of these days."""
        return any(day in self.days for day in days)


class Doubles:
    """Who is called twice, by any two ways of calling; those called through a body that both call left out."""

    def __init__(self, bodies: Mapping[str, Body], containment: Containment, seating: Seating) -> None:
        self._bodies, self._containment, self._seating = bodies, containment, seating
        self._known: dict[tuple[Calling, Calling], tuple[Double, ...]] = {}

    def of(self, one: Calling, other: Calling) -> tuple[Double, ...]:
        """The people called in both ways, from one stretch of days to the next as their terms have it."""
        if (one, other) not in self._known:
            told = self._shared(one[0], other[0])
            self._known[one, other] = () if told else tuple(self._doubles(one, other))
        return self._known[one, other]

    def _shared(self, one: Sequence[str], other: Sequence[str]) -> bool:
        """Whether a body of people is called to both: then the clash is told of that body."""
        return any(self._bodies[code].kind is not BodyKind.ROOM for code in self._parts(one) & self._parts(other))

    def _parts(self, codes: Sequence[str]) -> set[str]:
        parts = {part for code in codes for part in self._containment.parts_of(code)}
        return {part for part in parts if self._bodies[part].kind not in NOT_ONE_PERSON}

    def _doubles(self, one: Calling, other: Calling) -> Iterator[Double]:
        second: dict[str, list[Call]] = defaultdict(list)
        for call in self._seating.calls(other):
            second[call.person].append(call)
        twos = [(call, with_) for call in self._seating.calls(one) for with_ in second.get(call.person, ())]
        for days in _stretches(twos):
            held = [two for two in twos if all(call.term is None or days.first in call.term for call in two)]
            if held:
                yield self._double(days, held)

    def _double(self, days: When, held: Sequence[Two]) -> Double:
        people = tuple(dict.fromkeys(one.person for one, _ in held))
        by = tuple(dict.fromkeys(one.by for one, _ in held)), tuple(dict.fromkeys(other.by for _, other in held))
        leading = tuple(dict.fromkeys(one.person for one, other in held if one.leads or other.leads))
        short = tuple(body for body in dict.fromkeys((*by[0], *by[1])) if self._short(body, days.first, people))
        return Double(days, people, by, leading, short)

    def _short(self, body: str, day: date, people: Sequence[str]) -> bool:
        """Whether the body lacks its quorum without these people, however many substitutes there are."""
        seated = self._seating.members(body, day)
        return seated is not None and seated.total - len({*people} & {*seated.members}) < seated.quorum


def _stretches(twos: Sequence[Two]) -> Iterator[When]:
    """The days on which any of them is called twice, cut where a term begins or ends."""
    terms = [call.term for two in twos for call in two if call.term is not None]
    cuts = {day for term in terms for day in (term.first, term.last + _ONE)}
    begins = sorted({ALWAYS.first, ALWAYS.last + _ONE, *(day for day in cuts if day in ALWAYS)})
    if twos:
        yield from (day_or_range(first, after - _ONE) for first, after in pairwise(begins))
