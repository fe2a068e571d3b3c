"""Small plans in which something may be suggested, and what is."""

from typing import Any

from plans.activity import Suggestion, Sureness
from plans.plan import Plan
from plans.reading.suggesting.suggest import suggest

BODIES: dict[str, Any] = {
    "KF": {"name": "Kommunfullmäktige", "kind": "council"},
    "KS": {"name": "Kommunstyrelsen", "kind": "board"},
    "KSAU": {"name": "Kommunstyrelsens arbetsutskott", "kind": "subcommittee", "part_of": ["KS"]},
    "SN": {"name": "Socialnämnden", "kind": "committee"},
    "BUN": {"name": "Barn- och utbildningsnämnden", "kind": "committee"},
    "BB": {"name": "Budgetberedningen", "kind": "drafting"},
    "CSG": {"name": "Central samverkansgrupp", "kind": "unions"},
    "KLG": {"name": "Kommunledningsgruppen", "kind": "group"},
    "EKO": {"name": "Ekonomiavdelningen", "kind": "office"},
}
SURE = (Sureness.STATED, Sureness.USUAL)


def plan_of(*rows: str, **parts: Any) -> Plan:
    """A plan of rows such as `ks: 2023-06-07 decision KS | Rambudget | Syftet > KF`.

    Bodies stand between commas; after `>` those who are sent something. The last text is the column Syfte.
    """
    table = {"columns": ["Datum", "Händelse", "Syfte"], "date": "Datum", "title": "Händelse"}
    whole = {"title": "Tidplan", "table": table, "bodies": BODIES, "activities": dict(map(_row, rows))}
    return Plan.model_validate(whole | parts)


def found(*rows: str, **parts: Any) -> dict[str, Suggestion]:
    """What is suggested for such a plan, as `ks → kf`."""
    return told(plan_of(*rows, **parts))


def told(plan: Plan) -> dict[str, Suggestion]:
    """What is suggested for a plan, in order."""
    return {f"{one.first} → {one.then}": one for one in suggest(plan)}


def sure(*rows: str, **parts: Any) -> set[str]:
    """What is suggested without guessing."""
    return {pair for pair, one in found(*rows, **parts).items() if one.suggested.sure in SURE}


def _row(text: str) -> tuple[str, dict[str, Any]]:
    head, title, *purpose = (part.strip() for part in text.split("|"))
    head, _, sent = head.partition(">")
    key, date, kind, *bodies = head.replace(":", " ", 1).split()
    row = {
        "title": title,
        "kind": kind,
        "date": date,
        "bodies": [code for part in bodies for code in part.split(",")],
        "recipients": sent.split(),
        "columns": {"Syfte": purpose[0]} if purpose else {},
    }
    return key, row
