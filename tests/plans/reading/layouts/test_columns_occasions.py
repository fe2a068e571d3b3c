"""Rows named by what a column's body does besides its usual meetings: the day is the column's all the same."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

COMPANIES = """
Möteskalender 2027

Möte | Vikby Hamn AB | AB Vikbyhem
Tid | 09:00 | 13:00
Styrelsemöte 1 | 2027-02-08 | 2027-02-10
{0} | 2027-03-22 | 2027-03-23
Styrelsemöte 2 | 2027-09-20 | 2027-09-22
Styrelsemöte 3 | 2027-11-08 | 2027-11-10
"""


@pytest.mark.parametrize("occasion", ["Bolagsstämma", "Strategidag", "Ägardialog"])
def test_an_occasion_is_of_the_company_over_it_and_not_at_the_usual_time(occasion: str) -> None:
    reading = reading_of(COMPANIES.format(occasion))
    found = {row for row in rows_of(reading) if "03-2" in row}
    assert found == {"VIKBY_HAMN_AB 2027-03-22", "AB_VIKBYHEM 2027-03-23"}
    assert f"Vikby Hamn AB, {occasion}" in {row.title for row in reading.rows}
    assert asked(reading) == []


def test_a_meeting_of_the_board_is_at_the_usual_time() -> None:
    reading = reading_of(COMPANIES.format("Extra styrelsemöte"))
    assert {"VIKBY_HAMN_AB 2027-02-08 09:00", "AB_VIKBYHEM 2027-11-10 13:00"} <= set(rows_of(reading))


def test_a_row_of_another_body_is_its_own() -> None:
    table = "Möten 2027\n\nOrgan | Utskick | Möte\nKS | 5 mars | 12 mars\nBudgetberedningen | 9 mars | 16 mars\n"
    assert {row.split()[0] for row in rows_of(reading_of(table))} == {"KS", "BUDGETBEREDNING"}
