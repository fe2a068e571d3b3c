"""When a grid's bodies meet: on the line under a name, or in a column that says more than one time."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of


@pytest.mark.parametrize(
    ("when", "time"), [("må 18.30", " 18:30"), ("ti 13", " 13:00"), ("kl 9", " 09:00"), ("rum 3", "")]
)
def test_a_time_alone_under_a_name_is_that_body_s(when: str, time: str) -> None:
    found = reading_of(
        f"""
        Sammanträdesplan 2027

         | Jan | Feb | Mars
        KF | 25 | 22 | 29
        {when} | | |
        KS | 11 | 8 | 8
        """
    )
    assert rows_of(found) == [
        f"KF 2027-01-25{time}",
        f"KF 2027-02-22{time}",
        f"KF 2027-03-29{time}",
        "KS 2027-01-11",
        "KS 2027-02-08",
        "KS 2027-03-08",
    ]


def test_another_beginning_that_is_told_for_one_day_is_that_day_s() -> None:
    found = reading_of(
        """
        Sammanträdesplan 2027

         | Jan | Feb | Mars
        KF | 25 | 22 | 29
        må 18.30 | | |

        OBS! KF den 22 februari börjar kl 9.
        """
    )
    assert rows_of(found) == ["KF 2027-01-25 18:30", "KF 2027-02-22 09:00", "KF 2027-03-29 18:30"]


@pytest.mark.parametrize(
    ("said", "time", "because"),
    [
        ("16.00 (jämna månader 14.00)", "", ["either"]),
        ("16.00, i Rådhuset", " 16:00", []),
        ("kl 16", " 16:00", []),
    ],
)
def test_a_column_of_times_may_say_more_than_a_time(said: str, time: str, because: list[str]) -> None:
    found = reading_of(
        f"""
        Möten 2027

        Organ | Tid | Jan | Feb | Mars
        Kommunstyrelsen | 13.00 | 13 | 10 | 10
        Socialnämnden | {said} | 14 | 11 | 11
        """
    )
    assert [row for row in rows_of(found) if row.startswith("SN")] == [
        f"SN 2027-01-14{time}",
        f"SN 2027-02-11{time}",
        f"SN 2027-03-11{time}",
    ]
    assert asked(found) == because


def test_a_day_with_its_time_in_the_column_of_times_has_moved() -> None:
    found = reading_of(
        """
        Möten 2027

        Organ | Tid | Jan | Feb | Mars
        Kommunstyrelsen | 13.00 | 13 | 10 | 10
        Socialnämnden | 14 (12.30) | 11 | 11 |
        """
    )
    assert not [row.when for row in found.rows if "SN" in row.bodies and row.when is not None]
