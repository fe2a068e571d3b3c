"""A sentence that the columns above it have cut into cells is a sentence; a row of a calendar is none."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

GRID = """
    Organ | januari | februari | mars | april
    Kommunfullmäktige (18.00) | 31 | 28 | 27 | 24
    Kommunstyrelsen (13.00) | 11 | 8 | 7 | 11
    | | | |
"""


@pytest.mark.parametrize(
    "cells",
    [
        "Kommunfullmäktige 28 februari och 24 | april börjar kl. | 14.00 | |",
        "Kommunfullmäktige 28 | februari och 24 april börjar | kl. 14.00 | |",
    ],
)
def test_days_cut_by_the_columns_are_those_of_the_sentence(cells: str) -> None:
    found = reading_of(f"Plan 2028\n{GRID}{cells}\n")
    assert [row for row in rows_of(found) if row.endswith("14:00")] == [
        "KF 2028-02-28 14:00",
        "KF 2028-04-24 14:00",
    ]
    assert len(found.rows) == 8
    assert found.doubts == ()


def test_a_row_of_the_calendar_stays_one() -> None:
    found = reading_of(f"Plan 2028\n{GRID}Socialnämnden (9.00) | 12 | 9 | 8 | 12\n")
    assert len(found.rows) == 12


def test_right_under_the_rows_it_is_one_of_them() -> None:
    source = GRID.replace("    | | | |\n", "")
    found = reading_of(f"Plan 2028\n{source}Kommunfullmäktige 28 februari och 24 | april börjar kl. | 14.00 | |\n")
    assert found.doubts or found.left_aside


def test_dotted_days_in_cells_of_their_own_are_not_cut() -> None:
    found = reading_of("Möten 2028\n\nDatum | Organ | Anm\n12.1 | KS | extra\n31.5 | KF |\n1.6 | KS |")
    assert rows_of(found) == ["KS 2028-01-12", "KF 2028-05-31", "KS 2028-06-01"]
    assert len(found.layouts) == 1
