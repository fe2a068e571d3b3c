"""Proposing a calendar: a day for every activity, and proof that no calendar is better."""

import time

from plans.plan import Plan
from solver.answer import Answer, Seconds, Status
from solver.clashes import Clashes
from solver.conflict import find_conflict
from solver.ground import ground
from solver.lexicographic import LIMIT, Lexicographic, Progress, Search
from solver.model import Infeasible, Model
from solver.wishes import wishes


def propose(plan: Plan, *, limit: float = LIMIT, progress: Progress | None = None) -> Answer:
    """A schedule that breaks no blocking rule and is best by the levels of `solver.wishes`, or the conflict.

    `limit` is in CP-SAT's deterministic seconds a level. The same plan gives the same answer on every run.
    """
    began = time.perf_counter()
    grounded = ground(plan)
    try:
        model = Model(plan, grounded.hard)
        clashes = Clashes(model, grounded.hard, grounded.soft)
        search = Lexicographic(model, clashes, limit).solve(wishes(model, grounded.soft), progress)
    except Infeasible:
        search = Search(Status.INFEASIBLE)
    seconds = Seconds(time.perf_counter() - began - search.seconds, search.seconds)
    if search.status is not Status.INFEASIBLE:
        return Answer(search.status, seconds, search.schedule, tuple(search.levels))
    conflict = find_conflict(plan, grounded.hard)
    return Answer(search.status, seconds, conflict=conflict.requirements, minimal=conflict.minimal)
