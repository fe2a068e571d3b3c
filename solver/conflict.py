"""Why nothing is possible: a minimal set of requirements that cannot hold together.

Deletion in a fixed order over what CP-SAT's assumptions suggest: a requirement is dropped for good if the rest
still cannot hold. Each step is solved anew, so the core is only a hint; what is left at the end is proven
infeasible, and feasible without any one of its members (Marques-Silva, "Minimal unsatisfiability: models,
algorithms and applications", ISMVL 2010).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ortools.sat.python import cp_model

from constraints.shapes import Requirement
from plans.plan import Plan
from solver.ground import Ground
from solver.lexicographic import new_solver
from solver.model import Model

STEP_LIMIT = 20.0
"""CP-SAT's deterministic seconds for one feasibility question."""


@dataclass(frozen=True)
class Conflict:
    """Requirements that cannot hold together; `minimal` unless a question took too long to settle."""

    requirements: tuple[Requirement, ...]
    minimal: bool


def find_conflict(plan: Plan, hard: Sequence[Ground]) -> Conflict:
    """A minimal conflict among requirements that cannot all hold."""
    questions = _Questions(plan, hard)
    kept = questions.suggestion()
    minimal = True
    for member in list(kept):
        rest = [other for other in kept if other != member]
        answer = questions.can_hold(rest)
        if answer is False:
            kept = rest
        minimal = minimal and answer is not None
    return Conflict(tuple(hard[n].requirement for n in sorted(kept)), minimal)


class _Questions:
    """One model in which each requirement holds under a literal of its own."""

    def __init__(self, plan: Plan, hard: Sequence[Ground]) -> None:
        self._model = Model(plan)
        self._holds: list[cp_model.IntVar] = []
        for ground in hard:
            holds = self._model.condition(ground.requirement)
            for shape in ground.shapes:
                self._model.say(shape, ~holds)
            self._holds.append(holds)

    def suggestion(self) -> list[int]:
        """The requirements that CP-SAT's own core names, if that core is right; otherwise all."""
        everything = list(range(len(self._holds)))
        solver = self._solve(everything)
        index = {literal.index: n for n, literal in enumerate(self._holds)}
        core = sorted(index[i] for i in solver.sufficient_assumptions_for_infeasibility() if i in index)
        return core if core and self.can_hold(core) is False else everything

    def can_hold(self, members: Sequence[int]) -> bool | None:
        """Whether these can hold together; None if that is not settled within the limit."""
        status = self._solve(members).status
        return {cp_model.OPTIMAL: True, cp_model.FEASIBLE: True, cp_model.INFEASIBLE: False}.get(status)

    def _solve(self, members: Sequence[int]) -> "_Solved":
        self._model.cp.clear_assumptions()
        self._model.cp.add_assumptions([self._holds[n] for n in members])
        solver = new_solver(STEP_LIMIT)
        solver.parameters.cp_model_presolve = False
        status = solver.solve(self._model.cp)
        return _Solved(solver, status)


class _Solved:
    def __init__(self, solver: cp_model.CpSolver, status: cp_model.CpSolverStatus) -> None:
        self.status = status
        self._solver = solver

    def sufficient_assumptions_for_infeasibility(self) -> list[int]:
        return list(self._solver.sufficient_assumptions_for_infeasibility())
