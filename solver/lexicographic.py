"""Solving level after level: each is proven (or bounded) before the next begins, and then held."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ortools.sat.python import cp_model

from plans.schedule import Schedule
from solver.answer import Level, Status
from solver.clashes import Clashes
from solver.model import Model
from solver.variables import Linear
from solver.wishes import Wish

LIMIT = 120.0
"""CP-SAT's deterministic seconds a solve may take; a measure of work, the same on every machine."""

SOLVED = (cp_model.OPTIMAL, cp_model.FEASIBLE)

Progress = Callable[[Level], None]


@dataclass
class Search:
    """How the search went so far."""

    status: Status = Status.UNKNOWN
    schedule: Schedule | None = None
    levels: list[Level] = field(default_factory=list)
    seconds: float = 0.0


def new_solver(limit: float = LIMIT) -> cp_model.CpSolver:
    """A solver that gives the same answer on every run: one worker, one seed, no clock."""
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 0
    solver.parameters.max_deterministic_time = limit
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.symmetry_level = 0
    solver.parameters.linearization_level = 2
    return solver


class Lexicographic:
    """Minimises wishes in their order. Interrupted or out of time, the best schedule so far is kept."""

    def __init__(self, model: Model, clashes: Clashes, limit: float = LIMIT) -> None:
        self.search = Search()
        self._model, self._clashes, self._limit = model, clashes, limit
        self._warnings: Linear = 0
        self._most_warnings: int | None = None

    def solve(self, wishes: Sequence[Wish], progress: Progress | None = None) -> Search:
        """Solve every level; `progress` hears of each as it is done."""
        search, status = self.search, cp_model.UNKNOWN
        for wish in wishes:
            goal = wish.goal()
            if self._most_warnings is None:
                self._warnings = goal
            status, solver = self._without_clashes(new_solver, goal)
            if status not in SOLVED:
                break
            value, bound = round(solver.objective_value), round(solver.best_objective_bound)
            search.levels.append(Level(wish.name, value, min(value, bound)))
            search.schedule = self._model.schedule(solver)
            if progress is not None:
                progress(search.levels[-1])
            self._hold(goal, value, solver)
        search.status = _status(search, len(wishes), status)
        if search.status is Status.OPTIMAL:
            self._settle_ties()
        return search

    def _without_clashes(
        self, solver_of: Callable[[float], cp_model.CpSolver], goal: Linear | None = None
    ) -> tuple[cp_model.CpSolverStatus, cp_model.CpSolver]:
        """Solve, and again with the pairs that the solution breaks, until it breaks none."""
        while True:
            first_level = self._most_warnings is None
            if goal is not None:
                self._model.cp.minimize(self._warnings if first_level else goal)
            solver = solver_of(self._limit)
            began = time.perf_counter()
            status = solver.solve(self._model.cp)
            self.search.seconds += time.perf_counter() - began
            prices = self._clashes.bring(solver) if status in SOLVED else None
            if prices is None:
                return status, solver
            self._warnings = cp_model.LinearExpr.sum([self._warnings, *prices])
            if self._most_warnings is not None:
                self._model.cp.add(self._warnings <= self._most_warnings)

    def _hold(self, goal: Linear, value: int, solver: cp_model.CpSolver) -> None:
        """No later level may lose what this one has won."""
        cp = self._model.cp
        cp.clear_objective()
        if self._most_warnings is None:
            self._most_warnings, goal = value, self._warnings
        cp.add(goal <= value)
        cp.clear_hints()
        for variable in self._model.days.values():
            variable.hint(cp, variable.chosen(solver))

    def _settle_ties(self) -> None:
        """Among equally good schedules, the one with the earliest days, activity by activity in order.

        A search that always decides the first undecided literal, earliest day first, meets it first.
        """
        self._model.cp.clear_hints()
        for variable in self._model.days.values():
            variable.earliest_first(self._model.cp)
        status, solver = self._without_clashes(_fixed_order)
        if status in SOLVED:
            self.search.schedule = self._model.schedule(solver)


def _fixed_order(limit: float) -> cp_model.CpSolver:
    solver = new_solver(limit)
    solver.parameters.search_branching = cp_model.FIXED_SEARCH
    solver.parameters.cp_model_presolve = False
    return solver


def _status(search: Search, wanted: int, last: cp_model.CpSolverStatus) -> Status:
    if search.schedule is None:
        return Status.INFEASIBLE if last == cp_model.INFEASIBLE else Status.UNKNOWN
    proven = len(search.levels) == wanted and all(level.proven for level in search.levels)
    return Status.OPTIMAL if proven else Status.FEASIBLE
