"""What a plan file says that bears on its series, and what follows: how many meetings each has, on what days."""

from datetime import date
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ConfigDict

from plans.body import Body
from plans.calendar import is_free
from plans.content import CalendarSettings
from plans.pattern import pattern_days
from plans.series import Series
from plans.severity import Severity
from plans.when import DaysField

_SHUT = (None, Severity.BLOCK, Severity.WARN)
"""How serious a closed period is that no meeting is spread over, if there are days enough beside it."""


class Sketch(BaseModel):
    """The parts of a plan that its series are laid out by."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    horizon: DaysField | None = None
    calendar: CalendarSettings = CalendarSettings()
    bodies: dict[str, Body] = {}
    series: dict[str, Series] = {}
    activities: dict[str, Any] = {}

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many meetings each series has."""
        counts: dict[str, int] = {}

        def count(name: str) -> int:
            one = self.series[name]
            if name not in counts:
                beside = one.beside
                counts[name] = (
                    (len(beside.only) or count(beside.each)) if beside else one.times or len(self.days[name])
                )
            return counts[name]

        for name in self.series:
            count(name)
        return counts

    @cached_property
    def days(self) -> dict[str, list[date]]:
        """The days of the horizon on which each series that goes by no other could meet, in order."""
        return {name: self._days_of(one) for name, one in self.series.items() if one.beside is None}

    def pattern(self, one: Series) -> str | None:
        """The pattern that the series keeps to, if any."""
        body = self.bodies.get(one.bodies[0]) if one.bodies and one.kind.gathers else None
        return one.on or (body.meets if body and not one.extra else None)

    def _days_of(self, one: Series) -> list[date]:
        assert self.horizon is not None
        pattern = self.pattern(one)
        days = (
            self.horizon.days if pattern is None else pattern_days(pattern, self.horizon.first, self.horizon.last)
        )
        usual = sorted(days)
        open_days = [day for day in usual if self._is_open(day)]
        return open_days if one.times is not None and len(open_days) >= one.times else usual

    def _is_open(self, day: date) -> bool:
        closed = any(day in period.days for period in self.calendar.closed if period.severity in _SHUT)
        return not closed and not is_free(day)
