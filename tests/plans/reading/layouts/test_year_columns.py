"""Columns headed by years: each day is of the year over it, and no title has it."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of


def test_each_activity_is_of_the_year_over_its_day() -> None:
    reading = reading_of("""
        Bokslut i Vikby
        Moment | 2026 | 2027
        Underlag från förvaltningarna lämnas in senast | ons 21 jan | ons 20 jan
        Kommunstyrelsen godkänner årsredovisningen | tis 31 mars | tis 30 mars
        Kommunfullmäktige fastställer årsredovisningen | mån 27 april | mån 26 april
        """)
    assert rows_of(reading) == [
        "FÖRVALTNINGAR 2026-01-21 deadline",
        "FÖRVALTNINGAR 2027-01-20 deadline",
        "KS 2026-03-31 decision",
        "KS 2027-03-30 decision",
        "KF 2026-04-27 decision",
        "KF 2027-04-26 decision",
    ]
    assert {row.title for row in reading.rows if row.bodies == ("KS",)} == {
        "Kommunstyrelsen godkänner årsredovisningen"
    }
    assert asked(reading) == []


@pytest.mark.parametrize("heads", [("2028", "2029"), ("År 2028", "År 2029"), ("Möten 2028", "Möten 2029")])
def test_each_meeting_is_of_the_year_over_it(heads: tuple[str, str]) -> None:
    reading = reading_of(f"""
        Organ | Starttid | {heads[0]} | {heads[1]}
        Kommunfullmäktige | 18.30 | 22/2, 25/4 | 20/2
        Kommunstyrelsen | 9.00 | 2/2, 29/3 | 7/2, 28/3
        """)
    assert rows_of(reading)[:3] == ["KF 2028-02-22 18:30", "KF 2028-04-25 18:30", "KS 2028-02-02 09:00"]
    assert rows_of(reading)[4:] == ["KF 2029-02-20 18:30", "KS 2029-02-07 09:00", "KS 2029-03-28 09:00"]
    assert asked(reading) == []


def test_a_day_with_a_year_of_its_own_keeps_that() -> None:
    reading = reading_of("Moment | 2026 | 2027\nKS antar plan | 21/1 | 14/1 2028\nKF antar plan | 27/4 | 26/4\n")
    assert [str(row.when) for row in reading.rows] == ["2026-01-21", "2028-01-14", "2026-04-27", "2027-04-26"]
