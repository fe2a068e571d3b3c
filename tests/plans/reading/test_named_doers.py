"""Who does it, where only a bracket, a unit's name or the end of the sentence says so; and what names nobody."""

import pytest

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.mention import Role
from plans.reading.bodies.row import taking_part
from tests.plans.reading.tables import asked, reading_of, rows_of


@pytest.mark.parametrize(
    ("title", "bodies", "responsible"),
    [
        ("Anvisningar skickas ut (redovisningschef)", ["REDOVISNINGSCHEF"], []),
        (
            "Mallar läggs ut (ekonomichef och kommundirektör)",
            ["EKONOMICHEF", "KOMMUNDIREKTÖR"],
            ["EKONOMICHEF", "KOMMUNDIREKTÖR"],
        ),
        ("Anvisningar skickas ut (preliminärt)", [], []),
        ("Utkast till kommundirektörens ledningsgrupp", ["KLG"], []),
        ("Utkast till medborgarna", [], []),
        ("Anvisningar skickas ut (ekonomichef har semester)", [], []),
    ],
)
def test_somebody_alone_in_the_last_bracket_does_it(title: str, bodies: list[str], responsible: list[str]) -> None:
    found = taking_part([], title)
    assert [*found.bodies] == bodies
    assert [*found.responsible] == responsible


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Redovisningsenheten sammanställer rapporten", ["REDOVISNINGSENHET"]),
        ("Medvetenheten om budgeten ökar", []),
        ("Erfarenheterna sammanställs", []),
        ("Lägenheterna besiktigas", []),
    ],
)
def test_a_unit_does_something_and_a_quality_does_not(text: str, codes: list[str]) -> None:
    assert [one.code for one in find_bodies(text)] == codes


@pytest.mark.parametrize(
    "text",
    [
        "Torsdagen den 6 maj sammanträder kommunfullmäktige klockan 17 i Stora salen på Rådhuset.",
        "Den 6 maj samlas kommunfullmäktige i Rådhuset.",
        "Viks kommunfullmäktige idag 6 maj",
    ],
)
def test_who_meets_then_comes_behind_the_verb_or_before_today(text: str) -> None:
    assert [(one.code, one.role) for one in find_bodies(text)] == [("KF", Role.TAKES_PART)]


def test_a_milestone_s_number_is_nobody() -> None:
    found = reading_of(
        "Milstolpar 2027\n\nNr | Milstolpe | Datum\nMS1 | Analys klar | 26 februari\nMS2 | Val | 25 mars\n"
    )
    assert [row.split()[0] for row in rows_of(found)] == ["–", "–"]
    assert "unknown_abbreviation" not in asked(found)
