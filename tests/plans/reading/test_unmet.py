"""Bodies that a line names and no activity has are told among what is left aside."""

import pytest

from plans.reading.read import read_file
from plans.reading.reading import Reading
from plans.reading.unmet import UNMET
from tests.plans.reading.tables import TODAY, asked, reading_of


def _told(reading: Reading) -> list[str]:
    return [one.text for one in reading.left_aside if one.because == UNMET]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("5 februari Socialnämnden", []),
        ("5 februari Socialnämnden tillsammans med Kulturnämnden", []),
        ("5 februari Socialnämnden (med Kulturnämnden)", ["Kulturnämnden"]),
        ("5 februari Socialnämnden. Kulturnämnden och TN samma dag.", ["Kulturnämnden", "TN"]),
        ("5 februari Socialnämnden (Kulturnämndens lokal)", []),
        ("5 februari Socialnämnden (enligt KF:s beslut)", []),
        ("5 februari Socialnämnden bereder ärenden till KF", []),
        ("5 februari Socialnämnden (i rådhuset)", []),
    ],
)  # fmt: skip
def test_a_body_in_the_line_of_an_activity(line: str, told: list[str]) -> None:
    reading = reading_of(f"Tider 2026\n\n{line}\n6 mars Socialnämnden")
    assert _told(reading) == told


def test_a_body_in_a_comment_beside_the_activity() -> None:
    reading = reading_of("""
        Tider 2026

        Datum|Aktivitet|Kommentar
        5 februari|Socialnämnden|Även Kulturnämnden
        6 mars|Socialnämnden|Kulturnämnden deltar
        9 april|Socialnämnden|Även Tekniska nämnden
        7 maj|Socialnämnden|""")
    assert _told(reading) == ["Kulturnämnden", "Tekniska nämnden"]


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ("5/2, 6/3, 7/4 (även KS)", ["KS"]),
        ("5/2, 6/3, 7/4 (förslag till KS)", []),
        ("5/2, 6/3, 9/4 (även KS)", []),
        ("5/2, 6/3, 7/4", []),
    ],
)
def test_a_body_that_meets_on_other_days(days: str, told: list[str]) -> None:
    """Of a board that has its own days only what says that it meets on these too; KS meets on 9 April anyway."""
    assert _told(reading_of(f"Tider 2026\n\nSocialnämnden: {days}\nKS: 5/2, 9/4, 11/5")) == told


def test_a_word_for_a_part_is_the_part_that_meets() -> None:
    reading = reading_of("""
        Socialnämnden 2026

        5 februari (arbetsutskottet)
        12 februari (nämnden)
        5 mars (arbetsutskottet)""")
    assert _told(reading) == []


def test_a_body_that_was_asked_about_is_not_told() -> None:
    text = "Tider 2026\n\nSocialnämnden och arbetsutskottet 3 februari\nKS 5 februari\n"
    reading = read_file(text.encode(), "a.txt", today=TODAY)
    [doubt] = [one for one in reading.doubts if one.readings == ("KSAU",)]
    answered = read_file(text.encode(), "a.txt", today=TODAY, answers={doubt.key: "Socialnämndens arbetsutskott"})
    assert "KSAU" not in {code for row in answered.rows for code in row.bodies}
    assert _told(reading) == _told(answered) == []


def test_in_a_line_of_which_nobody_is_said_to_meet_that_is_the_question() -> None:
    reading = reading_of("Tider 2026\n\nSocialnämnden möts på tisdagar. Första mötet är 13 januari.\n")
    assert "nobody" in asked(reading)
    assert _told(reading) == []
