"""Days that are for all of a school: who takes part in them is asked once, and no word of their names is lost."""

import pytest

from tests.plans.reading.tables import reading_of

_SCHOOL = "Läsåret 2026/2027\n\n{}\nStudiedag måndag 2026-09-14\nStudiedag onsdag 2026-11-25\n"


@pytest.mark.parametrize(
    ("line", "questions"),
    [
        ("Planeringsdag tisdag 2026-08-11", 1),
        ("Studiedag tisdag 2026-08-11", 1),
        ("Dialogmöte tisdag 2026-08-11", 2),
    ],
)
def test_who_takes_part_in_days_for_all_is_asked_once(line: str, questions: int) -> None:
    asked = [doubt for doubt in reading_of(_SCHOOL.format(line)).doubts if doubt.because == "nobody"]
    assert len(asked) == questions


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Personalkonferens 25 november 2026 Förskolan stänger kl 16.", "Personalkonferens, Förskolan stänger"),
        ("Budget 25 november 2026 Kommunstyrelsen bereder", "Kommunstyrelsen bereder"),
        ("25 november 2026 Förskolan stänger kl 16.", "Förskolan stänger"),
    ],
)
def test_words_before_a_day_name_what_those_behind_it_do_not(line: str, title: str) -> None:
    rows = reading_of(f"Kalender\n\n{line}\n2 december 2026 Dialogmöte med vårdnadshavare\n").rows
    assert rows[0].title == title
