from typing import Any

import pytest

from plans.faults import KeyPath
from plans.links import link_faults, nearest
from tests.plans.making import ACTIVITIES, BODIES, fault_of, fault_with, faults_of, plan_of, plan_with

TABLE = {"columns": ["Datum", "Vad", "Vem"], "date": "Datum", "title": "Vad", "participants": ["Vem"]}
GOALS = {"skola": {"name": "Skolan", "people": {"ansvarig": ["KSO", "KS"]}}}


def depends(first: str, then: str, **more: Any) -> dict[str, Any]:
    return {"first": first, "then": then} | more


def test_a_sound_plan_has_no_faults() -> None:
    assert link_faults(plan_of()) == []


@pytest.mark.parametrize("part", ["bodies", "optional", "responsible", "recipients"])
def test_a_body_that_an_activity_names_must_exist(part: str) -> None:
    assert fault_with(**{part: ["KF", "KX"]}) == ("unknown_body", ("activities", "ks", part, 1))
    assert plan_with(**{part: ["KF", "KS"]})


@pytest.mark.parametrize("part", ["part_of", "includes"])
def test_a_body_that_a_body_names_must_exist(part: str) -> None:
    def group(named: str) -> dict[str, Any]:
        return BODIES | {"BB": {"name": "Beredningen", part: ["EKO", named]}}

    assert fault_of(bodies=group("KSX")) == ("unknown_body", ("bodies", "BB", part, 1))
    assert plan_of(bodies=group("KSO"))


def test_a_selector_names_kinds_and_so_can_miss_nobody() -> None:
    assert plan_of(bodies=BODIES | {"BB": {"name": "BB", "includes": [{"every": "room", "of": "public"}]}})


def test_the_people_of_a_goal_must_exist() -> None:
    wrong = {"skola": {"name": "Skolan", "people": {"ansvarig": ["KSO", "VD"]}}}
    assert fault_of(goals=wrong) == ("unknown_body", ("goals", "skola", "people", "ansvarig", 1))
    assert plan_of(goals=GOALS)


def test_the_absent_must_exist() -> None:
    assert fault_of(absences=[{"body": "VD", "days": "2023-06"}]) == ("unknown_body", ("absences", 0, "body"))
    assert plan_of(absences=[{"body": "KSO", "days": "2023-06"}])


def test_the_goal_of_an_activity_must_exist() -> None:
    assert fault_with(goal="skolan") == ("unknown_goal", ("activities", "ks", "goal"))
    assert plan_of(goals=GOALS, activities={"ks": ACTIVITIES["ks"] | {"goal": "skola"}})


def test_the_phase_of_an_activity_must_exist() -> None:
    phases = {"ram": {"name": "Rambudget", "days": "2023-06"}}
    assert fault_with(phase="rambudget") == ("unknown_phase", ("activities", "ks", "phase"))
    assert plan_of(phases=phases, activities={"ks": ACTIVITIES["ks"] | {"phase": "ram"}})


def test_the_column_of_a_cell_must_be_in_the_table() -> None:
    cells = ACTIVITIES | {"ks": ACTIVITIES["ks"] | {"columns": {"Plats": "A1"}}}
    path: KeyPath = ("activities", "ks", "columns", "Plats")
    assert fault_of(activities=cells, table=TABLE) == ("unknown_column", path)
    assert fault_of(activities=cells) == ("unknown_column", path)
    assert plan_of(activities=cells, table=TABLE | {"columns": [*TABLE["columns"], "Plats"]})


@pytest.mark.parametrize(
    ("part", "value", "path"),
    [
        ("date", "Dag", ("table", "date")),
        ("title", "Rubrik", ("table", "title")),
        ("participants", ["Vem", "Var"], ("table", "participants", 1)),
    ],
)
def test_the_columns_that_the_table_points_out_must_be_its_own(part: str, value: Any, path: KeyPath) -> None:
    assert fault_of(table=TABLE | {part: value}) == ("unknown_column", path)
    assert plan_of(table=TABLE)


