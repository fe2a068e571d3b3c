"""In which month each value of a row stood whose columns are lost: what order, calendar and weekday leave open."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise

from plans.calendar import is_free
from plans.reading.dates.years.whens import when_in
from plans.reading.layouts.calendar_years import Month
from plans.reading.layouts.grid_cells import CellDay, read_cell
from plans.when import When

_MOST = 5000
"""How many ways to split a row are looked at: one with more of them says too little."""
_MOST_LIKELY = 4
"""How many splits are worth offering."""
_LEAST = 4
"""How many days a row needs before anything is certain of it."""


@dataclass(frozen=True)
class Split:
    """One way to share a row's values among the months: the text of each month's cell, and the days in order."""

    cells: tuple[str, ...]
    days: tuple[When, ...]

    def __str__(self) -> str:
        return ", ".join(map(str, self.days))


@dataclass(frozen=True)
class Splits:
    """The likeliest ways to split a row, and whether the only one of them is certain."""

    likeliest: tuple[Split, ...] = ()
    certain: bool = False


@dataclass(frozen=True)
class _Way:
    """For each value the number of its month, with its days there; of an empty cell none."""

    months: tuple[int, ...]
    days: tuple[When, ...]
    width: int

    @cached_property
    def oddities(self) -> int:
        """How many months have no cell, or more than one."""
        counts = Counter(self.months)
        return self.width - len(counts) + sum(count - 1 for count in counts.values())

    def on(self, weekday: int | None) -> int:
        """How many of its days are on the weekday; without one, on that which most of them are on."""
        if weekday is not None:
            return sum(any(day.weekday() == weekday for day in when.days) for when in self.days)
        return max((self.on(other) for other in range(5)), default=0)


def splits_of(values: Sequence[str], months: Sequence[Month], weekday: int | None = None) -> Splits:
    """The ways to split values in the order of their months: every day exists, is later than those before it, and
    is no weekend and no holiday. A way is likelier the more of its days are on the body's weekday.

    A value for every month is a whole row, if each can stand in its own. Else a way is certain only under a whole
    year or half of one. With no fewer values than months it has to be the only one left, on one weekday but for
    one day; or every day is on one weekday, and in any other way two days would not be, or one would not and a
    month would be empty. With fewer, as a cell was empty without a sign, it has to be the only one left and on one
    weekday.
    """
    read = [[_days(value, month) for month in months] for value in values]
    found = list(islice(_ways(read, len(months)), _MOST + 1))
    if not found or len(found) > _MOST or not found[0].days:
        return Splits()
    ways = _distinct(found)
    if len(values) == len(months) and not ways[0].oddities:
        return Splits((_split(values, ways[0]),), certain=True)
    best = min(ways, key=lambda way: (-way.on(weekday), way.oddities))
    likeliest = [way for way in ways if (way.on(weekday), way.oddities) == (best.on(weekday), best.oddities)]
    if len(likeliest) > _MOST_LIKELY:
        return Splits()
    certain = _has_all(months, values[0]) and _is_certain(best, ways, values, weekday)
    return Splits(tuple(_split(values, way) for way in likeliest), certain)


def _has_all(months: Sequence[Month], first: str) -> bool:
    """Whether no month can have been lost from the heading: they are a year, or the half of one.

    July may be left out; but an empty first cell before August may be July's.
    """
    numbers = [month.month for month in months]
    is_in_order = all(after == one + 1 for one, after in pairwise(numbers))
    begins = numbers[0] in (1, 7) or (numbers[0] == 8 and any(map(str.isalnum, first)))
    return is_in_order and begins and numbers[-1] in (6, 12)


def _is_certain(best: _Way, ways: Sequence[_Way], values: Sequence[str], weekday: int | None) -> bool:
    count, on = len(best.days), best.on(weekday)
    is_full = len(values) >= best.width
    if len(ways) == 1:
        return count >= _LEAST and on >= count - is_full
    others = [way for way in ways if way is not best]
    is_apart = all(way.on(weekday) <= count - (1 if way.oddities > best.oddities else 2) for way in others)
    return is_full and on == count >= _LEAST and is_apart


def _days(value: str, month: Month) -> tuple[When, ...] | None:
    """The days of a value in a month, none of an empty cell; None if it cannot stand there."""
    if not any(map(str.isalnum, value)):
        return ()
    whens = [_when(day, month) for day in read_cell(value, month).days]
    days = tuple(when for when in whens if when is not None)
    is_ordered = all(one.last < after.first for one, after in pairwise(days))
    possible = len(days) == len(whens) > 0 and is_ordered and not any(is_free(when.first) for when in days)
    return days if possible else None


def _when(day: CellDay, month: Month) -> When | None:
    return None if month.year is None else when_in(day.written, month.year + day.next_year)


def _ways(read: Sequence[Sequence[tuple[When, ...] | None]], width: int) -> Iterator[_Way]:
    """Every way: each value in a later month than the one before it, or in the same one on a later day."""
    open_: list[_Way] = [_Way((), (), width)]
    while open_:
        way = open_.pop()
        if len(way.months) == len(read):
            yield way
            continue
        days = read[len(way.months)]
        last = way.months[-1] if way.months else -1
        for month in reversed(range(max(last, 0), width)):
            there = days[month]
            if there is None or (month == last and (not there or not read[len(way.months) - 1][month])):
                continue
            if not there or not way.days or there[0].first > way.days[-1].last:
                open_.append(_Way((*way.months, month), (*way.days, *there), width))


def _distinct(ways: Sequence[_Way]) -> list[_Way]:
    """The ways whose days are others, each with the fewest oddities; those with fewest first."""
    ordered = sorted(ways, key=lambda way: way.oddities)
    return list({way.days: way for way in reversed(ordered)}.values())[::-1]


def _split(values: Sequence[str], way: _Way) -> Split:
    cells = tuple(
        ", ".join(value for value, at in zip(values, way.months, strict=True) if at == month)
        for month in range(way.width)
    )
    return Split(cells, way.days)
