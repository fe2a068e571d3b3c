"""OR-Tools CP-SAT on the whole problem: one integer a point, all levels in one sum, one worker.

The model is built beforehand and the question is one more line on a copy of it. A lag in working days says
"then is so many days later" under a literal for each number of days that its table has. `TUNED` is the best of
a dozen settings tried; `PLAIN` is what one gets without looking for any. Both hint at the plan as it stands.
"""

from dataclasses import dataclass
from typing import Any

from ortools.sat.python import cp_model

from bench.cliques import all_different
from bench.clock import Clock
from bench.instance import Bound, Crowd, Instance, Lag, Near
from bench.outcome import Outcome, Question

PLAIN: dict[str, Any] = {}
TUNED: dict[str, Any] = {
    "cp_model_presolve": False,
    "cp_model_probing_level": 0,
    "symmetry_level": 0,
    "optimize_with_core": True,
    "linearization_level": 0,
}


@dataclass(frozen=True)
class Prepared:
    """The model without a question."""

    instance: Instance
    model: cp_model.CpModel
    points: tuple[cp_model.IntVar, ...]


def prepare(instance: Instance) -> Prepared:
    """Build the model."""
    making = Making(instance)
    making.everything()
    return Prepared(instance, making.model, tuple(making.points))


def answer(
    prepared: Prepared, question: Question | None, limit: float, settings: dict[str, Any] | None = None
) -> Outcome:
    """The cheapest calendar with the activity on the day."""
    with Clock() as clock:
        model = prepared.model.clone()
        for point, number in prepared.instance.pins(question):
            model.add(model.get_int_var_from_proto_index(prepared.points[point].index) == number)
        solver = new_solver(limit, TUNED if settings is None else settings)
        status = solver.solve(model)
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    chosen = [solver.value(variable) for variable in prepared.points] if found else None
    proven = status in (cp_model.OPTIMAL, cp_model.INFEASIBLE)
    return prepared.instance.outcome(question, chosen, clock.seconds, proven=proven)


def answer_plain(prepared: Prepared, question: Question | None, limit: float) -> Outcome:
    """The same with OR-Tools' own settings but for one worker."""
    return answer(prepared, question, limit, PLAIN)


def new_solver(limit: float, settings: dict[str, Any]) -> cp_model.CpSolver:
    """A solver with one worker, one seed and these settings; `limit` in wall seconds."""
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = limit
    for name, value in settings.items():
        setattr(solver.parameters, name, value)
    return solver


class Making:
    """The model in the making. Without `days`, every point has the whole horizon."""

    def __init__(self, instance: Instance, *, days: bool = True) -> None:
        self.instance, self.model = instance, cp_model.CpModel()
        every = range(instance.axis.length)
        self.days = instance.days if days else (tuple(every),) * len(instance.days)
        self.points = [
            self.model.new_int_var_from_domain(cp_model.Domain.from_values(list(open_to)), key)
            for open_to, key in zip(self.days, instance.keys, strict=True)
        ]

    def everything(self) -> None:
        """All requirements, and the cost."""
        self.constraints()
        self._cost()
        for old, variable in zip(self.instance.old, self.points, strict=True):
            if old is not None:
                self.model.add_hint(variable, old)

    def constraints(self) -> None:
        """All requirements outright."""
        for lag in self.instance.lags:
            self.lag(lag)
        cliques, pairs = all_different(self.instance)
        for clique in cliques:
            self.model.add_all_different([self.points[point] for point in clique])
        for near in pairs:
            self.near(near)
        for crowd in self.instance.crowds:
            self.crowd(crowd)

    def lag(self, lag: Lag, *only_if: cp_model.BoolVarT) -> None:
        """Hold a lag, if these are true."""
        self._not_before(lag.first, lag.then, lag.least, *only_if)
        if lag.most is not None:
            self._not_after(lag.first, lag.then, lag.most, *only_if)

    def near(self, near: Near, *only_if: cp_model.BoolVarT) -> None:
        """Hold two points apart, if these are true."""
        after = self.model.new_bool_var("")
        self._not_before(near.one, near.other, near.after, after, *only_if)
        self._not_after(near.one, near.other, near.before, ~after, *only_if)

    def crowd(self, crowd: Crowd, *only_if: cp_model.BoolVarT) -> None:
        """Hold a crowd, if these are true."""
        present = only_if[0] if only_if else self.model.new_constant(1)
        intervals = [
            self.model.new_optional_fixed_size_interval_var(self.points[p], self.instance.lengths[p], present, "")
            for p in crowd.points
        ]
        self.model.add_cumulative(intervals, [1] * len(intervals), crowd.most)

    def _not_before(self, first: int, then: int, bound: Bound, *only_if: cp_model.BoolVarT) -> None:
        for shift, holds in self._shifts(first, bound):
            self.model.add(self.points[then] >= self.points[first] + shift).only_enforce_if([*holds, *only_if])

    def _not_after(self, first: int, then: int, bound: Bound, *only_if: cp_model.BoolVarT) -> None:
        for shift, holds in self._shifts(first, bound):
            self.model.add(self.points[then] <= self.points[first] + shift).only_enforce_if([*holds, *only_if])

    def _shifts(self, first: int, bound: Bound) -> list[tuple[int, list[cp_model.BoolVarT]]]:
        """How many days the bound adds, and the literal under which it does; none where it always does."""
        days: dict[int, list[int]] = {}
        for day in self.days[first]:
            days.setdefault(bound.at[day] - day, []).append(day)
        if len(days) == 1:
            return [(shift, []) for shift in days]
        found: list[tuple[int, list[cp_model.BoolVarT]]] = []
        for shift, on in days.items():
            literal = self.model.new_bool_var("")
            off = cp_model.Domain.from_values(on).complement()
            self.model.add_linear_expression_in_domain(self.points[first], off).only_enforce_if(~literal)
            found.append((shift, [literal]))
        return found

    def _cost(self) -> None:
        terms: list[cp_model.LinearExprT] = []
        weights = self.instance.weights
        for key, points in self.instance.activities.items():
            moved = self.model.new_bool_var(f"{key} moved")
            terms.append((weights.called if key in self.instance.called else weights.draft) * moved)
            for point in points:
                old, days = self.instance.old[point] or 0, self.instance.days[point]
                self.model.add(self.points[point] == old).only_enforce_if(~moved)
                if not self.instance.counted[point]:
                    continue
                away = self.model.new_int_var(0, max(abs(old - days[0]), abs(days[-1] - old)), "")
                self.model.add(away >= self.points[point] - old)
                self.model.add(away >= old - self.points[point])
                terms.append(away)
        self.model.minimize(cp_model.LinearExpr.sum(terms))
