"""Lists of meetings as pages and minutes have them: whose their days are, in which year, and which are none."""

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading


def read(*lines: str) -> Reading:
    return read_document(text_document("\n".join(lines), markdown=False))


def days(reading: Reading) -> list[str]:
    """Each row in short: its bodies and its date."""
    return [f"{'+'.join(row.bodies) or '–'} {row.when}" for row in reading.rows]


def asked(reading: Reading) -> list[str]:
    return [f"{doubt.about} {doubt.because} {doubt.text}" for doubt in reading.doubts]


@pytest.mark.parametrize(
    "lines",
    [
        ("Tekniska nämnden sammanträder följande dagar 2023: 10 januari, 7 feburari och 15 augsuti.",),
        ("Tekniska nämnden 2023", "10 januari", "7 feburari", "15 augsuti"),
        ("Tekniska nämnden 2023", "10 januari", "7 februari och och 15 augusti"),
    ],
)
def test_a_misspelt_month_or_a_doubled_word_loses_no_day(lines: tuple[str, ...]) -> None:
    found = read(*lines)
    assert days(found) == ["TN 2023-01-10", "TN 2023-02-07", "TN 2023-08-15"]
    assert {row.title for row in found.rows} == {"Tekniska nämnden"}
    assert not found.doubts
