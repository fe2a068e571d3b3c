"""A minimal conflict by CP-SAT: each requirement under an assumption, its core as a beginning, then deletion.

Building the model is not counted. Calendar facts are requirements like any other: every point has all days.
"""

from dataclasses import dataclass

from ortools.sat.python import cp_model

from bench.clock import Clock
from bench.instance import Instance
from bench.outcome import Explained, Question
from bench.peers.cpsat import Making, new_solver

SETTINGS = {"cp_model_presolve": False}
"""A core is of the model as it stands only without presolve."""


def explain(instance: Instance, question: Question) -> Explained:
    """How many requirements are in a minimal conflict with the question, and how long it took to find."""
    asking = _Asking(instance)
    for point, number in instance.pins(question):
        asking.making.model.add(asking.making.points[point] == number)
    with Clock() as clock:
        kept = asking.core(sorted(asking.holds))
        for group in list(kept or ()):
            rest = [other for other in kept or () if other != group]
            kept = asking.core(rest) or kept if group in (kept or ()) else kept
    return Explained(None if kept is None else len(kept), clock.seconds)


@dataclass
class _Asking:
    instance: Instance

    def __post_init__(self) -> None:
        self.making = making = Making(self.instance, days=False)
        self.holds: dict[int, cp_model.IntVar] = {}
        for one in self.instance.only:
            domain = cp_model.Domain.from_values(list(one.days))
            point = making.points[one.point]
            making.model.add_linear_expression_in_domain(point, domain).only_enforce_if(self._holds(one.group))
        for lag in self.instance.lags:
            making.lag(lag, self._holds(lag.group))
        for near in self.instance.nears:
            making.near(near, self._holds(near.group))
        for crowd in self.instance.crowds:
            making.crowd(crowd, self._holds(crowd.group))

    def core(self, groups: list[int]) -> list[int] | None:
        """Those of the groups that CP-SAT blames, in their order; None if all of them can hold."""
        model = self.making.model
        model.clear_assumptions()
        model.add_assumptions([self.holds[group] for group in groups])
        solver = new_solver(1e6, SETTINGS)
        if solver.solve(model) != cp_model.INFEASIBLE:
            return None
        blamed = set(solver.sufficient_assumptions_for_infeasibility())
        return [group for group in groups if self.holds[group].index in blamed]

    def _holds(self, group: int) -> cp_model.IntVar:
        if group not in self.holds:
            self.holds[group] = self.making.model.new_bool_var("")
        return self.holds[group]
