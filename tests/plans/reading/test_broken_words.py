"""Words broken without a hyphen by the narrow columns of a printed table."""

import pytest

from plans.reading.brokenwords import with_whole_words
from plans.reading.document import Cell, Document, Paragraph, Place, Row, Table


def read(text: str, elsewhere: str = "", form: str = "pdf") -> str:
    """A cell's words, in a table under a line."""
    table = Table((Row(Place(2), (Cell(text), Cell("12/1"))),))
    whole = with_whole_words(Document(form, (Paragraph(Place(1), elsewhere), table))).blocks[1]
    assert isinstance(whole, Table)
    return whole.rows[0].cells[0].text


@pytest.mark.parametrize(
    ("text", "elsewhere", "whole"),
    [
        ("Samhällsbyggnadsnämn\nden", "", "Samhällsbyggnadsnämnden"),
        ("Midsomma\nrafton 19/6", "", "Midsommarafton 19/6"),
        ("Verksamhetsplan\neringen börjar", "Om verksamhetsplaneringen", "Verksamhetsplaneringen börjar"),
    ],
)
def test_a_word_that_is_known_whole(text: str, elsewhere: str, whole: str) -> None:
    assert read(text, elsewhere) == whole


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("Verksamhetsplan\neringen börjar", ""),  # nothing says that it is one word
        ("Budget\nbeslut i KF", "Budget, beslut och budgetbeslut"),  # two words, as it has them elsewhere
        ("Kommunstyrelsens\narbetsutskott", ""),
        ("Kommunstyrelsen\nKommunfullmäktige", ""),
        ("KSAU\nks", ""),
        ("Omsorgsnämnd\nkl. 13.15", ""),  # a body and its time, and no body spelt nearly so
    ],
)
def test_lines_that_need_not_be_one_word_stay_two(text: str, elsewhere: str) -> None:
    assert read(text, elsewhere) == text


def test_other_formats_break_lines_where_somebody_wanted_it() -> None:
    assert read("Samhällsbyggnadsnämn\nden", form="docx") == "Samhällsbyggnadsnämn\nden"
