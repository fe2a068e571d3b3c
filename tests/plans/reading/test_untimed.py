"""Times of day that no activity has are told among what is left aside."""

import pytest

from plans.reading.untimed import UNTIMED
from tests.plans.reading.tables import reading_of


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("KS 12 januari 2027 kl. 13.00", []),
        ("KS 12 januari 2027 kl. 13.00–16.00, ajournering kl. 16.00", []),
        ("KS 12 januari 2027 kl. 13.00. Förmötet börjar kl. 11.15.", ["kl. 11.15"]),
        ("KS 12 januari 2027 (heldag)", []),
    ],
)
def test_a_time_in_the_line_of_an_activity(line: str, told: list[str]) -> None:
    reading = reading_of(f"Möten 2027\n\n{line}\nKF 25 januari 2027")
    assert len(reading.rows) == 2
    assert [one.text for one in reading.left_aside if one.because == UNTIMED] == told


def test_a_time_of_a_line_that_is_left_aside_is_told_with_it() -> None:
    reading = reading_of("Möten 2027\n\nKS 12 januari 2027\n\nVäxeln är öppen kl. 8.00–16.00.")
    assert UNTIMED not in {one.because for one in reading.left_aside}
