"""Who does it by a sentence: who hands something in, whose last day it is, all whom a meeting is for."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of


def _bodies(line: str) -> list[str]:
    return [row.split()[0] for row in rows_of(reading_of(f"Tidplan 2027\n{line}\n"))]


@pytest.mark.parametrize(
    "line",
    [
        "19 mars: Nämndernas förslag lämnas till kommunledningskontoret",
        "9 april: Nämndernas budgetunderlag ska vara kommunledningskontoret tillhanda",
        "10 september: nämndernas delårsrapporter klara",
        "15 oktober: Nämnderna ska ha antagit sina detaljbudgetar",
        "Senast 22 oktober ska nämnderna ha antagit sina internkontrollplaner",
        "26 mars: sista dag för nämnderna att lämna sina budgetunderlag till ekonomiavdelningen",
    ],
)
def test_those_who_hand_it_in_or_decide_do_it(line: str) -> None:
    assert _bodies(line) == ["NÄMNDER"]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("19 mars: Nämndernas förslag bereds av budgetberedningen", "BUDGETBEREDNING"),
        ("19 mars: Nämndernas planer behandlas av kommunstyrelsen", "KS"),
    ],
)
def test_whose_paper_it_is_does_nothing_where_others_do(line: str, who: str) -> None:
    assert _bodies(line) == [who]


def test_a_meeting_for_several_in_a_row_is_one() -> None:
    for line in (
        "29 januari: Budgetkonferens för kommunstyrelsen, nämndernas presidier och förvaltningscheferna",
        "29 januari: Konferens för kommunstyrelsen och nämndernas presidier",
        "29 januari: Dialogmöte om ramar mellan budgetberedningen och nämndernas presidier",
    ):
        (who,) = _bodies(line)
        assert "NÄMND_PRESIDIUM" in who.split("+")


def test_two_bodies_that_a_comma_parts_still_meet_each_by_itself() -> None:
    assert _bodies("29 januari: KSAU 8.30, KS 13") == ["KSAU", "KS"]


@pytest.mark.parametrize("heading", ["Viktiga datum", "Gemensamma mötesdagar", "Plats"])
def test_words_for_days_are_nobody(heading: str) -> None:
    lines = (
        "Bokslut 2027",
        heading,
        "• 31 augusti – sista dag att attestera",
        "• 10 september – nämndernas rapporter klara",
    )
    found = reading_of("\n".join(lines))
    assert "perhaps_no_body" not in asked(found)
    assert [row.split()[0] for row in rows_of(found)] == ["–", "NÄMNDER"]
