"""Scenarios that make sense in a random plan: changes of every kind, about what is there."""

from collections.abc import Sequence
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st
from pydantic import ValidationError

from plans.codes import RULE_CODES
from plans.plan import Plan
from plans.severity import Severity
from scenarios.changes import Change
from scenarios.checks import change_faults
from solver.propose import propose
from tests.scenarios.making import ONE
from tests.strategies import Parts, lags, plans, stretches

RULES = (
    "weekend",
    "closed",
    "absence",
    "precedence",
    "body-twice",
    "overlap-unknown",
    "window",
    "pattern",
    "per-day",
    "person-twice",
    "break",
    "evenings",
    "quorum",
)


@st.composite
def settled(draw: st.DrawFn, max_activities: int = 4, days: int = 11, simple: bool = False) -> Plan:
    """A plan on the days that are proposed for it, most of them stated: nothing in it blocks."""
    plan = draw(plans(max_activities, days, simple))
    proposed = propose(plan).schedule
    assume(proposed is not None)
    assert proposed is not None
    parts = plan.model_dump(mode="json", exclude_none=True)
    for key, slot in proposed.items():
        stated = plan.activities[key].stated is not None
        if stated or draw(st.integers(0, 3)):
            row = parts["activities"][key]
            row["date"] = f"{slot.start}..{slot.end}" if slot.end > slot.start else str(slot.start)
            row.pop("length", None)
            row["status"] = draw(st.sampled_from(["draft", "draft", "called", "called", "decided"]))
    return _sound(parts)


@st.composite
def asked_of(draw: st.DrawFn, plan: Plan, most: int = 3) -> tuple[Change, ...]:
    """Moves, keeps and forbidden days: what leaves the plan itself as it is."""
    return _sensible(plan, draw(st.lists(_asked(plan), min_size=1, max_size=most)))


@st.composite
def changes_of(draw: st.DrawFn, plan: Plan, most: int = 3) -> tuple[Change, ...]:
    """Changes of any kind."""
    return _sensible(plan, draw(st.lists(_any(plan), min_size=1, max_size=most)))


def _sensible(plan: Plan, written: Sequence[Parts]) -> tuple[Change, ...]:
    changes = tuple(ONE.validate_python(one) for one in written)
    assume(not change_faults(plan, changes))
    return changes


def _asked(plan: Plan) -> st.SearchStrategy[Parts]:
    key = st.sampled_from(list(plan.activities))
    days = plan.days.days
    return st.one_of(
        _kind("move", activity=key, to=st.sampled_from(days).map(str)),
        _kind("move", activity=key, to=st.sampled_from(days).map(str)),
        _kind("move", activity=key, to=stretches(days, 4)),
        _kind("forbid", activity=key, days=stretches(days, 5)),
        _kind("keep", activity=key),
    )


def _any(plan: Plan) -> st.SearchStrategy[Parts]:
    key, body = st.sampled_from(list(plan.activities)), st.sampled_from(list(plan.bodies))
    days, pairs = plan.days.days, [(d.first, d.then) for d in plan.dependencies]
    kinds = [
        _asked(plan),
        _kind("free", activity=key),
        _kind("absent", body=body, days=stretches(days, 4)),
        _kind("absent", body=st.sampled_from([*plan.people, *plan.bodies]), days=stretches(days, 4)),
        _kind("close", name=st.just("Stängt"), days=stretches(days, 4), severity=st.sampled_from(["block", None])),
        _kind("rule", rule=st.sampled_from(RULES), severity=_severity(), because=st.just("så är det")),
        _kind(
            "rule",
            rule=st.sampled_from(RULE_CODES),
            severity=_severity(),
            because=st.just("så är det"),
            activity=key,
        ),
        _kind("remove", activity=key),
        _kind("add", activity=st.just("ny"), row=_rows(plan)),
        _kind("depend", first=key, then=key, at_least=st.none() | lags(most=5)),
    ]
    if pairs:
        pair = st.sampled_from(pairs)
        kinds.append(st.builds(_lag, pair, lags(most=7), st.booleans()))
        kinds.append(pair.map(lambda p: {"change": "undepend", "first": p[0], "then": p[1]}))
    return st.one_of(kinds)


def _lag(pair: tuple[str, str], lag: str, least: bool) -> Parts:
    return {"change": "lag", "first": pair[0], "then": pair[1], "at_least" if least else "at_most": lag}


def _rows(plan: Plan) -> st.SearchStrategy[Parts]:
    days = plan.days.days
    return st.fixed_dictionaries(
        {
            "title": st.just("Ny"),
            "kind": st.sampled_from(["meeting", "decision", "deadline"]),
            "date": st.sampled_from([None, *map(str, days)]),
            "bodies": st.lists(st.sampled_from(list(plan.bodies)), min_size=1, max_size=2, unique=True),
        }
    )


def _severity() -> st.SearchStrategy[str]:
    return st.sampled_from([severity.value for severity in Severity])


def _kind(change: str, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Parts]:
    return st.fixed_dictionaries({"change": st.just(change), **fields})


def _sound(parts: Parts) -> Plan:
    try:
        return Plan.model_validate(parts)
    except ValidationError:
        assume(False)
        raise


@st.composite
def pressed(draw: st.DrawFn, plan: Plan) -> tuple[Change, ...]:
    """A move or two, and much of the rest kept or kept off days: often more than can be."""
    keys = list(plan.activities)
    moved = draw(st.lists(st.sampled_from(keys), min_size=1, max_size=2, unique=True))
    written: list[Parts] = [
        {"change": "move", "activity": key, "to": str(draw(st.sampled_from(plan.days.days)))}
        for key in moved
        if plan.activities[key].status != "decided"
    ]
    for key in keys:
        choice = draw(st.sampled_from(["keep", "keep", "forbid", "leave"]))
        if key not in moved and choice == "keep" and plan.activities[key].stated is not None:
            written.append({"change": "keep", "activity": key})
        elif key not in moved and choice == "forbid":
            written.append({"change": "forbid", "activity": key, "days": draw(stretches(plan.days.days, 6))})
    assume(written)
    return _sensible(plan, written)
