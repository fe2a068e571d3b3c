"""Words beside a body that say which one it is, or what it does, and name no second one."""

import pytest

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.row import taking_part


def cell(text: str) -> list[str]:
    return [body.code for body in find_bodies(text, cell=True)]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Rektor", ["REKTOR"]),
        ("Rektor Björkskolan", ["REKTOR"]),
        ("Ekonomichef Anna Ek, HR", ["EKONOMICHEF", "HR"]),
        ("Ekonomichef\nVision", ["EKONOMICHEF", "VISION"]),
        ("Biträdande rektor, rektor", ["BITRÄDANDE_REKTOR", "REKTOR"]),
        ("Alla sektorer", ["SEKTORER"]),
        ("lektorer", ["LEKTORER"]),
    ],
)
def test_a_name_behind_a_role_is_that_of_who_has_it(text: str, codes: list[str]) -> None:
    assert cell(text) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Chefer registrerar ny lön i systemet", ["CHEFER"]),
        ("Handläggare och chefer", ["HANDLÄGGARE", "CHEFER"]),
    ],
)
def test_who_does_what_a_clause_tells_is_the_body_and_not_the_clause(text: str, codes: list[str]) -> None:
    assert cell(text) == codes


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Regionens pensionärsråd", "Regionens pensionärsråd"),
        ("Pensionärsrådet", "Kommunala pensionärsrådet"),
        ("Kommunens pensionärsråd", "Kommunala pensionärsrådet"),
    ],
)
def test_the_council_of_another_authority_is_its_own(text: str, name: str) -> None:
    assert [body.name for body in find_bodies(text)] == [name]


@pytest.mark.parametrize(
    ("participants", "title", "codes"),
    [
        (["KSAU"], "KSAU - budgetberedning", ("KSAU",)),
        ([], "KSAU – budgetberedning", ("KSAU",)),
        (["KSAU"], "Möte med budgetberedningen", ("KSAU", "BUDGETBEREDNING")),
        ([], "Budgetberedning", ("BUDGETBEREDNING",)),
    ],
)
def test_drafting_beside_a_body_is_what_that_does(
    participants: list[str], title: str, codes: tuple[str, ...]
) -> None:
    assert taking_part(participants, title).bodies == codes
