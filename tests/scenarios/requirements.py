"""Whether requirements can hold together, by the checker alone: those of rules, and those that a scenario asks."""

from collections.abc import Iterable, Sequence

from constraints.check import check
from constraints.shapes import Requirement
from plans.plan import Plan
from plans.schedule import Schedule
from scenarios.changes import Change
from tests.scenarios.calendars import fits
from tests.scenarios.tolerance import tolerated
from tests.solver.brute import slots

ASKED = ("move", "keep", "forbid")


def can_hold(plan: Plan, changes: Sequence[Change], requirements: Iterable[Requirement]) -> bool:
    """Whether some calendar meets all of these, whatever else it breaks; what stood before may stand."""
    wanted = set(requirements)
    about = {key for requirement in wanted for key in requirement.activities}
    codes = {requirement.rule for requirement in wanted} - set(ASKED)
    kept = [one for one in changes if _requirement(one) in {(r.rule, r.activities, r.about) for r in wanted}]

    def holds(placed: Schedule) -> bool:
        found = check(plan, placed, select=codes) if codes else []
        found = [f for f in found if f.breach.requirement in wanted]
        found = [
            f
            for f in found
            if f.rule in ("per-day", "evenings") or all(key in placed for key in f.breach.activities)
        ]
        return all(tolerated(plan, finding, placed, plan.schedule) for finding in found)

    def descend(placed: Schedule, waiting: Sequence[str]) -> bool:
        if not waiting:
            return True
        tries = (Schedule({**placed, waiting[0]: slot}) for slot in open_to[waiting[0]])
        return any(holds(more) and descend(more, waiting[1:]) for more in tries)

    open_to = {
        key: [slot for slot in slots(plan, key) if fits(plan, kept, key, slot) and holds(Schedule({key: slot}))]
        for key in about
    }
    return descend(Schedule({}), sorted(about, key=lambda key: (len(open_to[key]), key)))


def _requirement(change: Change) -> tuple[str, tuple[str, ...], str]:
    """What a change that asks for days is called in a conflict."""
    about = {"move": "to", "forbid": "days"}.get(change.change)
    return change.change, (getattr(change, "activity", ""),), str(getattr(change, about)) if about else ""
