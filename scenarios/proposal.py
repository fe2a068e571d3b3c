"""A proposed calendar that has been through the checker."""

from dataclasses import dataclass

from constraints.check import Finding, blocks, check
from plans.plan import Plan
from plans.when import When, day_or_range
from scenarios.moves import Move, moves
from scenarios.wrong import WrongAnswer
from solver.answer import Answer
from solver.lexicographic import LIMIT, Progress
from solver.propose import propose


@dataclass(frozen=True)
class Proposal:
    """The solver's answer, what it leaves to be said of its schedule, and what it moves."""

    plan: Plan
    answer: Answer
    findings: tuple[Finding, ...] = ()
    moves: tuple[Move, ...] = ()

    def dates(self) -> dict[str, When]:
        """The dates to write into the plan file: those that moved and those that are new."""
        return {move.activity: day_or_range(move.after.start, move.after.end) for move in self.moves}


def make_proposal(plan: Plan, *, limit: float = LIMIT, progress: Progress | None = None) -> Proposal:
    """Propose a calendar and check it. Raises WrongAnswer if it breaks a blocking rule after all."""
    answer = propose(plan, limit=limit, progress=progress)
    if answer.schedule is None:
        return Proposal(plan, answer)
    findings = check(plan, answer.schedule)
    if blocks(findings):
        raise WrongAnswer(plan, [finding for finding in findings if finding.severity == "block"])
    return Proposal(plan, answer, tuple(findings), tuple(moves(plan.schedule, answer.schedule)))
