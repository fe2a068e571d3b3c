"""Rows of a table that only hold its title, whatever the format."""

import pytest

from plans.reading.document import Paragraph, Table
from plans.reading.read import read_document
from plans.reading.titlerows import with_titles_above
from tests.plans.reading.formats.reading import document_with

HEAD = ["Organ", "Dag", "Vår", "Höst"]
ROWS = [["Kommunfullmäktige", "måndag", "25/1, 22/2", "30/8"], ["Kommunstyrelsen", "onsdag", "13/1", "18/8, 15/9"]]


def told(*tables: list[list[str]]) -> list[str | list[str]]:
    """The lines of text and the first rows of the tables."""
    blocks = with_titles_above(document_with(*tables)).blocks
    return [
        block.text if isinstance(block, Paragraph) else [cell.text for cell in block.rows[0].cells]
        for block in blocks
        if isinstance(block, Table) or block.text
    ]


@pytest.mark.parametrize("title", ["Sammanträden 2027", "2027", "Sammanträdesplan för nämnderna"])
@pytest.mark.parametrize("at", [0, 1, 3])
def test_a_title_in_any_column_is_a_line_above(title: str, at: int) -> None:
    row = [title if n == at else "" for n in range(4)]
    assert told([row, HEAD, *ROWS]) == [title, HEAD]
    assert told([row, [""] * 4, ["Fastställd av KS", "", "", ""], HEAD, *ROWS]) == [
        title,
        "Fastställd av KS",
        HEAD,
    ]


@pytest.mark.parametrize(
    "first", [["Januari", "", "", ""], ["12 januari", "", "", ""], ["KF", "12/1", "", ""], HEAD]
)
def test_a_month_a_day_and_what_has_words_beside_it_are_rows(first: list[str]) -> None:
    assert told([first, ["KS", "onsdag", "13/1", "18/8"]]) == [first]


def test_words_alone_on_a_page_where_the_table_goes_on_are_a_row() -> None:
    more = ["ekonomichef", "", "", ""]
    assert told([HEAD, *ROWS], [more, *ROWS]) == [HEAD, more]
    assert told([HEAD, *ROWS], [["Hösten 2027", "", "", ""], HEAD, *ROWS]) == [HEAD, "Hösten 2027", HEAD]


def test_the_year_of_the_title_is_that_of_the_days() -> None:
    document = document_with([["Sammanträden 2027", "", "", ""], HEAD, *ROWS])
    reading = read_document(document)
    assert {row.when.first.year for row in reading.rows if row.when} == {2027}
    assert not reading.doubts
