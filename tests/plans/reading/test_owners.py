"""Boards called alike are told apart by the association that stands over them."""

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
