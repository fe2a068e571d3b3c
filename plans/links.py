"""What one plan's parts say of each other: names that must exist, orders without a circle, days within bounds."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from plans.activity import Activity, Dependency
from plans.calendar import WORKING_DAYS
from plans.codes import RULE_CODES
from plans.content import Content
from plans.faults import Fault, KeyPath
from plans.when import When


def link_faults(plan: Content) -> list[Fault]:
    """Everything that does not hold together in the plan; empty for a sound one."""
    faults = [
        *_unknown_names(plan),
        *_people_faults(plan),
        *_outside_the_horizon(plan),
        *_activity_faults(plan),
    ]
    return faults or list(_circles(plan))


def nearest(name: str, known: Iterable[str]) -> str:
    """The known names most like a misspelt one, for a message; may be empty."""
    by_lower = {k.lower(): k for k in known}
    return ", ".join(by_lower[k] for k in get_close_matches(name.lower(), by_lower, n=3, cutoff=0.5))


def _unknown_names(plan: Content) -> Iterator[Fault]:
    def check(code: str, name: str, known: Iterable[str], *path: str | int) -> Iterator[Fault]:
        if name not in known:
            yield Fault(code, path, {"value": name, "near": nearest(name, known)})

    for code, body in plan.bodies.items():
        for part, names in (("part_of", body.part_of), ("includes", body.includes)):
            for n, name in enumerate(names):
                if isinstance(name, str):
                    yield from check("unknown_body", name, plan.bodies, "bodies", code, part, n)
        yield from _unknown_rules(body.rules, "bodies", code, "rules")
    for key, goal in plan.goals.items():
        for role, people in goal.people.items():
            for n, name in enumerate(people):
                yield from check("unknown_body", name, plan.bodies, "goals", key, "people", role, n)
    for key, a in plan.activities.items():
        for part in ("bodies", "optional", "responsible", "recipients"):
            for n, name in enumerate(getattr(a, part)):
                yield from check("unknown_body", name, plan.bodies, "activities", key, part, n)
        if a.goal is not None:
            yield from check("unknown_goal", a.goal, plan.goals, "activities", key, "goal")
        if a.phase is not None:
            yield from check("unknown_phase", a.phase, plan.phases, "activities", key, "phase")
        for column in a.columns:
            known = plan.table.columns if plan.table else ()
            yield from check("unknown_column", column, known, "activities", key, "columns", column)
        yield from _unknown_rules(a.rules, "activities", key, "rules")
    for part, n, d in _orders(plan):
        yield from check("unknown_activity", d.first, plan.activities, part, n, "first")
        yield from check("unknown_activity", d.then, plan.activities, part, n, "then")
    for key, person in plan.people.items():
        for n, seat in enumerate(person.seats):
            yield from check("unknown_body", seat.body, plan.bodies, "people", key, "seats", n, "body")
    for n, absence in enumerate(plan.absences):
        yield from check("unknown_body", absence.body, {**plan.bodies, **plan.people}, "absences", n, "body")
    if plan.table is not None:
        for part in ("date", "title"):
            yield from check("unknown_column", getattr(plan.table, part), plan.table.columns, "table", part)
        for n, name in enumerate(plan.table.participants):
            yield from check("unknown_column", name, plan.table.columns, "table", "participants", n)
    yield from _unknown_rules(plan.rules, "rules")


def _people_faults(plan: Content) -> Iterator[Fault]:
    """A person called as a body is, and a seat that the same person has twice at a time."""
    for key, person in plan.people.items():
        if key in plan.bodies:
            yield Fault("person_is_body", ("people", key), {"value": key})
        for n, seat in enumerate(person.seats):
            if any(seat.body == other.body and seat.held_with(other) for other in person.seats[:n]):
                yield Fault("seat_twice", ("people", key, "seats", n), {"value": seat.body})
    for key, body in plan.bodies.items():
        if body.quorum is not None and body.members is not None and body.quorum > body.members:
            facts = {"value": str(body.quorum), "members": str(body.members)}
            yield Fault("quorum_over_members", ("bodies", key, "quorum"), facts)


def _orders(plan: Content) -> Iterator[tuple[str, int, Dependency]]:
    """The dependencies, and those suggested, with their list and their place in it."""
    yield from (("dependencies", n, d) for n, d in enumerate(plan.dependencies))
    yield from (("suggestions", n, d) for n, d in enumerate(plan.suggestions))


def _unknown_rules(settings: Iterable[str], *path: str | int) -> Iterator[Fault]:
    for code in settings:
        if code not in RULE_CODES:
            yield Fault("unknown_rule", (*path, code), {"value": code, "near": nearest(code, RULE_CODES)})


def _outside_the_horizon(plan: Content) -> Iterator[Fault]:
    for key, a in plan.activities.items():
        for part, when in (("date", a.date), ("between", a.between)):
            if when is not None and (when.first < plan.days.first or when.last > plan.days.last):
                yield Fault(
                    "outside_horizon",
                    ("activities", key, part),
                    {"value": str(when), "horizon": str(plan.days)},
                )


def _activity_faults(plan: Content) -> Iterator[Fault]:
    for key, a in plan.activities.items():
        if a.status == "decided" and a.stated is None:
            yield Fault("decided_without_day", ("activities", key, "status"), {"value": key})
        if a.length is not None and a.stated is not None and not _bears_out(a, a.stated, a.length):
            yield Fault("length_and_date", ("activities", key, "length"), {"value": str(a.date)})
        if a.length is not None and a.kind != "work" and a.length > len(plan.days.days):
            facts = {"value": str(a.length), "horizon": str(plan.days)}
            yield Fault("length_and_horizon", ("activities", key, "length"), facts)
        if a.shortest is not None and a.kind != "work":
            yield Fault("shortest_of_no_work", ("activities", key, "shortest"), {"value": a.kind.value})
    for part, n, d in _orders(plan):
        least, most = d.at_least, d.at_most
        if least and most and least.working == most.working and least.count > most.count:
            yield Fault(
                "reversed_lag",
                (part, n, "at_most"),
                {"at_least": least, "at_most": most},
            )


def _circles(plan: Content) -> Iterator[Fault]:
    wholes = {code: list(body.part_of) for code, body in plan.bodies.items()}
    for code, body in plan.bodies.items():
        for part in body.includes:
            if isinstance(part, str):
                wholes[part].append(code)
    yield from _circle(wholes, "body_circle", plan)
    after: dict[str, list[str]] = {key: [] for key in plan.activities}
    for d in plan.dependencies:
        after[d.then].append(d.first)
    yield from _circle(after, "dependency_circle", plan)


def _bears_out(activity: Activity, stated: When, length: int) -> bool:
    """Whether the stated days are as many as the activity says it takes."""
    work = activity.kind == "work"
    days = max(1, WORKING_DAYS.within(stated.first, stated.last)) if work else len(stated.days)
    return (activity.shortest or length) <= days <= length


def _circle(after: dict[str, list[str]], code: str, plan: Content) -> Iterator[Fault]:
    try:
        TopologicalSorter(after).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        if code == "body_circle":
            whole, part = circle[0], circle[1]
            by_part = whole in plan.bodies[part].part_of
            path: KeyPath = ("bodies", part, "part_of") if by_part else ("bodies", whole, "includes")
        else:
            pairs = set(pairwise(circle))
            path = next(("dependencies", n) for n, d in enumerate(plan.dependencies) if (d.first, d.then) in pairs)
        yield Fault(code, path, {"circle": " → ".join(circle)})
