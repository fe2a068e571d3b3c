"""Holidays among the days of a list, and days on which nobody meets."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of


@pytest.mark.parametrize(
    "name",
    ["Trettondedag jul", "Långfredag", "Annandag påsk", "Första maj", "Kr himm", "Inga sammanträden i juli"],
)
@pytest.mark.parametrize("heading", ["Organ", "Möte"])
def test_a_holiday_in_a_list_is_nobodys_meeting(name: str, heading: str) -> None:
    found = reading_of(f"Möten 2027\n\nDatum | {heading}\n12 januari | KS\n6 maj | {name}\n1 juni | KF\n")
    assert rows_of(found) == ["KS 2027-01-12", "KF 2027-06-01"]
    assert [left.text.startswith("6 maj") for left in found.left_aside] == [True]
    assert not found.doubts


@pytest.mark.parametrize("name", ["Påskens kulturnämnd", "Julmarknadsgruppen", "Fritidsnämnden"])
def test_a_body_that_begins_as_a_holiday_meets(name: str) -> None:
    found = reading_of(f"Möten 2027\n\nDatum | Organ\n12 januari | KS\n6 maj | {name}\n1 juni | KF\n")
    assert [str(row.when) for row in found.rows] == ["2027-01-12", "2027-05-06", "2027-06-01"]
