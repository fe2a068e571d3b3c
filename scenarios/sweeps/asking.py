"""How a question of a sweep is answered: by a what-if, or by a proposal where nothing is changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from constraints.check import Finding, check
from plans.plan import Plan
from scenarios.changes import Change
from scenarios.moves import Move, total_days
from scenarios.sweeps.row import Answered
from scenarios.whatif import what_if
from solver.answer import Answer, Status
from solver.explained import Conflict


def ask(plan: Plan, changes: tuple[Change, ...], *, today: date, not_before: date | None = None) -> Answered:
    """The answer to the changes, or the plan checked and proposed if there are none. Raises what these raise."""
    if not changes:
        return _proposed(plan)
    return what_if(plan, changes, today=today, not_before=not_before, repairs=0)


@dataclass(frozen=True)
class _Proposed:
    """A proposal in the shape of an answer to changes."""

    answer: Answer
    moves: Sequence[Move]
    new_findings: Sequence[Finding]
    old_findings: Sequence[Finding]
    conflicts: Sequence[Conflict]

    @property
    def total_days(self) -> int:
        """How many days all moves are together."""
        return total_days(self.answer, self.moves)


def _proposed(plan: Plan) -> _Proposed:
    from scenarios.proposal import make_proposal  # OR-Tools, which a what-if nearly always does without

    before, proposal = check(plan), make_proposal(plan)
    answer = proposal.answer
    new = [finding for finding in proposal.findings if finding not in before]
    infeasible = answer.status is Status.INFEASIBLE
    conflicts = [Conflict(answer.conflict, answer.minimal)] if infeasible else []
    return _Proposed(answer, proposal.moves, new, before, conflicts)
