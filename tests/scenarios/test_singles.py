"""One person away: what falls, what lacks its chair, and what others' absences do already."""

from typing import Any

from plans.plan import Plan
from scenarios.singles import Single, singles
from tests.constraints.making import plan, row


def seated(*people: dict[str, Any], **parts: Any) -> Plan:
    """A board of the people, which meets on two days, and its committee on one."""
    rows = [row("2023-06-07", "KS"), row("2023-06-14", "KS"), row("2023-06-08", "AU")]
    named = {f"p{n}": {"name": f"Ledamot {n}", **person} for n, person in enumerate(people, 1)}
    return plan(*rows, people=named, **parts)


MEMBER, SUBSTITUTE = {"seats": ["KS"]}, {"seats": [{"body": "KS", "role": "substitute"}]}
CHAIR = {"seats": [{"body": "KS", "role": "chair"}, {"body": "AU", "role": "chair"}]}


def test_nobody_alone_stops_a_body_that_has_enough_members() -> None:
    assert singles(seated(MEMBER, MEMBER, MEMBER, MEMBER, MEMBER)) == ()


def test_the_chair_of_several_bodies_leaves_each_of_their_meetings_without_one() -> None:
    assert singles(seated(CHAIR, MEMBER, MEMBER)) == (Single("p1", 3, (), ("a", "b", "c")),)


def test_one_on_whom_the_quorum_hangs_is_told_first() -> None:
    needed = {"KS": {"quorum": 3, "members": 3}}
    found = singles(seated(CHAIR, MEMBER, MEMBER, bodies=needed))
    assert found == (
        Single("p1", 3, ("a", "b"), ("c",)),
        Single("p2", 2, ("a", "b"), ()),
        Single("p3", 2, ("a", "b"), ()),
    )
    spared = singles(seated(CHAIR, MEMBER, MEMBER, SUBSTITUTE, bodies=needed))
    assert spared == (Single("p1", 3, (), ("a", "b", "c")),)


def test_with_another_away_already_one_more_can_be_too_many() -> None:
    away = [{"body": "p2", "days": "2023-06-14"}]
    found = singles(seated(MEMBER, MEMBER, MEMBER, absences=away))
    assert found == (Single("p1", 2, ("b",), ()), Single("p3", 2, ("b",), ()))


def test_a_plan_without_people_knows_nobody() -> None:
    assert singles(seated()) == ()
