"""A row of a whole month whose words are a day of it, which no layout has read as one, is asked about."""

import pytest

from tests.plans.reading.tables import asked, reading_of


@pytest.mark.parametrize(
    ("what", "is_asked"),
    [("To 11 | 08.30", True), ("Torsdagsmöte | 08.30", False), ("On 3 nämnden | 13.00", True)],
)
def test_a_weekday_with_a_number_is_no_activity_of_the_month(what: str, is_asked: bool) -> None:
    found = reading_of(f"Möten 2027\n\nJanuari | {what}\nMars | {what}\nApril | {what}")
    assert ("figures_left" in asked(found)) is is_asked
