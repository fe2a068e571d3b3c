"""A time on the line under a body's name, in a grid, is when that body meets."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of


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
