"""A plan with an activity of every sort, changes of every kind, and what is wrong with them."""

from typing import Any

from pydantic import TypeAdapter

from plans.faults import KeyPath
from plans.files import parse_plan
from scenarios.changes import Change
from scenarios.checks import change_faults

BASE = """\
title: Mål och budget
horizon: 2023-05..2023-07
bodies:
  KF: {name: Kommunfullmäktige, kind: council}
  KS: {name: Kommunstyrelsen, kind: board}
  KSO: {name: Ordföranden, kind: person, part_of: [KS]}
activities:
  arbete: {title: Arbete med ramarna, kind: work, date: 2023-05-08..2023-05-19}
  beslutad: {title: Bokslut, kind: decision, status: decided, date: 2023-05-30, bodies: [KF]}
  ks: {title: Rambudget Kommunstyrelsen, kind: decision, date: 2023-06-07, bodies: [KS]}
  dagar: {title: Budgetdagar, date: 2023-06-12..2023-06-13, bodies: [KS, KF]}
  kf: {title: Rambudget Kommunfullmäktige, kind: decision, status: called, date: 2023-06-19, bodies: [KF]}
  odaterad: {title: Uppföljning, bodies: [KSO]}
dependencies:
  - {first: arbete, then: ks}
  - {first: ks, then: kf, at_least: 7 days, at_most: 3 weeks, because: KL 5 kap. 13 §}
  - {first: ks, then: kf, measured: start-start, severity: info}
"""
PLAN = parse_plan(BASE).plan

ROW: dict[str, Any] = {"title": "Extra KS", "kind": "decision", "date": "2023-06-09", "bodies": ["KS"]}

EVERY: dict[str, dict[str, Any]] = {
    "move": {"change": "move", "activity": "kf", "to": "2023-06-26"},
    "forbid": {"change": "forbid", "activity": "kf", "days": "2023-05"},
    "keep": {"change": "keep", "activity": "ks"},
    "free": {"change": "free", "activity": "beslutad"},
    "absent": {"change": "absent", "body": "KSO", "days": "2023-06-01..2023-06-09", "because": "resa"},
    "close": {"change": "close", "name": "Lov", "days": "2023-06-05..2023-06-09", "severity": "block"},
    "lag": {"change": "lag", "first": "ks", "then": "kf", "at_least": "10 days"},
    "rule": {"change": "rule", "rule": "weekend", "severity": "allow", "because": "så är det", "activity": "kf"},
    "add": {"change": "add", "activity": "extra", "row": ROW},
    "remove": {"change": "remove", "activity": "odaterad"},
    "depend": {"change": "depend", "first": "dagar", "then": "kf", "at_least": "3 working days", "papers": True},
    "undepend": {"change": "undepend", "first": "arbete", "then": "ks"},
}
"""A change of every kind that can be made to the plan, as a scenario file has it."""

ONE: TypeAdapter[Change] = TypeAdapter(Change)


def changes(*written: dict[str, Any]) -> tuple[Change, ...]:
    """The changes of these mappings."""
    return tuple(ONE.validate_python(one) for one in written)


def change(kind: str, **fields: Any) -> dict[str, Any]:
    """A mapping of that kind with these fields alone."""
    return {"change": kind, **fields}


def wrong(*written: dict[str, Any]) -> list[tuple[str, KeyPath]]:
    """The code and the path inside the list of everything that is wrong with the changes."""
    return [(fault.code, fault.path[1:]) for fault in change_faults(PLAN, changes(*written))]
