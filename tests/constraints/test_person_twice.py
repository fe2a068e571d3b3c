"""One person with seats in two bodies, called to both at once."""

from typing import Any

import pytest

from constraints.rules import BY_CODE
from constraints.shapes import Separate
from plans.plan import Plan
from plans.severity import Severity
from tests.constraints.making import days, found, one, plan, row

DAY = "2023-06-07"
HOURS = {"KS": {"at": "13:00-16:00"}, "BUN": {"kind": "committee", "at": "14:00-17:00"}}
KINDS = ("body-twice", "overlap", "overlap-unknown", "person-twice", "person-twice-unknown")


def people(**seats: Any) -> dict[str, Any]:
    return {key: {"name": key, "seats": held if isinstance(held, list) else [held]} for key, held in seats.items()}


def seat(body: str, role: str = "member", term: str | None = None) -> dict[str, Any]:
    return {"body": body, "role": role, "term": term}


def both(
    *, on: str = DAY, bodies: dict[str, Any] | None = None, more: dict[str, Any] | None = None, **who: Any
) -> Plan:
    """The board and a committee on a day, and these people."""
    return plan(
        row(DAY, "KS", **(more or {})), row(on, "BUN"), bodies=HOURS | (bodies or {}), people=people(**who)
    )


def told(of: Plan) -> list[str]:
    return [code for code in KINDS for _ in found(code, of)]


class TestPersonTwice:
    def test_people_in_one_of_the_bodies_are_fine(self) -> None:
        assert told(both(p="KS", q="BUN")) == []

    def test_a_member_of_both_is_a_warning(self) -> None:
        finding = one("person-twice", both(p=["KS", "BUN"], q="KS"))
        assert (finding.severity, days(finding)) == (Severity.WARN, [DAY])
        assert finding.breach.activities == ("a", "b")
        assert finding.breach.facts["people"] == ("p",)
        assert finding.breach.facts["by"] == (("KS",), ("BUN",))

    @pytest.mark.parametrize("role", ["chair", "vice"])
    def test_one_who_leads_a_meeting_blocks(self, role: str) -> None:
        finding = one("person-twice", both(p=["KS", seat("BUN", role)]))
        assert finding.severity is Severity.BLOCK
        assert finding.breach.facts["leading"] == ("p",)

    def test_one_who_has_a_role_that_is_called_blocks(self) -> None:
        of = plan(row(DAY, "KSO", time="13:00"), row(DAY, "BUN"), bodies=HOURS, people=people(p=["KSO", "BUN"]))
        assert one("person-twice", of).severity is Severity.BLOCK

    def test_the_next_day_is_fine_and_so_are_hours_that_do_not_meet(self) -> None:
        assert told(both(on="2023-06-08", p=["KS", "BUN"])) == []
        assert told(both(bodies={"BUN": {"at": "16:00-18:00", "kind": "committee"}}, p=["KS", "BUN"])) == []
        late = {"BUN": {"at": "15:59-18:00", "kind": "committee"}}
        assert told(both(bodies=late, p=["KS", "BUN"])) == ["person-twice"]

    def test_without_a_time_it_is_a_question_of_its_own(self) -> None:
        of = both(bodies={"BUN": {"kind": "committee"}}, p=["KS", seat("BUN", "chair")])
        assert told(of) == ["person-twice-unknown"]
        assert one("person-twice-unknown", of).severity is Severity.WARN

    def test_many_people_are_told_at_once(self) -> None:
        everybody: dict[str, Any] = {f"p{n}": ["KS", "BUN"] for n in range(40)}
        assert len(found("person-twice", both(**everybody))) == 1


class TestQuorum:
    def three(self, *twice: str, **more: Any) -> Plan:
        who: dict[str, Any] = {key: ["KS", "BUN"] if key in twice else ["BUN"] for key in "pqr"}
        return both(**who, **more)

    def test_as_many_as_leave_no_quorum_block(self) -> None:
        assert one("person-twice", self.three("p")).severity is Severity.WARN
        finding = one("person-twice", self.three("p", "q"))
        assert (finding.severity, finding.breach.facts["short"]) == (Severity.BLOCK, ("BUN",))

    def test_a_body_may_say_how_many_it_takes_and_how_many_it_has(self) -> None:
        strict = {"BUN": HOURS["BUN"] | {"quorum": 3}}
        assert one("person-twice", self.three("p", bodies=strict)).severity is Severity.BLOCK
        large = {"BUN": HOURS["BUN"] | {"members": 13}}
        assert one("person-twice", self.three("p", "q", bodies=large)).severity is Severity.WARN
        half = {"KS": HOURS["KS"] | {"members": 13}, "BUN": HOURS["BUN"] | {"quorum": 5}}  # so BUN has nine
        assert one("person-twice", self.three("p", "q", "r", bodies=half)).severity is Severity.WARN

    def test_two_on_a_list_are_not_taken_to_be_all(self) -> None:
        assert one("person-twice", both(p=["KS", "BUN"], q=["KS", "BUN"])).severity is Severity.WARN


