"""Times over a table, each told by the words that its column is called by."""

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document

ROWS = "\nMånad\tStyrelsen\tBeredningsgruppen\nJanuari\t\ttors 14\nFebruari\tfre 12\ttors 4\nMars\tfre 5\ttors 11"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Styrelsen sammanträder kl. 9–12 och beredningsgruppen kl. 8.30.", {"09:00-12:00", "08:30"}),
        ("Styrelsen kl. 9.00, kansliet kl. 8.30.", {"09:00", "None"}),
        ("Förbundsstyrelsen kl. 9.00, kansliet kl. 8.30.", {"09:00", "None"}),
        ("Styrelsen (FS) fredagar kl. 9.00. Beredningsgruppen torsdagar kl. 8.30.", {"09:00", "08:30"}),
        ("Kansliet kl. 9.00, växeln kl. 8.30.", {"None"}),
    ],
)
def test_a_column_has_the_time_that_is_told_by_its_words(line: str, told: set[str]) -> None:
    text = f"Mötesdagar 2027 Samordningsförbundet\n{line}\n{ROWS}"
    reading = read_document(text_document(text, markdown=False))
    assert len(reading.rows) == 5
    assert {str(row.time) for row in reading.rows} == told


def test_a_column_has_the_time_of_the_name_behind_which_its_letters_stand_in_brackets() -> None:
    line = "Styrelsen fredagar kl. 9.00. Beredningsgruppen (BGR) torsdagar kl. 8.30."
    text = f"Mötesdagar 2027\n{line}\n{ROWS.replace('Beredningsgruppen', 'BGR')}"
    reading = read_document(text_document(text, markdown=False))
    assert {(row.title, str(row.time)) for row in reading.rows} == {("Styrelsen", "09:00"), ("BGR", "08:30")}
