"""Explanations as data: chains of bounds, and conflicts."""

from dataclasses import dataclass
from datetime import date

from constraints.shapes import Point, Requirement


@dataclass(frozen=True)
class Skipped:
    """Days that a point may not have, one after another, and the requirement that says so."""

    days: tuple[date, ...]
    requirement: Requirement


@dataclass(frozen=True)
class Step:
    """A point lies on or after a day (`least`), or on or before it, and what makes it so.

    `requirement` ties it to `source`, the point of the step before; it gives the day `by`, and `skipped` days
    make `day` of it. A step without a source is the beginning of a chain: a requirement about the point alone,
    or None for the end of the plan's horizon.
    """

    point: Point
    least: bool
    day: date
    by: date
    requirement: Requirement | None
    source: Point | None = None
    skipped: tuple[Skipped, ...] = ()


Chain = tuple[Step, ...]
"""From a beginning, each step following from the one before, to the point that is asked about."""


@dataclass(frozen=True)
class Conflict:
    """Requirements that cannot hold together, in the order of the rules.

    `minimal`: without any one of them the others can hold, each seen by solving; otherwise it is perhaps not
    the least. Where lags and single days alone decide, `earliest` and `latest` are the two chains that meet in one
    point, and `short_by` is by how many days it would have to be earlier than it can be. (Days: calendar days.)
    """

    requirements: tuple[Requirement, ...]
    minimal: bool
    earliest: Chain = ()
    latest: Chain = ()
    short_by: int | None = None
