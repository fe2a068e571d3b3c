"""Exact windows by CP-SAT: the earliest and the latest day of one activity after another, each solved for."""

from collections.abc import Sequence

from ortools.sat.python import cp_model

from bench.clock import Clock
from bench.instance import Instance
from bench.peers.cpsat import Making, new_solver

SETTINGS = {"cp_model_presolve": False, "cp_model_probing_level": 0, "symmetry_level": 0}


def windows(instance: Instance, points: Sequence[int], limit: float) -> float | None:
    """The CPU seconds for the windows of these points; None if some solve took longer than the limit."""
    making = Making(instance)
    making.constraints()
    with Clock() as clock:
        for point in points:
            for sign in (1, -1):
                making.model.minimize(sign * making.points[point])
                if new_solver(limit, SETTINGS).solve(making.model) != cp_model.OPTIMAL:
                    return None
    return clock.seconds
