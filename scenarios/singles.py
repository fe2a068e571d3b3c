"""Whose absence alone leaves a meeting without a quorum, or without its chair."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plans.attendance import Away, State
from plans.plan import Plan

_GRAVE = (State.SHORT, State.THIN)


@dataclass(frozen=True)
class Single:
    """A person who is called to so many gatherings: which have no quorum without them, and which lack a chair.

    What other absences do already is not theirs.
    """

    person: str
    called: int
    fallen: tuple[str, ...]
    thin: tuple[str, ...]


def singles(plan: Plan) -> tuple[Single, ...]:
    """Everybody whose absence does either, who can stop the most first."""
    found: dict[str, dict[str, int]] = {}
    for key, body, person in _called(plan):
        ranks = found.setdefault(person, {})
        ranks[key] = min(_made(plan, key, body, person), ranks.get(key, len(_GRAVE)))
    each = [
        Single(person, len(ranks), *(_of(ranks, n) for n in range(len(_GRAVE)))) for person, ranks in found.items()
    ]
    return tuple(sorted((one for one in each if one.fallen or one.thin), key=_gravest))


def _called(plan: Plan) -> Iterator[tuple[str, str, str]]:
    """Each gathering with each of its bodies and each member of that."""
    for key, slot in plan.schedule.items():
        if plan.activities[key].kind.gathers:
            for body in dict.fromkeys(plan.activities[key].bodies):
                seated = plan.seating.members(body, slot.start)
                yield from ((key, body, person) for person in (() if seated is None else seated.members))


def _made(plan: Plan, key: str, body: str, person: str) -> int:
    """The rank of what the absence makes of the body, where that is graver than what it is without it."""
    day, hours = plan.schedule[key].start, plan.hours(key)
    before = _rank(plan.attendance.of(body, hours).get(day))
    after = _rank(plan.attendance.without(person, body, day, hours))
    return after if after < before else len(_GRAVE)


def _rank(away: Away | None) -> int:
    return _GRAVE.index(away.state) if away is not None and away.state in _GRAVE else len(_GRAVE)


def _of(ranks: Mapping[str, int], rank: int) -> tuple[str, ...]:
    return tuple(key for key, each in ranks.items() if each == rank)


def _gravest(one: Single) -> tuple[int, int]:
    return -len(one.fallen), -len(one.thin)
