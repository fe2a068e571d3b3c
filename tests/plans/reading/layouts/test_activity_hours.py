"""Bare hours behind a meeting's name, phases in a column of their own, and what is done over several days."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

_TABLE = """
Kalendarium 2027
{} | Datum | Händelse | Vem
{} | {} | {} | KSAU
Samråd | 20/3 | KSAU sammanträder | KSAU
Samråd | 21/4 | KSAU sammanträder | KSAU
"""


def first(words: str, phase: str = "Samråd", column: str = "Skede", day: str = "11/1") -> str:
    return rows_of(reading_of(_TABLE.format(column, phase, day, words)))[0]


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("Uppstart, konferens 8–12", "08:00-12:00"),
        ("Betygskonferens 13-16", "13:00-16:00"),
        ("Föräldramöte 7–9", ""),
        ("Budgetdagar 8–12", ""),
        ("Möte om mål 8–12", ""),
        ("Konferens kl. 9", "09:00"),
    ],
)
def test_bare_numbers_behind_a_meetings_name_are_its_hours(words: str, time: str) -> None:
    assert first(words) == f"KSAU 2027-01-11 {time}".strip()


@pytest.mark.parametrize("column", ["Skede", "Fas", "Planskede"])
def test_a_phase_does_not_say_what_an_activity_of_it_is(column: str) -> None:
    assert first("KSAU", "Antagande", column) == "KSAU 2027-01-11"
    assert first("KSAU beslutar om plan", "Granskning", column) == "KSAU 2027-01-11 decision"


def test_what_nothing_but_the_phase_tells_is_asked() -> None:
    table = _TABLE.replace("{} | KSAU", "{} | Ekonomer").format("Skede", "Granskning", "11/1", "Ekbacken")
    assert asked(reading_of(table)) == ["no_word"]


@pytest.mark.parametrize(
    ("day", "kind"), [("18/1–22/1", "KSAU 2027-01-18..2027-01-22 work"), ("18/1", "KSAU 2027-01-18")]
)
def test_checking_accounts_for_several_days_is_work(day: str, kind: str) -> None:
    assert first("Avstämning av konton", day=day) == kind


def test_a_congress_is_a_meeting() -> None:
    assert first("Förbundskongressen") == "KSAU 2027-01-11"
