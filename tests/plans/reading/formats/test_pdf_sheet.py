"""Spreadsheets printed without frames: numbers and days at the right edge, words right behind them."""

import io
from collections.abc import Sequence

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from plans.reading.formats import document_of
from plans.reading.read import read_file
from tests.plans.reading.formats.reading import rows, tables, texts

SIZE, PADDING, PITCH = 9.0, 1.0, 11.5
PAGE = (600.0, 250.0)
Grid = Sequence[Sequence[str]]

PLAN = [
    ["Tid", "Aktivitet", "Vem", "Anm"],
    ["2027-01-12", "Budgetupptakt", "KSAU", "heldag"],
    ["2027-02-01", "Anvisningar skickas ut", "Ekonomiavdelningen", ""],
    ["v 8", "Dialogmöten", "Förvaltningschefer", ""],
    ["15/3 - 19/3", "Nämnderna lämnar underlag", "Nämnderna", "senast kl 12.00"],
    ["2027-04-06", "Budgetberedning", "KSAU", ""],
    ["2027-05-25", "Beslut", "KS", ""],
]
WIDTHS = [52.0, 120.0, 90.0, 80.0]
CALENDAR = [
    ["", "jan", "feb", "mars", "april"],
    ["Kommunfullmäktige", "", "22", "", "26"],
    ["Kommunstyrelsen", "12", "9", "9", "13, 27"],
    ["Valnämnden", "5, 19", "2", "2, 16", ""],
]


def printed(grid: Grid, widths: Sequence[float], *, lines: int = 99) -> bytes:
    """The grid as a sheet prints it: figures and days to the right, words to the left; `lines` rows a page."""
    out = io.BytesIO()
    canvas = Canvas(out, PAGE)
    for number, row in enumerate(grid):
        if number and number % lines == 0:
            canvas.showPage()
        canvas.setFont("Helvetica", SIZE)
        x, y = 30.0, PAGE[1] - 40.0 - PITCH * (number % lines)
        for text, width in zip(row, widths, strict=False):
            is_right = text.replace("-", "").replace(".", "").isdigit()
            shift = width - PADDING - stringWidth(text, "Helvetica", SIZE) if is_right else PADDING
            canvas.drawString(x + shift, y, text)
            x += width
    canvas.save()
    return out.getvalue()


def test_words_right_behind_a_day_are_of_the_next_cell() -> None:
    assert rows(document_of(printed(PLAN, WIDTHS))) == PLAN


def test_names_of_rows_have_no_heading() -> None:
    assert rows(document_of(printed(CALENDAR, [90.0, *[34.0] * 4]))) == CALENDAR


def test_names_and_times_have_no_heading() -> None:
    times = ["", "18.00", "9.00", "13.00"]
    grid = [[row[0], time, *row[1:]] for row, time in zip(CALENDAR, times, strict=True)]
    assert rows(document_of(printed(grid, [90.0, 40.0, *[34.0] * 4]))) == grid


def test_a_column_of_nothing_but_days_stands_apart_from_its_heading() -> None:
    grid = [
        ["Månad", "Kommunfullmäktige", "Kommunstyrelsen"],
        ["Januari", "2027-01-25", "2027-01-13"],
        ["Februari", "2027-02-22", "2027-02-10"],
        ["Mars", "2027-03-29", "2027-03-17"],
    ]
    assert rows(document_of(printed(grid, [60.0, 110.0, 100.0]))) == grid


@pytest.mark.parametrize("lines", [3, 4, 6])
def test_the_table_goes_on_over_pages_in_its_columns(lines: int) -> None:
    found = tables(document_of(printed(PLAN, WIDTHS, lines=lines)))
    assert [row for table in found for row in table] == PLAN


def test_a_line_across_the_columns_is_a_row_of_the_first_one() -> None:
    grid = [*PLAN[:4], ["Vår 2027: nämndernas arbete med budgeten"], *PLAN[4:]]
    assert rows(document_of(printed(grid, WIDTHS))) == [[*row, *[""] * (4 - len(row))] for row in grid]


def test_a_line_below_that_goes_over_the_columns_is_text() -> None:
    document = document_of(printed([*PLAN, ["Tiderna är preliminära och kan komma att ändras"]], WIDTHS))
    assert rows(document) == PLAN
    assert texts(document)[-1] == "Tiderna är preliminära och kan komma att ändras"


def test_the_days_are_those_of_the_rows() -> None:
    reading = read_file(printed(PLAN, WIDTHS))
    assert [str(row.when) for row in reading.rows] == [
        "2027-01-12",
        "2027-02-01",
        "2027-02-22..2027-02-26",
        "2027-03-15..2027-03-19",
        "2027-04-06",
        "2027-05-25",
    ]