def test_a_rule_must_exist_wherever_it_is_set() -> None:
    wrong, right = {"wekend": "warn"}, {"weekend": "warn"}
    assert fault_of(rules=wrong) == ("unknown_rule", ("rules", "wekend"))
    assert fault_with(rules=wrong) == ("unknown_rule", ("activities", "ks", "rules", "wekend"))
    bodies = BODIES | {"EKO": {"name": "Ekonomi", "rules": wrong}}
    assert fault_of(bodies=bodies) == ("unknown_rule", ("bodies", "EKO", "rules", "wekend"))
    assert plan_of(rules=right, bodies=BODIES | {"EKO": {"name": "Ekonomi", "rules": right}})


@pytest.mark.parametrize("end", ["first", "then"])
def test_both_ends_of_a_dependency_must_exist(end: str) -> None:
    good, bad = depends("ks", "kf"), depends("ks", "kf") | {end: "kx"}
    assert fault_of(dependencies=[good, bad]) == ("unknown_activity", ("dependencies", 1, end))
    assert plan_of(dependencies=[good])


@pytest.mark.parametrize("end", ["first", "then"])
def test_both_ends_of_a_suggestion_must_exist(end: str) -> None:
    good = depends("ks", "kf") | {"suggested": {"reason": "chain", "sure": "usual"}}
    assert fault_of(suggestions=[good, good | {end: "kx"}]) == ("unknown_activity", ("suggestions", 1, end))
    assert plan_of(suggestions=[good])


def test_the_lags_of_a_suggestion_agree_but_circles_wait_until_it_is_accepted() -> None:
    why = {"suggested": {"reason": "chain", "sure": "usual"}}
    wrong = depends("ks", "kf", at_least="8 days", at_most="7 days") | why
    assert fault_of(suggestions=[wrong]) == ("reversed_lag", ("suggestions", 0, "at_most"))
    assert plan_of(dependencies=[depends("ks", "kf")], suggestions=[depends("kf", "ks") | why])


@pytest.mark.parametrize("part", ["date", "between"])
@pytest.mark.parametrize("days", ["2023-05-31", "2023-07-01", "2023-06-30..2023-07-01", "2023-05..2023-06"])
def test_no_date_or_window_lies_outside_a_stated_horizon(part: str, days: str) -> None:
    activities = {"ks": {"title": "KS", part: days}}
    assert fault_of(horizon="2023-06", activities=activities) == ("outside_horizon", ("activities", "ks", part))
    assert plan_of(horizon="2023-06", activities={"ks": {"title": "KS", part: "2023-06-01..2023-06-30"}})


@pytest.mark.parametrize("date", [None, "2023-06", "2023-06..2023-07"])
def test_only_a_known_day_can_be_decided(date: str | None) -> None:
    assert fault_with(status="decided", date=date) == ("decided_without_day", ("activities", "ks", "status"))
    assert plan_with(status="decided")
    assert plan_with(status="called", date=date)


def test_a_length_that_contradicts_the_date_is_refused() -> None:
    work = {"title": "Beredning", "kind": "work", "date": "2023-06-07..2023-06-09"}
    assert fault_of(activities={"w": work | {"length": 5}}) == ("length_and_date", ("activities", "w", "length"))
    assert plan_of(activities={"w": work})
    assert plan_of(activities={"w": work | {"date": "2023-06", "length": 5}})


@pytest.mark.parametrize(
    ("kind", "date", "length"),
    [
        ("work", "2023-06-02..2023-06-07", 3),  # over a weekend and the national day
        ("work", "2023-06-07", 1),
        ("meeting", "2023-06-02..2023-06-07", 6),
        ("meeting", "2023-06-07", 1),
    ],
)
def test_a_length_that_the_date_bears_out_may_stand_beside_it(kind: str, date: str, length: int) -> None:
    assert plan_with(kind=kind, date=date, length=length)
    assert fault_with(kind=kind, date=date, length=length + 1)[0] == "length_and_date"


@pytest.mark.parametrize("kind", ["meeting", "decision", "deadline", "mailing"])
def test_only_work_can_be_made_shorter(kind: str) -> None:
    assert fault_with(kind=kind, shortest=2) == ("shortest_of_no_work", ("activities", "ks", "shortest"))
    assert plan_with(kind="work", shortest=2)


@pytest.mark.parametrize(
    ("least", "most"),
    [("8 days", "7 days"), ("3 weeks", "2 weeks"), ("6 working days", "5 working days"), ("2 weeks", "13 days")],
)
def test_at_least_is_not_more_than_at_most(least: str, most: str) -> None:
    wrong = depends("ks", "kf", at_least=least, at_most=most)
    assert fault_of(dependencies=[wrong]) == ("reversed_lag", ("dependencies", 0, "at_most"))
    assert plan_of(dependencies=[depends("ks", "kf", at_least=most, at_most=least)])
    assert plan_of(dependencies=[depends("ks", "kf", at_least=least, at_most=least)])


