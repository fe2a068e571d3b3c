from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.faults import Fault, PlanError
from scenarios.apply import apply
from scenarios.changes import Change
from scenarios.checks import change_faults, changed_plan
from tests.scenarios.making import EVERY, PLAN, ROW, change, changes, wrong
from tests.scenarios.strategies import any_change

MOVE = EVERY["move"]


def facts(*written: dict[str, Any]) -> dict[str, Any]:
    (fault,) = change_faults(PLAN, changes(*written))
    return fault.facts


@pytest.mark.parametrize("kind", EVERY)
def test_every_kind_of_change_can_be_made(kind: str) -> None:
    assert wrong(EVERY[kind]) == []


def test_all_of_them_can_be_made_together() -> None:
    assert wrong(*EVERY.values()) == []
    assert changed_plan(PLAN, changes(*EVERY.values())) == apply(PLAN, changes(*EVERY.values()))


@pytest.mark.parametrize(
    ("kind", "field", "name", "code"),
    [
        *((kind, "activity", "fk", "unknown_activity") for kind in ("move", "forbid", "keep", "free", "remove")),
        *((kind, "first", "kss", "unknown_activity") for kind in ("lag", "depend", "undepend")),
        *((kind, "then", "fk", "unknown_activity") for kind in ("lag", "depend", "undepend")),
        ("absent", "body", "KSX", "unknown_body"),
        ("rule", "rule", "wekend", "unknown_rule"),
        ("rule", "activity", "fk", "unknown_activity"),
        ("add", "activity", "kf", "activity_exists"),
    ],
)
def test_a_name_that_is_unknown_or_taken_is_told_at_its_field(kind: str, field: str, name: str, code: str) -> None:
    other = next(one for one in EVERY if one != kind)
    assert wrong(EVERY[other], EVERY[kind] | {field: name}) == [(code, (1, field))]


def test_the_nearest_names_are_given() -> None:
    assert facts(change("keep", activity="dagarr"))["near"].startswith("dagar")
    assert facts(EVERY["absent"] | {"body": "ksoo"})["near"].startswith("KSO")
    assert facts(EVERY["rule"] | {"rule": "wekend"})["near"].startswith("weekend")
    assert "extra-ks" in facts(EVERY["add"] | {"activity": "extra-ks"}, change("keep", activity="extra-k"))["near"]


def test_what_is_added_can_be_changed_in_the_same_scenario() -> None:
    of_extra = [
        change("depend", first="extra", then="kf"),
        change("keep", activity="extra"),
        change("rule", rule="weekend", severity="info", activity="extra"),
        change("lag", first="extra", then="kf", at_least="7 days"),
    ]
    assert wrong(*of_extra, EVERY["add"]) == []


@pytest.mark.parametrize("kind", ["lag", "undepend"])
def test_a_dependency_that_is_not_there_is_told_with_the_nearest(kind: str) -> None:
    fields = {"at_least": "1 day"} if kind == "lag" else {}
    turned = change(kind, first="kf", then="ks", **fields)
    assert wrong(turned) == [("no_dependency", (0, "first"))]
    assert facts(turned) == {"value": "kf → ks", "near": "ks → kf"}
    assert "ks → kf" in facts(change(kind, first="ks", then="dagar", **fields))["near"]


def test_a_dependency_that_the_scenario_removes_is_not_there() -> None:
    gone = change("undepend", first="ks", then="kf")
    assert wrong(EVERY["lag"], gone) == [("no_dependency", (0, "first"))]
    assert wrong(EVERY["lag"], gone, change("depend", first="ks", then="kf")) == []


def test_a_rule_of_a_dependency_is_one_that_it_stands_behind() -> None:
    pair = {"first": "ks", "then": "kf", "severity": "warn"}
    assert wrong(change("rule", rule="weekend", **pair)) == [("rule_of_no_dependency", (0, "rule"))]
    assert wrong(change("rule", rule="notice", **pair)) == []
    assert wrong(change("rule", rule="notice", **pair | {"first": "dagar"})) == [("no_dependency", (0, "first"))]


def test_a_decided_activity_moves_only_when_freed() -> None:
    move = change("move", activity="beslutad", to="2023-05-31")
    assert wrong(move) == [("move_of_decided", (0, "activity"))]
    assert wrong(move, EVERY["free"]) == []
    decided = EVERY["add"] | {"row": ROW | {"status": "decided"}}
    assert wrong(decided, change("move", activity="extra", to="2023-06-12")) == [
        ("move_of_decided", (1, "activity"))
    ]


def test_every_day_of_a_meeting_counts_and_the_ends_of_work() -> None:
    second = change("forbid", activity="dagar", days="2023-06-13")
    assert wrong(second, change("keep", activity="dagar")) == [("keep_on_forbidden", (1, "activity"))]
    assert wrong(second, change("move", activity="dagar", to="2023-06-12")) == [("move_on_forbidden", (1, "to"))]
    assert wrong(second, change("move", activity="dagar", to="2023-06-14")) == []
    inside = change("forbid", activity="arbete", days="2023-05-09..2023-05-18")
    assert wrong(inside, change("keep", activity="arbete")) == []
    assert wrong(inside | {"days": "2023-05-19"}, change("keep", activity="arbete")) != []


