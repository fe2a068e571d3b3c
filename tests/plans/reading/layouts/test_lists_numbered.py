"""Numbers before the dates of a list are no part of what it says."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of


@pytest.mark.parametrize("days", [("2.2.2027", "6.4.2027"), ("2/2", "6/4"), ("2027-02-02", "2027-04-06")])
def test_numbered_days_are_of_the_body_over_them(days: tuple[str, str]) -> None:
    lines = "\n".join(f"{n}. {day}" for n, day in enumerate(days, 1))
    found = reading_of(f"Sammanträden 2027\n\nKommunstyrelsen\n\nStart klockan 14.00.\n\n{lines}\n")
    assert rows_of(found) == ["KS 2027-02-02 14:00", "KS 2027-04-06 14:00"]
    assert {row.title for row in found.rows} == {"Kommunstyrelsen"}


def test_how_a_company_sits_is_no_body_beside_it() -> None:
    found = reading_of(
        "Möten 2027\n\n17 februari klockan 13.00: Ekby Bostäder AB, styrelsemöte\n"
        "18 februari klockan 9.00: Ekby Energi AB, extra styrelsemöte\n8 mars klockan 8.00: Ekby Energi AB\n"
    )
    assert [len(row.bodies) for row in found.rows] == [1, 1, 1]
