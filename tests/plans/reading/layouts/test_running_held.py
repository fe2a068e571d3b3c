"""Sentences that say when something is held: in which weeks, as was decided, as is planned, who is welcome."""

import pytest

from tests.plans.reading.layouts.runnings import held, read, told


@pytest.mark.parametrize("begins", ["Till sist fattades beslutet att", "Det är beslutat att", "Det blir så att"])
def test_meetings_held_in_weeks_are_told_whoever_decided_it(begins: str) -> None:
    rows = held(f"{begins} plenum 2027 hålls vecka 8 i Norrby, vecka 22 i Söderby och vecka 43 i Almby.")
    assert [when for _, when in rows] == [
        "2027-02-22..2027-02-26",
        "2027-05-31..2027-06-04",
        "2027-10-25..2027-10-29",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Plenum beslutade att 2026 års sista plenum hålls vecka 43, som var föreslaget.",
        "Styrelsen beslutade den 3 maj att börja om.",
        "Stugan är uthyrd vecka 8 och vecka 10.",
    ],
)
def test_weeks_and_days_only_spoken_of_are_none(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize("plan", ["planen", "planeringen", "sammanträdesplanen", "schemat"])
def test_what_is_held_by_the_plan_is_still_to_come(plan: str) -> None:
    sentence = f"Enligt {plan} hålls terminens sista möte den 20 december 2027."
    assert [raw for raw, _, _ in told(sentence)] == ["den 20 december 2027"]
    assert told("Enligt kallelsen hölls mötet den 20 december 2026.") == []


def test_who_is_welcome_is_so_to_a_meeting_that_day() -> None:
    rows = told("Öppet för alla! Välkommen till Stora salen i Almby torsdag 15 oktober 2026 18.30.")
    assert [raw for raw, _, _ in rows] == ["torsdag 15 oktober 2026 18.30"]


@pytest.mark.parametrize("where", ["Online", "digitalt", "via Teams", "i Almby Folkets hus"])
def test_where_it_is_held_is_no_title(where: str) -> None:
    assert [title for _, title, _ in told(f"Årsstämma\n\n21 maj 2027 09:15-14:00 {where}")] == ["Årsstämma"]


@pytest.mark.parametrize("subject", ["Sammanträdena", "Mötena"])
def test_when_all_meetings_begin_is_not_told_of_the_last_alone(subject: str) -> None:
    days = "Styrelsens första möte hålls den 3 maj 2027. Det andra mötet är den 7 juni 2027."
    text = f"{days} {subject} börjar kl. 18."
    assert [str(row.time) for row in read(text).rows] == ["None", "None"]
    assert [row.written.raw for row in read(text.replace(subject, "Mötet")).rows] == [
        "den 3 maj 2027",
        "den 7 juni 2027",
    ]


def test_the_days_that_one_sentence_lists_all_begin_then() -> None:
    text = "Styrelsen möts 3 maj 2027, 7 juni 2027 och 5 juli 2027. Mötena börjar kl. 18."
    assert {str(row.time) for row in read(text).rows} == {"18:00"}


def test_the_last_day_that_a_sentence_among_others_tells_is_one() -> None:
    text = "Här finns mer om dagen. Sista anmälningsdag är 14 september 2027. Frågor: bo@example.org"
    assert [raw for raw, _, _ in told(text)] == ["14 september 2027"]
    assert told("Boken kom ut den sista tisdagen, alltså den 14 september 2027, i ny form.") == []
