"""Leaving out what follows from the rest."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from plans.activity import Reason
from plans.plan import Plan
from plans.reading.suggesting.candidate import Candidate
from plans.reading.suggesting.lags import at_least


def reduced(plan: Plan, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates without those to which a way of others leads that is as sure and as long.

    The way of a matter from body to body is left whole: what goes by a summons or the unions is told besides.
    """
    after: defaultdict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        after[candidate.first.key].append(candidate)
    return tuple(one for one in candidates if not _follows(plan, one, after))


def _follows(plan: Plan, one: Candidate, after: dict[str, list[Candidate]]) -> bool:
    lag = at_least(plan, one)
    wanted = lag.count if lag else 0
    return any(days >= wanted for days in _ways(plan, one, one.first.key, after, 0, 0))


def _ways(
    plan: Plan, one: Candidate, key: str, after: dict[str, list[Candidate]], days: int, steps: int
) -> Iterator[int]:
    """The least days of each way to the candidate's end by others that can stand for it."""
    for step in after.get(key, ()):
        if step is one or not _can_stand_for(step, one):
            continue
        lag = at_least(plan, step)
        total = days + (lag.count if lag else 0)
        if step.then.key == one.then.key:
            if steps:
                yield total
        elif steps < _MOST_STEPS and step.then.when.first <= one.then.when.last:
            yield from _ways(plan, one, step.then.key, after, total, steps + 1)


_MOST_STEPS = 6


def _can_stand_for(step: Candidate, one: Candidate) -> bool:
    if step.sure.rank > one.sure.rank:
        return False
    return not one.first.decides or one.reason not in _WAY or step.reason in _WAY


_WAY = frozenset({Reason.CHAIN, Reason.NAMED})
