"""Proposing a calendar: a day for every activity, and proof that no calendar is better."""

import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from ortools.sat.python import cp_model

from constraints.shapes import Point
from plans.plan import Plan
from plans.schedule import Schedule
from solver.answer import Answer, Level, Seconds, Status
from solver.axis import Axis
from solver.clashes import Clashes
from solver.conflict import find_conflict
from solver.ground import ground
from solver.least import NoCalendar, least
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
        first = _least_disturbance(network, limit, progress)
    except (Infeasible, NoCalendar):
        return _impossible(network, began)
    if not _proven(first.levels, DISTURBANCE):
        return _answer([first], began)
    return _answer([first, _finest(network, first, limit, progress)], began)


@dataclass(frozen=True)
class _Stage:
    """What one stage has won: its levels, a schedule if it has one, and how long it took to solve."""

    levels: Sequence[Level]
    schedule: Schedule | None
    seconds: float
    near: Mapping[Point, Collection[int]] = field(default_factory=dict)


def _least_disturbance(network: Network, limit: float, progress: Progress | None) -> _Stage:
    """The levels down to how many days activities move in all, with every day of the horizon open.

    Raises NoCalendar or Infeasible.
    """
    began = time.perf_counter()
    found = least(network)
    if found is not None:
        for level in found.levels:
            if progress is not None:
                progress(level)
        return _Stage(found.levels, found.schedule, time.perf_counter() - began, found.near)
    model = Model(network)
    model.prefer(network.plan.schedule)
    clashes = Clashes(model)
    search = Lexicographic(model, clashes, limit)
    search.solve(wishes(model, clashes)[:DISTURBANCE], progress)
    if search.schedule is None and search.status == cp_model.INFEASIBLE:
        raise Infeasible
    return _Stage(search.levels, search.schedule, search.seconds)


def _finest(network: Network, first: _Stage, limit: float, progress: Progress | None) -> _Stage:
    """The levels after that: no stated day moves further than all of them do, so few days are left to try."""
    near = {**_near(network.plan, first.levels[-1].value), **first.near}
    model = Model(network, near)
    clashes = Clashes(model)
    levels = wishes(model, clashes)
    search = Lexicographic(model, clashes, limit)
    search.hold(levels[:DISTURBANCE], first.levels)
    search.schedule = first.schedule
    search.solve(levels[DISTURBANCE:], progress)
    if _proven(search.levels, len(levels) - DISTURBANCE):
        search.settle_ties()
    return _Stage(search.levels, search.schedule, search.seconds)


def _near(plan: Plan, days: int) -> dict[Point, Collection[int]]:
    axis, near = Axis(plan.days), dict[Point, Collection[int]]()
    for key, activity in plan.activities.items():
        if activity.stated is not None:
            first, last = axis.number(activity.stated.first), axis.number(activity.stated.last)
            near[Point(key)] = range(first - days, first + days + 1)
            if plan.elastic(key):
                near[Point(key, last=True)] = range(last - days, last + days + 1)
    return near


def _proven(levels: Sequence[Level], wanted: int) -> bool:
    return len(levels) == wanted and all(level.proven for level in levels)


def _answer(stages: Sequence[_Stage], began: float) -> Answer:
    schedules = [stage.schedule for stage in stages if stage.schedule is not None]
    levels = tuple(level for stage in stages for level in stage.levels)
    solving = sum(stage.seconds for stage in stages)
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
