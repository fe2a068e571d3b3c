"""The plans that everything is measured on, each with its neutral problem."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from random import Random
from typing import Any

from bench.clock import Clock
from bench.generate import make_plan
from bench.instance import Instance
from bench.making import make_instance
from plans.activity import Kind, Status
from plans.calendar import is_free
from plans.files import read_plan
from plans.plan import Plan
from plans.when import Precision, day_or_range
from solver.ground import ground

REAL = 2024
"""The size that stands for the real plan, Mål och budget 2024."""

SIZES = (REAL, 50, 200, 800, 3000)
SEED = 1

_EXAMPLE = Path(__file__).parents[1] / "examples" / "mal-och-budget-2024.yaml"


@dataclass(frozen=True)
class Case:
    """A plan, by the number of its activities or REAL."""

    size: int
    plan: Plan

    @property
    def name(self) -> str:
        """How it is called in the table."""
        return "2024 plan" if self.size == REAL else f"{self.size:,}"

    @cached_property
    def instance(self) -> Instance:
        """The problem of a what-if."""
        return make_instance(self.plan)

    @cached_property
    def broken(self) -> tuple[Plan, Instance]:
        """A plan whose dates break rules, and the problem of repairing it."""
        plan = self.plan if self.size == REAL else disturbed(self.plan, SEED)
        return plan, make_instance(plan, tolerant=False)

    @cached_property
    def ground_seconds(self) -> float:
        """The CPU seconds in which the rules are applied to the plan."""
        with Clock() as clock:
            ground(self.plan)
        return clock.seconds


def make_case(size: int) -> Case:
    """The real plan, or a generated one."""
    return Case(size, read_plan(_EXAMPLE).plan if size == REAL else make_plan(size, SEED))


def disturbed(plan: Plan, seed: int) -> Plan:
    """The plan with every tenth activity on a working day up to ten days from its own, whatever that breaks."""
    rng = Random(seed)
    parts: dict[str, Any] = plan.model_dump(mode="json", exclude_unset=True)
    days = plan.days.days
    for key, activity in plan.activities.items():
        stated = activity.stated
        one_day = stated is not None and stated.precision is Precision.DAY and activity.kind is not Kind.WORK
        if stated is not None and one_day and activity.status is not Status.DECIDED and rng.random() < 0.1:
            at = (stated.first - days[0]).days
            near = [day for day in days[max(0, at - 10) : at + 11] if not is_free(day)]
            chosen = rng.choice(near)
            parts["activities"][key]["date"] = str(day_or_range(chosen, chosen))
    return Plan.model_validate(parts)
