"""Numbers under "Startvecka" and "Slutvecka" are weeks; other numbers are none."""

from plans.reading.reading import About
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


def test_weeks_that_no_layout_has_are_asked_about() -> None:
    table = (
        "Möte | Tid | Veckor våren | Veckor hösten\nAPT | onsdagar 9–11 | 3, 7, 11 | 34, 38\nRåd | 10 | 2, 4 | 40"
    )
    assert [one.about for one in reading_of(f"Mötesveckor 2027\n\n{table}").doubts] == [About.LAYOUT]
