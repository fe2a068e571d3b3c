"""CPMpy with its OR-Tools backend: the same problem in its words, and its `mus` for what cannot be done.

Element constraints say the lags in working days, `AllDifferent` the days not shared, `Cumulative` the crowds.
Its solver object keeps the translated model, but a question cannot be taken back from it: each question adds
"if asked n, the point is on the day" under an assumption, and the translation of that one line is counted.
"""

from dataclasses import dataclass
from typing import Any

import cpmpy as cp
from cpmpy.tools.explain import mus

from bench.cliques import all_different
from bench.clock import Clock
from bench.instance import Bound, Crowd, Instance, Lag, Near
from bench.outcome import Explained, Outcome, Question


@dataclass(frozen=True)
class Prepared:
    """The translated model, without a question."""

    instance: Instance
    solver: Any
    points: Any


def prepare(instance: Instance) -> Prepared:
    """Build the model and translate it."""
    making = _Making(instance)
    for point, days in enumerate(instance.days):
        making.only(point, days)
    for lag in instance.lags:
        making.model += making.lag(lag)
    cliques, pairs = all_different(instance)
    for clique in cliques:
        making.model += cp.AllDifferent([making.points[point] for point in clique])
    for near in pairs:
        making.model += making.near(near)
    for crowd in instance.crowds:
        making.model += making.crowd(crowd)
    making.cost()
    solver = cp.SolverLookup.get("ortools", making.model)
    solver.solution_hint(*making.hint())
    return Prepared(instance, solver, making.points)


def answer(prepared: Prepared, question: Question | None, limit: float) -> Outcome:
    """The cheapest calendar with the activity on the day."""
    instance, solver = prepared.instance, prepared.solver
    with Clock() as clock:
        asked = cp.boolvar()
        for point, number in instance.pins(question):
            solver += asked.implies(prepared.points[point] == number)
        solver.solve(time_limit=limit, assumptions=[asked], num_workers=1)
    status = solver.status().exitstatus.name
    found = status in ("OPTIMAL", "FEASIBLE")
    chosen = [int(value) for value in prepared.points.value()] if found else None
    return instance.outcome(question, chosen, clock.seconds, proven=status in ("OPTIMAL", "UNSATISFIABLE"))


def explain(instance: Instance, question: Question) -> Explained:
    """A minimal set of requirements that cannot hold with the question; each requirement is one constraint.

    Building the model is not counted; `mus` translates it itself.
    """
    making = _Making(instance)
    said: dict[int, list[Any]] = {}
    for one in instance.only:
        said.setdefault(one.group, []).append(cp.InDomain(making.points[one.point], one.days))
    for lag in instance.lags:
        said.setdefault(lag.group, []).append(making.lag(lag))
    for near in instance.nears:
        said.setdefault(near.group, []).append(making.near(near))
    for crowd in instance.crowds:
        said.setdefault(crowd.group, []).append(making.crowd(crowd))
    pinned = [making.points[point] == number for point, number in instance.pins(question)]
    groups = [cp.all(constraints) for constraints in said.values()]
    with Clock() as clock:
        found = mus(groups, hard=pinned, solver="ortools")
    return Explained(len(found), clock.seconds)


class _Making:
    def __init__(self, instance: Instance) -> None:
        self.instance, self.model = instance, cp.Model()
        self.points = cp.intvar(0, instance.axis.length - 1, shape=len(instance.days))
        self._tables: dict[int, Any] = {}

    def only(self, point: int, days: tuple[int, ...]) -> None:
        self.model += cp.InDomain(self.points[point], days)

    def lag(self, lag: Lag) -> Any:
        then = self.points[lag.then]
        least = then >= self._at(lag.least, lag.first)
        return least if lag.most is None else least & (then <= self._at(lag.most, lag.first))

    def near(self, near: Near) -> Any:
        if near.before.shift == -1 and near.after.shift == 1:
            return self.points[near.one] != self.points[near.other]
        other = self.points[near.other]
        return (other <= self._at(near.before, near.one)) | (other >= self._at(near.after, near.one))

    def crowd(self, crowd: Crowd) -> Any:
        starts = [self.points[point] for point in crowd.points]
        lengths = [self.instance.lengths[point] for point in crowd.points]
        return cp.Cumulative(starts, lengths, None, [1] * len(starts), crowd.most)

    def _at(self, bound: Bound, point: int) -> Any:
        if bound.shift is not None:
            return self.points[point] + bound.shift
        table = self._tables.setdefault(id(bound), cp.cpm_array(list(bound.at)))
        return table[self.points[point]]

    def cost(self) -> None:
        instance, terms = self.instance, []
        for key, points in instance.activities.items():
            weight = instance.weights.called if key in instance.called else instance.weights.draft
            away = [abs(self.points[point] - instance.old[point]) for point in points if instance.counted[point]]
            moved = cp.any([self.points[point] != instance.old[point] for point in points])
            terms += [weight * moved, *away]
        self.model.minimize(cp.sum(terms))

    def hint(self) -> tuple[list[Any], list[int]]:
        known = [(self.points[point], old) for point, old in enumerate(self.instance.old) if old is not None]
        return [variable for variable, _ in known], [old for _, old in known]
