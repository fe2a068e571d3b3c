"""Whose the lines of a grid are: each is its own name's, and never the line's above it."""

import pytest

from plans.reading.layouts import grid
from tests.plans.reading.layouts.calendars import meetings, read, table


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Dagordningsmöte", "DAGORDNINGSMÖTE"),
        ("Chefsmöten", "CHEFSMÖTEN"),
        ("Fullmäktigemöte", "KF"),
        ("Ordförandemöte", "NÄMND_ORDF"),
        ("Sammanträde", "KS"),
        ("Nämndsmöte", "KS"),
    ],
)
def test_a_line_with_a_meeting_s_own_name_is_not_of_the_body_above(name: str, body: str) -> None:
    part = table(f"Organ | Jan | Feb | Mars\nKommunstyrelsen | 12 | 9 | 9\n{name} | 7 | 4 | 4\nKF | 26 | 23 | 30")
    found = read(grid, part)
    assert meetings(found)[3:] == [
        *(f"{body} ?-{day}" for day in ("01-07", "02-04", "03-04")),
        *(f"KF ?-{day}" for day in ("01-26", "02-23", "03-30")),
    ]


def test_a_line_that_has_no_days_heads_those_under_it() -> None:
    part = table("Organ | Jan | Feb\nSocialnämnden | |\nArbetsmöte | 7 | 4\nSammanträde | 14 | 11")
    assert [meeting.split()[0] for meeting in meetings(read(grid, part))] == ["SN"] * 4
