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
    AFTER = "after"  # efter


class DayPart(StrEnum):
    """A part of the day that is named, but whose hours nobody has written."""

    MORNING = "morning"  # fm, förmiddag
    AFTERNOON = "afternoon"  # em, eftermiddag
    EVENING = "evening"  # kväll
    HALF = "half"  # halvdag


class Unsure(StrEnum):
    """Why the signs themselves can be read in two ways: such a date is never taken without asking."""

    OCR = "ocr"  # l6/1: a letter was read as a digit
    YEAR_OR_DAY = "year_or_day"  # 2/12-15: to the 15th, or in 2015; `last` holds the day
    DAY_OR_MONTH = "day_or_month"  # 10/11 in a grid: 10 November, or the 10th and the 11th


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
    last_weekday: int | None = None
    """The weekday written for the last day ("onsdag" in "måndag 2 – onsdag 4 maj")."""
    part: DayPart | None = None
    time_span: tuple[int, int] | None = None
    """Where the time stands, if it stands apart from the date ("21/2 Extra KS 13–16.30")."""
    unsure: Unsure | None = None
    alternative: bool = False
    """Whether it is another day on which the same may be as on the one before: "3 maj eller 10 maj"."""
    lone: bool = False
    """Whether its month stands elsewhere in the sentence: "KF i mars flyttas till den 30:e"."""
    other_time: Hours | None = None
    """The second of two times of which nobody says which holds: "kl 9.00 alt 13.00"."""