def test_working_days_and_days_are_not_compared() -> None:
    assert plan_of(dependencies=[depends("ks", "kf", at_least="9 days", at_most="7 working days")])


def test_a_circle_of_dependencies_is_named_in_order() -> None:
    three = {key: {"title": key} for key in "abcd"}
    circle = [depends("d", "a"), depends("a", "b"), depends("b", "c"), depends("c", "a")]
    (fault,) = faults_of(activities=three, dependencies=circle)
    assert (fault.code, fault.path) == ("dependency_circle", ("dependencies", 1))
    steps = fault.facts["circle"].split(" → ")
    assert steps[0] == steps[-1]
    assert "".join(steps[:-1]) in ("abc", "bca", "cab")
    assert plan_of(activities=three, dependencies=circle[:-1])


def test_an_activity_does_not_come_after_itself() -> None:
    (fault,) = faults_of(dependencies=[depends("ks", "kf"), depends("kf", "kf")])
    assert (fault.code, fault.path, fault.facts["circle"]) == ("dependency_circle", ("dependencies", 1), "kf → kf")


def test_two_ways_to_the_same_place_are_no_circle() -> None:
    four = {key: {"title": key} for key in "abcd"}
    ways = [depends("a", "b"), depends("a", "c"), depends("b", "d"), depends("c", "d"), depends("a", "b")]
    assert plan_of(activities=four, dependencies=ways)


@pytest.mark.parametrize(
    ("ks", "kso"),
    [
        ({"part_of": ["KSO"]}, {"part_of": ["KS"]}),
        ({"includes": ["KSO"]}, {"includes": ["KS"]}),
        ({"part_of": ["KSO"], "includes": ["KSO"]}, {}),
    ],
)
def test_a_body_does_not_sit_in_what_sits_in_it(ks: dict[str, Any], kso: dict[str, Any]) -> None:
    bodies = {"KF": {"name": "KF"}, "KS": {"name": "KS"} | ks, "KSO": {"name": "KSO"} | kso}
    (fault,) = faults_of(bodies=bodies)
    assert fault.code == "body_circle"
    assert fault.path[:1] == ("bodies",)
    assert fault.path[1] in ("KS", "KSO")
    assert fault.facts["circle"] in ("KS → KSO → KS", "KSO → KS → KSO")


def test_a_body_that_sits_in_itself_is_a_circle() -> None:
    bodies = BODIES | {"EKO": {"name": "Ekonomi", "part_of": ["EKO"]}}
    assert fault_of(bodies=bodies) == ("body_circle", ("bodies", "EKO", "part_of"))


def test_what_is_said_from_both_ends_is_no_circle() -> None:
    assert plan_of(bodies=BODIES | {"KS": BODIES["KS"] | {"includes": ["KSO"]}})


def test_everything_that_is_wrong_is_told_at_once() -> None:
    faults = faults_of(
        rules={"x": "warn"}, dependencies=[depends("a", "b")], absences=[{"body": "c", "days": "2023-06"}]
    )
    assert [fault.code for fault in faults] == ["unknown_activity"] * 2 + ["unknown_body", "unknown_rule"]


@pytest.mark.parametrize(
    ("name", "known", "near"),
    [("ks", ["KS", "KF"], "KS"), ("KSAu", ["KSAU", "FLU"], "KSAU"), ("xyz", ["KS", "KF"], ""), ("KS", [], "")],
)
def test_the_nearest_names_are_suggested(name: str, known: list[str], near: str) -> None:
    assert nearest(name, known).split(", ")[0] == near


def test_a_fault_says_what_was_written_and_what_may_have_been_meant() -> None:
    (fault,) = faults_of(rules={"wekend": "warn"})
    assert fault.facts["value"] == "wekend"
    assert fault.facts["near"].split(", ")[0] == "weekend"
    (fault,) = faults_of(dependencies=[depends("KS", "kf")])
    assert fault.facts["near"].split(", ")[0] == "ks"
    assert str(fault) == "dependencies.0.first: unknown_activity (value=KS, near=ks, kf)"
