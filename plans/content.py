"""What a plan file says, part by part, before its parts are held against each other."""

from datetime import date, timedelta
from functools import cached_property
from typing import Literal

from pydantic import Field

from plans.activity import Absence, Activity, Closed, Dependency, Goal, Phase, Suggestion
from plans.body import Body
from plans.limits import Limits
from plans.model import Model
from plans.person import Person
from plans.question import Question
from plans.series import Series
from plans.severity import Settings
from plans.when import DaysField, When, day_or_range

_MARGIN = timedelta(31)


class CalendarSettings(Model):
    """The country whose holidays count, and the plan's own closed periods."""

    country: Literal["SE"] = "SE"
    closed: tuple[Closed, ...] = ()


class Table(Model):
    """The columns of the source's table, in order, and which of them hold what."""

    columns: tuple[str, ...] = Field(min_length=1)
    date: str
    title: str
    participants: tuple[str, ...] = ()


class Content(Model):
    """The parts of a time plan, and the days that it spans."""

    format: int = Field(default=1, ge=1, le=1)
    title: str = Field(min_length=1)
    municipality: str | None = None
    source: str | None = None
    notes: tuple[str, ...] = ()
    horizon: DaysField | None = None
    table: Table | None = None
    calendar: CalendarSettings = CalendarSettings()
    bodies: dict[str, Body] = {}
    people: dict[str, Person] = {}
    limits: Limits = Limits()
    goals: dict[str, Goal] = {}
    phases: dict[str, Phase] = {}
    series: dict[str, Series] = {}
    activities: dict[str, Activity] = Field(min_length=1)
    questions: tuple[Question, ...] = ()
    dependencies: tuple[Dependency, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    absences: tuple[Absence, ...] = ()
    rules: Settings = {}

    @cached_property
    def days(self) -> When:
        """The horizon: as stated, or a month more than the dates at each end."""
        if self.horizon is not None:
            return self.horizon
        named = [when for a in self.activities.values() for when in (a.date, a.between) if when is not None] + [
            phase.days for phase in self.phases.values()
        ]
        if not named:
            return day_or_range(*_this_year())
        first, last = min(w.first for w in named), max(w.last for w in named)
        return day_or_range((first - _MARGIN).replace(day=1), _month_end(last + _MARGIN))


def _this_year() -> tuple[date, date]:
    year = date.today().year
    return date(year, 1, 1), date(year, 12, 31)


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1)
