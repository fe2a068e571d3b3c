"""Shapes over numbers: what each says of an assignment of days, and how one that it refuses can be left.

An assignment is a list with a day number for each variable. `ways` splits what is open into parts, none of
which holds the refused assignment and which together hold every one that the piece allows; each part is a
tuple of bounds. That is all a search needs to know of a piece.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from solver.tables import Bits, Table, bits_of


@dataclass(frozen=True, slots=True)
class Bound:
    """A variable lies on or after the day (`least`), or on or before it."""

    variable: int
    least: bool
    day: int


Days = Sequence[int] | Mapping[int, int]
Way = tuple[Bound, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Unary:
    """The variable lies on one of the good days."""

    ground: int
    variable: int
    good: Bits

    @property
    def variables(self) -> tuple[int, ...]:
        """What it is about."""
        return (self.variable,)

    def holds(self, days: Days) -> bool:
        """Whether the assignment is allowed."""
        return bool(self.good >> days[self.variable] & 1)

    def ways(self, days: Days) -> Iterator[Way]:
        """An earlier good day or a later one."""
        day = days[self.variable]
        earlier, later = self.good & ((1 << day) - 1), self.good >> (day + 1)
        if earlier:
            yield (Bound(self.variable, False, earlier.bit_length() - 1),)
        if later:
            yield (Bound(self.variable, True, day + (later & -later).bit_length()),)


@dataclass(frozen=True, slots=True, eq=False)
class Arc:
    """`then` lies on or after up[first]; so `first` lies on or before down[then]. Both tables never fall."""

    ground: int
    first: int
    then: int
    up: Table
    down: Table

    @property
    def variables(self) -> tuple[int, ...]:
        """What it is about."""
        return (self.first, self.then)

    def holds(self, days: Days) -> bool:
        """Whether the assignment is allowed."""
        return days[self.then] >= self.up[days[self.first]]

    def ways(self, days: Days) -> Iterator[Way]:
        """`first` earlier than now, or else `then` late enough for it."""
        day = days[self.first]
        yield (Bound(self.first, False, day - 1),)
        yield (Bound(self.first, True, day), Bound(self.then, True, self.up[day]))


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """`other` does not lie strictly between before[one] and after[one], but for the `excused` days of the two."""

    ground: int
    one: int
    other: int
    before: Table
    after: Table
    excused: tuple[int, int] | None = None

    @property
    def variables(self) -> tuple[int, ...]:
        """What it is about."""
        return (self.one, self.other)

    def holds(self, days: Days) -> bool:
        """Whether the assignment is allowed."""
        one, other = days[self.one], days[self.other]
        return not self.before[one] < other < self.after[one] or (one, other) == self.excused

    def refused(self, variable: int, day: int) -> Bits:
        """The days that one of the two may not have while the other has this day."""
        if variable == self.other:
            days = range(max(self.before[day] + 1, 0), min(self.after[day], len(self.after)))
            return bits_of(n for n in days if (day, n) != self.excused)
        around = enumerate(zip(self.before, self.after, strict=True))
        return bits_of(n for n, (before, after) in around if before < day < after and (n, day) != self.excused)

    def ways(self, days: Days) -> Iterator[Way]:
        """`one` earlier, `one` later, or `one` here and the other out of its way, before or after."""
        day = days[self.one]
        here = (Bound(self.one, True, day), Bound(self.one, False, day))
        yield (Bound(self.one, False, day - 1),)
        yield (Bound(self.one, True, day + 1),)
        yield (*here, Bound(self.other, False, self.before[day]))
        yield (*here, Bound(self.other, True, self.after[day]))
        if self.excused is not None and self.excused[0] == day:
            yield (*here, Bound(self.other, True, self.excused[1]), Bound(self.other, False, self.excused[1]))


@dataclass(frozen=True, slots=True, eq=False)
class Cap:
    """On each day at most so many of the activities go on; on the `excused` days as many as are said there."""

    ground: int
    variables: tuple[int, ...]
    lengths: tuple[int, ...]
    most: int
    excused: Mapping[int, int] = field(default_factory=dict)

    def holds(self, days: Days) -> bool:
        """Whether the assignment is allowed."""
        return not self.crowded(days)

    def held(self, days: Days, day: int) -> int:
        """How many go on that day."""
        return sum(start <= day < start + length for start, length in self._spans(days))

    def crowded(self, days: Days) -> list[int]:
        """The days with too many, in order."""
        held: dict[int, int] = {}
        for start, length in self._spans(days):
            for day in range(start, start + length):
                held[day] = held.get(day, 0) + 1
        return sorted(day for day, count in held.items() if count > self.excused.get(day, self.most))

    def ways(self, days: Days) -> Iterator[Way]:
        """Of too many on the first crowded day, one is over before it or begins after."""
        day = self.crowded(days)[0]
        most = self.excused.get(day, self.most)
        there = [
            (variable, length)
            for variable, length in zip(self.variables, self.lengths, strict=True)
            if days[variable] <= day < days[variable] + length
        ]
        for variable, length in there[: most + 1]:
            yield (Bound(variable, False, day - length),)
            yield (Bound(variable, True, day + 1),)

    def _spans(self, days: Days) -> Iterator[tuple[int, int]]:
        return zip(map(days.__getitem__, self.variables), self.lengths, strict=True)


@dataclass(frozen=True, slots=True, eq=False)
class Weekly:
    """In each week the activities go on on at most so many days; in the `excused` weeks as many as are said there.

    An activity counts on its `counted` days alone. Day n is in week (n + weekday) // 7, where `weekday` is that of
    day 0.
    """

    ground: int
    variables: tuple[int, ...]
    lengths: tuple[int, ...]
    counted: tuple[Bits, ...]
    most: int
    weekday: int
    excused: Mapping[int, int] = field(default_factory=dict)

    def holds(self, days: Days) -> bool:
        """Whether the assignment is allowed."""
        return not self.crowded(days)

    def held(self, days: Days, week: int) -> int:
        """How many days of the week are taken."""
        return len(self._taken(days).get(week, ()))

    def crowded(self, days: Days) -> list[int]:
        """The weeks with too many, in order."""
        taken = self._taken(days)
        return sorted(week for week, by in taken.items() if len(by) > self.allowed(week))

    def allowed(self, week: int) -> int:
        """How many days of the week may be taken."""
        return self.excused.get(week, self.most)

    def week(self, day: int) -> int:
        """The week of a day."""
        return (day + self.weekday) // 7

    def ways(self, days: Days) -> Iterator[Way]:
        """Of those that take too many days of the first crowded week, one a day, one lies on another day."""
        week = self.crowded(days)[0]
        taken = self._taken(days)[week]
        for variable in dict.fromkeys(taken[day] for day in sorted(taken)[: self.allowed(week) + 1]):
            yield (Bound(variable, False, days[variable] - 1),)
            yield (Bound(variable, True, days[variable] + 1),)

    def _taken(self, days: Days) -> dict[int, dict[int, int]]:
        """For each week its days that are taken, each with a variable that takes it."""
        taken: dict[int, dict[int, int]] = {}
        for variable, length, counted in zip(self.variables, self.lengths, self.counted, strict=True):
            for day in range(days[variable], days[variable] + length):
                if counted >> day & 1:
                    taken.setdefault(self.week(day), {}).setdefault(day, variable)
        return taken


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """At least one of these holds, each a few arcs."""

    ground: int
    choices: tuple[tuple[Arc, ...], ...]

    @property
    def variables(self) -> tuple[int, ...]:
        """What it is about."""
        return tuple(dict.fromkeys(v for arcs in self.choices for arc in arcs for v in arc.variables))

    def holds(self, days: Days) -> bool:
        """Whether the assignment is allowed."""
        return any(all(arc.holds(days) for arc in arcs) for arcs in self.choices)

    def ways(self, days: Days) -> Iterator[Way]:
        """For some choice, an arc that does not hold has its first earlier or its second later than now."""
        for arcs in self.choices:
            broken = next(arc for arc in arcs if not arc.holds(days))
            yield (Bound(broken.first, False, days[broken.first] - 1),)
            yield (Bound(broken.then, True, days[broken.then] + 1),)


Piece = Unary | Arc | Pair | Cap | Weekly | Choice
