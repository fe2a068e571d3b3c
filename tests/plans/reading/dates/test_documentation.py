"""docs/dates.md is its own test: every row of its tables is read and compared."""

import re
from pathlib import Path

import pytest

from plans.reading.dates.days import find_days
from plans.reading.dates.find import find_dates
from plans.reading.dates.notdates import not_dates
from plans.reading.dates.years.clues import Because
from plans.reading.dates.years.headings import heading_years
from tests.plans.reading.dates.notation import NOTHING, said_cell, said_dates

PAGE = (Path(__file__).parents[4] / "docs" / "dates.md").read_text(encoding="utf-8")
TABLE = re.compile(r"^\| (.+) \| (.+) \|\n\|---\|---\|\n((?:\|.*\|\n)+)", re.MULTILINE)


def rows(first: str, second: str) -> list[tuple[str, str]]:
    """The rows of every table with these two headings; <br> stands for a line break in a cell."""
    found = []
    for table in TABLE.finditer(PAGE):
        if (table[1], table[2]) == (first, second):
            cells = (row.strip("|").split(" | ") for row in table[3].splitlines())
            found += [(text.strip().replace("<br>", "\n"), reading.strip()) for text, reading in cells]
    assert found
    return found


@pytest.mark.parametrize(("text", "reading"), rows("i en cell", "läses som"))
def test_a_cell_reads_as_it_says(text: str, reading: str) -> None:
    assert said_dates(find_dates(text, cell=True)) == reading


@pytest.mark.parametrize(("text", "reading"), rows("i löpande text", "läses som"))
def test_running_text_reads_as_it_says(text: str, reading: str) -> None:
    assert said_dates(find_dates(text)) == reading


@pytest.mark.parametrize(("text", "reading"), rows("i skannad text", "läses som"))
def test_scanned_text_reads_as_it_says(text: str, reading: str) -> None:
    assert said_dates(find_dates(text, loose=True)) == reading


@pytest.mark.parametrize(("text", "reading"), rows("i löpande text", "göms som"))
def test_what_is_no_date_is_none(text: str, reading: str) -> None:
    assert find_dates(text) == ()
    assert (", ".join(dict.fromkeys(part.sort for part in not_dates(text))) or "bara siffror") == reading


@pytest.mark.parametrize(("text", "reading"), rows("i en ruta", "läses som"))
def test_a_box_of_a_grid_reads_as_it_says(text: str, reading: str) -> None:
    assert said_cell(find_days(text)) == reading


@pytest.mark.parametrize(("text", "reading"), rows("rubrik", "år"))
def test_a_heading_gives_the_years_it_says(text: str, reading: str) -> None:
    years = heading_years(text)
    if years is None:
        assert reading == NOTHING
    else:
        assert f"{'säkert' if years.sure else 'troligen'} {', '.join(map(str, years.years))}" == reading


def test_every_reason_is_in_the_table() -> None:
    assert [code.strip("`") for code, _ in rows("skäl", "betyder")] == list(Because)
