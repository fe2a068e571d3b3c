"""From changes to a question that a solver takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from plans.plan import Plan
from scenarios.apply import asked
from scenarios.changes import Change, MoveActivity
from scenarios.checks import changed_plan
from solver.disturbance import Ask
from solver.network import demand
from solver.prepared import Prepared, prepare


def asking(plan: Plan, changes: Sequence[Change], *, today: date | None = None) -> Ask:
    """What the changes ask of the plan. Raises PlanError for changes that make no sense in it.

    The answer gives days to the activities that have one in the plan, and to those that the changes move or add.
    """
    after = changed_plan(plan, changes)
    base = prepared(plan, today)
    ready = base if after is plan else prepare(after, base=base, today=today)
    moved = {change.activity for change in changes if isinstance(change, MoveActivity)}
    undated = plan.activities.keys() - plan.schedule.keys() - moved
    keys = tuple(key for key in after.activities if key not in undated)
    return Ask(ready, tuple(demand(asked(after, changes))), keys)


def prepared(plan: Plan, today: date | None = None) -> Prepared:
    """The plan made ready. For the same plan object this is done once; the last few are kept."""
    return _prepared(_Same(plan), today)


@dataclass(frozen=True, eq=False)
class _Same:
    """A plan that is like no other object, whatever that says."""

    plan: Plan

    def __hash__(self) -> int:
        return id(self.plan)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.plan is other.plan


@lru_cache(maxsize=4)
def _prepared(same: _Same, today: date | None) -> Prepared:
    return prepare(same.plan, today=today)
