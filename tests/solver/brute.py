"""Every schedule of a small plan, tried with the checker alone: depth first, the best by level after level.

The checker passes over activities without a day and each level only grows with more of them, so a beginning
that is blocked, or no better than the best schedule found, is not continued.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from constraints.check import check
from constraints.shapes import Requirement
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.severity import Severity
from tests.solver.worth import broken, worth

Worth = tuple[int, ...]


def best(plan: Plan, levels: int = 6) -> tuple[Worth, Schedule] | None:
    """The least worth by the first levels and a schedule of it; None if every schedule is blocked."""
    found: list[tuple[Worth, Schedule]] = []

    def descend(placed: Schedule, waiting: list[str]) -> None:
        if broken(plan, placed, Severity.BLOCK):
            return
        value = worth(plan, placed)[:levels]
        if found and value >= found[-1][0]:
            return
        if not waiting:
            found.append((value, placed))
            return
        for slot in open_to[waiting[0]]:
            descend(Schedule({**placed, waiting[0]: slot}), waiting[1:])

    open_to = {key: _alone(plan, key) for key in plan.activities}
    descend(Schedule({}), sorted(open_to, key=lambda key: len(open_to[key])))
    if not found:
        return None
    value, schedule = found[-1]
    return value, Schedule({key: schedule[key] for key in plan.activities})


def can_hold(plan: Plan, requirements: Iterable[Requirement]) -> bool:
    """Whether some schedule breaks none of these requirements, whatever else it breaks."""
    wanted = set(requirements)
    about = {key for requirement in wanted for key in requirement.activities}

    def holds(placed: Schedule) -> bool:
        return not any(f.breach.requirement in wanted for f in check(plan, placed, select=codes))

    def descend(placed: Schedule, waiting: list[str]) -> bool:
        if not holds(placed):
            return False
        if not waiting:
            return True
        slots = open_to[waiting[0]]
        return any(descend(Schedule({**placed, waiting[0]: slot}), waiting[1:]) for slot in slots)

    codes = {requirement.rule for requirement in wanted}
    open_to = {key: [s for s in slots(plan, key) if holds(Schedule({key: s}))] for key in about}
    return descend(Schedule({}), sorted(about, key=lambda key: (len(open_to[key]), key)))


def slots(plan: Plan, key: str) -> Iterator[Slot]:
    """The slots within the horizon: of its own length, or from any day to any later one for a work period."""
    days = plan.days.days
    for n, start in enumerate(days):
        if plan.two_ended(key):
            yield from (Slot(start, end, plan.hours(key)) for end in days[n:])
        elif (end := start + timedelta(plan.length(key) - 1)) <= plan.days.last:
            yield Slot(start, end, plan.hours(key))


def _alone(plan: Plan, key: str) -> list[Slot]:
    """The slots that block nothing by themselves, the best first."""
    placed = {slot: Schedule({key: slot}) for slot in slots(plan, key)}
    free = [slot for slot, alone in placed.items() if not broken(plan, alone, Severity.BLOCK)]
    return sorted(free, key=lambda slot: worth(plan, placed[slot]))
