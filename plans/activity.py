"""Activities and what ties them together: dependencies, absences, phases and the bounds on a date."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from plans.clock import Hours, HoursField
from plans.lag import LagField
from plans.model import Model
from plans.pattern import PatternField
from plans.severity import Excusable, Settings
from plans.when import DayField, DaysField, WhenField


class Kind(StrEnum):
    """What an activity is. Only meetings and decisions call people to a room."""

    MEETING = "meeting"
    DECISION = "decision"
    DEADLINE = "deadline"
    MAILING = "mailing"
    WORK = "work"

    @property
    def gathers(self) -> bool:
        """Whether people come together for it."""
        return self in (Kind.MEETING, Kind.DECISION)


class Status(StrEnum):
    """How firm a date is: a draft moves freely, a called one dearly, a decided one not at all."""

    DRAFT = "draft"
    CALLED = "called"
    DECIDED = "decided"


class Step(StrEnum):
    """What an activity does for its matter."""

    INPUT = "input"
    INFORMATION = "information"
    NEGOTIATION = "negotiation"
    PROPOSAL = "proposal"
    DECISION = "decision"


class Latest(Excusable):
    """The last day on which something may be done, and who says so."""

    date: DayField
    law: str | None = None


class Source(Model):
    """Where in the document the activity stands, its date as written, and what gave the date its year.

    `cell` is the column, or the cell of a grid, that the date stands in where a line holds several.
    """

    sheet: str | None = None
    line: int | None = Field(default=None, ge=0)
    cell: str | None = None
    raw: str | None = None
    year_from: str | None = None


def _latest_short_form(value: Any) -> Any:
    return {"date": value} if isinstance(value, str | date) else value


class Row(Model):
    """What is told of an activity beside its dates, and of every meeting of a series.

    `bodies` take part; `optional`, `responsible` and `recipients` are told but need not be free. With
    `substitutes` the substitutes of the bodies are called too. `on` is a pattern of its own, in place of the
    body's `meets`. `columns` holds the source's own cells.
    """

    title: str = Field(min_length=1)
    kind: Kind = Kind.MEETING
    length: int | None = Field(default=None, ge=1, le=400)
    shortest: int | None = Field(default=None, ge=1, le=400)
    time: HoursField | None = None
    on: PatternField | None = None
    bodies: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    substitutes: bool = False
    goal: str | None = None
    status: Status = Status.DRAFT
    phase: str | None = None
    extra: bool = False
    matter: str | None = None
    step: Step | None = None
    rules: Settings = {}
    columns: dict[str, str | None] = {}
    note: str | None = None


class Activity(Row):
    """One row of the plan.

    `date` is when it happens as far as it is known; `between` is what is allowed, and `around` the day that is
    best while there is none. A work period keeps its
    length in working days, a meeting its length in days, unless `shortest` (same unit) lets a work period
    shrink. `weekday` and `week` are what the document says beside the date.
    """

    date: WhenField | None = None
    between: DaysField | None = None
    around: DayField | None = None
    latest: Annotated[
        Latest | None, BeforeValidator(_latest_short_form, json_schema_input_type=str | Latest | None)
    ] = None
    weekday: Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"] | None = None
    week: int | None = Field(default=None, ge=1, le=53)
    source: Source | None = None

    @property
    def stated(self) -> WhenField | None:
        """The date if it names days and not only months."""
        return self.date if self.date is not None and self.date.exact else None


class Origin(StrEnum):
    """Who says that one activity comes after another."""

    DOCUMENT = "document"
    READING = "reading"
    SERIES = "series"


class Reason(StrEnum):
    """What makes one activity likely to come after another."""

    NAMED = "named"  # the document's own words name the other: "inför KS 12/6"
    DECIDED = "decided"  # it is about what the other has fixed: "de fastställda förutsättningarna"
    HANDED_IN = "handed-in"  # it is about what was handed in by the other: "inkomna förslag"
    CHAIN = "chain"  # the same matter from subcommittee to board to council
    MAILING = "mailing"  # what is sent is for the other
    DEADLINE = "deadline"  # what is handed in is for the other
    UNIONS = "unions"  # the unions are met before the decision
    MATTER = "matter"  # the same matter, next in time


class Sureness(StrEnum):
    """How sure a suggestion is, the surest first."""

    STATED = "stated"  # the document says it
    USUAL = "usual"  # it is so nearly everywhere
    GUESS = "guess"

    @property
    def rank(self) -> int:
        """0 for the surest; for sorting."""
        return list(Sureness).index(self)


class Suggested(Model):
    """Why a dependency was suggested: the reason and how sure it is.

    `seen` is the time between the two in the document, from the end of the one to the start of the other, where
    both have days; `text` is the document's own words, where it says so.
    """

    reason: Reason
    sure: Sureness
    seen: LagField | None = None
    text: str | None = None


class Dependency(Excusable):
    """`then` comes after `first`, by at least and at most so much.

    Measured from the end of `first` to the start of `then` unless `measured` says otherwise (what comes
    first in the word is measured on `first`). With `papers`, the outcome of `first` goes out with the summons
    to `then`, so it must be ready when the notice of the bodies of `then` begins. `usual` is how long it is as a
    habit, where nothing forbids it. One that was suggested first keeps in `suggested` why.
    """

    first: str
    then: str
    at_least: LagField | None = None
    at_most: LagField | None = None
    usual: LagField | None = None
    measured: Literal["end-start", "start-start", "end-end", "start-end"] = "end-start"
    papers: bool = False
    origin: Origin = Origin.READING
    suggested: Suggested | None = None


class Suggestion(Dependency):
    """A dependency that nobody has accepted yet: no rule and no proposal heeds it.

    To accept it is to move it, as it is, to the plan's dependencies.
    """

    suggested: Suggested


class Absence(Excusable):
    """Somebody, a body or a person, who cannot take part in these days; with a `time` only at that time of day.

    Those of a `calendar` were read from one, and are put in order when it is read again.
    """

    body: str
    days: DaysField
    time: HoursField | None = None
    calendar: bool = False

    def touches(self, hours: Hours | None) -> bool:
        """Whether a gathering at that time of day is touched; one whose time is unknown may be."""
        return self.time is None or hours is None or self.time.overlaps(hours)


class Closed(Excusable):
    """Days on which nobody should be called: school holidays, a summer break."""

    name: str
    days: DaysField


class Phase(Model):
    """A named part of the process."""

    name: str
    days: DaysField


class Goal(Model):
    """One of the municipality's goals and those who answer for it, by role as the document's table has it."""

    name: str
    people: dict[str, tuple[str, ...]]
