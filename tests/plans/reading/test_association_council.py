"""Fullmäktige of an association is the association's own council, and that is asked."""

import pytest

from tests.plans.reading.tables import asked, reading_of

_DAYS = "Fullmäktigesammanträden hålls enligt följande:\n20 oktober 2027\n1 december 2027\n"


@pytest.mark.parametrize(
    ("first", "code", "questions"),
    [
        ("Norra sjukvårdsförbundet", "FÖRBUNDSFULLMÄKTIGE", ["ambiguous"]),
        ("Ekby samkommun", "SAMKOMMUNSFULLMÄKTIGE", ["ambiguous"]),
        ("Norra facket\n\nFörbundsstyrelsen är kallad till Fullmäktige.\n", "FÖRBUNDSFULLMÄKTIGE", ["ambiguous"]),
        ("Ekby kommun", "KF", []),
        ("Ekby kommun\n\nKommunstyrelsen yttrar sig till förbundsstyrelsen.\n", "KF", []),
        ("Ekby kommun\n\nKommunstyrelsen yttrar sig om räddningstjänstförbundet.\n", "KF", []),
    ],
)
def test_whose_council_it_is(first: str, code: str, questions: list[str]) -> None:
    found = reading_of(f"{first}\n{_DAYS}")
    assert [row.bodies for row in found.rows] == [(code,)] * 2
    assert asked(found) == questions
