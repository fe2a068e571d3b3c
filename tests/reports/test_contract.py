import json
from typing import Any

import pytest

from reports.contract import (
    CONTRACTS,
    RobustOut,
    WhatIfOut,
    compare_out,
    contract_schema,
    days_out,
    robust_out,
    whatif_out,
    why_out,
    windows_out,
)
from scenarios.robust import Away, Slip
from scenarios.why import Why
from solver.answer import Answer, Level, Seconds, Status
from tests.plans.making import day
from tests.reports.answers import PLAN, QUICK, feasible, infeasible
from tests.reports.test_comparing import compared
from tests.reports.test_why import CONFLICT, WHY
from tests.reports.test_windows import WINDOWS, days

WHAT_IF = {
    "status",
    "moved",
    "total_days",
    "proven",
    "levels",
    "new_findings",
    "old_findings",
    "conflict",
    "repairs",
    "alternatives",
    "seconds",
}


def printed(model: Any) -> dict[str, Any]:
    """What the command would print, read again."""
    found: dict[str, Any] = json.loads(model.model_dump_json(indent=2))
    assert type(model).model_validate(found) == model
    return found


def test_a_what_if_that_can_be_done_has_the_promised_keys() -> None:
    found = printed(whatif_out(feasible(), "sv"))
    assert set(found) >= WHAT_IF
    assert (found["status"], found["proven"], found["fewest"], found["total_days"]) == ("optimal", True, 4, 21)
    assert found["changes"] == [{"change": "move", "activity": "kf", "to": "2023-06-12"}]
    assert found["moved"][3] == {
        "activity": "kf",
        "from": "2023-06-19",
        "to": "2023-06-12",
        "days": -7,
        "from_end": "2023-06-19",
        "to_end": "2023-06-12",
        "asked": True,
    }
    assert found["moved"][4]["from"] is None
    assert found["levels"][4] == {"name": "days", "value": 21, "bound": 21}
    assert [finding["rule"] for finding in found["new_findings"]] == ["weekend"]
    assert "notice" in {finding["rule"] for finding in found["old_findings"]}
    assert found["conflict"] is None
    assert found["conflicts"] == found["repairs"] == []
    assert found["alternatives"][0]["stays"] == ["svar"]
    assert found["trades"][1] == {"moves": 5, "days": 16}
    assert found["seconds"] == {"build": 0.002, "solve": 0.001, "total": 0.003}


def test_a_what_if_that_cannot_be_done_has_a_conflict_in_days_and_ways_out() -> None:
    found = printed(whatif_out(infeasible(), "sv"))
    assert (found["status"], found["proven"], found["moved"]) == ("infeasible", True, [])
    conflict = found["conflict"]
    assert conflict == found["conflicts"][0]
    assert set(conflict) >= {"rules", "chain", "short_by_days"}
    assert conflict["short_by_days"] == 1
    assert conflict["rules"][0] == {
        "rule": "move",
        "activities": ["kf"],
        "text": "”Rambudget i fullmäktige” ska flyttas till måndag 12 juni 2023",
    }
    assert [(s["activity"], s["date"], s["bound"]) for s in conflict["chain"]] == [
        ("kf", "2023-06-12", "latest"),
        ("ks", "2023-06-04", "latest"),
        ("csg", "2023-06-02", "earliest"),
        ("ks", "2023-06-05", "earliest"),
    ]
    assert conflict["chain"][3]["because"] == (
        "minst en dag efter ”Förhandling om ramarna” fredag 2 juni, och helgen 3–4 juni kostar 2 dagar"
    )
    assert found["conflicts"][1]["short_by_days"] is None
    first, second = found["repairs"]
    assert set(first) >= {"text", "changes", "verified"}
    assert (first["verified"], first["changes"]) == (
        True,
        [{"change": "move", "activity": "kf", "to": "2023-06-16"}],
    )
    assert [change["change"] for change in second["changes"]] == ["lag", "rule"]


def test_what_is_not_proven_does_not_say_so() -> None:
    half = Answer(Status.OPTIMAL, QUICK, PLAN.schedule, (Level("moved", 2, 1),))
    assert whatif_out(feasible(answer=half), "en").proven is False
    unknown = Answer(Status.UNKNOWN, Seconds(0.0, 1.0))
    assert whatif_out(infeasible(answer=unknown, conflicts=(), repairs=()), "en").proven is False


