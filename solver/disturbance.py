"""The least disturbance: what must move when something is asked of a plan, by the levels of `solver.price`.

The search of `solver.search` answers nearly always, without OR-Tools. Where it runs out of nodes, CP-SAT solves
the whole model: `solver.whole`, which is also what tests hold the search against.
"""

import time
from itertools import islice

from plans.schedule import Schedule
from solver.answer import Answer, Level, Seconds, Status
from solver.ask import Ask
from solver.price import LEVELS, Worth
from solver.search import NODES, Leaf, OutOfNodes, Search

MOST_TIES = 200
"""How many equally good calendars are compared by habits."""

TIE_NODES = 1_000
"""How many nodes are looked at to find them."""


def least_disturbance(ask: Ask, *, nodes: int = NODES) -> Answer:
    """The best answer, proven level by level; INFEASIBLE without the conflict, which `solver.conflict` finds."""
    began = time.perf_counter()
    bounds = ask.bounds()
    if bounds.empty is not None:
        return Answer(Status.INFEASIBLE, _since(began, began))
    search = Search(bounds, ask.prepared.old, nodes=nodes)
    built = time.perf_counter()
    try:
        best = next(search.leaves(), None)
    except OutOfNodes:
        from solver.whole import solve_whole

        return solve_whole(ask)
    if best is None:
        return Answer(Status.INFEASIBLE, _since(began, built))
    schedule, habits = _most_usual(ask, best, search)
    levels = (*(Level(name, value, value) for name, value in zip(LEVELS, best.worth, strict=True)), habits)
    status = Status.OPTIMAL if habits.proven else Status.FEASIBLE
    return Answer(status, _since(began, built), schedule, levels)


def disturbance_proven(answer: Answer) -> bool:
    """Whether every level but the habits is proven."""
    levels = answer.levels[: len(LEVELS)]
    return len(levels) == len(LEVELS) and all(level.proven for level in levels)


def worth_of(answer: Answer) -> Worth:
    """The levels of `solver.price` that an answer has reached."""
    summoned, called, moved, warnings, days = (level.value for level in answer.levels[: len(LEVELS)])
    return summoned, called, moved, warnings, days


def _most_usual(ask: Ask, best: Leaf, search: Search) -> tuple[Schedule, Level]:
    """Of the calendars worth as much as the best, the one nearest to habits, then with the earliest days."""
    ties, all_seen = _ties(search, best.worth)
    habits = ask.prepared.habits
    value = min(habits.of(leaf.changed) for leaf in (best, *ties))
    schedules = [ask.schedule(leaf) for leaf in (best, *ties) if habits.of(leaf.changed) == value]
    schedule = min(schedules, key=_order) if len(schedules) > 1 else schedules[0]
    return schedule, Level("habits", value, value if all_seen or not value else 0)


def _ties(search: Search, worth: Worth) -> tuple[list[Leaf], bool]:
    """The other calendars worth as much, and whether these are all."""
    search.limit(TIE_NODES)
    try:
        found = list(islice(search.leaves(most=worth), MOST_TIES))
    except OutOfNodes:
        return [], False
    return found, len(found) < MOST_TIES


def _order(schedule: Schedule) -> list[object]:
    return [(slot.start, slot.end) for slot in schedule.values()]


def _since(began: float, built: float) -> Seconds:
    return Seconds(built - began, time.perf_counter() - built)
