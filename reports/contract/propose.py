"""What `tidplan propose --json` prints."""

from plans.model import Model
from plans.plan import Plan
from reports.contract.parts import (
    DemandOut,
    LevelOut,
    SecondsOut,
    SlotOut,
    demand_out,
    levels_out,
    seconds_out,
    slots_out,
)
from reports.namedays import with_names
from solver.answer import Answer, Status


class ProposeOut(Model):
    """What `tidplan propose --json` prints."""

    status: Status
    schedule: list[SlotOut]
    levels: list[LevelOut]
    conflict: list[DemandOut]
    minimal: bool
    seconds: SecondsOut


def propose_out(plan: Plan, answer: Answer, language: str) -> ProposeOut:
    """The solver's answer."""
    return ProposeOut(
        status=answer.status,
        schedule=slots_out(answer.schedule),
        levels=levels_out(answer),
        conflict=[demand_out(plan, requirement, language) for requirement in with_names(answer.conflict)],
        minimal=answer.minimal,
        seconds=seconds_out(answer.seconds),
    )
