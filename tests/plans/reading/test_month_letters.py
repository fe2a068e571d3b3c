"""Months over a table by their first letters, told by the order of the letters."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

_YEAR = "J | F | M | A | M | J | J | A | S | O | N | D"


def test_the_letters_of_a_year_are_its_months() -> None:
    days = " | 23 | | 27 | | 22 | | | 28 | | | 14"
    found = reading_of(
        f"Möten 2027\n\nNämnd | Tid | {_YEAR}\nKF | kl. 18.00 | {days}\nKS | kl. 13.00 | 12 | 9{' | ' * 10}"
    )
    assert rows_of(found) == [
        *(f"KF 2027-{day} 18:00" for day in ("02-23", "04-27", "06-22", "09-28", "12-14")),
        *(f"KS 2027-{day} 13:00" for day in ("01-12", "02-09")),
    ]


def test_so_are_those_of_half_a_year_down_a_column() -> None:
    rows = "\n".join(
        f"{letter} | {day} | {day + 7}" for letter, day in zip("ASOND", (24, 14, 12, 9, 7), strict=True)
    )
    found = reading_of(f"Möten 2027\n\n | KS | KF\n{rows}")
    assert rows_of(found)[:2] == ["KS 2027-08-24", "KS 2027-09-14"]


@pytest.mark.parametrize("letters", ["M | T | O | T | F", "A | B | C | D | E", "J | F | M | A"])
def test_other_letters_are_no_months(letters: str) -> None:
    found = reading_of(f"Möten 2027\n\nNämnd | {letters}\nKF | {'23 | ' * 4}5")
    assert not any("2027-01" in row or "2027-04-23" in row for row in rows_of(found))


def test_days_that_are_counted_in_cells_are_days() -> None:
    rows = ("januari | | den 26:e", "februari | den 15:e | den 2:a och 23:e", "mars | 21:a |")
    found = reading_of("\n".join(("Möten 2027", "", "Månad | KF | KS", *rows)))
    assert sorted(rows_of(found)) == [
        "KF 2027-02-15",
        "KF 2027-03-21",
        "KS 2027-01-26",
        "KS 2027-02-02",
        "KS 2027-02-23",
    ]
