"""Cells of words that have days of their own, and rows of weeks or months that are no grid."""

import pytest

from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.document import Document, Place
from plans.reading.layouts import activity_table, columns, grid
from plans.reading.layouts.within import within
from plans.reading.read import read_document
from tests.plans.reading.layouts.calendars import context, table

WEEKS = """
    Vecka | KF | KS | KSAU | Nämnder | Anmärkning
    JANUARI | < | < | < | < | <
    2 | | | Ti 10/1 | |
    3 | | Ti 17/1 | | SN ons 18/1, BUN to 19/1 |
    5 | Må 30/1 kl. 18 | | | | Bokslut
    FEBRUARI | < | < | < | < | <
    7 | | Ti 14/2 (extra) | | SN on 15/2; BUN to 16/2 | Sportlov v. 9
    11 | | Ti 14/3 | | SN ti 15/3 | Budgetdag 16/3
"""


def test_a_merged_month_over_rows_of_weeks_makes_no_grid() -> None:
    part = table(WEEKS, ["Mötesplan 2023"])
    assert grid.fit(part, context(part)) == 0
    assert columns.fit(part, context(part)) > 0.9
    reading = read_document(Document("docx", part.blocks), "Mötesplan 2023")
    assert sorted(f"{row.when} {' '.join(row.bodies)}" for row in reading.rows) == [
        "2023-01-10 KSAU",
        "2023-01-17 KS",
        "2023-01-18 SN",
        "2023-01-19 BUN",
        "2023-01-30 KF",
        "2023-02-14 KS",
        "2023-02-15 SN",
        "2023-02-16 BUN",
        "2023-03-14 KS",
        "2023-03-15 SN",
        "2023-03-16 ",
    ]
    assert any(doubt.about == "weekday" and doubt.text == "ti 15/3" for doubt in reading.doubts)


MONTHS = """
    Månad | Aktiviteter
    Januari 2022 | 18/1 KSAU: förutsättningar / 25/1 KS: tidplan / Nämnderna påbörjar arbetet
    Februari | Senast 11/2: nämndernas underlag / 22 februari kl 9–15 budgetdag för KS
    Mars | 1/3 KSAU förutsättningar, 29/3 KS ramar
    Juni | KF 20/6
"""


def test_days_in_the_words_beside_a_month_are_rows_of_their_own() -> None:
    part = table(MONTHS)
    known = context(part)
    assert grid.fit(part, known) == 0
    assert activity_table.fit(part, known) > 0.8
    reading = read_document(Document("docx", part.blocks))
    assert [(str(row.when), row.bodies, str(row.time or "")) for row in reading.rows] == [
        ("2022-01-18", ("KSAU",), ""),
        ("2022-01-25", ("KS",), ""),
        ("2022-01", ("NÄMNDER",), ""),
        ("2022-02-11", (), ""),
        ("2022-02-22", ("KS",), "09:00-15:00"),
        ("2022-03-01", ("KSAU",), ""),
        ("2022-03-29", ("KS",), ""),
        ("2022-06-20", ("KF",), ""),
    ]
    assert not reading.left_aside


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("18/1 KSAU ramar, 25/1 KS tidplan", ["18/1", "25/1"]),
        ("SN on 15/2; BUN to 16/2", ["on 15/2", "to 16/2"]),
        ("5 maj, 7 maj och 9 maj", ["5 maj", "7 maj", "9 maj"]),
        ("Budgetdag\nKSAU 26–\n27/5", ["26–27/5"]),
        ("KSAU 26 –\nKS 27/5", ["27/5"]),
        ("Sportlov v. 9", []),
        ("Budget", []),
    ],
)
def test_a_cell_is_read_piece_by_piece(text: str, expected: list[str]) -> None:
    found = within(text, Place(7), NO_LEGEND, {"Ord": text})
    assert [row.written.raw for row in found.rows] == expected
    assert {row.place for row in found.rows} <= {Place(7)}
    assert all(one.place == Place(7) for one in found.left)
