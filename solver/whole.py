"""The least disturbance by CP-SAT on the whole model: slow, and what the fast search is measured by."""

import time

from ortools.sat.python import cp_model

from plans.schedule import Schedule
from solver.answer import Answer, Level, Seconds, Status
from solver.ask import Ask
from solver.clashes import Clashes
from solver.lexicographic import LIMIT, Lexicographic
from solver.model import Infeasible, Model
from solver.price import RANKS
from solver.wishes import Wish, distance, habits, moved


def solve_whole(ask: Ask, *, limit: float = LIMIT) -> Answer:
    """The same question and the same levels as `least_disturbance`; `limit` is CP-SAT's deterministic seconds."""
    began = time.perf_counter()
    network = ask.prepared.network.asked(ask.demands)
    try:
        model = Model(network)
    except Infeasible:
        return Answer(Status.INFEASIBLE, Seconds(time.perf_counter() - began, 0.0))
    model.prefer(network.plan.schedule)
    search = Lexicographic(model, clashes := Clashes(model), limit)
    wanted = _wishes(ask, model, clashes)
    search.solve(wanted)
    seconds = Seconds(time.perf_counter() - began - search.seconds, search.seconds)
    if search.schedule is None:
        infeasible = search.status == cp_model.INFEASIBLE
        return Answer(Status.INFEASIBLE if infeasible else Status.UNKNOWN, seconds)
    schedule = Schedule({key: search.schedule[key] for key in ask.keys})
    proven = len(search.levels) == len(wanted) and all(level.proven for level in search.levels)
    levels: tuple[Level, ...] = tuple(search.levels)
    return Answer(Status.OPTIMAL if proven else Status.FEASIBLE, seconds, schedule, levels)


def _wishes(ask: Ask, model: Model, clashes: Clashes) -> list[Wish]:
    prices = ask.prepared.old.prices
    ranked = dict(zip(prices.activities, prices.ranks, strict=True))
    moves = [
        Wish(name, lambda n=n: moved(model, [key for key, rank in ranked.items() if rank == n]))  # type: ignore[misc]
        for n, name in enumerate(RANKS)
    ]
    return [
        *moves,
        Wish("new-warnings", lambda: clashes.warnings, counts_warnings=True),
        Wish("days", lambda: distance(model, [key for key, rank in ranked.items() if rank is not None])),
        Wish("habits", lambda: habits(model, ask.stated)),
    ]
