"""A room holds those who are called to it."""

from typing import Any

import pytest

from plans.plan import Plan
from tests.constraints.making import found, one, plan, row, short

ROOMS: dict[str, Any] = {
    "SALEN": {"name": "Salen", "kind": "room", "seats": 3},
    "TORGET": {"name": "Torget", "kind": "room"},
    "BUN": {"name": "Nämnden", "kind": "committee"},
}


def meeting(*bodies: str, room: str = "SALEN", members: int | None = None, **people: Any) -> Plan:
    """The bodies meet in the room; `people` are those who sit somewhere."""
    bun = ROOMS["BUN"] | ({} if members is None else {"members": members})
    persons = {key: {"name": key, "seats": seats} for key, seats in people.items()}
    return plan(row("2023-06-07", *bodies, room), bodies=ROOMS | {"BUN": bun}, people=persons)


def test_as_many_as_the_room_holds_are_in_order() -> None:
    assert found("room-size", meeting("BUN", members=3)) == []


def test_one_more_is_not() -> None:
    finding = one("room-size", meeting("BUN", members=4))
    assert (finding.breach.facts["called"], finding.breach.facts["seats"]) == (4, 3)
    assert short(finding) == 1


@pytest.mark.parametrize("room", ["SALEN", "TORGET"])
def test_nothing_is_said_of_those_whom_nobody_has_counted_nor_of_a_room_without_a_size(room: str) -> None:
    assert found("room-size", meeting("BUN", "KF", room=room)) == []
    assert found("room-size", meeting("BUN", room="TORGET", members=400)) == []


def test_one_who_sits_in_two_of_the_bodies_counts_once() -> None:
    both: dict[str, Any] = {"p": ["BUN", "KS"], "q": ["BUN", "KS"], "r": ["KS"]}
    assert found("room-size", meeting("BUN", "KS", **both)) == []
    assert short(one("room-size", meeting("BUN", "KS", **both, s=["BUN"]))) == 1


def test_members_who_are_not_listed_count_too() -> None:
    listed: dict[str, Any] = {"p": ["BUN", "KS"], "q": ["KS"]}
    assert found("room-size", meeting("BUN", "KS", members=2, **listed)) == []
    assert short(one("room-size", meeting("BUN", "KS", members=3, **listed))) == 1


def test_a_term_that_is_over_does_not_count() -> None:
    over = [{"body": "BUN", "term": "2022-01-01..2022-12-31"}]
    people: dict[str, Any] = {"p": ["BUN"], "q": ["BUN"], "r": ["BUN"]}
    assert found("room-size", meeting("BUN", **people, s=over)) == []


def test_a_mailing_to_a_body_needs_no_room() -> None:
    nine = ROOMS | {"BUN": ROOMS["BUN"] | {"members": 9}}
    assert found("room-size", plan(row("2023-06-07", "BUN", "SALEN", kind="mailing"), bodies=nine)) == []
