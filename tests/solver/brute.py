"""Every schedule of a small plan, tried with the checker alone: depth first, the best by level after level.

The checker passes over activities without a day and each level only grows with more of them. So a beginning
that is blocked is not continued, nor one that can get no better than the best schedule found, even if each
activity that is left were to cost no more than it must by itself.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import count

from constraints.check import blocks, check
from constraints.shapes import Requirement
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from tests.solver.worth import broken, worth

MOST = 2_000
"""How many schedules, whole or begun, are tried at most."""

Worth = tuple[int, ...]
Priced = Sequence[tuple[Worth, Slot]]


class TooMany(Exception):
    """There are too many schedules to try."""


def best(plan: Plan, levels: int = 6) -> tuple[Worth, Schedule] | None:
    """The least worth by the first levels and a schedule of it; None if every schedule is blocked.

    Raises TooMany where that takes more tries than a test should wait for.
    """
    found: list[tuple[Worth, Schedule]] = []
    tries = count(1)

    def descend(placed: Schedule, waiting: Sequence[str]) -> None:
        if next(tries) > MOST:
            raise TooMany
        findings = broken(plan, placed)
        if blocks(findings):
            return
        value = worth(plan, placed, findings)[:levels]
        if not waiting:
            if not found or value < found[-1][0]:
                found.append((value, placed))
            return
        rest = [least[key] for key in waiting[1:]]
        for alone, slot in open_to[waiting[0]]:
            if not found or _plus(value, alone, *rest) < found[-1][0]:
                descend(Schedule({**placed, waiting[0]: slot}), waiting[1:])

    open_to = {key: _alone(plan, key) for key in plan.activities}
    if all(open_to.values()):
        least = {key: _least(priced) for key, priced in open_to.items()}
        descend(Schedule({}), sorted(open_to, key=lambda key: len(open_to[key])))
    return found[-1] if found else None


def can_hold(plan: Plan, requirements: Iterable[Requirement]) -> bool:
    """Whether some schedule breaks none of these requirements, whatever else it breaks."""
    wanted = set(requirements)
    about = {key for requirement in wanted for key in requirement.activities}
    codes = {requirement.rule for requirement in wanted}

    def holds(placed: Schedule) -> bool:
        found = [finding.breach for finding in check(plan, placed, select=codes)]
        return wanted.isdisjoint(b.requirement for b in found if all(key in placed for key in b.activities))

    def descend(placed: Schedule, waiting: Sequence[str]) -> bool:
        if not waiting:
            return True
        tries = (Schedule({**placed, waiting[0]: slot}) for slot in open_to[waiting[0]])
        return any(holds(more) and descend(more, waiting[1:]) for more in tries)

    open_to = {key: [slot for slot in slots(plan, key) if holds(Schedule({key: slot}))] for key in about}
    return descend(Schedule({}), sorted(about, key=lambda key: (len(open_to[key]), key)))


def slots(plan: Plan, key: str) -> Iterator[Slot]:
    """The slots within the horizon: of its own length, or from any day to any later one for a work period."""
    days = plan.days.days
    for n, start in enumerate(days):
        if plan.two_ended(key):
            yield from (Slot(start, end, plan.hours(key)) for end in days[n:])
        elif (end := start + timedelta(plan.length(key) - 1)) <= plan.days.last:
            yield Slot(start, end, plan.hours(key))


def _alone(plan: Plan, key: str) -> Priced:
    """The slots that block nothing by themselves, with what they cost, the best first."""
    placed = [(slot, Schedule({key: slot})) for slot in slots(plan, key)]
    judged = [(slot, alone, broken(plan, alone)) for slot, alone in placed]
    priced = [(worth(plan, alone, findings), slot) for slot, alone, findings in judged if not blocks(findings)]
    return sorted(priced, key=lambda each: each[0])


def _least(priced: Priced) -> Worth:
    """Level by level the least that any slot costs by itself."""
    return tuple(min(level) for level in zip(*(value for value, _ in priced), strict=True))


def _plus(*values: Worth) -> Worth:
    """The sum of levels, of as many as the first has."""
    return tuple(sum(level) for level in zip(*values, strict=False))
