"""CP-SAT on feasibility, where the search ends too early: what can hold, and what it takes to be the conflict."""

from collections.abc import Sequence

from ortools.sat.python import cp_model

from solver.clashes import Clashes
from solver.compiling import BUILT_IN
from solver.ground import Grounded
from solver.lexicographic import new_solver
from solver.model import Infeasible, Model
from solver.network import Network

STEP_LIMIT = 20.0
"""CP-SAT's deterministic seconds for one feasibility question."""

_SETTLED = {cp_model.OPTIMAL: True, cp_model.FEASIBLE: True, cp_model.INFEASIBLE: False}


def can_hold(network: Network) -> bool | None:
    """Whether all requirements of a network can hold together; None if that is not settled within the limit."""
    try:
        model = Model(network)
    except Infeasible:
        return False
    Clashes(model).bring_all()
    return _SETTLED.get(_solve(model)[1])


def suggestion(network: Network) -> list[int]:
    """Some requirements that cannot hold together: those of CP-SAT's own core if that is right, otherwise all.

    Each requirement holds under a literal of its own, which is assumed. Cores have been wrong (or-tools 5141), so
    the one given is solved again.
    """
    used = sorted({piece.ground for piece in network.pieces()} - {BUILT_IN})
    model = Model(Network(network.plan, Grounded((), ()), tables=network.tables))
    holds = {number: model.cp.new_bool_var("holds") for number in used}
    for piece in network.pieces():
        if piece.ground != BUILT_IN:
            model.say(piece, ~holds[piece.ground])
    model.cp.add_assumptions([holds[number] for number in used])
    solver, status = _solve(model)
    if status != cp_model.INFEASIBLE:
        return used
    number = {literal.index: n for n, literal in holds.items()}
    core = sorted(number[i] for i in solver.sufficient_assumptions_for_infeasibility() if i in number)
    return core if core and _is_core(network, core) else used


def _is_core(network: Network, core: Sequence[int]) -> bool:
    return can_hold(network.only(core)) is False


def _solve(model: Model) -> tuple[cp_model.CpSolver, cp_model.CpSolverStatus]:
    solver = new_solver(STEP_LIMIT)
    return solver, solver.solve(model.cp)
