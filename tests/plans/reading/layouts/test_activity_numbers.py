"""Columns of numbers in activity tables: they number the rows, and are no dates."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

_ROWS = """
    {head} | Aktivitet | Start | Slut | Ansvarig
    1 | Förberedelse | | |
    1.1 | Uppstartsmöte | 2027-01-12 | 2027-01-12 | Ekonomichef
    1.2 | Analys av läget | 2027-01-15 | 2027-02-10 | Ekonomienheten
    2 | Genomförande | | |
    2.1 | Analys av svar | 2027-05-04 | 2027-05-06 | Ekonomienheten
"""
_READ = [
    "EKONOMICHEF 2027-01-12",
    "EKONOMIENHET 2027-01-15..2027-02-10 work",
    "EKONOMIENHET 2027-05-04..2027-05-06 work",
]


@pytest.mark.parametrize("head", ["Nr", "Id", "WBS", "§", "#", "Löpnr", "Prio", "Kod", ""])
def test_numbers_that_count_on_are_no_dates(head: str) -> None:
    reading = reading_of("Projektplan 2027\n\n" + _ROWS.format(head=head).strip())
    assert rows_of(reading) == _READ
    assert "date" not in {doubt.about for doubt in reading.doubts}


def test_papers_are_numbered_by_no_month() -> None:
    reading = reading_of(
        """
        Dnr | Datum | Aktivitet | Deltagare
        2027-11 | 2027-03-02 | Möte om ramar | KSAU
        2027-12 | 2027-03-09 | Möte om taxor | KS
        """
    )
    assert rows_of(reading) == ["KSAU 2027-03-02", "KS 2027-03-09"]


def test_a_number_of_one_row_is_no_time() -> None:
    reading = reading_of(
        """
        Nr | Datum | Aktivitet | Deltagare
        1.09 | 2 mars 2027 | Möte om ramar | KSAU
        1.10 | 9 mars 2027 | Möte om taxor | KS
        """
    )
    assert rows_of(reading) == ["KSAU 2027-03-02", "KS 2027-03-09"]


def test_days_with_points_are_dates_where_they_do_not_count_on() -> None:
    lines = "12.1 | Möte om ramar | KSAU\n        9.2 | Möte om taxor | KS\n        9.3 | Möte om avgifter | KS"
    assert rows_of(reading_of(f"Möten 2027\n\nDatum | Aktivitet | Deltagare\n{lines}")) == [
        "KSAU 2027-01-12",
        "KS 2027-02-09",
        "KS 2027-03-09",
    ]
    first = "1.1 | Möte om ramar | KSAU\n        1.2 | Möte om taxor | KS\n        1.3 | Möte om avgifter | KS"
    assert rows_of(reading_of(f"Möten 2027\n\nDatum | Aktivitet | Deltagare\n{first}")) == [
        "KSAU 2027-01-01",
        "KS 2027-02-01",
        "KS 2027-03-01",
    ]
