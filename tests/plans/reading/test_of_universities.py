"""Who does what at a university: departments, their heads and deans hand in, register and decide."""

import pytest

from plans.activity import Kind
from plans.reading.bodies.find import find_bodies
from tests.plans.reading.tables import reading_of


@pytest.mark.parametrize(
    ("said", "code", "kind"),
    [
        ("Institutioner redovisar prognos till fakulteten.", "INSTITUTIONER", Kind.DEADLINE),
        ("Institutionerna lämnar checklista enligt mall.", "INSTITUTIONER", Kind.DEADLINE),
        ("Prefekter registrerar prognos i systemet.", "PREFEKTER", Kind.DEADLINE),
        ("Prefekt fastställer handlingsplan.", "PREFEKT", Kind.DECISION),
        ("Dekan fastställer uppdrag.", "DEKAN", Kind.DECISION),
    ],
)
def test_who_acts_is_who_does_it(said: str, code: str, kind: Kind) -> None:
    found = reading_of(f"Hålltider 2027\n\n2027-05-17 {said}\n\n2027-09-08 Prefekter lämnar underlag.")
    assert next((row.bodies, row.kind) for row in found.rows) == ((code,), kind)
    assert not found.doubts


@pytest.mark.parametrize("said", ["institutionsgemensamma kostnader", "Kulturinstitutionen Galaxen", "Dekanatet"])
def test_what_only_begins_or_ends_like_them_is_none_of_them(said: str) -> None:
    assert not {"INSTITUTIONER", "DEKAN", "PREFEKT"} & {one.code for one in find_bodies(said)}
