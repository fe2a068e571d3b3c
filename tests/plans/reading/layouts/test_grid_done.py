"""Columns headed as what has been done by their days: "Fakturor attesterade", "Perioden stängs"."""

import pytest

from plans.reading.bodies.find import find_bodies
from tests.plans.reading.tables import asked, reading_of, rows_of


def test_what_is_done_is_nobody_s_meeting_and_no_part_of_one_who_has_a_column_of_their_own() -> None:
    found = reading_of(
        "Bokslutskalender 2029\n\n"
        "Period | Fakturor attesterade | Perioden stängs | Prognos inlämnad av nämnderna | Rapport till KS\n"
        "Februari | tors 1/3 | tis 6/3 | fre 9/3 | ons 28/3\nMars | tis 3/4 | fre 6/4 | tors 12/4 | ons 25/4\n\n"
        "Kommunstyrelsen börjar kl 14.00."
    )
    assert rows_of(found)[::2] == [
        "– 2029-03-01 deadline",
        "– 2029-03-06 deadline",
        "NÄMNDER 2029-03-09 deadline",
        "KS 2029-03-28 14:00",
    ]
    assert set(asked(found)) <= {"whose_column", "day_or_month"}


@pytest.mark.parametrize(
    "cell",
    ["Leverantörsfakturor attesterade", "Bokslut klart", "Underlag inne", "Delårsrapport 2", "Internbudget"],
)
def test_what_is_written_or_done_is_no_body(cell: str) -> None:
    assert find_bodies(cell, cell=True) == ()


@pytest.mark.parametrize("cell", ["Ledningsgruppen utökad", "Budgetgruppen", "Rapportgrupp", "Sekretariatet"])
def test_a_group_stays_one_whatever_it_is_called_or_how_large_it_is(cell: str) -> None:
    assert find_bodies(cell, cell=True)
