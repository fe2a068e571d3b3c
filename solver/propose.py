"""Proposing a calendar: a day for every activity, and proof that no calendar is better."""

import time
from collections.abc import Sequence

from ortools.sat.python import cp_model

from constraints.shapes import Point
from plans.plan import Plan
from solver.answer import Answer, Level, Seconds, Status
from solver.axis import Axis
from solver.clashes import Clashes
from solver.conflict import find_conflict
from solver.ground import ground
from solver.lexicographic import LIMIT, Lexicographic, Progress
from solver.model import Infeasible, Model
from solver.network import Network
from solver.wishes import DISTURBANCE, LEVELS, wishes


def propose(plan: Plan, *, limit: float = LIMIT, progress: Progress | None = None) -> Answer:
    """A schedule that breaks no blocking rule and is best by the levels of `solver.wishes`, or the conflict.

    `limit` is in CP-SAT's deterministic seconds a solve. The same plan gives the same answer on every run.
    """
    began = time.perf_counter()
    network = Network(plan, ground(plan))
    try:
        wide = _least_disturbance(network, limit, progress)
    except Infeasible:
        return _impossible(network, began)
    if wide.schedule is None and wide.status == cp_model.INFEASIBLE:
        return _impossible(network, began)
    if not _proven(wide.levels, DISTURBANCE):
        return _answer([wide], began)
    return _answer([wide, _finest(network, wide.levels, limit, progress)], began)


def _least_disturbance(network: Network, limit: float, progress: Progress | None) -> Lexicographic:
    """The levels down to how many days activities move in all, with every day of the horizon open."""
    model = Model(network)
    model.prefer(network.plan.schedule)
    clashes = Clashes(model)
    search = Lexicographic(model, clashes, limit)
    search.solve(wishes(model, clashes)[:DISTURBANCE], progress)
    return search


def _finest(network: Network, won: Sequence[Level], limit: float, progress: Progress | None) -> Lexicographic:
    """The levels after that: no stated day moves further than all of them do, so few days are left to try."""
    model = Model(network, _near(network.plan, won[-1].value))
    clashes = Clashes(model)
    levels = wishes(model, clashes)
    search = Lexicographic(model, clashes, limit)
    search.hold(levels[:DISTURBANCE], won)
    search.solve(levels[DISTURBANCE:], progress)
    if _proven(search.levels, len(levels) - DISTURBANCE):
        search.settle_ties()
    return search


def _near(plan: Plan, days: int) -> dict[Point, range]:
    axis, near = Axis(plan.days), {}
    for key, activity in plan.activities.items():
        if activity.stated is not None:
            first, last = axis.number(activity.stated.first), axis.number(activity.stated.last)
            near[Point(key)] = range(first - days, first + days + 1)
            if plan.two_ended(key):
                near[Point(key, last=True)] = range(last - days, last + days + 1)
    return near


def _proven(levels: Sequence[Level], wanted: int) -> bool:
    return len(levels) == wanted and all(level.proven for level in levels)


def _answer(searches: Sequence[Lexicographic], began: float) -> Answer:
    schedules = [search.schedule for search in searches if search.schedule is not None]
    levels = tuple(level for search in searches for level in search.levels)
    solving = sum(search.seconds for search in searches)
    seconds = Seconds(time.perf_counter() - began - solving, solving)
    if not schedules:
        return Answer(Status.UNKNOWN, seconds)
    status = Status.OPTIMAL if _proven(levels, len(LEVELS)) else Status.FEASIBLE
    return Answer(status, seconds, schedules[-1], levels)


def _impossible(network: Network, began: float) -> Answer:
    built = time.perf_counter()
    conflict = find_conflict(network)
    seconds = Seconds(built - began, time.perf_counter() - built)
    return Answer(Status.INFEASIBLE, seconds, conflict=conflict.requirements, minimal=conflict.minimal)
