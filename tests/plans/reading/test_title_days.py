"""A row whose words begin with another day than its own is asked about."""

import pytest

from plans.reading.reading import Doubt, Reading
from tests.plans.reading.tables import reading_of


def _asked(reading: Reading) -> list[Doubt]:
    return [one for one in reading.doubts if one.because == "titled"]


def _read(row: str, answers: dict[str, str] | None = None) -> Reading:
    text = f"Möten 2027\n\n| Datum | Vad |\n|---|---|\n| 7 januari | Budgetmöte |\n| {row} |\n| 5 maj | Beslut |"
    return reading_of(text, "a.md", answers)


def test_it_is_asked_which_day_it_is() -> None:
    reading = _read("14 januari | 28/1 Nämnden sammanträder")
    (doubt,) = _asked(reading)
    assert doubt.readings == ("2027-01-14", "2027-01-28")
    answered = _read("14 januari | 28/1 Nämnden sammanträder", {doubt.key: "2027-01-28"})
    assert [str(row.when) for row in answered.rows] == ["2027-01-07", "2027-01-28", "2027-05-05"]


def test_a_day_that_another_row_of_the_line_has_is_not() -> None:
    reading = reading_of(
        "Möten 2027\n\nKommunstyrelsen\n9 mars kl. 9\n4 maj kl. 9 (flyttat till 11 maj)\n1 juni kl. 9"
    )
    assert not _asked(reading)


@pytest.mark.parametrize(
    "row",
    [
        "28 januari | 28/1 Nämnden sammanträder",
        "26–29 januari | 28/1 Nämnden sammanträder",
        "14 januari | Nämnden ser på bokslutet per 28/1",
        "14 januari | Mars månads prognos klar",
        "14 januari | 28 platser fördelas",
    ],
)
def test_what_begins_with_no_other_day_is_not(row: str) -> None:
    assert not _asked(_read(row))
