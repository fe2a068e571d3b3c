"""From changes to a question that a solver takes. To make a plan ready is paid for once, for many questions."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Generic, TypeVar

from constraints.check import Finding, check
from plans.plan import Plan
from scenarios.apply import asked
from scenarios.changes import AskedChange, Change, MoveActivity
from scenarios.checks import changed_plan
from scenarios.past import not_to_the_past
from solver.ask import Ask
from solver.network import demand
from solver.prepared import Prepared, prepare

T = TypeVar("T")


def asking(
    plan: Plan, changes: Sequence[Change], *, today: date | None = None, not_before: date | None = None
) -> Ask:
    """What the changes ask of the plan. Raises PlanError for changes that make no sense in it.

    The answer gives days to the activities that have one in the plan, and to those that the changes move or add.
    Nothing is moved to a day `not_before`, unless a change says so.
    """
    after = changed_plan(plan, changes)
    moved = {change.activity for change in changes if isinstance(change, MoveActivity)}
    undated = plan.activities.keys() - plan.schedule.keys() - moved
    keys = tuple(key for key in after.activities if key not in undated)
    placed = frozenset(key for key in keys if key not in after.schedule)
    ready = prepared(plan, today)
    if after is not plan or placed:
        about_plan = [repr(change) for change in changes if not isinstance(change, AskedChange)]
        ready = _changed(Known((id(plan), *about_plan), after), Known(id(plan), ready), today, placed)
    demands = demand(asked(ready.plan, changes))
    if not_before is not None:
        free = [key for key in keys if not _said(changes, key, not_before)]
        demands += demand(not_to_the_past(ready.plan, free, not_before))
    return Ask(ready, tuple(demands), keys)


def _said(changes: Sequence[Change], key: str, not_before: date) -> bool:
    """Whether the changes themselves move the activity to a day that has passed."""
    moves = (change for change in changes if isinstance(change, MoveActivity) and change.activity == key)
    return any(move.to.first < not_before for move in moves)


def prepared(plan: Plan, today: date | None = None) -> Prepared:
    """The plan made ready."""
    return _prepared(Known(id(plan), plan), today)


def standing_findings(plan: Plan) -> tuple[Finding, ...]:
    """Everything that the plan's own days break."""
    return _checked(Known(id(plan), plan))


@dataclass(frozen=True)
class Known(Generic[T]):
    """Something that is told by its key; it holds on to what it is, so that an id stays one's own."""

    key: object
    value: T = field(compare=False)


@lru_cache(maxsize=4)
def _prepared(plan: Known[Plan], today: date | None) -> Prepared:
    return prepare(plan.value, today=today)


@lru_cache(maxsize=4)
def _changed(plan: Known[Plan], base: Known[Prepared], today: date | None, placed: frozenset[str]) -> Prepared:
    return prepare(plan.value, base=base.value, today=today, placed=placed)


@lru_cache(maxsize=4)
def _checked(plan: Known[Plan]) -> tuple[Finding, ...]:
    return tuple(check(plan.value))
