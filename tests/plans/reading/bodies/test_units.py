"""Bodies that every administration has one of: the name behind the sort says which."""

import pytest

from plans.reading.bodies.find import find_bodies
from tests.plans.reading.tables import asked, reading_of, rows_of

GRID = """
Samverkan 2027

Grupp | Tid | Januari | Februari | Mars
CSG | 13.00 | 21 | 18 | 18
{names[0]} | 9.00 | 14 | 11 | 11
{names[1]} | 8.30 | 13 | 11 | 10
"""


def _codes(text: str, *, cell: bool) -> list[str]:
    return [mention.code for mention in find_bodies(text, cell=cell)]


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        (("FSG Omsorgsförvaltningen", "FSG Kultur och utbildning"),
         ["FSG_OMSORGSFÖRVALTNING", "FSG_KULTUR_UTBILDNING"]),
        (("LSG Norrgården", "LSG Hamnen"), ["LSG_NORRGÅRDEN", "LSG_HAMNEN"]),
        (("FSG (Teknik)", "FSG – Kultur och utbildning"), ["FSG_TEKNIK", "FSG_KULTUR_UTBILDNING"]),
        (("FSG (extra)", "FSG – Budget"), ["FSG"]),
        (("Ledningsgrupp Norr", "Ledningsgrupp Syd"), ["LEDNINGSGRUPP_NORR", "LEDNINGSGRUPP_SYD"]),
        (("Bolagsstyrelsen Viks Vatten", "Bolagsstyrelsen Viks Hamn"),
         ["BOLAGSSTYRELSE_VIKS_VATTEN", "BOLAGSSTYRELSE_VIKS_HAMN"]),
    ],
)  # fmt: skip
def test_two_names_in_a_calendar_are_two_bodies(names: tuple[str, str], codes: list[str]) -> None:
    found = reading_of(GRID.format(names=names))
    assert list(dict.fromkeys(row.split()[0] for row in rows_of(found))) == ["CSG", *codes]
    assert asked(found) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("FSG Teknik", "FSG_TEKNIK"),
        ("Förvaltningens samverkansgrupp Teknik", "FSG_TEKNIK"),
        ("FSG Serviceförvaltningen", "FSG_SERVICEFÖRVALTNING"),
        ("FSG", "FSG"),
        ("FSG Budget", "FSG"),
        ("FSG Mål och budget", "FSG"),
        ("FSG extra", "FSG"),
        ("Bolagsstyrelserna", "BOLAG"),
    ],
)
def test_what_the_group_deals_with_is_no_part_of_its_name(text: str, code: str) -> None:
    assert _codes(text, cell=True) == [code]
    assert _codes(text, cell=False) == [code]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("FSG, KLG", ["FSG", "KLG"]),
        ("FSG Förvaltningschef", ["FSG", "FÖRVALTNINGSCHEFER"]),
        ("FSG Skola, FSG Teknik", ["FSG_SKOLA", "FSG_TEKNIK"]),
        ("FSG och CSG", ["FSG", "CSG"]),
    ],
)
def test_somebody_else_behind_it_is_somebody_else(text: str, codes: list[str]) -> None:
    assert _codes(text, cell=True) == codes


def test_words_that_a_title_goes_on_with_are_hardly_a_unit() -> None:
    assert _codes("FSG Arbetsmiljöfrågor", cell=False) == ["FSG"]
    assert _codes("FSG Teknik informeras om budgeten", cell=False) == ["FSG"]
