"""Blocks between empty lines that begin with their day: what stands under it is its own, and heads no other."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading


def read(source: str) -> Reading:
    return read_document(text_document(inspect.cleandoc(source), markdown=False))


def days(reading: Reading) -> list[tuple[str, str, str]]:
    """The day, the bodies and the title of each row."""
    return [(str(row.when)[5:], ",".join(row.bodies), row.title) for row in reading.rows]


def test_what_stands_in_the_block_of_a_day_is_not_the_next_days() -> None:
    reading = read("""
        Vårdnämnden 2028

        12 januari
        Budgetberedning

        19 januari
        Beslut om ramar

        2 februari
        Genomgång av bokslut
    """)
    assert days(reading) == [
        ("01-12", "VÅRDNÄMND", "Budgetberedning"),
        ("01-19", "VÅRDNÄMND", "Beslut om ramar"),
        ("02-02", "VÅRDNÄMND", "Genomgång av bokslut"),
    ]


def test_days_in_a_block_that_ends_with_a_body_are_that_bodys() -> None:
    reading = read("""
        Kommunstyrelsen 2028

        12 januari
        19 januari
        Kommunfullmäktige

        2 februari
        9 februari
        Vårdnämnden
    """)
    assert [(day, whose) for day, whose, _ in days(reading)] == [
        ("01-12", "KF"),
        ("01-19", "KF"),
        ("02-02", "VÅRDNÄMND"),
        ("02-09", "VÅRDNÄMND"),
    ]


def test_names_over_days_in_their_blocks_head_those() -> None:
    reading = read("""
        Sammanträden 2028

        Kommunfullmäktige
        12 januari
        19 januari

        Vårdnämnden
        2 februari
        9 februari
    """)
    assert [whose for _, whose, _ in days(reading)] == ["KF", "KF", "VÅRDNÄMND", "VÅRDNÄMND"]


@pytest.mark.parametrize(
    ("answer", "bodies"),
    [("KS / KF / VÅRDNÄMND", ["KS", "KF", "VÅRDNÄMND"]), ("KF / VÅRDNÄMND / TN", ["KF", "VÅRDNÄMND", "TN"])],
)
def test_days_between_names_may_be_of_those_over_or_under_them(answer: str, bodies: list[str]) -> None:
    source = inspect.cleandoc("""
        Sammanträden 2028

        Kommunstyrelsen
        12 januari
        Kommunfullmäktige
        19 januari
        Vårdnämnden
        2 februari
        Tekniska nämnden
    """)
    (doubt,) = read(source).doubts
    assert answer in doubt.readings
    reading = read_document(text_document(source, markdown=False), answers={doubt.key: answer})
    assert [whose for _, whose, _ in days(reading)] == bodies


def test_a_line_over_each_day_and_one_under_the_last_are_asked_about_once() -> None:
    reading = read("""
        Sammanträden 2028

        Vårdnämnden
        12 januari
        Budgetberedning
        19 januari
        Beslut om ramar
        2 februari
        Bokslut
    """)
    assert [str(row.when)[5:] for row in reading.rows] == ["01-12", "01-19", "02-02"]
    (doubt,) = reading.doubts
    assert doubt.because == "names_over"
    assert "VÅRDNÄMND" in doubt.readings


def test_bodies_over_their_days_with_a_word_under_the_last_head_them() -> None:
    reading = read("""
        Sammanträden 2028

        Vårdnämnden
        12 januari
        Tekniska nämnden
        19 januari
        Kommunstyrelsen
        2 februari
        Kontakt
    """)
    assert [whose for _, whose, _ in days(reading)] == ["VÅRDNÄMND", "TN", "KS"]
    assert not reading.doubts
