"""Boards called alike are told apart by the association that stands over them."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

TWO = """
Möten 2027

Räddningsförbundet Vik
Direktionen: 12 februari, 16 april

{}
Direktionen: 19 februari, 23 april
"""


def test_the_directorates_of_two_associations_are_two_bodies() -> None:
    found = reading_of(TWO.format("Avfallsförbundet Norra Lid"))
    assert rows_of(found) == [
        "RÄDDNINGSFÖRBUND_VIK_DIREKTION 2027-02-12",
        "RÄDDNINGSFÖRBUND_VIK_DIREKTION 2027-04-16",
        "AVFALLSFÖRBUND_NORRA_LID_DIREKTION 2027-02-19",
        "AVFALLSFÖRBUND_NORRA_LID_DIREKTION 2027-04-23",
    ]
    names = [body.name for body in found.bodies.values()]
    assert names == ["Räddningsförbundet Viks direktion", "Avfallsförbundet Norra Lids direktion"]
    assert asked(found) == []


def test_the_directorate_of_one_is_called_as_it_is() -> None:
    found = reading_of(TWO.format("Hösten"))
    assert list(found.bodies) == ["DIREKTION"]


def test_a_council_under_an_association_is_no_board_of_it() -> None:
    found = reading_of(TWO.format("Avfallsförbundet Norra Lid").replace("Direktionen: 19", "KF: 19"))
    assert list(found.bodies) == ["DIREKTION", "KF"]


@pytest.mark.parametrize(
    "text",
    [
        "Datum | Aktivitet | Vem\n12 februari | Möte | {}\n19 februari | Möte | {}\n5 mars | Möte | KS",
        "| feb | mars\n{} | 12 | \n{} | 19 |\nKS | | 5",
        "{}: 12 februari\n{}: 19 februari\nKS: 5 mars",
        "12 februari {}\n19 februari {}\n5 mars KS",
    ],
)
def test_the_directorates_with_their_associations_behind_them(text: str) -> None:
    two = ("Direktionen för Räddningsförbundet Vik", "Direktionen för Avfallsförbundet Norra Lid")
    reading = reading_of(f"Möten 2027\n\n{text.format(*two)}")
    assert rows_of(reading) == [
        "RÄDDNINGSFÖRBUND_VIK_DIREKTION 2027-02-12",
        "AVFALLSFÖRBUND_NORRA_LID_DIREKTION 2027-02-19",
        "KS 2027-03-05",
    ]
    one = reading_of(f"Möten 2027\n\n{text.format(two[0], two[0])}")
    assert list(one.bodies) == ["DIREKTION", "KS"]


def test_a_company_s_board_is_called_after_it() -> None:
    reading = reading_of("Möten 2027\n\nStyrelsen för Vik Energi AB: 12 februari\nStyrelsen i Lid Hus AB: 5 mars")
    assert [body.name for body in reading.bodies.values()] == ["Vik Energi AB:s styrelse", "Lid Hus AB:s styrelse"]