class TestTerms:
    def test_only_people_who_sit_in_both_on_the_day_count(self) -> None:
        until = seat("BUN", term="2023-01-01..2023-06-06")
        assert told(both(p=["KS", until])) == []
        assert told(both(p=["KS", until | {"term": "2023-01-01..2023-06-07"}])) == ["person-twice"]
        assert told(both(p=["KS", until | {"term": "2023-06-08..2023-12-31"}])) == []

    def test_a_solver_is_told_of_the_days_of_the_term(self) -> None:
        of = both(p=["KS", seat("BUN", term="2023-05-01..2023-06-20")])
        (shape,) = BY_CODE["person-twice"].post(of)
        assert isinstance(shape, Separate)
        assert str(shape.within) == "2023-05-01..2023-06-20"
        (always,) = BY_CODE["person-twice"].post(both(p=["KS", "BUN"]))
        assert isinstance(always, Separate)
        assert always.within is None

    def test_a_new_chair_is_grave_from_the_day_of_the_term(self) -> None:
        seats = ["KS", seat("BUN", term="2023-01..2023-05"), seat("BUN", "chair", "2023-06..2023-12")]
        of = both(p=seats)
        assert one("person-twice", of).severity is Severity.BLOCK
        assert [finding.severity for finding in found("person-twice", of, a="2023-05-31", b="2023-05-31")] == [
            Severity.WARN
        ]
        assert len({shape.requirement for shape in BY_CODE["person-twice"].post(of)}) == 2


class TestCalled:
    def test_substitutes_count_where_they_are_called(self) -> None:
        spare = ["BUN", seat("KS", "substitute")]
        assert told(both(p=spare)) == []
        assert told(both(p=spare, more={"substitutes": True})) == ["person-twice"]

    def test_people_of_a_part_are_called_with_the_whole(self) -> None:
        assert told(both(p=["AU", "BUN"])) == ["person-twice"]

    def test_a_seat_of_ones_own_decides_before_that_in_a_part(self) -> None:
        assert told(both(p=["AU", "BUN", seat("KS", "substitute")])) == []

    def test_an_office_only_sends_somebody(self) -> None:
        of = plan(row(DAY, "EKO", time="13:00"), row(DAY, "BUN"), bodies=HOURS, people=people(p=["EKO", "BUN"]))
        assert told(of) == []

    def test_what_is_told_of_the_body_is_not_told_of_its_people(self) -> None:
        who = people(p=["KS", "AU"], q="KSO")
        assert told(plan(row(DAY, "KS"), row(DAY, "AU", time="13:00"), bodies=HOURS, people=who)) == ["overlap"]
        assert told(plan(row(DAY, "KS"), row(DAY, "KS"), bodies=HOURS, people=who)) == ["body-twice"]

    def test_a_room_called_to_both_is_another_matter(self) -> None:
        hall = HOURS | {"SALEN": {"kind": "room"}}
        of = plan(row(DAY, "KS", "SALEN"), row(DAY, "BUN", "SALEN"), bodies=hall, people=people(p=["KS", "BUN"]))
        assert told(of) == ["overlap", "person-twice"]


class TestSettings:
    def test_the_plan_a_body_or_an_activity_may_judge_it_otherwise(self) -> None:
        chair = people(p=["KS", seat("BUN", "chair")])
        rows = row(DAY, "KS"), row(DAY, "BUN")
        mild = {"person-twice": "info"}
        assert one("person-twice", plan(*rows, bodies=HOURS, people=chair, rules=mild)).severity is Severity.INFO
        softer = HOURS | {"BUN": HOURS["BUN"] | {"rules": mild}}
        assert one("person-twice", plan(*rows, bodies=softer, people=chair)).severity is Severity.INFO
        of = plan(row(DAY, "KS", rules=mild), rows[1], bodies=HOURS, people=chair)
        assert one("person-twice", of).severity is Severity.INFO
