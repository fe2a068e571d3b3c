"""A date as it is written, before any year is known."""

from dataclasses import dataclass
from enum import StrEnum

from plans.clock import Hours


@dataclass(frozen=True)
class Partial:
    """The parts of a date that are written; a week of the year stands instead of month and day."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    week: int | None = None


class Qualifier(StrEnum):
    """A word that says how the date is meant."""

    BY = "by"  # senast 15/4
    FROM = "from"  # från och med, tidigast
    ABOUT = "about"  # mitten av maj, början av juni, omkring
    BEFORE = "before"  # före, innan, i god tid före


@dataclass(frozen=True)
class Written:
    """A date in a text: the characters from `start` to `end`, and what they say, no more.

    `last` is None where no end is written. `weekday` is 0 for Monday; `week` is a week written beside the
    date. `label` is the word before a second date in the same cell ("info" in "25 januari (info 11/1)").
    """

    start: int
    end: int
    raw: str
    first: Partial
    last: Partial | None = None
    weekday: int | None = None
    week: int | None = None
    time: Hours | None = None
    uncertain: bool = False
    qualifier: Qualifier | None = None
    bracketed: bool = False
    label: str | None = None
