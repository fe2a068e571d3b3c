"""What holds an activity where it is: the chains of rules before and after it, and the room that is left."""

from collections.abc import Sequence
from dataclasses import dataclass

from constraints.shapes import Point
from scenarios.apply import asked
from scenarios.changes import KeepActivity
from solver.ask import Ask
from solver.bounds import Bounds
from solver.chains import chain
from solver.conflict import find_conflicts
from solver.explained import Chain, Conflict
from solver.ground import Ground
from solver.network import demand
from solver.windows import Window, windows


@dataclass(frozen=True)
class Reason:
    """When an activity can begin, and why neither earlier nor later.

    Where rules about one day (a body called twice) narrow the window further, the chains end before it does.
    """

    window: Window
    earliest: Chain
    latest: Chain


@dataclass(frozen=True)
class Why:
    """What holds an activity: while all others stay (None if they cannot), and while all others may move.

    `conflict` says why it can be nowhere even then.
    """

    activity: str
    alone: Reason | None
    free: Reason | None
    conflict: Conflict | None = None


def why(ask: Ask, key: str) -> Why:
    """The reasons, where the demands of the question hold too."""
    free = _reason(ask, key, ask.demands)
    if free is None:
        return Why(key, None, None, _conflict(ask))
    return Why(key, _reason(ask, key, [*ask.demands, *_all_kept(ask, key)]), free)


def _conflict(ask: Ask) -> Conflict:
    """What cannot hold together, the foremost of it."""
    return find_conflicts(ask.prepared.network.asked(ask.demands), ask.prepared.old.days, most=1)[0]


def _all_kept(ask: Ask, key: str) -> list[Ground]:
    """That everything stays but the activity itself and what the question is about."""
    plan = ask.prepared.plan
    about = {key, *(other for ground in ask.demands for other in ground.requirement.activities)}
    kept = [KeepActivity(activity=other) for other in plan.schedule if other not in about]
    return demand(asked(plan, kept))


def _reason(ask: Ask, key: str, demands: Sequence[Ground]) -> Reason | None:
    window = next(windows(ask.prepared, [key], demands), None)
    if window is None:
        return None
    network = ask.prepared.network.asked(demands)
    bounds = Bounds.root(network)
    variable, _ = network.variables.of(Point(key))
    return Reason(window, chain(bounds, variable, least=True), chain(bounds, variable, least=False))
