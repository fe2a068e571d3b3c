"""What a plan file says, for another year: every date, year and status that turns, by its place in the file."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from plans.activity import Activity, Kind, Status
from plans.calendar import WORKING_DAYS
from plans.faults import KeyPath
from plans.files import PlanFile
from plans.plan import Plan
from plans.when import When, day_or_range
from scenarios.rolling.terms import next_terms
from scenarios.rolling.texts import texts
from scenarios.rolling.weeks import (
    rolled_closed,
    rolled_latest,
    rolled_pattern,
    rolled_phase,
    rolled_when,
    rolled_window,
)
from scenarios.rolling.years import Turning

Edit = tuple[KeyPath, str | None]


def shifts(file: PlanFile, turning: Turning) -> dict[KeyPath, str | None]:
    """The values that differ in the other year, before anything has had to give way."""
    said = ((path, new) for path, new in _all(file, turning) if path in file.yaml.values)
    return {path: new for path, new in said if new is None or new != str(_at(file.yaml.value, path))}


def rolled_date(activity: Activity, years: int) -> When | None:
    """The date by week; work that says how long it is gets as many working days."""
    if activity.date is None:
        return None
    rolled = rolled_when(activity.date, years)
    if activity.kind is not Kind.WORK or activity.length is None or activity.stated is None:
        return rolled
    days = WORKING_DAYS.within(activity.stated.first, activity.stated.last)
    if days < 1 or WORKING_DAYS.within(rolled.first, rolled.last) == days:
        return rolled
    last = WORKING_DAYS.add(rolled.first - timedelta(1), days)
    return day_or_range(rolled.first, last, uncertain=rolled.uncertain)


def day_edits(file: PlanFile, key: str, when: When) -> Iterator[Edit]:
    """An activity's date, and the weekday and week that the file says beside it."""
    activity, at = file.plan.activities[key], ("activities", key)
    yield file.date_path(key), str(when)
    if when.exact and activity.weekday is not None:
        yield (*at, "weekday"), ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[when.first.weekday()]
    if when.exact and activity.week is not None:
        yield (*at, "week"), str(when.first.isocalendar().week)


def _all(file: PlanFile, turning: Turning) -> Iterator[Edit]:
    plan, years = file.plan, turning.years
    for path, _ in texts(plan):
        if path in file.yaml.values:
            yield path, turning(str(_at(file.yaml.value, path)))
    for path in _patterns(plan):
        if path in file.yaml.values:
            yield path, rolled_pattern(str(_at(file.yaml.value, path)), years)
    for n, closed in enumerate(plan.calendar.closed):
        yield ("calendar", "closed", n, "days"), str(rolled_closed(closed.name, closed.days, years))
    for key, phase in plan.phases.items():
        yield ("phases", key, "days"), str(rolled_phase(phase.days, years))
    for name, series in plan.series.items():
        if series.status is not Status.DRAFT:
            yield ("series", name, "status"), Status.DRAFT.value
    for key, activity in plan.activities.items():
        yield from _of_activity(file, key, activity, years)
    if plan.horizon is not None:
        yield ("horizon",), str(_horizon(plan, plan.horizon, years))
    if plan.absences:
        yield ("absences",), None
    if plan.questions:
        yield ("questions",), None
    days = list(_days(plan, years))
    if days:
        yield from ((path, str(term)) for path, term in next_terms(plan, min(days), max(days)))


def _patterns(plan: Plan) -> Iterator[KeyPath]:
    """The places of meeting patterns."""
    yield from (("bodies", code, "meets") for code, body in plan.bodies.items() if body.meets is not None)
    yield from (("series", name, "on") for name, series in plan.series.items() if series.on is not None)
    yield from (("activities", key, "on") for key, activity in plan.activities.items() if activity.on is not None)


def _of_activity(file: PlanFile, key: str, activity: Activity, years: int) -> Iterator[Edit]:
    at = ("activities", key)
    date_ = rolled_date(activity, years)
    if date_ is not None:
        yield from day_edits(file, key, date_)
    if activity.between is not None:
        yield (*at, "between"), str(rolled_window(activity.between, years))
    if activity.latest is not None:
        short = (*at, "latest", "date") not in file.yaml.values
        place = (*at, "latest") if short else (*at, "latest", "date")
        of_law = activity.latest.law is not None
        yield place, rolled_latest(activity.latest.date, years, of_law=of_law).isoformat()
    if activity.status is not Status.DRAFT:
        yield (*at, "status"), Status.DRAFT.value
    dated = None if file.plan.table is None else file.plan.table.date
    if dated is not None and activity.columns.get(dated):
        yield (*at, "columns", dated), ""


def _horizon(plan: Plan, horizon: When, years: int) -> When:
    """The window, and as much more as the dates need."""
    there = rolled_window(horizon, years)
    days = [*_days(plan, years), there.first, there.last]
    return day_or_range(min(days), max(days))


def _days(plan: Plan, years: int) -> Iterator[date]:
    for activity in plan.activities.values():
        for when in (
            rolled_date(activity, years),
            None if activity.between is None else rolled_window(activity.between, years),
        ):
            if when is not None:
                yield from (when.first, when.last)


def _at(value: Any, path: KeyPath) -> Any:
    for key in path:
        value = value[key]
    return value
