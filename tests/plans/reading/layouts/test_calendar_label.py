"""What the words at a day or over days say of whether anybody meets then."""

import pytest

from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.layouts.calendar_label import label_of


@pytest.mark.parametrize(
    ("words", "meets"),
    [
        ("Utkast till revisorerna", False),
        ("Anvisningar till förvaltningarna", False),
        ("Delårsrapport till kommunfullmäktige", True),  # a board takes in a meeting what goes to it
        ("Information till revisorerna", True),
        ("Revisorerna", True),
    ],
)
def test_what_goes_to_people_who_are_no_board_is_no_meeting_of_theirs(words: str, meets: bool) -> None:
    assert label_of(words, NO_LEGEND).meets is meets
