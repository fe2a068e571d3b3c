"""Days in a column of those who come are days of their own, and not the row's."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

_TABLE = """
Sammanträdesplan 2027
Åtgärd | Klart senast | Ansvarig | {}
Kartläggning av taxor | 29 januari | Ekonom | –
Slutligt förslag | {} | Ekonom | {}
"""


@pytest.mark.parametrize(
    "whose", ["KS (15 juni), KF (28 juni)", "KS 15 juni och KF 28 juni", "15 juni KS, 28 juni KF"]
)
@pytest.mark.parametrize("column", ["Nämnd", "Forum"])
def test_bodies_with_their_own_days_meet_then(column: str, whose: str) -> None:
    found = rows_of(reading_of(_TABLE.format(column, "4 juni", whose)))
    assert found[1:] == ["EKONOM 2027-06-04 deadline", "KS 2027-06-15", "KF 2027-06-28"]


def test_what_is_decided_there_is_a_decision() -> None:
    found = rows_of(reading_of(_TABLE.format("Beslutsforum", "4 juni", "KS (15 juni), KF (28 juni)")))
    assert found[2:] == ["KS 2027-06-15 decision", "KF 2027-06-28 decision"]


def test_so_they_do_beside_a_month() -> None:
    found = rows_of(reading_of(_TABLE.format("Nämnd", "maj", "KS 15 juni, KF 28 juni")))
    assert found[1:] == ["EKONOM 2027-05 deadline", "KS 2027-06-15", "KF 2027-06-28"]


def test_one_without_a_day_comes_on_the_rows_own() -> None:
    found = rows_of(reading_of(_TABLE.format("Nämnd", "4 juni", "KSAU, KS (15 juni)")))
    assert found[1:] == ["KSAU 2027-06-04", "KS 2027-06-15"]


def test_the_rows_own_day_is_no_other() -> None:
    found = rows_of(reading_of(_TABLE.format("Nämnd", "4 juni", "KS (4 juni)")))
    assert found[1:] == ["KS 2027-06-04"]


_NOTED = """
Handlingsplan 2027
Aktivitet | Datum | Vem | Kommentar
Riskanalys | 6–24 september | Controller | {}
Uppföljning av mål | 5 oktober | Controller | Tidigare än förra året
"""


@pytest.mark.parametrize(
    ("note", "more"),
    [
        ("Workshop 14 september", ["– 2027-09-14"]),
        ("Möte (14 september)", ["– 2027-09-14"]),
        ("Sista dag 14 september", []),
        ("Ny dag 14 september", []),
        ("Workshop 14 september var för tidigt", []),
        ("Workshop hölls 14 september", []),
    ],
)
def test_a_meeting_that_a_note_names_with_its_day_is_one(note: str, more: list[str]) -> None:
    found = reading_of(_NOTED.format(note))
    assert rows_of(found)[1:-1] == more
    told = [one.text for one in found.left_aside]
    assert more or "14 september" in told
