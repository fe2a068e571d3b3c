"""Days written as numbers with a stop under their months, and numbers of items, which are none."""

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document


def days(*lines: str) -> list[tuple[str, str]]:
    """Each day with who meets."""
    rows = read_document(text_document("\n".join(("Sammanträden 2027", "", *lines)), markdown=False)).rows
    return [(str(row.when)[5:], ",".join(row.bodies)) for row in rows]


def test_numbers_that_rise_and_are_no_count_are_days() -> None:
    found = days("Januari", "12. Kommunstyrelsen", "25. Kommunfullmäktige", "", "Februari", "9. Kommunstyrelsen")
    assert found == [("01-12", "KS"), ("01-25", "KF"), ("02-09", "KS")]


@pytest.mark.parametrize(
    "lines",
    [
        ("Januari", "1. Kommunstyrelsen", "2. Kommunfullmäktige", "3. Socialnämnden"),
        ("Januari", "1. Kommunstyrelsen", "2. Kommunfullmäktige", "Februari", "1. Socialnämnden"),
        ("Januari", "1. Kommunstyrelsen", "2. Kommunfullmäktige", "Februari", "3. Socialnämnden"),
        ("Januari", "1. Kommunstyrelsen", "2. Socialnämnden", "4. Kommunfullmäktige", "5. Valnämnden"),
        ("Januari", "12. Kommunstyrelsen", "3. Kommunfullmäktige", "19. Socialnämnden"),
        ("12. Kommunstyrelsen", "19. Kommunfullmäktige", "25. Socialnämnden"),
    ],
)
def test_numbers_that_may_be_those_of_items_are_none(lines: tuple[str, ...]) -> None:
    assert days(*lines) == []
