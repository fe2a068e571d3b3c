"""The problem that every tool gets: numbers only, from the rules' own shapes, without tidplan's solver.

Each point (the first day of an activity, or the last of a work period whose end is free) takes one of its days.
Left out are the requirements that the plan's own dates break, which a what-if tolerates, and warnings.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import compress

from bench.outcome import Outcome, Price, Question, Status
from constraints.shapes import Requirement
from plans.schedule import Schedule
from solver.axis import Axis


@dataclass(frozen=True)
class Bound:
    """A non-decreasing step function: `at[n]` for the day number n.

    `shift` is set if it is n + shift for all n (calendar days), `working` if it counts so many working days.
    """

    at: tuple[int, ...]
    shift: int | None = None
    working: int | None = None


@dataclass(frozen=True)
class Only:
    """A point lies on one of these days."""

    point: int
    days: tuple[int, ...]
    group: int


@dataclass(frozen=True)
class Lag:
    """`then` lies on or after `least` of `first`, and on or before `most` of it.

    What is measured is `first_by` days after `first` and `then_by` after `then` (the tables allow for that);
    with `inclusive` working days are counted from that day itself.
    """

    first: int
    then: int
    least: Bound
    most: Bound | None
    first_by: int
    then_by: int
    inclusive: bool
    group: int


@dataclass(frozen=True)
class Near:
    """`other` lies on or before `before` of `one`, or on or after `after` of it: never nearer."""

    one: int
    other: int
    before: Bound
    after: Bound
    group: int


@dataclass(frozen=True)
class Crowd:
    """On no day are more than `most` of the points' activities going on."""

    points: tuple[int, ...]
    most: int
    group: int


@dataclass(frozen=True)
class Instance:
    """All of it. `days` has what all the `only` leave; `groups` are the requirements, by number."""

    axis: Axis
    keys: tuple[str, ...]  # of each point
    first: Mapping[str, int]  # the point of an activity's first day
    days: tuple[tuple[int, ...], ...]
    lengths: tuple[int, ...]  # of what begins there, in days; 1 for both ends of a work period
    old: tuple[int | None, ...]
    counted: tuple[bool, ...]  # whether days moved count: where an activity begins, and both ends of elastic work
    called: frozenset[str]
    only: tuple[Only, ...]
    lags: tuple[Lag, ...]
    nears: tuple[Near, ...]
    crowds: tuple[Crowd, ...]
    groups: tuple[Requirement, ...]
    left_out: tuple[Requirement, ...]
    unsaid: tuple[Requirement, ...]  # of a shape that is none of the above

    def pins(self, question: Question | None) -> list[tuple[int, int]]:
        """The point that the question fixes and the number of its day; none where only a repair is asked for."""
        if question is None:
            return []
        return [(self.first[question.activity], self.axis.number(question.day))]

    def chosen(self, schedule: Schedule) -> list[int]:
        """A schedule's days, as numbers."""
        slots = [schedule[key] for key in self.keys]
        last = [self.first[key] != point for point, key in enumerate(self.keys)]
        return [self.axis.number(s.end if end else s.start) for s, end in zip(slots, last, strict=True)]

    @cached_property
    def activities(self) -> dict[str, tuple[int, ...]]:
        """The points of each activity that has a day today: those that can be said to move."""
        found: dict[str, tuple[int, ...]] = {}
        for point, key in enumerate(self.keys):
            if self.old[point] is not None:
                found[key] = (*found.get(key, ()), point)
        return found

    def price(self, chosen: Sequence[int]) -> Price:
        """What it costs to have the points on these days."""
        away = [0 if old is None else abs(now - old) for now, old in zip(chosen, self.old, strict=True)]
        moved = [key for key, points in self.activities.items() if any(away[point] for point in points)]
        called = sum(key in self.called for key in moved)
        return Price(called, len(moved) - called, sum(compress(away, self.counted)))

    def broken(self, chosen: Sequence[int]) -> list[Requirement]:
        """The requirements that these days break."""
        bad = {one.group for one in self.only if chosen[one.point] not in one.days}
        bad.update(lag.group for lag in self.lags if not _holds(lag, chosen))
        for near in self.nears:
            if near.before.at[chosen[near.one]] < chosen[near.other] < near.after.at[chosen[near.one]]:
                bad.add(near.group)
        for crowd in self.crowds:
            on = [chosen[p] + n for p in crowd.points for n in range(self.lengths[p])]
            if any(on.count(day) > crowd.most for day in set(on)):
                bad.add(crowd.group)
        return [self.groups[group] for group in sorted(bad)]

    @cached_property
    def weights(self) -> Price:
        """What each level weighs so that a sum puts the levels in order: more than all that is below it."""
        far = sum(
            max(old - days[0], days[-1] - old, 0)
            for old, days in compress(zip(self.old, self.days, strict=True), self.counted)
            if old is not None and days
        )
        drafts = len(self.activities) - len(self.called & self.activities.keys())
        return Price((far + 1) * (drafts + 1), far + 1, 1)

    def outcome(
        self,
        question: Question | None,
        chosen: Sequence[int] | None,
        seconds: float,
        *,
        proven: bool,
        excused: Collection[Requirement] = (),
    ) -> Outcome:
        """A tool's answer, looked through: days that break a requirement are no answer, whatever it says."""
        if chosen is None:
            return Outcome(Status.INFEASIBLE if proven else Status.LIMIT, None, seconds)
        broken = [requirement for requirement in self.broken(chosen) if requirement not in excused]
        if broken or any(chosen[point] != number for point, number in self.pins(question)):
            return Outcome(Status.ILLEGAL, self.price(chosen), seconds)
        return Outcome(Status.OPTIMAL if proven else Status.FEASIBLE, self.price(chosen), seconds)


def _holds(lag: Lag, chosen: Sequence[int]) -> bool:
    first, then = chosen[lag.first], chosen[lag.then]
    return then >= lag.least.at[first] and (lag.most is None or then <= lag.most.at[first])
