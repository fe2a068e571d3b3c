"""Chains of bounds and conflicts, as several commands print them."""

from itertools import pairwise

from plans.model import Model
from plans.plan import Plan
from reports.contract.parts import DemandOut, demand_out
from reports.namedays import with_names
from reports.steps import step_text
from solver.explained import Chain, Conflict


class StepOut(Model):
    """A step of a chain: the activity lies no earlier than the date (`earliest`), or no later (`latest`), because.

    `end` says that it is about the activity's last day and not its first.
    """

    activity: str
    date: str
    because: str
    bound: str
    end: bool


class ConflictOut(Model):
    """Requirements that cannot hold together; without any of them the others can, if `minimal`.

    `chain` holds first the steps to the latest day, then those to the earliest day of one activity, which is
    `short_by_days` too late. It is empty, and the number null, where more than distances decides.
    """

    rules: list[DemandOut]
    chain: list[StepOut]
    short_by_days: int | None
    minimal: bool


def conflict_out(plan: Plan, conflict: Conflict, language: str) -> ConflictOut:
    """A conflict with its sentences."""
    return ConflictOut(
        rules=[demand_out(plan, requirement, language) for requirement in with_names(conflict.requirements)],
        chain=[*chain_out(plan, conflict.latest, language), *chain_out(plan, conflict.earliest, language)],
        short_by_days=conflict.short_by,
        minimal=conflict.minimal,
    )


def chain_out(plan: Plan, chain: Chain, language: str) -> list[StepOut]:
    """The steps from the beginning of the chain."""
    return [
        StepOut(
            activity=step.point.activity,
            date=step.day.isoformat(),
            because=step_text(plan, step, before, language),
            bound="earliest" if step.least else "latest",
            end=step.point.last,
        )
        for before, step in pairwise((None, *chain))
        if step is not None
    ]
