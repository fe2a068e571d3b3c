"""Numbers under "Startvecka" and "Slutvecka" are weeks; other numbers are none."""

from tests.plans.reading.tables import reading_of


def told(source: str) -> list[str]:
    reading = reading_of(f"Aktivitetsplan 2027\n\n{source}")
    return [f"{row.when} {row.title}" for row in reading.rows]


def test_a_row_goes_from_its_first_week_to_its_last() -> None:
    table = "Aktivitet | Startvecka | Slutvecka\nInternbudget | 2 | 5\nRambudget | 8 | 11\nGranskning | 12 | 12"
    assert told(table) == [
        "2027-01-11..2027-02-05 Internbudget",
        "2027-02-22..2027-03-19 Rambudget",
        "2027-03-22..2027-03-26 Granskning",
    ]


def test_numbers_that_are_no_weeks_are_none() -> None:
    table = "Aktivitet | Datum | Slutvärde\nInternbudget | 5 maj | 5\nRambudget | 8 juni | 11"
    assert told(table) == ["2027-05-05 Internbudget", "2027-06-08 Rambudget"]


TABLE = "Möte | Tid | Veckor våren | Veckor hösten\nAPT | onsdagar 9–11 | 3, 7 | 34\nKLG | måndagar 10 | 2 | 40"


def test_weeks_of_both_half_years_are_the_meetings_with_the_weekday_of_the_row() -> None:
    reading = reading_of(f"Mötesveckor 2027\n\n{TABLE}")
    assert [f"{row.when} {row.time}" for row in reading.rows] == [
        "2027-01-20 09:00-11:00",
        "2027-02-17 09:00-11:00",
        "2027-08-25 09:00-11:00",
        "2027-01-11 10:00",
        "2027-10-04 10:00",
    ]


def test_weeks_may_be_headed_by_no_more_than_that_they_are_weeks() -> None:
    table = "Möte | Tid | Veckor\nAPT | onsdagar 9–11 | 3, 7\nKLG | måndagar 10 | 2, 4"
    assert told(table) == ["2027-01-20 APT", "2027-02-17 APT", "2027-01-11 KLG", "2027-01-25 KLG"]


def test_numbers_that_may_be_how_many_weeks_are_none() -> None:
    table = "Aktivitet | Datum | Veckor\nInternbudget | 5 maj | 3\nRambudget | 8 juni | 2"
    assert told(table) == ["2027-05-05 Internbudget", "2027-06-08 Rambudget"]


def test_no_column_of_weeks_is_lost_beside_another() -> None:
    table = "Möte | Tid | Vår | Höst\nAPT | 9.00 | v. 3, 7 | v. 34\nKLG | 10.00 | v. 2 | v. 40"
    reading = reading_of(f"Mötesveckor 2027\n\n{table}")
    assert {str(row.when)[:7] for row in reading.rows} == {"2027-01", "2027-02", "2027-08", "2027-10"}


def test_hours_beside_weeks_are_no_days() -> None:
    assert told("Vecka | Möte | Tid\nv. 2 | APT | 13–15\nv. 4 | APT | 9–11") == [
        "2027-01-11..2027-01-15 APT",
        "2027-01-25..2027-01-29 APT",
    ]
