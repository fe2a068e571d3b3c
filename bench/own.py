"""tidplan's own columns of the table: the ONE place where its engine meets the benchmark.

Nothing else in `bench/` knows the solver's search. `what_if` is the problem that all others get; `what_if_full` is
what a planner gets, with new warnings as a level before days, and habits after them. A proposal has levels of its
own, the first of them broken warnings, so its moves are not the fewest of the neutral problem.
"""

from dataclasses import dataclass, replace

from bench.clock import Clock
from bench.instance import Instance
from bench.outcome import Explained, Outcome, Question, Status
from plans.plan import Plan
from solver import answer
from solver.ask import Ask
from solver.conflict import find_conflict
from solver.disturbance import least_disturbance
from solver.old import Old
from solver.prepared import Prepared as Ready
from solver.prepared import prepare as make_ready
from solver.propose import propose as solve
from solver.search import OutOfNodes, Search
from solver.windows import day_costs, placed_on
from solver.windows import windows as all_windows


@dataclass(frozen=True)
class Prepared:
    """What is made once for a plan; `plain` is the old calendar when warnings have no price.

    `instance` is only for saying an answer in the table's words, `order` has its point for each variable.
    """

    ready: Ready
    plain: Old
    instance: Instance
    order: tuple[int, ...]


def prepare(plan: Plan, instance: Instance) -> Prepared:
    """Make a plan ready to be asked."""
    ready = make_ready(plan)
    plain = Old.of(ready.network, ready.old.days, ready.old.prices, warnings=False)
    index = {(key, point != instance.first[key]): point for point, key in enumerate(instance.keys)}
    return Prepared(ready, plain, instance, tuple(index[p.activity, p.last] for p in ready.network.points))


def what_if(prepared: Prepared, question: Question) -> Outcome:
    """The fewest moves and the fewest days, proven."""
    with Clock() as clock:
        bounds = prepared.ready.asked(placed_on(question.activity, question.day))
        try:
            leaf = next(Search(bounds, prepared.plain).leaves(), None)
        except OutOfNodes:
            return Outcome(Status.LIMIT, None, clock.seconds)
    if leaf is None:
        return Outcome(Status.INFEASIBLE, None, clock.seconds)
    chosen = [0] * len(prepared.order)
    for variable, point in enumerate(prepared.order):
        chosen[point] = leaf.changed.get(variable, prepared.plain.days[variable])
    return prepared.instance.outcome(question, chosen, clock.seconds, proven=True)


def what_if_full(prepared: Prepared, question: Question) -> Outcome:
    """The answer that a planner gets, all levels, as a schedule; without a price, for the levels are others."""
    keys = tuple(prepared.ready.plan.schedule)
    with Clock() as clock:
        ask = Ask(prepared.ready, tuple(placed_on(question.activity, question.day)), keys)
        found = least_disturbance(ask)
    status = {answer.Status.INFEASIBLE: Status.INFEASIBLE, answer.Status.UNKNOWN: Status.LIMIT}
    return Outcome(status.get(found.status, Status.OPTIMAL), None, clock.seconds)


def conflict(prepared: Prepared, question: Question) -> Explained:
    """The first minimal conflict with its chains, of a question with no answer."""
    with Clock() as clock:
        asked = prepared.ready.network.asked(placed_on(question.activity, question.day))
        found = find_conflict(asked, prepared.ready.old.days)
    return Explained(len(found.requirements) - 1, clock.seconds)  # the question itself is one of them


def windows(prepared: Prepared) -> float:
    """The CPU seconds for the exact windows of all activities."""
    with Clock() as clock:
        list(all_windows(prepared.ready, prepared.ready.plan.activities))
    return clock.seconds


def bounds(prepared: Prepared) -> float:
    """The CPU seconds for the windows as far as propagation alone gives them, all at once."""
    with Clock() as clock:
        type(prepared.ready.bounds).root(prepared.ready.network)
    return clock.seconds


def strip(prepared: Prepared, key: str) -> float:
    """The CPU seconds for what each day of the horizon costs for the activity, and why others cannot be."""
    with Clock() as clock:
        list(day_costs(prepared.ready, key))
    return clock.seconds


def propose(plan: Plan, instance: Instance) -> Outcome:
    """The best calendar that breaks nothing, from dates that do."""
    with Clock() as clock:
        found = solve(plan)
    chosen = None if found.schedule is None else instance.chosen(found.schedule)
    proven = found.status in (answer.Status.OPTIMAL, answer.Status.INFEASIBLE)
    outcome = instance.outcome(None, chosen, clock.seconds, proven=proven)
    return replace(outcome, status=Status.OPTIMAL if proven and chosen is not None else outcome.status)
