"""A document of one board alone: the working committee is that board's, whatever it is called there."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of


@pytest.mark.parametrize(
    ("board", "code"), [("Styrelsen", "STYRELSE"), ("Direktionen", "DIREKTION"), ("Kyrkorådet", "KYRKORÅD")]
)
@pytest.mark.parametrize("working", ["Arbetsutskottet", "AU", "{}s AU", "{}s arbetsutskott"])
def test_the_working_committee_is_the_only_board_s(board: str, code: str, working: str) -> None:
    name = working.format(board)
    for source in (
        f"Möten 2027\n\nMånad | {board} | {name}\njan | 12 | 19\nfeb | 9 | 16\nmars | 9 | 16\n",
        f"Möten 2027\n\nDatum | Vem\n12 jan | {board}\n19 jan | {name}\n9 feb | {board}\n16 feb | {name}\n",
        f"Möten 2027\n\n{board}: 12 januari, 9 februari\n{name}: 19 januari, 16 februari\n",
    ):
        found = reading_of(source)
        assert {row.split()[0] for row in rows_of(found)} == {code, f"{code}_AU"}
        assert asked(found) == []


@pytest.mark.parametrize("other", ["Kommunstyrelsen", "KF", "Socialnämnden", "Direktionen"])
def test_beside_other_bodies_it_is_asked_whose_it_is(other: str) -> None:
    found = reading_of(f"Möten 2027\n\nDatum | Vem\n12 jan | Styrelsen\n19 jan | AU\n26 jan | {other}\n")
    assert "ambiguous" in asked(found)


def test_each_begins_when_the_sentence_over_the_table_says() -> None:
    found = reading_of(
        """
        Mötesdagar 2027

        Styrelsen sammanträder kl. 9–12, arbetsutskottet kl. 13.30 och planeringsgruppen kl. 8.30.

        Månad | Styrelsen | Arbetsutskottet | Planeringsgruppen
        jan | 12 | 19 | 7
        feb | 9 | 16 | 4 (kl. 10)
        """
    )
    assert sorted(rows_of(found)) == [
        "PLANERINGSGRUPP 2027-01-07 08:30",
        "PLANERINGSGRUPP 2027-02-04 10:00",
        "STYRELSE 2027-01-12 09:00-12:00",
        "STYRELSE 2027-02-09 09:00-12:00",
        "STYRELSE_AU 2027-01-19 13:30",
        "STYRELSE_AU 2027-02-16 13:30",
    ]


@pytest.mark.parametrize("name", ["Styrelsemöten", "Styrelsemöten 2027", "Styrelsesammanträden"])
def test_the_meetings_of_the_board_are_its_own(name: str) -> None:
    found = reading_of(f"Årsplan 2027\n\n{name}\nklockan 18.00\n13 januari\n10 februari\n10 mars\n")
    assert rows_of(found) == [f"STYRELSE 2027-{day} 18:00" for day in ("01-13", "02-10", "03-10")]


def test_beside_a_board_with_a_name_the_boards_meetings_are_asked_or_nobodys() -> None:
    found = reading_of("Kommunstyrelsen\n5 maj 2027\n\nStyrelsemöten\n13 januari 2027\n")
    assert "STYRELSE 2027-01-13" not in rows_of(found)