def test_windows_and_the_dates_of_one_activity() -> None:
    assert printed(windows_out(WINDOWS))["windows"][2] == {
        "activity": "uppfoljning",
        "date": None,
        "earliest": "2023-10-02",
        "latest": "2023-10-31",
        "slack": 29,
        "proven": False,
    }
    found = printed(days_out(PLAN, "kf", days(), "sv"))
    assert (found["activity"], found["date"], len(found["dates"])) == ("kf", "2023-06-19", 30)
    assert found["dates"][0] == {
        "date": "2023-06-01",
        "feasible": False,
        "moved": None,
        "days": None,
        "new_warnings": None,
        "rule": "precedence",
        "because": "”Rambudget i fullmäktige” ska ligga minst 8 dagar efter ”Rambudget i kommunstyrelsen”",
    }
    assert (found["dates"][11]["moved"], found["dates"][11]["because"]) == (3, None)
    assert found["dates"][29]["feasible"] is None


def test_why_has_both_windows_with_their_chains() -> None:
    found = printed(why_out(PLAN, WHY, "en"))
    assert found["activity"] == "ks"
    assert [step["activity"] for step in found["alone"]["not_earlier"]] == ["csg", "ks"]
    assert [step["bound"] for step in found["alone"]["not_later"]] == ["latest", "latest"]
    assert (found["alone"]["slack"], found["alone"]["earliest"]) == (4, "2023-06-05")
    assert (found["free"]["proven"], found["free"]["not_later"]) == (False, [])
    nowhere = printed(why_out(PLAN, Why("ks", None, None, CONFLICT), "sv"))
    assert (nowhere["alone"], nowhere["free"], nowhere["conflict"]["short_by_days"]) == (None, None, 1)


def test_how_late_something_can_be_is_always_a_number() -> None:
    assert RobustOut.model_json_schema()["$defs"]["SlipOut"]["properties"]["days"]["type"] == "integer"


def test_what_can_slip_and_whose_absence_costs_what() -> None:
    found = printed(robust_out([Slip("ks", "kf", 0)], [Away("KS", day("2023-06-08"), ("ks",), False)]))
    assert found == {
        "slips": [{"activity": "ks", "anchor": "kf", "days": 0}],
        "absences": [
            {
                "body": "KS",
                "date": "2023-06-08",
                "activities": ["ks"],
                "feasible": False,
                "moved": None,
                "days": None,
            }
        ],
        "people": [],
    }


def test_plans_side_by_side() -> None:
    found = printed(compare_out(compared(), "sv"))
    assert [(p["name"], p["moved"], p["days"], p["feasible"]) for p in found["plans"]] == [
        ("mal-och-budget.yaml", 0, 0, True),
        ("KF den 12 juni", 4, 21, True),
        ("Kortare arbete", 1, 0, False),
    ]
    assert found["activities"][3] == {
        "activity": "kf",
        "dates": ["2023-06-19", "2023-06-12", "2023-06-19"],
        "ends": ["2023-06-19", "2023-06-12", "2023-06-19"],
        "days": [0, -7, 0],
        "changed": True,
    }
    assert found["activities"][1]["dates"][2] is None


@pytest.mark.parametrize("command", CONTRACTS)
def test_every_key_of_a_contract_is_required_and_no_other_is_allowed(command: str) -> None:
    schema = json.loads(contract_schema(command))
    for part in (schema, *schema.get("$defs", {}).values()):
        if part.get("type") == "object":
            assert part["additionalProperties"] is False
            assert set(part["required"]) == set(part["properties"])


def test_a_move_has_the_key_from_in_what_is_printed_and_in_its_schema() -> None:
    properties = json.loads(contract_schema("what-if"))["$defs"]["MoveOut"]["properties"]
    assert {"activity", "from", "to", "days"} <= set(properties)
    assert '"from":' in whatif_out(feasible(), "sv").model_dump_json()
    assert WhatIfOut.model_validate_json(whatif_out(feasible(), "sv").model_dump_json()).moved[0].before
