"""What the days of a horizon have in common, as tables: sets of days, and lags as step functions."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from constraints.shapes import Apart
from plans.lag import Lag
from plans.when import When
from solver.axis import Axis

Table = list[int]
"""Over day numbers 0 … length − 1; a value of `length` or −1 says: no such day."""

Bits = int
"""A set of day numbers: bit n is day n."""


class DaySet:
    """Some of the days. `up[n]` is the first of them on or after n, `down[n]` the last on or before.

    Both may be asked about one day beyond either end: `up[length]` is `length`, `down[-1]` is −1.
    """

    __slots__ = ("bits", "days", "down", "up")

    def __init__(self, bits: Bits, length: int) -> None:
        self.bits = bits
        self.days = list(numbers_in(bits))
        self.up, self.down = [length] * (length + 1), [-1] * (length + 1)
        nearest = -1
        for n in range(length):
            nearest = n if bits >> n & 1 else nearest
            self.down[n] = nearest
        nearest = length
        for n in reversed(range(length)):
            nearest = n if bits >> n & 1 else nearest
            self.up[n] = nearest


class Tables:
    """The tables of one horizon, each made once."""

    def __init__(self, horizon: When) -> None:
        self.axis = Axis(horizon)
        self.length = self.axis.length
        self.all: Bits = (1 << self.length) - 1
        self.day_set = cache(lambda bits: DaySet(bits, self.length))
        self.bits = cache(self._bits)
        self.least = cache(self._least)
        self.most = cache(self._most)
        self.nearness = cache(self._nearness)

    def between(self, first: int, last: int) -> Bits:
        """The days from first to last, as far as there are such."""
        first, last = max(first, 0), min(last, self.length - 1)
        return (1 << last + 1) - (1 << first) if first <= last else 0

    def _bits(self, days: frozenset[date], earlier: int) -> Bits:
        """The days, each so many days earlier."""
        found = 0
        for day in days:
            number = self.axis.number(day) - earlier
            if 0 <= number < self.length:
                found |= 1 << number
        return found

    def _least(self, lag: Lag, inclusive: bool, first_by: int, then_by: int) -> tuple[Table, Table]:
        """For each day of what is first, the earliest of what comes then; and the other way, the latest."""
        up = [self._clamped(self._after(n + first_by, lag, inclusive) - then_by) for n in range(self.length)]
        return up, self._inverse(up)

    def _after(self, number: int, lag: Lag, inclusive: bool) -> int:
        return max(number, self.axis.earliest(number, lag, inclusive=inclusive))

    def _most(self, lag: Lag, inclusive: bool, first_by: int, then_by: int) -> tuple[Table, Table]:
        """For each day of what comes then, the earliest of what is first; and the other way, the latest."""
        latest = [self.axis.latest(n + first_by, lag, inclusive=inclusive) - then_by for n in range(self.length)]
        up, n = [], 0
        for day in range(self.length):
            while n < self.length and latest[n] < day:
                n += 1
            up.append(n)
        return up, [max(-1, min(self.length - 1, day)) for day in latest]

    def _nearness(self, lag: Lag, other: Lag) -> tuple[Table, Table]:
        """For each day of one, the day before and the day after those on which the other is too near."""
        days = range(self.length)
        return [self.axis.latest_before(n, lag) for n in days], [self.axis.earliest(n, other) for n in days]

    def together(self, before: Table, after: Table, lengths: tuple[int, int], within: When) -> tuple[Table, Table]:
        """For each day of one, the days around those on which the other is too near and goes on with it within."""
        begin, end = self.axis.number(within.first), self.axis.number(within.last)
        one, other = lengths
        found = []
        for n, (early, late) in enumerate(zip(before, after, strict=True)):
            first, last = max(n, begin), min(n + one - 1, end)
            found.append((max(early, first - other), min(late, last + 1)) if first <= last else (n, n))
        return [early for early, _ in found], [late for _, late in found]

    def _clamped(self, number: int) -> int:
        return max(0, min(self.length, number))

    def _inverse(self, up: Table) -> Table:
        """For each day, the last one whose value is not after it."""
        down, n = [], -1
        for day in range(self.length):
            while n + 1 < self.length and up[n + 1] <= day:
                n += 1
            down.append(n)
        return down


def numbers_in(bits: Bits) -> Iterator[int]:
    """The days of a set, in order."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def bits_of(numbers: Iterable[int]) -> Bits:
    """The set of these days."""
    found = 0
    for number in numbers:
        found |= 1 << number
    return found


def apart_tables(tables: Tables, lag: Apart, first_by: int, then_by: int) -> Iterator[tuple[bool, Table, Table]]:
    """The lag as step functions: forwards by its least, backwards (False) by its most if it has one."""
    yield True, *tables.least(lag.at_least, lag.inclusive, first_by, then_by)
    if lag.at_most is not None:
        yield False, *tables.most(lag.at_most, lag.inclusive, first_by, then_by)
