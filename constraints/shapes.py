"""The few shapes of constraint that rules say to a solver: plain data, without a solver.

A requirement may be said in several shapes; it holds when all of them do. `Forbid`, `Within` and `Apart` are
monotone: an earliest day follows from earliest days alone and a latest day from latest days, so propagation by
itself decides them exactly.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from plans.lag import Lag, Unit
from plans.severity import Excusable, Severity
from plans.when import When

NO_TIME = Lag(0, Unit.DAYS)


@dataclass(frozen=True)
class Requirement:
    """One rule, applied to certain activities: what is broken, posted, allowed and explained as one.

    `about` tells apart what the rule has to say of the same activities: which dependency, which period, which
    day. `setting` is the thing behind it with a severity of its own (a dependency, a closed period), `bodies`
    are those whose own settings count, `severity` is how serious it is where the plan says nothing (None: as
    the rule is), `facts` what a sentence about it needs.
    """

    rule: str
    activities: tuple[str, ...]
    about: str = ""
    bodies: tuple[str, ...] = field(default=(), compare=False)
    setting: Excusable | None = field(default=None, compare=False)
    law: str | None = field(default=None, compare=False)
    severity: Severity | None = field(default=None, compare=False)
    facts: dict[str, Any] = field(default_factory=dict, compare=False)


@dataclass(frozen=True)
class Point:
    """The first day of an activity, or its last."""

    activity: str
    last: bool = False


@dataclass(frozen=True)
class Forbid:
    """The point lies on none of these days."""

    requirement: Requirement
    point: Point
    days: frozenset[date]


@dataclass(frozen=True)
class Within:
    """The point lies from `first` to `last`, both included; None leaves a side open."""

    requirement: Requirement
    point: Point
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True)
class Apart:
    """`then` lies on or after `first`, at least and at most so far after it.

    With `inclusive` the days are counted from `first` itself: the working days in a work period.
    """

    requirement: Requirement
    first: Point
    then: Point
    at_least: Lag = NO_TIME
    at_most: Lag | None = None
    inclusive: bool = False


@dataclass(frozen=True)
class Separate:
    """Either `other` starts at least `after` later than `one` starts, or at least `before` earlier.

    With `within` it is enough that there is no day among these on which both go on.
    """

    requirement: Requirement
    one: str
    other: str
    before: Lag
    after: Lag
    within: When | None = None


@dataclass(frozen=True)
class AtMost:
    """On every day at most so many of the requirement's activities go on."""

    requirement: Requirement
    most: int


@dataclass(frozen=True)
class DaysAWeek:
    """In no calendar week do the requirement's activities go on on more than so many days.

    Each activity counts on the days of its place in `counted` alone.
    """

    requirement: Requirement
    most: int
    counted: tuple[tuple[When, ...], ...]


@dataclass(frozen=True)
class AnyOf:
    """At least one of these holds."""

    requirement: Requirement
    shapes: tuple[Apart, ...]


Shape = Forbid | Within | Apart | Separate | AtMost | DaysAWeek | AnyOf
