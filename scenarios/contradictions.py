"""Changes that cannot both hold, whatever the plan."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from plans.faults import Fault
from scenarios.changes import Change, ChangeLag, ChangeRule, MoveActivity

Subject = tuple[str | None, ...]
"""What a change is about: an activity, a lag of a pair, a rule somewhere."""


def contradictions(changes: Sequence[Change]) -> Iterator[Fault]:
    """A fault for each change that contradicts an earlier one: the first of every kind about the same thing."""
    firsts: dict[Subject, dict[str, Change]] = defaultdict(dict)
    for n, change in enumerate(changes):
        for subject in _subjects(change):
            for one in firsts[subject].values():
                for code, field, facts in _TELLING[str(subject[0])](subject, one, change):
                    place = (field,) if hasattr(change, field) else ()
                    yield Fault(code, ("changes", n, *place), {"value": subject[1], **facts}, "scenario")
            firsts[subject].setdefault(change.change, change)


def named_activities(change: Change) -> dict[str, str]:
    """Field → the activity that it names."""
    fields = {field: getattr(change, field, None) for field in ("activity", "first", "then")}
    return {field: key for field, key in fields.items() if key is not None}


def _subjects(change: Change) -> Iterator[Subject]:
    for key in dict.fromkeys(named_activities(change).values()):
        yield ("activity", key)
    if isinstance(change, ChangeLag):
        for side in ("at_least", "at_most"):
            if getattr(change, side) is not None:
                yield ("lag", change.first, change.then, side)
    if isinstance(change, ChangeRule):
        yield ("rule", change.rule, change.activity, change.body, change.first, change.then)


_Told = Iterator[tuple[str, str, dict[str, Any]]]
"""The code of a fault, the field of the later change that it is about, and its facts."""


def _of_activity(_: Subject, one: Change, other: Change) -> _Told:
    kinds = {one.change, other.change}
    if kinds == {"add"}:
        yield "added_twice", "activity", {}
    elif "remove" in kinds and one != other:
        yield "removed_and_changed", "activity", {}
    elif isinstance(one, MoveActivity) and isinstance(other, MoveActivity) and one.to != other.to:
        yield "moved_twice", "to", {"one": str(one.to), "other": str(other.to)}
    elif kinds == {"move", "keep"}:
        yield "move_and_keep", "activity", {}
    elif kinds == {"keep", "free"}:
        yield "keep_and_free", "activity", {}


def _of_lag(subject: Subject, one: Change, other: Change) -> _Told:
    _, first, then, side = map(str, subject)
    lags = [str(getattr(change, side)) for change in (one, other)]
    if lags[0] != lags[1]:
        yield "lag_twice", side, {"first": first, "then": then, "one": lags[0], "other": lags[1]}


def _of_rule(_: Subject, one: Change, other: Change) -> _Told:
    severities = [str(getattr(change, "severity", "")) for change in (one, other)]
    if severities[0] != severities[1]:
        yield "rule_twice", "severity", {"one": severities[0], "other": severities[1]}


_TELLING = {"activity": _of_activity, "lag": _of_lag, "rule": _of_rule}
