"""Whether changes are about what exists: activities, bodies, rules, dependencies."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from plans.activity import Status
from plans.codes import RULE_CODES
from plans.faults import Fault
from plans.links import nearest
from plans.plan import Plan
from scenarios.changes import (
    AbsentBody,
    AddActivity,
    AddDependency,
    Change,
    ChangeLag,
    ChangeRule,
    FreeActivity,
    MoveActivity,
    RemoveActivity,
    RemoveDependency,
)
from scenarios.contradictions import named_activities

_OF_DEPENDENCIES = ("precedence", "notice")
"""The rules that a dependency stands behind, and whose severity it may set."""
_OTHER_RULES = frozenset(RULE_CODES) - frozenset(_OF_DEPENDENCIES)

Pair = tuple[str, str]


def name_faults(plan: Plan, changes: Sequence[Change]) -> Iterator[Fault]:
    """What the changes name and the plan has not, or has in another way than they say."""
    yield from _unknown(plan, changes)
    yield from _activities(plan, changes)
    yield from _dependencies(plan, changes)


def _unknown(plan: Plan, changes: Sequence[Change]) -> Iterator[Fault]:
    added = [change.activity for change in changes if isinstance(change, AddActivity)]

    def check(code: str, name: str | None, n: int, field: str, *known: Iterable[str]) -> Iterator[Fault]:
        if name is not None and not any(name in names for names in known):
            near = nearest(name, [one for names in known for one in names])
            yield Fault(code, ("changes", n, field), {"value": name, "near": near}, "scenario")

    for n, change in enumerate(changes):
        for field, key in named_activities(change).items():
            yield from check("unknown_activity", key, n, field, plan.activities, added)
        persons = plan.people if isinstance(change, AbsentBody) else ()
        yield from check("unknown_body", getattr(change, "body", None), n, "body", plan.bodies, persons)
        yield from check("unknown_rule", getattr(change, "rule", None), n, "rule", RULE_CODES)


def _activities(plan: Plan, changes: Sequence[Change]) -> Iterator[Fault]:
    free = {change.activity for change in changes if isinstance(change, FreeActivity)}
    removed = {change.activity for change in changes if isinstance(change, RemoveActivity)}
    added = {change.activity: change.row for change in changes if isinstance(change, AddActivity)}
    for n, change in enumerate(changes):
        path, facts = ("changes", n, "activity"), {"value": getattr(change, "activity", "")}
        if (
            isinstance(change, AddActivity)
            and change.activity in plan.activities
            and change.activity not in removed
        ):
            yield Fault("activity_exists", path, facts, "scenario")
        if isinstance(change, MoveActivity) and change.activity not in free:
            row = plan.activities.get(change.activity) or added.get(change.activity)
            if row is not None and row.status is Status.DECIDED:
                yield Fault("move_of_decided", path, facts, "scenario")
    if removed and not added and removed >= plan.activities.keys():
        last = max(n for n, change in enumerate(changes) if isinstance(change, RemoveActivity))
        yield Fault("nothing_left", ("changes", last), {}, "scenario")


def _dependencies(plan: Plan, changes: Sequence[Change]) -> Iterator[Fault]:
    """Changes of dependencies that are not there; what another change takes away is not there either."""
    pairs = {n: pair for n, change in enumerate(changes) if (pair := _pair(change))}
    if not pairs:
        return
    old = {(d.first, d.then) for d in plan.dependencies}
    gone = {pairs[n] for n, change in enumerate(changes) if isinstance(change, RemoveDependency)}
    new = {pairs[n] for n, change in enumerate(changes) if isinstance(change, AddDependency)}
    for n, pair in pairs.items():
        change = changes[n]
        there = old if isinstance(change, RemoveDependency) else (old - gone) | new
        if pair not in there and set(pair) <= set(plan.activities):
            facts = {"value": _shown(pair), "near": _nearest_pair(pair, there)}
            yield Fault("no_dependency", ("changes", n, "first"), facts, "scenario")
        if isinstance(change, ChangeRule) and change.rule in _OTHER_RULES:
            facts = {"value": change.rule, "expected": ", ".join(f"'{code}'" for code in _OF_DEPENDENCIES)}
            yield Fault("rule_of_no_dependency", ("changes", n, "rule"), facts, "scenario")


def _pair(change: Change) -> Pair | None:
    """The dependency that the change is about, if it is about one."""
    if isinstance(change, AddDependency | ChangeLag | ChangeRule | RemoveDependency):
        return None if change.first is None or change.then is None else (change.first, change.then)
    return None


def _shown(pair: Pair) -> str:
    return " → ".join(pair)


def _nearest_pair(pair: Pair, known: Collection[Pair]) -> str:
    """The same two the other way about, or else the dependencies that are written most like it."""
    if pair[::-1] in known:
        return _shown(pair[::-1])
    return nearest(_shown(pair), sorted(map(_shown, known)))
