"""Whose last day it is to hand in something: the owner's of what is handed in, and not the receiver's."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Nämndernas verksamhetsberättelser ska vara inlämnade senast 12 februari", "NÄMNDER 2027-02-12 deadline"),
        ("Nämndernas internbudget inlämnad till ekonomienheten senast 12 februari", "NÄMNDER 2027-02-12 deadline"),
        ("Förvaltningarnas bokslut klara senast 12 februari", "FÖRVALTNINGAR 2027-02-12 deadline"),
        ("Nämndernas förslag ska vara kansliet tillhanda senast 12 februari", "NÄMNDER 2027-02-12 deadline"),
        ("Socialnämndens budget behandlas i kommunstyrelsen 12 februari", "KS 2027-02-12"),
    ],
)
def test_what_is_handed_in_is_its_owners_to_do(line: str, row: str) -> None:
    assert rows_of(reading_of(f"Viktiga datum 2027\n\n- {line}\n- KF sammanträder 22 mars\n"))[0] == row
