"""People: their seats and terms, what the plan asks for their sake, and what may be wrong in that."""

from typing import Any

import pytest
from pydantic import ValidationError

from plans.limits import Limits
from plans.person import Person, Role, Seat
from plans.writing import plan_text
from tests.plans.making import BODIES, day, fault_of, plan_of, problem_of
from tests.plans.test_files import SOUND


def person(*seats: Any, **more: Any) -> dict[str, Any]:
    return {"name": "Ledamot 1 (S)", "seats": list(seats), **more}


def test_the_code_of_a_body_is_a_members_seat_in_it() -> None:
    found = Person.model_validate(person("KF", {"body": "KS", "role": "chair", "term": "2023-01..2026-12"}))
    assert found.seats[0] == Seat(body="KF", role=Role.MEMBER)
    assert found.seats[1].role is Role.CHAIR
    assert found.seats[1].held(day("2026-12-31"))
    assert not found.seats[1].held(day("2027-01-01"))


def test_a_seat_without_a_term_is_held_all_the_time() -> None:
    assert Seat(body="KF").held(day("1999-01-01"))


@pytest.mark.parametrize(
    ("role", "leads"), [("member", False), ("chair", True), ("vice", True), ("substitute", False)]
)
def test_the_chair_and_the_vice_chair_lead(role: str, leads: bool) -> None:
    assert Role(role).leads is leads


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "A", "seats": []},
        {"name": "A"},
        {"seats": ["KF"]},
        person({"body": "KF", "role": "boss"}),
        person({"body": "KF", "term": "2023-06?"}),
        person({"role": "chair"}),
        person("KF", party="S"),
    ],
)
def test_a_person_that_says_something_else_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Person.model_validate(wrong)


def test_the_body_of_a_seat_must_exist() -> None:
    assert fault_of(people={"p": person("KF", "KX")}) == ("unknown_body", ("people", "p", "seats", 1, "body"))
    assert plan_of(people={"p": person("KF", "KS")})


def test_a_person_and_a_body_have_different_codes() -> None:
    assert fault_of(people={"KSO": person("KF")}) == ("person_is_body", ("people", "KSO"))


def test_one_has_a_seat_in_a_body_once_at_a_time() -> None:
    first = {"body": "KS", "term": "2023-01-01..2026-12-31"}
    assert fault_of(people={"p": person("KS", "KF", "KS")}) == ("seat_twice", ("people", "p", "seats", 2))
    again = first | {"role": "chair", "term": "2026-12-31..2027-06-30"}
    assert fault_of(people={"p": person(first, again)}) == ("seat_twice", ("people", "p", "seats", 1))
    assert plan_of(people={"p": person(first, again | {"term": "2027-01-01..2027-06-30"})})


def test_more_are_not_needed_than_there_are() -> None:
    few = BODIES | {"KS": BODIES["KS"] | {"members": 5, "quorum": 6}}
    assert fault_of(bodies=few) == ("quorum_over_members", ("bodies", "KS", "quorum"))


def test_a_person_may_be_absent_a_part_of_a_day() -> None:
    away = [{"body": "p", "days": "2023-06-07", "time": "13:00-15:00"}]
    found = plan_of(people={"p": person("KF")}, absences=away)
    assert str(found.absences[0].time) == "13:00-15:00"
    assert fault_of(absences=[{"body": "p", "days": "2023-06-07"}]) == ("unknown_body", ("absences", 0, "body"))


def test_faults_of_people_are_told_at_their_line() -> None:
    text = SOUND + "people:\n  p:\n    name: Ledamot 1\n    seats: [KF, {body: KF, term: 2023-06}]\n"
    line = text.splitlines().index("    seats: [KF, {body: KF, term: 2023-06}]") + 1
    assert problem_of(text) == (f"plan.yaml:{line}:17", "seat_twice")
    turned = text.replace("2023-06}", "2023-06..2023-01}")
    assert problem_of(turned) == (f"plan.yaml:{line}:34", "reversed_range")
    strange = text.replace("[KF, {body: KF", "[KX, {body: KF")
    assert problem_of(strange) == (f"plan.yaml:{line}:13", "unknown_body")


def test_the_limits_are_settings() -> None:
    found = Limits.model_validate({"break_time": "1 h 30 min", "evenings": 3, "evening_from": "17.30"})
    assert (found.break_time, found.evenings, found.evening_from) == (90, 3, 1050)
    assert found.model_dump(mode="json") == {"break_time": "1 h 30 min", "evenings": 3, "evening_from": "17:30"}
    assert Limits() == Limits(break_time=None, evenings=None, evening_from=17 * 60)


@pytest.mark.parametrize(
    "wrong",
    [
        {"break_time": "30"},
        {"break_time": "h"},
        {"break_time": ""},
        {"evenings": -1},
        {"evening_from": "17:00-19:00"},
        {"evening_from": "all day"},
        {"break_time": "30 h"},
        {"evening_from": True},
    ],
)
def test_limits_that_say_something_else_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Limits.model_validate(wrong)


def test_a_plan_with_people_is_written_a_person_a_line() -> None:
    seats = ["KF", {"body": "KS", "role": "chair", "term": "2023-01-01..2026-12-31"}]
    found = plan_of(people={"p": person(*seats)}, limits={"break_time": "30 min"})
    lines = plan_text(found).splitlines()
    assert (
        "  p: {name: Ledamot 1 (S), seats: [{body: KF}, {body: KS, role: chair, term: 2023-01-01..2026-12-31}]}"
        in lines
    )
    assert "  break_time: 30 min" in lines
