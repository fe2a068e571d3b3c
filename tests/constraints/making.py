"""Plans of a few rows, and what one rule finds in them."""

from typing import Any

from constraints.check import Finding, check
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from tests.plans.making import day, plan_of

BODIES: dict[str, Any] = {
    "KF": {"name": "Kommunfullmäktige", "kind": "council"},
    "KS": {"name": "Kommunstyrelsen", "kind": "board"},
    "AU": {"name": "Arbetsutskottet", "kind": "subcommittee", "part_of": ["KS"]},
    "KSO": {"name": "Ordföranden", "kind": "person", "part_of": ["AU"]},
    "CSG": {"name": "Central samverkansgrupp", "kind": "unions"},
    "EKO": {"name": "Ekonomi", "kind": "office"},
}

Row = dict[str, Any]


def row(when: str | None, *bodies: str, kind: str = "meeting", **more: Any) -> Row:
    """An activity, by its date and who takes part."""
    return {"title": "En rad", "kind": kind, "date": when, "bodies": list(bodies), **more}


def plan(*rows: Row, bodies: dict[str, Any] | None = None, **parts: Any) -> Plan:
    """A plan of these rows, called a, b, c … in their order; `bodies` says more of the usual ones."""
    more = bodies or {}
    known = {code: BODIES.get(code, {"name": code}) | more.get(code, {}) for code in [*BODIES, *more]}
    return plan_of(bodies=known, activities=dict(zip("abcdefghijkl", rows, strict=False)), **parts)


def found(code: str, of: Plan, **slots: str) -> list[Finding]:
    """What the rule finds in the plan, or in a schedule `a="2023-06-07"`, `b="2023-06-07..2023-06-09"`."""
    return check(of, schedule(**slots) if slots else None, select={code})


def one(code: str, of: Plan, **slots: str) -> Finding:
    """The only finding."""
    (finding,) = found(code, of, **slots)
    return finding


def schedule(**slots: str) -> Schedule:
    """Days by activity."""
    return Schedule(
        {key: Slot(day(text.split("..")[0]), day(text.split("..")[-1])) for key, text in slots.items()}
    )


def days(finding: Finding) -> list[str]:
    """The days of a finding, as a plan file has them."""
    return [each.isoformat() for each in finding.breach.days]


def short(finding: Finding) -> int | None:
    """By how much it falls short."""
    return finding.breach.short_by
