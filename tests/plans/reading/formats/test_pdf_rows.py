"""Rows of a PDF's table without frames whose lines stand as far apart as those of a cell."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from tests.plans.reading.formats.reading import cells, rows
from tests.plans.reading.formats.test_pdf import read

_LEFTS = (60, 130, 190)


def _rows(lines: Sequence[Sequence[str]], lefts: Sequence[int] = _LEFTS) -> list[list[str]]:
    def page(canvas: Canvas) -> None:
        for number, line in enumerate(lines):
            for left, words in zip(lefts, line, strict=False):
                canvas.drawString(left, 700 - 14 * number, words)

    return rows(read(page))


def test_lines_with_values_of_their_own_in_several_columns_are_rows_though_the_first_had_no_room() -> None:
    lines = [
        ["Ti 9", "13.00", "Kommunstyrelsen"],
        ["To 11", "8.30", "Nämnden för arbete, kultur och folkhälsa i Ekby"],
        ["On 17", "10.00", "Pensionärsrådet"],
    ]
    assert _rows(lines) == lines


def test_lines_with_a_day_each_are_rows_where_no_cell_of_the_table_is_empty() -> None:
    lines = [
        ["Nämnden för arbete, kultur och folkhälsa", "11 mars"],
        ["Pensionärsrådet", "17 mars"],
        ["Kommunstyrelsen", "23 mars"],
    ]
    assert _rows(lines, (60, 280)) == lines


def test_days_listed_in_one_cell_stay_there() -> None:
    lines = [
        ["Nämnden för arbete", "11 mars"],
        ["och kultur", "15 april"],
        ["", "20 maj"],
        ["Kommunstyrelsen", "23 mars"],
        ["", "27 april"],
    ]
    assert _rows(lines, (60, 180)) == [
        ["Nämnden för arbete och kultur", "11 mars 15 april 20 maj"],
        ["Kommunstyrelsen", "23 mars 27 april"],
    ]


def test_a_line_of_a_cell_that_ends_with_a_joining_word_goes_on() -> None:
    def page(canvas: Canvas) -> None:
        for x in (50, 150, 400):
            canvas.line(x, 720, x, 600)
        for y in (720, 670, 635, 600):
            canvas.line(50, y, 400, y)
        for left, top, words in (
            (60, 700, "9 mars"), (160, 700, "Partierna lämnar sina förslag till"), (160, 688, "nämndsekreteraren"),
            (60, 650, "11 mars"), (160, 655, "Kommunstyrelsen"), (160, 643, "Tekniska nämnden"),
            (60, 615, "12 mars"), (160, 615, "Utskick"),
        ):  # fmt: skip
            canvas.drawString(left, top, words)

    assert [row[1].text for row in cells(read(page))] == [
        "Partierna lämnar sina förslag till nämndsekreteraren",
        "Kommunstyrelsen\nTekniska nämnden",
        "Utskick",
    ]
