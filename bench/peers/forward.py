"""What planning suites do: the activity moves, and whatever then comes too early is pushed later.

Nothing is ever pulled earlier, upper limits on a lag are not looked at, and nobody's diary is. An activity that is
pushed lands on the next day of its own allowed ones. The calendar is then looked through like any other, but for
what is broken before anything is asked, by activities without a day of which it puts each on its first.
"""

from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass

from bench.clock import Clock
from bench.instance import Instance, Lag
from bench.outcome import Outcome, Question
from constraints.shapes import Requirement


@dataclass(frozen=True)
class Prepared:
    """The lags by what they start from, and the days of today."""

    instance: Instance
    after: dict[int, list[Lag]]
    old: list[int]
    excused: list[Requirement]


def prepare(instance: Instance) -> Prepared:
    """Sort the lags. A point without a day today begins on its first allowed one, and is then pushed as well."""
    after: dict[int, list[Lag]] = defaultdict(list)
    for lag in instance.lags:
        after[lag.first].append(lag)
    old = [days[0] if day is None else day for day, days in zip(instance.old, instance.days, strict=True)]
    _push(instance, after, old, list(range(len(old))))
    return Prepared(instance, after, old, instance.broken(old))


def answer(prepared: Prepared, question: Question | None, limit: float) -> Outcome:  # noqa: ARG001
    """Push, once. What no allowed day is left for stays where the calendar ends."""
    with Clock() as clock:
        days = list(prepared.old)
        pins = prepared.instance.pins(question)
        for point, number in pins:
            days[point] = number
        _push(prepared.instance, prepared.after, days, [point for point, _ in pins])
    return prepared.instance.outcome(question, days, clock.seconds, proven=False, excused=prepared.excused)


def _push(instance: Instance, after: Mapping[int, list[Lag]], days: list[int], moved: list[int]) -> None:
    waiting = deque(moved)
    while waiting:
        first = waiting.popleft()
        for lag in after.get(first, ()):
            least = lag.least.at[days[first]]
            if days[lag.then] < least:
                allowed = instance.days[lag.then]
                days[lag.then] = next((day for day in allowed if day >= least), allowed[-1])
                if days[lag.then] >= least:
                    waiting.append(lag.then)
