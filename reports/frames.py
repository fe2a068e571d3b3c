"""The plan, a schedule and findings as pandas tables: one row a thing, one type a column.

Days are `datetime64[s]`, counts `Int64`, everything else `string` or `boolean`; what is not known is missing
(NaT, <NA>). Several names in a cell are separated by a comma and a space. Columns are never renamed or reordered.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import pandas as pd

from constraints.check import Finding
from plans.plan import Plan
from plans.schedule import Schedule
from reports import differing
from solver.windows import DayCost, Window

if TYPE_CHECKING:
    from scenarios.compare import Comparison

_DAY, _TEXT, _COUNT, _FLAG = "datetime64[s]", "string", "Int64", "boolean"
_PLAN = {
    "activity": _TEXT,
    "title": _TEXT,
    "kind": _TEXT,
    "status": _TEXT,
    "first_day": _DAY,
    "last_day": _DAY,
    "precision": _TEXT,
    "uncertain": _FLAG,
    "window_first": _DAY,
    "window_last": _DAY,
    "latest": _DAY,
    "length": _COUNT,
    "time": _TEXT,
    "bodies": _TEXT,
    "participants": _TEXT,
    "goal": _TEXT,
    "phase": _TEXT,
}
_SCHEDULE = {
    "activity": _TEXT,
    "title": _TEXT,
    "kind": _TEXT,
    "bodies": _TEXT,
    "first_day": _DAY,
    "last_day": _DAY,
    "days": _COUNT,
    "time": _TEXT,
    "moved": _COUNT,
}
_WINDOWS = {
    "activity": _TEXT,
    "title": _TEXT,
    "date": _DAY,
    "earliest": _DAY,
    "latest": _DAY,
    "slack": _COUNT,
    "proven": _FLAG,
}
_DAYS = {
    "date": _DAY,
    "feasible": _FLAG,
    "moved": _COUNT,
    "days": _COUNT,
    "new_warnings": _COUNT,
    "rule": _TEXT,
    "activities": _TEXT,
}
_COMPARED = {
    "plan": _TEXT,
    "activity": _TEXT,
    "title": _TEXT,
    "first_day": _DAY,
    "last_day": _DAY,
    "moved": _COUNT,
}
_FINDINGS = {
    "rule": _TEXT,
    "severity": _TEXT,
    "activities": _TEXT,
    "titles": _TEXT,
    "first_day": _DAY,
    "last_day": _DAY,
    "days": _COUNT,
    "short_by": _COUNT,
    "law": _TEXT,
}


def plan_frame(plan: Plan) -> pd.DataFrame:
    """What the plan says of each activity, in the document's order.

    `first_day` and `last_day` bound the date as far as it is known: `precision` says whether it is a day, a range,
    a month or months. `window_first` and `window_last` are the days that the plan allows. `length` is in working
    days for a work period of several days, else in days. `bodies` and `participants` (with the people of the
    activity's goal) are codes, `goal` and `phase` are ids.
    """
    rows = [
        (
            key,
            a.title,
            a.kind.value,
            a.status.value,
            a.date and a.date.first,
            a.date and a.date.last,
            a.date and a.date.precision.value,
            a.date and a.date.uncertain,
            plan.window(key).first,
            plan.window(key).last,
            a.latest and a.latest.date,
            plan.length(key),
            _text(plan.hours(key)),
            _joined(a.bodies),
            _joined(plan.participants(key)),
            a.goal,
            a.phase,
        )
        for key, a in plan.activities.items()
    ]
    return _frame(rows, _PLAN)


def schedule_frame(plan: Plan, schedule: Schedule) -> pd.DataFrame:
    """The days that the schedule gives each activity of the plan, in the document's order.

    They are missing where it gives none. `days` counts the days from first to last, `moved` the calendar days from
    where the plan has the activity (later is positive). `time` is `13:00-16:30`, `13:00` or `all day`.
    """
    rows = []
    for key, a in plan.activities.items():
        slot, old = schedule.get(key), plan.schedule.get(key)
        days = None if slot is None else (slot.end - slot.start).days + 1
        moved = None if slot is None or old is None else (slot.start - old.start).days
        where = (slot and slot.start, slot and slot.end, days, slot and _text(slot.hours), moved)
        rows.append((key, a.title, a.kind.value, _joined(a.bodies), *where))
    return _frame(rows, _SCHEDULE)


def findings_frame(plan: Plan, findings: Iterable[Finding]) -> pd.DataFrame:
    """The findings in the order given.

    `activities` are ids and `titles` what they are called. `first_day` and `last_day` bound the `days` (so many)
    that break the rule. `short_by` is how much is missing, in the rule's own unit: mostly days.
    """
    rows = []
    for finding in findings:
        breach = finding.breach
        titles = [plan.activities[key].title for key in breach.activities]
        days = (min(breach.days, default=None), max(breach.days, default=None), len(breach.days))
        law = breach.requirement.law
        names = (_joined(breach.activities), _joined(titles))
        rows.append((finding.rule, finding.severity.value, *names, *days, breach.short_by, law))
    return _frame(rows, _FINDINGS)


def windows_frame(plan: Plan, windows: Iterable[Window]) -> pd.DataFrame:
    """The first and the last day on which each activity can begin, and the `slack` of days between the two."""
    rows = [
        (w.activity, plan.activities[w.activity].title, w.date, w.earliest, w.latest, w.slack, w.proven)
        for w in windows
    ]
    return _frame(rows, _WINDOWS)


def days_frame(days: Iterable[DayCost]) -> pd.DataFrame:
    """What each day would cost as the first of one activity, or the `rule` and `activities` in the way.

    `feasible` is missing where that was not settled.
    """
    rows = []
    for day in days:
        why = (None, None) if day.because is None else (day.because.rule, _joined(day.because.activities))
        rows.append((day.date, day.feasible, day.moved, day.days, day.warnings, *why))
    return _frame(rows, _DAYS)


def comparison_frame(comparison: "Comparison") -> pd.DataFrame:
    """A row for each plan and activity, plan by plan; `moved` counts the days from where the first plan has it."""
    found = differing.rows(comparison)
    rows = []
    for at, one in enumerate(comparison.compared):
        for row in found:
            slot, title = row.slots[at], differing.title(comparison, row.activity)
            days = (slot and slot.start, slot and slot.end, row.days(at))
            rows.append((one.name, row.activity, title, *days))
    return _frame(rows, _COMPARED)


def _frame(rows: Sequence[tuple[object, ...]], types: Mapping[str, str]) -> pd.DataFrame:
    columns = {name: pd.Series([row[n] for row in rows], dtype="object") for n, name in enumerate(types)}
    return pd.DataFrame({name: columns[name].astype(kind) for name, kind in types.items()})  # type: ignore[call-overload]


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _joined(names: Iterable[str]) -> str | None:
    return ", ".join(names) or None
