"""Plans of any size and what is asked of them, from a seed: much quicker to make than what Hypothesis draws.

In a `crowd` everybody meets everybody in little time, so that much clashes; a `town` looks like a municipality's
year, with limits a day and spacings put in.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import Any

import pytest

from plans.calendar import is_free
from plans.plan import Plan
from scenarios.changes import Change
from scenarios.checks import change_faults
from tests.scenarios.making import ONE

Parts = dict[str, Any]

BODIES: Parts = {
    "KF": {"name": "KF", "kind": "council", "notice": "5 working days", "at": "18:00"},
    "KS": {"name": "KS", "kind": "board", "notice": "7 days", "meets": "FREQ=WEEKLY;BYDAY=TU,WE"},
    "AU": {"name": "AU", "kind": "subcommittee", "part_of": ["KS"], "spacing": "4 days"},
    "NAMND": {"name": "Nämnd", "kind": "committee"},
    "KSO": {"name": "KSO", "kind": "person", "part_of": ["AU"], "per_day": 2},
    "KD": {"name": "KD", "kind": "person", "per_day": 1, "rules": {"per-day": {"severity": "warn"}}},
    "CSG": {"name": "CSG", "kind": "unions"},
    "EKO": {"name": "EKO", "kind": "office"},
}


def crowd(seed: int, activities: int) -> Plan:
    """So many activities within a few weeks, on random days, in an order that mostly holds."""
    rng = Random(seed)
    first = date(2023, rng.choice([3, 5, 12]), 13)
    days = [first + timedelta(n) for n in range(max(14, int(activities * rng.choice([0.7, 1.2, 2]))))]
    horizon = [*days, *(days[-1] + timedelta(n) for n in range(1, 8))]
    rows = sorted((_row(rng, days) for _ in range(activities)), key=lambda row: str(row.get("date", first)))
    keys = {f"a{n}": row for n, row in enumerate(rows, 1)}
    return Plan.model_validate(
        {
            "title": "Trångt",
            "horizon": f"{horizon[0]}..{horizon[-1]}",
            "bodies": BODIES,
            "activities": keys,
            "dependencies": list(_dependencies(rng, list(keys))),
            "absences": [{"body": rng.choice(list(BODIES)), "days": _stretch(rng, days, 4)}],
            "rules": rng.choice(
                [{}, {}, {"spacing": "block"}, {"overlap-unknown": "block"}, {"unions-first": "block"}]
            ),
        }
    )


def town(seed: int, activities: int) -> Plan:
    """A municipality's year, as the benchmarks make it, with more that may clash."""
    generate = pytest.importorskip("bench.generate")
    rng = Random(seed)
    parts = generate.make_plan(activities, seed).model_dump(mode="json", exclude_none=True)
    for body in parts["bodies"].values():
        if rng.random() < 0.3:
            body |= rng.choice([{"per_day": 1}, {"per_day": 2}, {"spacing": "10 days"}])
    for row in parts["activities"].values():
        if rng.random() < 0.15 and row["kind"] in ("meeting", "decision"):
            row["bodies"] = list(dict.fromkeys([*row["bodies"], rng.choice(list(parts["bodies"]))]))
        if rng.random() < 0.2 and row["status"] == "draft":
            row["status"] = "called"
    found = Plan.model_validate(parts)
    assert isinstance(found, Plan)
    return found


def scenario(seed: int, plan: Plan) -> tuple[Change, ...]:
    """One to four changes that make sense in the plan; moves to days near the old ones."""
    rng = Random(seed)
    while True:
        written = [_change(rng, plan) for _ in range(rng.choice([1, 1, 2, 4]))]
        changes = tuple(ONE.validate_python(one) for one in written)
        if not change_faults(plan, changes):
            return changes


def _row(rng: Random, days: list[date]) -> Parts:
    kind = rng.choice(["meeting", "meeting", "decision", "deadline", "work", "mailing"])
    working = [day for day in days if not is_free(day)] if rng.random() < 0.9 else days
    day = rng.choice(working)
    length = rng.choice([1, 1, 1, 2, 3]) if kind in ("meeting", "work") else 1
    last = min(day + timedelta(length - 1), days[-1])
    row: Parts = {
        "title": "Rad",
        "kind": kind,
        "date": f"{day}..{last}" if last > day else str(day),
        "bodies": rng.sample(list(BODIES), rng.choice([1, 1, 2])),
        "status": rng.choice(["draft", "draft", "draft", "called", "called", "decided"]),
        "time": rng.choice([None, "09:00-11:00", "13:00-15:00"]),
        "matter": rng.choice(["budget", "mål", None]),
        "step": rng.choice(["proposal", "decision", None]),
    }
    if kind == "work" and last > day and rng.random() < 0.5:
        row["shortest"] = 1
    if rng.random() < 0.1:
        row = {name: value for name, value in row.items() if name not in ("date", "status")}
    if rng.random() < 0.1:
        row["between"] = f"{max(days[0], day - timedelta(5))}..{min(days[-1], last + timedelta(5))}"
    return row


def _dependencies(rng: Random, keys: list[str]) -> Iterator[Parts]:
    for one, other in pairwise(keys):
        if rng.random() < 0.5:
            least = rng.choice([None, None, "1 day", "1 working day", "2 working days", "3 days"])
            most = rng.choice([None, None, None, None, "12 days", "2 weeks"])
            measured = rng.choice(["end-start", "end-start", "start-start", "end-end"])
            yield {"first": one, "then": other, "at_least": least, "at_most": most, "measured": measured} | (
                {"papers": True} if rng.random() < 0.1 else {}
            )


def _change(rng: Random, plan: Plan) -> Parts:
    key, body = rng.choice(list(plan.activities)), rng.choice(list(plan.bodies))
    days = list(plan.days.days)
    kind = rng.choice(
        ["move"] * 8 + ["keep", "keep", "forbid", "forbid", "absent", "close", "free", "remove", "add", "lag"]
    )
    if kind == "move":
        slot = plan.schedule.get(key)
        near = days if slot is None else [day for day in days if abs((day - slot.start).days) <= 15]
        return {"change": "move", "activity": key, "to": str(rng.choice(near))}
    if kind == "forbid":
        return {"change": "forbid", "activity": key, "days": _stretch(rng, days, 8)}
    if kind == "absent":
        return {"change": "absent", "body": body, "days": _stretch(rng, days, 5)}
    if kind == "close":
        return {"change": "close", "name": "Stängt", "days": _stretch(rng, days, 4), "severity": "block"}
    if kind == "add":
        row = {"title": "Ny", "kind": "meeting", "bodies": [body], "date": str(rng.choice(days))}
        return {"change": "add", "activity": "ny", "row": row}
    if kind == "lag" and plan.dependencies:
        tie = rng.choice(plan.dependencies)
        lag = f"{rng.randrange(8)} {'working days' if rng.random() < 0.5 else 'days'}"
        return {"change": "lag", "first": tie.first, "then": tie.then, "at_least": lag}
    return {"change": "keep" if kind == "lag" else kind, "activity": key}


def _stretch(rng: Random, days: list[date], most: int) -> str:
    first = rng.choice(days)
    last = min(first + timedelta(rng.randrange(most)), days[-1])
    return f"{first}..{last}" if last > first else str(first)
