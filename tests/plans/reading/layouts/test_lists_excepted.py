"""Lists of days in one sentence with the time of all, and that of some of them."""

import pytest

from plans.reading.read import read_file


def told(*lines: str) -> list[str]:
    reading = read_file("\n".join(["Möten 2027", "", *lines]).encode(), "a.txt")
    return [f"{row.when} {row.time} {'+'.join(row.bodies)} {row.title}" for row in reading.rows]


@pytest.mark.parametrize(
    "behind",
    [
        ", utom 9/3 då mötet börjar 9.00.",
        " utom den 9/3 då kl 9.00",
        ", dock 9/3 kl. 9.00.",
        " (förutom 9/3 som börjar kl. 9.00)",
    ],
)
def test_all_begin_at_one_time_but_those_excepted(behind: str) -> None:
    assert told(
        "Kommunfullmäktige har möte måndagar 22/2, 26/4 o 14/6 kl 18.30.",
        f"Kommunstyrelsen har möte tisdagar 2/2, 9/3, 13/4 o 1/6 kl 13.00{behind}",
    ) == [
        "2027-02-22 18:30 KF Kommunfullmäktige",
        "2027-04-26 18:30 KF Kommunfullmäktige",
        "2027-06-14 18:30 KF Kommunfullmäktige",
        "2027-02-02 13:00 KS Kommunstyrelsen",
        "2027-03-09 09:00 KS Kommunstyrelsen",
        "2027-04-13 13:00 KS Kommunstyrelsen",
        "2027-06-01 13:00 KS Kommunstyrelsen",
    ]


def test_a_day_that_was_not_listed_is_another() -> None:
    rows = told(
        "Kommunfullmäktige har möte 22/2 och 26/4 kl 18.30.",
        "Kommunstyrelsen har möte 2/2 och 13/4 kl 13.00, men 9/3 kl 9.00.",
    )
    assert "2027-03-09 09:00 KS" in " ".join(rows)
