"""One requirement, broken or demanded, and what a sentence about it needs to say."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any

from constraints.lags import distance, latest
from constraints.shapes import Requirement
from plans.activity import Dependency, Kind
from plans.body import BodyKind
from plans.calendar import is_free
from plans.clock import Hours
from plans.lag import Lag, Unit
from plans.plan import Plan
from reports import dates
from reports.grammar import Grammar
from reports.titles import is_ambiguous, short_title

_ONE = timedelta(1)


class End(Enum):
    """Which end of an activity a day is: the whole of it, its first day, its last, or one of these."""

    WHOLE = "whole"
    FIRST = "first"
    LAST = "last"
    EITHER = "either"


@dataclass(frozen=True)
class Case:
    """A requirement of a plan, in a language; `days` and `short_by` are those of the breach, if it is one."""

    plan: Plan
    requirement: Requirement
    grammar: Grammar
    days: tuple[date, ...] = ()
    short_by: int | None = None

    @property
    def facts(self) -> dict[str, Any]:
        """What the rule found out."""
        return self.requirement.facts

    @property
    def keys(self) -> tuple[str, ...]:
        """The ids of the activities."""
        return self.requirement.activities

    def title(self, at: int | str = 0) -> str:
        """The quoted title of the activity at this place, or with this id."""
        key = at if isinstance(at, str) else self.keys[at]
        return self.grammar.quoted(short_title(self.plan, key))

    def apart(self, at: int | str = 0) -> str:
        """The quoted title, with the stated date in brackets if another activity is called the same."""
        key = at if isinstance(at, str) else self.keys[at]
        when = self.plan.activities[key].date
        if when is None or not is_ambiguous(self.plan, key):
            return self.title(key)
        return f"{self.title(key)} ({dates.when(when, self.grammar.language).rstrip('?')})"

    def titles(self, keys: tuple[str, ...] | list[str] | None = None) -> str:
        """Quoted titles in a list; of all activities unless some are named."""
        return self.grammar.listed(self.title(key) for key in (self.keys if keys is None else keys))

    def body(self, code: str | None = None) -> str:
        """The name of the body or person, or of the one in the facts."""
        return self.plan.who(code or self.facts["body"]).name

    def bodies(self, codes: tuple[str, ...] | list[str]) -> str:
        """The names of bodies and people in a list."""
        return self.grammar.listed(self.plan.who(code).name for code in codes)

    def is_room(self, code: str) -> bool:
        """Whether it is a room: it is not away, but cannot be used."""
        return code in self.plan.bodies and self.plan.bodies[code].kind is BodyKind.ROOM

    def day(self, at: int = 0, beside: int | None = None) -> str:
        """A day of the breach; without its year beside another day of that year."""
        return self.grammar.day(self.days[at], None if beside is None else self.days[beside])

    def near(self, day: date) -> str:
        """Another day, in a sentence that has named a day of the breach."""
        return self.grammar.day(day, self.days[-1] if self.days else None)

    def all_days(self) -> str:
        """All days of the breach; empty if it has none."""
        return self.grammar.days(self.days) if self.days else ""

    def aside(self) -> str:
        """` (onsdag 7 juni 2023)`, or nothing where there is no day."""
        return f" ({self.all_days()})" if self.days else ""

    def hours(self, at: int) -> Hours | None:
        """The time of day of the activity at this place."""
        return self.plan.hours(self.keys[at])

    def timed(self, at: int) -> str:
        """The title with the time of day, where it is known."""
        hours = self.hours(at)
        return self.title(at) if hours is None else f"{self.title(at)} {dates.hours(hours, self.grammar.language)}"

    def by_clock(self) -> tuple[str, ...]:
        """The two activities with their times of day, the earlier first."""
        order = sorted((0, 1), key=lambda at: -1 if (hours := self.hours(at)) is None else hours.start)
        return tuple(self.timed(at) for at in order)

    def is_long(self, key: str) -> bool:
        """Whether the activity lasts several days, so that its first and its last are not the same."""
        return self.plan.two_ended(key) or self.plan.length(key) > 1

    @property
    def end(self) -> End:
        """Which end of the one activity the day of the breach is."""
        key = self.keys[0]
        if self.plan.activities[key].kind.gathers or not self.is_long(key):
            return End.WHOLE
        slot = self.plan.schedule.get(key)
        if slot is None or len(self.days) != 1 or slot.start == slot.end:
            return End.EITHER
        return {slot.start: End.FIRST, slot.end: End.LAST}.get(self.days[0], End.EITHER)

    @property
    def dependency(self) -> Dependency:
        """The dependency that the requirement is about."""
        found: Dependency = self.facts["dependency"]
        return found

    @property
    def lag(self) -> Lag:
        """The distance that the dependency demands, or allows at most when it is too long."""
        lag = self.dependency.at_most if self.facts.get("too_late") else self.dependency.at_least
        return lag or Lag(0, Unit.DAYS)

    @property
    def gap(self) -> Lag:
        """How far apart the two days are, counted as the lag is counted (weeks in days)."""
        unit = Unit.WORKING_DAYS if self.lag.working else Unit.DAYS
        return Lag(distance(self.days[0], self.days[1], self.lag), unit)

    @property
    def all_day(self) -> bool:
        """Whether what comes first may go on to the end of its day, and so is ready the day after."""
        return self.plan.activities[self.keys[0]].kind in (Kind.DEADLINE, Kind.WORK)

    def proposing(self, key: str) -> str:
        """`ks-9: {matter: budget}`: what a plan file says of a meeting that makes the proposal on the matter."""
        step = "" if self.plan.activities[key].kind is Kind.DECISION else ", step: proposal"
        return f"{key}: {{matter: {self.facts['matter']}{step}}}"

    def summons(self) -> date:
        """The last day on which the notice of the body can begin."""
        return _back(latest(self.days[1], self.facts["notice"]), self.facts["notice"])

    def ready(self) -> date:
        """The last day of what comes first that lets its outcome go out with the summons."""
        notice: Lag = self.facts["notice"]
        unit = Unit.WORKING_DAYS if notice.working else Unit.DAYS
        return _back(latest(self.days[1], Lag(notice.count + self.all_day, unit)), notice)

    def earliest(self) -> date:
        """The first day on which the second of the two may lie."""
        return self.days[1] + timedelta(self.short_by or 0)

    def working_day_before(self, day: date) -> date:
        """The last working day before a free one."""
        while is_free(day):
            day -= _ONE
        return day


def _back(day: date, lag: Lag) -> date:
    """Where working days are counted, the working day that a stretch of free days follows."""
    while lag.working and is_free(day):
        day -= _ONE
    return day
