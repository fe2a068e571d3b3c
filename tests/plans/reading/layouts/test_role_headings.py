"""A role or a body as a heading, and under it what it does and when: whoever else is named does not do it."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document

Row = tuple[str, str, str]


def rows(source: str) -> list[Row]:
    """The day of each row, who does it and its title, of a Markdown text of 2028."""
    text = f"# Tidplan 2028\n\n{inspect.cleandoc(source)}"
    found = read_document(text_document(text, markdown=True)).rows
    return [(str(row.when)[5:], ",".join(row.bodies), row.title) for row in found]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            """
            ## Ekonomienheten

            * 14 mars: skickar ut underlag till nämnderna
            * Maj: sammanställer nämndernas förslag
            """,
            [
                ("03-14", "EKONOMIENHET", "skickar ut underlag till nämnderna"),
                ("05", "EKONOMIENHET", "sammanställer nämndernas förslag"),
            ],
        ),
        (
            """
            ## Nämnderna

            * 29 maj: lämnar budgetförslag
            * November: beslutar om internbudget
            """,
            [
                ("05-29", "NÄMNDER", "lämnar budgetförslag"),
                ("11", "NÄMNDER", "beslutar om internbudget"),
            ],
        ),
        (
            """
            ## Kommunstyrelsens arbetsutskott

            * 5 september: budgetberedning, heldag
            * 19 september: lämnar förslag till kommunstyrelsen
            """,
            [
                ("09-05", "KSAU", "Kommunstyrelsens arbetsutskott, budgetberedning"),
                ("09-19", "KSAU", "Kommunstyrelsens arbetsutskott, lämnar förslag till kommunstyrelsen"),
            ],
        ),
    ],
)
def test_the_heading_does_what_is_told_under_it(source: str, expected: list[Row]) -> None:
    assert rows(source) == expected


@pytest.mark.parametrize(
    ("source", "bodies"),
    [
        ("## Ekonomienheten\n\n* 14 mars: nämnderna lämnar underlag\n", ["NÄMNDER"]),
        ("## Ekonomienheten\n\n* 14 mars: KSAU\n* 21 mars: KS\n", ["KSAU", "KS"]),
        ("## Ekonomienheten\n\n* 14 mars: dialogmöte om ramar\n", [""]),
        ("## Vårdnämnden\n\n* 14 mars: dialogmöte om ramar\n", ["VÅRDNÄMND"]),
        ("## Dialog med nämnderna\n\n* 14 mars: genomgång av ramar\n", [""]),
        ("## Kommunstyrelsen\n\n* 5 september\n* 19 september: Budgetberedningen\n", ["KS", "BUDGETBEREDNING"]),
    ],
)
def test_who_is_named_as_the_one_that_does_it_does_it(source: str, bodies: list[str]) -> None:
    assert [body for _, body, _ in rows(source)] == bodies


@pytest.mark.parametrize("words", ["beslutar kommunstyrelsen om ramar", "sammanträder kommunens nya revisorer"])
def test_whoever_stands_behind_the_verb_as_its_subject_does_it(words: str) -> None:
    (row,) = rows(f"## Ekonomienheten\n\n* 14 mars {words}\n")
    assert row[1] in ("KS", "REVISORER")
