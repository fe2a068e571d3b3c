"""Somebody by name with a party or an office is told of beside a body, and is none whose meetings follow."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

DAYS = "Sammanträdesdagar\n{}\nTid\nKl. {}\n\n"


@pytest.mark.parametrize(
    "member", ["Karin Ål (C)", "Karin Ål, ordförande", "Eva-Lisa Ek (MP), 2:e vice ordförande", "Bo Ek (S)"]
)
def test_the_heading_is_whose_it_is_and_not_who_leads_it(member: str) -> None:
    found = reading_of(
        f"Nämnder 2027\n\nSkolnämnden\nOrdförande\n{member}\n{DAYS.format('28 januari, 25 februari', '14.00')}"
        f"Parknämnden\nOrdförande\nKarin Sjö (C)\n{DAYS.format('27 januari, 24 februari', '13.00')}"
    )
    assert rows_of(found) == [
        "SKOLNÄMND 2027-01-28 14:00",
        "SKOLNÄMND 2027-02-25 14:00",
        "PARKNÄMND 2027-01-27 13:00",
        "PARKNÄMND 2027-02-24 13:00",
    ]
    assert asked(found) == []


def test_who_leads_it_under_a_day_does_not_take_the_next_one() -> None:
    found = reading_of(
        "Gillesfullmäktige\n\nMåndag 31 maj 2027 kl 17\n\nEva Ek, ordförande\n\nMåndag 8 november kl 17\n"
    )
    assert [row.bodies for row in found.rows] == [("GILLESFULLMÄKTIGE",)] * 2


def test_a_name_alone_may_be_anybody_s() -> None:
    found = reading_of(
        "Mötesdagar 2027\n\nVilla Vik\n28 januari\n25 februari\n\nKommunstyrelsen\n27 januari\n24 februari\n"
    )
    assert [row.bodies for row in found.rows] == [("VILLA_VIK",)] * 2 + [("KS",)] * 2
