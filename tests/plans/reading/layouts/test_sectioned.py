"""Tables with a body's name in a row of its own over its days, and what stands in them beside the days."""

import pytest

from plans.reading.document import Cell, Document, Paragraph, Place, Row, Table
from plans.reading.read import read_document
from plans.reading.reading import Reading, Use

DAYS = {
    "Kommunfullmäktige": ("25 januari 2027 | 18.00 | Sessionssalen", "22 februari 2027 | 18.00 | Sessionssalen"),
    "Kommunstyrelsen": ("13 januari 2027 | 13.00 | Sal B", "10 februari 2027 | 13.00 | Sal B"),
}
HELD = [("2027-01-25", "KF"), ("2027-02-22", "KF"), ("2027-01-13", "KS"), ("2027-02-10", "KS")]


def read(*lines: str, above: str = "Möten 2027") -> Reading:
    cells = [[Cell(text.strip()) for text in line.split("|")] for line in lines]
    rows = tuple(Row(Place(n), tuple(row)) for n, row in enumerate(cells, 2))
    return read_document(Document("docx", (Paragraph(Place(1), above), Table(rows))))


def held(reading: Reading) -> list[tuple[str, str]]:
    return [(str(row.when), " ".join(row.bodies)) for row in reading.rows]


@pytest.mark.parametrize("heads", [("Datum | Tid | Plats",), ()])
def test_the_days_below_a_name_are_that_body_s(heads: tuple[str, ...]) -> None:
    lines = [line for name, days in DAYS.items() for line in (f"{name} | |", *days)]
    reading = read(*heads, *lines)
    assert held(reading) == HELD
    assert {row.title for row in reading.rows} == set(DAYS)
    assert not reading.doubts
    assert [use for place, use in reading.uses.items() if place.line > 1].count(Use.READ) == len(HELD)


def test_what_happens_is_the_bodies_whose_name_stands_over_it() -> None:
    reading = read(
        "Datum | Aktivitet | Kommentar",
        "Kommunfullmäktige | |",
        "25 januari 2027 | Budgetinformation | heldag",
        "Kommunstyrelsen | |",
        "13 januari 2027 | Sammanträde |",
        "10 februari 2027 | Dialog med socialnämnden |",
    )
    assert held(reading) == [("2027-01-25", "KF"), ("2027-01-13", "KS"), ("2027-02-10", "KS SN")]


def test_a_single_name_or_one_without_days_makes_no_sections() -> None:
    reading = read(
        "Datum | Aktivitet | Deltagare",
        "12 januari 2027 | Budgetdialog | KSAU",
        "Kommunfullmäktige | |",
        "25 januari 2027 | Budgetbeslut | KF",
    )
    assert held(reading)[0] == ("2027-01-12", "KSAU")
    assert "by_body" not in {word for part in reading.explained for word in part.because}


def test_the_year_stands_over_the_column_of_days() -> None:
    reading = read(
        "Nämnd/styrelse | Ordförande | Sammanträdesdagar 2027",
        "Kommunfullmäktige | Eva Ek | 25/1, 22/2",
        "Kommunstyrelsen | Per By | 13/1, 10/2 (bokslut), 17/3",
        above="Förtroendevalda",
    )
    assert held(reading) == [*HELD[:2], *HELD[2:], ("2027-03-17", "KS")]
    assert {row.title for row in reading.rows} == {*DAYS, "Kommunstyrelsen, bokslut"}
    assert not reading.doubts


def test_the_time_over_the_first_body_s_days_is_not_of_the_bodies_below() -> None:
    lines = ("5 februari 2027 | Bokslut", "19 mars 2027 | Taxor")
    others = ("Valnämnden |", "12 februari 2027 | Granskning av lokaler", "28 maj 2027 | Val av lokaler")
    reading = read(*lines, *others, above="Kommunstyrelsen, fredagar kl. 09.30")
    assert [(str(row.when), " ".join(row.bodies), str(row.time or "")) for row in reading.rows] == [
        ("2027-02-05", "KS", "09:30"),
        ("2027-03-19", "KS", "09:30"),
        ("2027-02-12", "VN", ""),
        ("2027-05-28", "VN", ""),
    ]


def test_a_single_day_below_another_body_s_name_is_not_of_the_one_above_all() -> None:
    lines = ("5 februari 2027 | Bokslut", "19 mars 2027 | Taxor", "Valnämnden |", "28 maj 2027 | Lokaler")
    reading = read(*lines, above="Kommunstyrelsen, fredagar kl. 09.30")
    assert [row.bodies for row in reading.rows if str(row.when) == "2027-05-28"] != [("KS",)]
