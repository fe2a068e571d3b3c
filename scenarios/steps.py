"""What each kind of change does to the parts of a plan."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Self, TypeVar

from plans.activity import Absence, Activity, Closed, Dependency, Status
from plans.body import Body
from plans.model import Model
from plans.plan import Plan
from plans.severity import Setting, Settings
from scenarios.changes import (
    AbsentBody,
    AddActivity,
    AddDependency,
    ChangeLag,
    ChangeRule,
    ClosePeriod,
    FreeActivity,
    RemoveActivity,
    RemoveDependency,
)

AnyModel = TypeVar("AnyModel", bound=Model)


@dataclass
class Parts:
    """The parts of a plan that changes touch, open to change."""

    bodies: dict[str, Body]
    activities: dict[str, Activity]
    dependencies: list[Dependency]
    absences: list[Absence]
    closed: list[Closed]
    rules: Settings

    @classmethod
    def of(cls, plan: Plan) -> Self:
        """The parts of the plan; to change them leaves the plan as it is."""
        return cls(
            dict(plan.bodies),
            dict(plan.activities),
            list(plan.dependencies),
            list(plan.absences),
            list(plan.calendar.closed),
            dict(plan.rules),
        )

    def pieces(self, plan: Plan) -> dict[str, Any]:
        """The parts as the fields of a plan that otherwise is as this one."""
        calendar = _with(plan.calendar, closed=tuple(self.closed))
        suggestions = tuple(s for s in plan.suggestions if {s.first, s.then} <= self.activities.keys())
        lists = {"dependencies": tuple(self.dependencies), "absences": tuple(self.absences)}
        named = {"bodies": self.bodies, "activities": self.activities, "rules": self.rules}
        return {"calendar": calendar, "suggestions": suggestions, **lists, **named}

    def change_dependencies(self, first: str | None, then: str | None, **fields: Any) -> None:
        """Other values in these fields of every dependency from `first` to `then`."""
        self.dependencies = [
            _with(d, **fields) if (d.first, d.then) == (first, then) else d for d in self.dependencies
        ]


def _with(model: AnyModel, **fields: Any) -> AnyModel:
    """The model with other values in these fields, validated again."""
    return type(model).model_validate(dict(model) | fields)


def _free(parts: Parts, change: FreeActivity) -> None:
    parts.activities[change.activity] = _with(parts.activities[change.activity], status=Status.DRAFT)


def _remove(parts: Parts, change: RemoveActivity) -> None:
    parts.activities.pop(change.activity, None)
    parts.dependencies = [d for d in parts.dependencies if change.activity not in (d.first, d.then)]


def _undepend(parts: Parts, change: RemoveDependency) -> None:
    pair = (change.first, change.then)
    parts.dependencies = [d for d in parts.dependencies if (d.first, d.then) != pair]


def _add(parts: Parts, change: AddActivity) -> None:
    """Above the first row that begins later, so that rows in the order of their dates stay so."""
    rows = list(parts.activities.items())
    day = _first_day(change.row)
    later = (n for n, (_, row) in enumerate(rows) if day and (other := _first_day(row)) and other > day)
    rows.insert(next(later, len(rows)), (change.activity, change.row))
    parts.activities = dict(rows)


def _first_day(row: Activity) -> date | None:
    return row.date.first if row.date is not None else None


def _depend(parts: Parts, change: AddDependency) -> None:
    parts.dependencies.append(Dependency.model_validate({n: getattr(change, n) for n in Dependency.model_fields}))


def _lag(parts: Parts, change: ChangeLag) -> None:
    lags = {"at_least": change.at_least, "at_most": change.at_most}
    given = {name: lag for name, lag in lags.items() if lag is not None}
    parts.change_dependencies(change.first, change.then, **given)


def _rule(parts: Parts, change: ChangeRule) -> None:
    setting = Setting(severity=change.severity, because=change.because)
    if change.activity is not None:
        row = parts.activities[change.activity]
        parts.activities[change.activity] = _with(row, rules=row.rules | {change.rule: setting})
    elif change.body is not None:
        body = parts.bodies[change.body]
        parts.bodies[change.body] = _with(body, rules=body.rules | {change.rule: setting})
    elif change.first is not None:
        reason = {} if change.because is None else {"because": change.because}
        parts.change_dependencies(change.first, change.then, severity=change.severity, **reason)
    else:
        parts.rules = parts.rules | {change.rule: setting}


def _absent(parts: Parts, change: AbsentBody) -> None:
    parts.absences.append(Absence.model_validate({n: getattr(change, n) for n in Absence.model_fields}))


def _close(parts: Parts, change: ClosePeriod) -> None:
    parts.closed.append(Closed.model_validate({n: getattr(change, n) for n in Closed.model_fields}))


STEPS: tuple[tuple[type, Callable[[Parts, Any], None]], ...] = (
    (RemoveActivity, _remove),
    (RemoveDependency, _undepend),
    (AddActivity, _add),
    (AddDependency, _depend),
    (FreeActivity, _free),
    (ChangeLag, _lag),
    (ChangeRule, _rule),
    (AbsentBody, _absent),
    (ClosePeriod, _close),
)
"""The kinds of change that are about the plan itself, in the order in which they are made."""
