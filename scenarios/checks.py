"""Whether changes can be made to a plan: names that exist, nothing contradictory, days that are possible."""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

from pydantic import ValidationError

from constraints.days import touched
from plans.faults import Fault, KeyPath, PlanError, Problem
from plans.lag import Lag, Unit
from plans.modelfaults import faults_of
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.when import When
from scenarios.apply import apply
from scenarios.changes import AbsentBody, AddActivity, Change, ClosePeriod, ForbidDays, KeepActivity, MoveActivity
from scenarios.contradictions import contradictions, named_activities
from scenarios.names import name_faults
from scenarios.steps import STEPS

Locate = Callable[[Fault], Problem]
"""Where a fault of a change is to be told: its place in a file, or an option of the command line."""


def changed_plan(plan: Plan, changes: Sequence[Change], locate: Locate | None = None) -> Plan:
    """The plan after the changes (see `apply`).

    Raises PlanError with everything that is wrong with them, at the option that says so on the command line
    (`--move`) unless they stand somewhere else.
    """
    after, faults = _judged(plan, changes)
    if faults:
        problems = [locate(fault) if locate else at_option(changes, fault) for fault in faults]
        raise PlanError(sorted(problems, key=lambda p: (p.line or 0, p.column or 0)))
    return after


def at_option(changes: Sequence[Change], fault: Fault) -> Problem:
    """The fault at the option of its change."""
    return Problem(f"--{changes[int(fault.path[1])].change}", None, None, fault)


def change_faults(plan: Plan, changes: Sequence[Change]) -> list[Fault]:
    """Everything that is wrong with the changes, at `("changes", n, field)`; empty if they can be made."""
    return _judged(plan, changes)[1]


def _judged(plan: Plan, changes: Sequence[Change]) -> tuple[Plan, list[Fault]]:
    """The plan after the changes, or the plan itself and what is wrong."""
    faults = [*name_faults(plan, changes), *contradictions(changes)]
    if faults:
        return plan, faults
    try:
        after = apply(plan, changes)
    except ValidationError:
        return plan, list(_one_by_one(plan, changes))
    return after, list(_day_faults(after, changes))


def _one_by_one(plan: Plan, changes: Sequence[Change]) -> Iterator[Fault]:
    """What the plan has against the changes, each told of the change that brought it about.

    A change of an activity that could not be added is passed over.
    """
    missing: set[str] = set()
    kinds = [kind for kind, _ in STEPS]
    about_plan = [n for n, change in enumerate(changes) if type(change) in kinds]
    for n in sorted(about_plan, key=lambda n: kinds.index(type(changes[n]))):
        change = changes[n]
        if missing & set(named_activities(change).values()):
            continue
        try:
            plan = apply(plan, [change])
        except ValidationError as error:
            for fault in faults_of(error):
                yield Fault(fault.code, ("changes", n, *_inside(change, fault.path)), fault.facts, "scenario")
            if isinstance(change, AddActivity):
                missing.add(change.activity)


def _inside(change: Change, path: KeyPath) -> KeyPath:
    """The path inside the change to what stands at the path in the plan after it."""
    if isinstance(change, AddActivity):
        return ("row", *path[2:]) if path[:2] == ("activities", change.activity) else ()
    return path[2:] if len(path) > 2 and hasattr(change, str(path[2])) else ()


def _day_faults(plan: Plan, changes: Sequence[Change]) -> Iterator[Fault]:
    """Days that are not possible in the plan after the changes."""
    for n, change in enumerate(changes):
        match change:
            case MoveActivity(to=to):
                if to.first < plan.days.first or to.last > plan.days.last:
                    yield _outside(plan, n, "to", to)
                yield from _other_length(plan, n, change)
            case ForbidDays(days=days) | AbsentBody(days=days) | ClosePeriod(days=days):
                if days.last < plan.days.first or days.first > plan.days.last:
                    yield _outside(plan, n, "days", days)
            case KeepActivity(activity=key) if plan.activities[key].stated is None:
                yield Fault("keep_without_day", ("changes", n, "activity"), {"value": key}, "scenario")
    yield from _forbidden(plan, changes)


def _outside(plan: Plan, n: int, field: str, when: When) -> Fault:
    facts = {"value": str(when), "horizon": str(plan.days)}
    return Fault("outside_horizon", ("changes", n, field), facts, "scenario")


def _other_length(plan: Plan, n: int, change: MoveActivity) -> Iterator[Fault]:
    """Only of a work period is the last day a question of its own."""
    days, length = len(change.to.days), plan.length(change.activity)
    if 1 < days != length and not plan.two_ended(change.activity):
        facts = {"value": change.activity, "days": Lag(days, Unit.DAYS), "length": Lag(length, Unit.DAYS)}
        yield Fault("move_of_other_length", ("changes", n, "to"), facts, "scenario")


def _forbidden(plan: Plan, changes: Sequence[Change]) -> Iterator[Fault]:
    """Moves to days, and activities kept on days, that another change forbids."""
    days_off = [(change.activity, change.days) for change in changes if isinstance(change, ForbidDays)]
    for n, change in enumerate(changes):
        if isinstance(change, MoveActivity | KeepActivity) and (slot := _slot(plan, change)):
            [(key, days)] = touched(plan, Schedule({change.activity: slot}))
            for off in (off for other, off in days_off if other == key):
                if any(day in off for day in days):
                    moved = isinstance(change, MoveActivity)
                    code, field = ("move_on_forbidden", "to") if moved else ("keep_on_forbidden", "activity")
                    yield Fault(code, ("changes", n, field), {"value": key, "days": str(off)}, "scenario")


def _slot(plan: Plan, change: MoveActivity | KeepActivity) -> Slot | None:
    """The days that the change asks for, as far as they are known."""
    key = change.activity
    when = change.to if isinstance(change, MoveActivity) else plan.activities[key].stated
    if when is None:
        return None
    known = 0 if plan.two_ended(key) else plan.length(key) - 1
    return Slot(when.first, max(when.last, when.first + timedelta(known)))
