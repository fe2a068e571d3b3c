"""Solving level after level: each is proven (or bounded) before the next begins, and then held."""

import time
from collections.abc import Callable, Sequence

from ortools.sat.python import cp_model

from plans.schedule import Schedule
from solver.answer import Level
from solver.clashes import Clashes
from solver.model import Model
from solver.variables import Linear, total
from solver.wishes import Wish

LIMIT = 60.0
"""CP-SAT's deterministic seconds a solve may take; a measure of work, the same on every machine."""

SOLVED = (cp_model.OPTIMAL, cp_model.FEASIBLE)

Progress = Callable[[Level], None]


def new_solver(limit: float = LIMIT, *, from_below: bool = True, linear: bool = False) -> cp_model.CpSolver:
    """A solver that gives the same answer on every run: one worker, one seed, no clock.

    The best calendar is near what can be had for nothing, so a search from the bound upwards finds it in a few
    steps; presolve, probing, symmetry, inprocessing and making cores small would each take longer than the search.
    """
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 0
    solver.parameters.max_deterministic_time = limit
    solver.parameters.optimize_with_core = from_below
    relaxed = 2 if linear else 1
    solver.parameters.linearization_level = 0 if from_below else relaxed  # both at once crash OR-Tools 9.15
    solver.parameters.cp_model_presolve = False
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.symmetry_level = 0
    solver.parameters.inprocessing_dtime_ratio = 0.0
    solver.parameters.inprocessing_probing_dtime = 0.0
    solver.parameters.core_minimization_level = 0
    solver.parameters.cover_optimization = False
    return solver


class Lexicographic:
    """Minimises wishes in their order on one model."""

    def __init__(self, model: Model, clashes: Clashes, limit: float) -> None:
        self.levels: list[Level] = []
        self.schedule: Schedule | None = None
        self.seconds = 0.0
        self.status = cp_model.UNKNOWN
        self._model, self._clashes, self._limit = model, clashes, limit
        self._most_warnings: int | None = None
        self._interrupted = False
        self._wish: Wish | None = None

    def hold(self, wishes: Sequence[Wish], levels: Sequence[Level]) -> None:
        """Take these levels as won already; every clash is said to the model at once."""
        self._clashes.bring_all()
        self._most_warnings = levels[0].value
        for wish, level in zip(wishes, levels, strict=True):
            self._model.cp.add(wish.goal() <= level.value)

    def solve(self, wishes: Sequence[Wish], progress: Progress | None = None) -> None:
        """Solve these levels, each after the other; `progress` hears of each.

        Interrupted or out of time, the best schedule so far is kept, and later levels are not begun.
        """
        for wish in wishes:
            level = self._level(wish)
            if level is None:
                return
            self.levels.append(level)
            if progress is not None:
                progress(level)
            if not level.proven:
                return

    def settle_ties(self) -> None:
        """Among equally good schedules, the one with the earliest days, those of earlier rows weighing more."""
        days = self._model.days
        weights = range(len(days), 0, -1)
        self._wish = None
        goal = total(weight * day.cost(lambda n: n) for weight, day in zip(weights, days, strict=True))
        self._without_clashes(lambda: goal, from_below=False)

    def _level(self, wish: Wish) -> Level | None:
        goal, self._wish = wish.goal(), wish
        if isinstance(goal, int) and self.schedule is not None and not wish.counts_warnings:
            return Level(wish.name, goal, goal)
        solver = self._without_clashes(wish.goal if wish.counts_warnings else lambda: goal)
        if self.status not in SOLVED:
            return self._as_before(wish, solver)
        value, bound = round(solver.objective_value), round(solver.best_objective_bound)
        if wish.counts_warnings:
            goal, self._most_warnings = wish.goal(), value
        self._model.cp.add(goal <= value)
        return Level(wish.name, value, min(value, bound))

    def _as_before(self, wish: Wish, solver: cp_model.CpSolver) -> Level | None:
        """What the last level's schedule is worth on one that found none in time; None where there is none."""
        if self.status != cp_model.UNKNOWN or self.schedule is None or self._interrupted:
            return None
        bound = round(solver.best_objective_bound)
        self._model.prefer(self.schedule)
        solver = new_solver(self._limit, from_below=False)
        solver.parameters.fix_variables_to_their_hinted_value = True
        if solver.solve(self._model.cp) not in SOLVED:
            return None
        value = round(solver.objective_value)
        return Level(wish.name, value, max(0, min(value, bound)))

    def _without_clashes(self, goal: Callable[[], Linear], *, from_below: bool = True) -> cp_model.CpSolver:
        """Solve, and again with the pairs that the solution breaks, until it breaks none.

        From below, the first solution found is the best; where the limit comes first, a search from above goes on
        from what the last level found.
        """
        while True:
            self._model.cp.minimize(goal())
            solver = self._run(from_below)
            if self.status == cp_model.UNKNOWN and from_below and not self._interrupted:
                from_below = False
                if self.schedule is not None:
                    self._model.prefer(self.schedule)
                continue
            if self.status not in SOLVED:
                return solver
            solution = self._model.solution(solver)
            if not self._clashes.bring(solution):
                self.schedule = self._model.network.schedule(solution, self._model.plan.activities)
                return solver
            if self._most_warnings is not None:
                self._model.cp.add(self._clashes.warnings <= self._most_warnings)

    def _run(self, from_below: bool) -> cp_model.CpSolver:
        """One search. Ctrl-C ends it before its limit, whether CP-SAT or Python hears of it first."""
        limit, linear = self._limit, False
        if self._wish is not None:
            limit, linear = limit * (self._wish.below if from_below else self._wish.above), self._wish.linear
        solver = new_solver(limit, from_below=from_below, linear=linear)
        began = time.perf_counter()
        try:
            self.status = solver.solve(self._model.cp)
            spent = solver.response_proto.deterministic_time
            self._interrupted = self.status == cp_model.UNKNOWN and spent < limit
        except KeyboardInterrupt:
            self.status, self._interrupted = cp_model.UNKNOWN, True
        self.seconds += time.perf_counter() - began
        return solver
