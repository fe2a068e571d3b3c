"""Several things that happen in one month, told by one item or paragraph."""

import inspect

import pytest

from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.formats.text import text_document
from plans.reading.layouts.running_apart import apart
from plans.reading.read import read_document


def told(text: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    """The month, the title, the bodies and the kind of each row of a text."""
    reading = read_document(text_document(inspect.cleandoc(text), markdown=False))
    rows = sorted(reading.rows, key=lambda row: row.place.line)
    return [(row.raw_date, row.title, row.bodies, row.kind.value) for row in rows]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Nämnderna lämnar förslag.", ["Nämnderna lämnar förslag."]),
        (
            "Nämnderna får ramar. Bokslut lämnas till KS.",
            ["Nämnderna får ramar.", "Bokslut lämnas till KS."],
        ),
        ("KSAU bereder budgeten. KS beslutar.", ["KSAU bereder budgeten.", "KS beslutar."]),
        (
            "KF beslutar om skattesatsen. De beslutar också om budgeten.",
            ["KF beslutar om skattesatsen. De beslutar också om budgeten."],
        ),
        (
            "Nämnderna informerar KS. Nämnderna informerar KF.",
            ["Nämnderna informerar KS. Nämnderna informerar KF."],
        ),
        ("KS går igenom läget. Prognosen är viktig.", ["KS går igenom läget. Prognosen är viktig."]),
        (
            "Nämnderna formar förslag. Den sista augusti lämnar nämnderna dem.",
            ["Nämnderna formar förslag.", "Den sista augusti lämnar nämnderna dem."],
        ),
    ],
)
def test_a_sentence_that_says_who_does_what_is_a_thing_of_its_own(text: str, pieces: list[str]) -> None:
    assert apart(text, NO_LEGEND) == pieces


ITEMS = """
    Årshjul budget 2026

    Januari
    • Bokslutsarbete pågår.
    Mars
    • Nämnderna får ramar. Bokslut lämnas till KS.
    Juni
    • KSAU bereder budgeten. KF fastställer budgeten.
    """


def test_each_thing_under_a_month_is_a_row() -> None:
    expected = [
        ("Januari", "Bokslutsarbete pågår.", (), "work"),
        ("Mars", "Nämnderna får ramar", ("NÄMNDER",), "mailing"),
        ("Mars", "Bokslut lämnas till KS", (), "deadline"),
        ("Juni", "KSAU bereder budgeten", ("KSAU",), "meeting"),
        ("Juni", "KF fastställer budgeten", ("KF",), "decision"),
    ]
    assert [(*row[:1], row[1].rstrip("."), *row[2:]) for row in told(ITEMS)] == [
        (*row[:1], row[1].rstrip("."), *row[2:]) for row in expected
    ]


def test_so_is_each_thing_behind_a_month_that_begins_the_item() -> None:
    behind = """
        Årshjul budget 2026

        • Mars. Nämnderna får ramar. Bokslut lämnas till KS.
        • Juni: KSAU bereder budgeten. KF fastställer budgeten.
        """
    assert [row[:1] + row[2:] for row in told(behind)] == [
        ("Mars", ("NÄMNDER",), "mailing"),
        ("Mars", (), "deadline"),
        ("Juni", ("KSAU",), "meeting"),
        ("Juni", ("KF",), "decision"),
    ]


def test_what_happens_on_a_day_is_one_thing() -> None:
    assert len(told("Årshjul 2026\n\n• 16 mars. KSAU bereder budgeten. KF informeras.\n• 6 april: KS-möte")) == 2


def test_what_stands_before_a_sentence_with_a_day_is_in_the_month() -> None:
    text = """
        Årshjul 2026

        Mars

        • Nämnderna får ramar. Bokslut lämnas till KS den 16 mars.

        April

        • KS fastställer ramar
        """
    assert [row[0] for row in told(text)] == ["Mars", "den 16 mars", "April"]


PARAGRAPHS = """
    Budget

    Juni–augusti

    Nämnderna formar sina förslag. Den sista augusti lämnar nämnderna sina förslag till kommunstyrelsen.

    Oktober

    Kommunstyrelsen bereder förslaget.

    November

    Kommunfullmäktige fastställer budgeten för året.

    Uppföljning

    Budgeten följs upp varje månad. Förvaltningarna rapporterar då.
    """


def test_a_period_beside_a_sentence_with_a_day_is_kept_and_a_heading_ends_the_last_month() -> None:
    assert [row[:1] + row[2:3] for row in told(PARAGRAPHS)] == [
        ("Juni–augusti", ("NÄMNDER",)),
        ("Den sista augusti", ("NÄMNDER",)),
        ("Oktober", ("KS",)),
        ("November", ("KF",)),
    ]
