"""Lines with their day in brackets behind what they are called by."""

import pytest

from plans.reading.daybehind import with_days_behind
from plans.reading.formats.text import text_document
from plans.reading.read import read_file


def told(*lines: str) -> list[str]:
    reading = read_file("\n".join(["Tidplan budget 2028", "", *lines]).encode(), "a.txt")
    return [f"{row.when} {'+'.join(row.bodies)} {row.kind.value} {row.title}" for row in reading.rows]


@pytest.mark.parametrize("sign", [":", " –", " -"])
def test_what_a_line_is_called_by_its_day_and_what_happens(sign: str) -> None:
    assert told(
        f"Fas 2 (1 mars – 15 april 2027){sign} Nämnderna arbetar med sina förslag",
        f"Budgetdag (3 maj){sign} Alla nämnder presenterar",
        f"Steg 3 (måndag 24 maj){sign} Ekonomiavdelningen stämmer av förslagen",
        f"Kommunstyrelsen (1 juni){sign} Beslut om förslag till budget",
        f"Kommunfullmäktige (den 14 juni){sign} Beslut om budget",
    ) == [
        "2027-03-01..2027-04-15 NÄMNDER work Nämnderna arbetar med sina förslag (Fas 2)",
        "2027-05-03 NÄMNDER meeting Budgetdag: Alla nämnder presenterar",
        "2027-05-24 EKONOMIAVD work Ekonomiavdelningen stämmer av förslagen (Steg 3)",
        "2027-06-01 KS decision Kommunstyrelsen: Beslut om förslag till budget",
        "2027-06-14 KF decision Kommunfullmäktige: Beslut om budget",
    ]


def test_the_number_of_a_step_says_nothing_of_what_happens() -> None:
    assert told(
        "Arbetsdag 2 (8 januari 2027): Sista dag för att bokföra leverantörsfakturor",
        "Arbetsdag 10 (20 januari 2027): Kommunstyrelsens arbetsutskott går igenom bokslutet",
    ) == [
        "2027-01-08  deadline Sista dag för att bokföra leverantörsfakturor (Arbetsdag 2)",
        "2027-01-20 KSAU meeting Kommunstyrelsens arbetsutskott går igenom bokslutet (Arbetsdag 10)",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Budgetdag (3 maj): Alla nämnder presenterar"],  # one alone
        [
            "Kommunfullmäktige (kl. 18.30): 23 februari, 27 april",
            "Kommunstyrelsen (kl. 13.00): 3 februari, 3 mars",
        ],
        ["Kommunstyrelsen (beslut 3 maj): nya regler", "Kommunfullmäktige (beslut 4 maj): nya regler"],
        ["Handlingar (3 maj): till KS den 12 maj", "Kallelse (5 maj): till KF den 14 maj"],
        ["Vecka 3 (18 januari): Budgetkonferens", "Vecka 4 (25 januari): Budgetkonferens"],
    ],
)
def test_a_bracket_that_says_more_or_less_stays_where_it_is(lines: list[str]) -> None:
    document = text_document("\n".join(lines), markdown=False)
    assert with_days_behind(document) == document