@pytest.mark.parametrize(
    ("written", "field"),
    [
        (MOVE | {"to": "2023-08-01"}, "to"),
        (MOVE | {"to": "2023-04-30"}, "to"),
        (change("move", activity="arbete", to="2023-07-24..2023-08-04"), "to"),
        (change("forbid", activity="kf", days="2023-08"), "days"),
        (change("forbid", activity="kf", days="2022-01-01..2023-04-30"), "days"),
        (change("absent", body="KF", days="2023-08-01..2023-08-04"), "days"),
        (change("close", name="Jul", days="2022-12-19..2023-01-05"), "days"),
    ],
)
def test_days_outside_the_horizon_are_told(written: dict[str, Any], field: str) -> None:
    assert wrong(written) == [("outside_horizon", (0, field))]
    assert facts(written)["horizon"] == "2023-05..2023-07"


def test_the_edges_of_the_horizon_are_inside() -> None:
    assert wrong(MOVE | {"to": "2023-07-31"}) == wrong(MOVE | {"to": "2023-05-01"}) == []
    assert wrong(change("forbid", activity="kf", days="2023-07-31..2023-12-31")) == []
    assert wrong(change("absent", body="KF", days="2023-04-24..2023-05-01")) == []
    assert wrong(change("close", name="Sommar", days="2023-07-31..2023-08-20")) == []


def test_only_what_has_a_day_can_be_kept() -> None:
    assert wrong(change("keep", activity="odaterad")) == [("keep_without_day", (0, "activity"))]


def test_a_meeting_is_moved_to_as_many_days_as_it_has() -> None:
    assert wrong(MOVE | {"to": "2023-06-26..2023-06-27"}) == [("move_of_other_length", (0, "to"))]
    assert wrong(change("move", activity="dagar", to="2023-06-14..2023-06-16")) == [
        ("move_of_other_length", (0, "to"))
    ]
    assert wrong(change("move", activity="dagar", to="2023-06-14..2023-06-15")) == []
    assert wrong(change("move", activity="arbete", to="2023-05-15..2023-05-16")) == []


@pytest.mark.parametrize(
    ("written", "code", "path"),
    [
        (change("depend", first="kf", then="arbete"), "dependency_circle", ()),
        (change("depend", first="kf", then="kf"), "dependency_circle", ()),
        (EVERY["add"] | {"row": ROW | {"bodies": ["KS", "KX"]}}, "unknown_body", ("row", "bodies", 1)),
        (EVERY["add"] | {"row": ROW | {"date": "2023-08-01"}}, "outside_horizon", ("row", "date")),
        (EVERY["add"] | {"row": ROW | {"rules": {"x": "warn"}}}, "unknown_rule", ("row", "rules", "x")),
        (EVERY["add"] | {"row": {"title": "T", "status": "decided"}}, "decided_without_day", ("row", "status")),
        (EVERY["lag"] | {"at_least": "4 weeks"}, "reversed_lag", ("at_most",)),
        (EVERY["depend"] | {"at_most": "2 working days"}, "reversed_lag", ("at_most",)),
    ],
)
def test_what_the_plan_has_against_it_is_told_of_the_change_that_did_it(
    written: dict[str, Any], code: str, path: tuple[object, ...]
) -> None:
    found = wrong(EVERY["close"], EVERY["free"], written, EVERY["remove"])
    assert found == [(code, (2, *path))]


def test_what_depends_on_a_row_that_could_not_be_added_is_not_told() -> None:
    bad = EVERY["add"] | {"row": ROW | {"bodies": ["KX"]}}
    circle = change("depend", first="kf", then="ks")
    found = wrong(change("depend", first="extra", then="kf"), bad, EVERY["free"], circle)
    assert sorted(found) == [("dependency_circle", (3,)), ("unknown_body", (1, "row", "bodies", 0))]


def test_a_circle_that_another_change_breaks_is_none() -> None:
    assert wrong(change("depend", first="kf", then="ks"), change("undepend", first="ks", then="kf")) == []


def test_not_everything_can_be_removed() -> None:
    removed = [change("remove", activity=key) for key in PLAN.activities]
    assert wrong(*removed) == [("nothing_left", (5,))]
    assert wrong(*removed[1:]) == []


def test_everything_that_is_wrong_is_told_at_once() -> None:
    found = wrong(
        MOVE | {"activity": "fk"},
        EVERY["absent"] | {"body": "X"},
        EVERY["lag"],
        EVERY["lag"] | {"at_least": "1 day"},
    )
    assert [path[0] for _, path in found] == [0, 1, 3]


def test_the_faults_are_those_of_a_scenario() -> None:
    bad = [
        MOVE | {"activity": "fk"},
        EVERY["add"] | {"row": ROW | {"bodies": ["KX"]}},
        MOVE | {"to": "2024-01-01"},
    ]
    for written in bad:
        assert [fault.of for fault in change_faults(PLAN, changes(written))] == ["scenario"]


def test_the_error_stands_at_the_option_or_where_one_says() -> None:
    with pytest.raises(PlanError) as caught:
        changed_plan(PLAN, changes(EVERY["free"], MOVE | {"activity": "fk"}))
    assert [problem.place for problem in caught.value.problems] == ["--move"]


@given(st.lists(any_change(), max_size=6))
def test_any_changes_are_made_or_refused_with_faults_of_theirs(some: list[Change]) -> None:
    found: list[Fault] = change_faults(PLAN, some)
    for fault in found:
        assert fault.path[0] == "changes"
        assert int(fault.path[1]) < len(some)
    if not found:
        assert changed_plan(PLAN, some) == apply(PLAN, some)
