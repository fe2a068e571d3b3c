"""Why nothing is possible: a minimal set of requirements that cannot hold together.

Deletion in a fixed order over what CP-SAT's assumptions suggest: a requirement is dropped for good if the rest
still cannot hold. Each step is solved anew, so the core is only a hint; what is left at the end is proven
infeasible, and feasible without any one of its members (Marques-Silva, "Minimal unsatisfiability: models,
algorithms and applications", ISMVL 2010).
"""

from collections.abc import Sequence

from ortools.sat.python import cp_model

from solver.compiling import BUILT_IN
from solver.explained import Conflict
from solver.ground import Grounded
from solver.lexicographic import new_solver
from solver.model import Model
from solver.network import Network

STEP_LIMIT = 20.0
"""CP-SAT's deterministic seconds for one feasibility question."""


def find_conflict(network: Network) -> Conflict:
    """A minimal conflict among requirements that cannot all hold."""
    questions = _Questions(network)
    kept = questions.suggestion()
    minimal = True
    for member in list(kept):
        rest = [other for other in kept if other != member]
        answer = questions.can_hold(rest)
        if answer is False:
            kept = rest
        minimal = minimal and answer is not None
    return Conflict(tuple(network.grounds[n].requirement for n in sorted(kept)), minimal)


class _Questions:
    """One model in which each requirement holds under a literal of its own."""

    def __init__(self, network: Network) -> None:
        self._model = Model(Network(network.plan, Grounded((), ()), tables=network.tables))
        self._holds = [self._model.cp.new_bool_var("holds") for _ in network.grounds]
        for piece in network.pieces():
            if piece.ground != BUILT_IN:
                self._model.say(piece, ~self._holds[piece.ground])

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
