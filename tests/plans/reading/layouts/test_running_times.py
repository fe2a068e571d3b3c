"""A time that a sentence says once, before the days of which it is."""

import pytest

from plans.reading.read import read_file


@pytest.mark.parametrize("joint", [", närmare bestämt", ", nämligen", ", det vill säga", ", vilket blir"])
def test_a_time_before_the_days_that_it_explains_is_that_of_all(joint: str) -> None:
    text = f"Fastighetsutskottet samlas på måndagar klockan 16.00{joint} 18/1, 15/2, 15/3 och 19/4."
    reading = read_file(f"Fastighetsutskottets möten 2027\n\n{text}".encode(), "a.txt")
    assert [(str(row.when), str(row.time)) for row in reading.rows] == [
        ("2027-01-18", "16:00"),
        ("2027-02-15", "16:00"),
        ("2027-03-15", "16:00"),
        ("2027-04-19", "16:00"),
    ]


def test_the_time_of_the_first_day_alone_is_not_that_of_the_others() -> None:
    text = "Fastighetsutskottet samlas klockan 16.00 den 18/1, och därefter 15/2 kl. 9.00 och 15/3 kl. 13.00."
    reading = read_file(f"Fastighetsutskottets möten 2027\n\n{text}".encode(), "a.txt")
    assert [str(row.time) for row in reading.rows] == ["16:00", "09:00", "13:00"]
