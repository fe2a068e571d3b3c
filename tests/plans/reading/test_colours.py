"""Colours that a document explains: what is called off, days of a body; and colours that cannot be seen."""

import io
from calendar import monthrange
from datetime import date
from typing import Any

import docx
import pytest
import xlsxwriter
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from reportlab.lib.colors import CMYKColor, Color, black, white
from reportlab.platypus import SimpleDocTemplate
from reportlab.platypus import Table as Drawn

from plans.reading.colours import names_of, with_colours
from plans.reading.formats import document_of
from plans.reading.read import read_file
from plans.reading.reading import Reading

YELLOW, GREEN, RED = "#FFFF00", "#00B050", "#FFC7CE"
ROWS = (("2026-04-14", "Budgetdag", "KS"), ("2026-04-27", "Budgetdebatt", "KF"), ("2026-05-12", "Budgetdag", "KS"))


class _Book:
    """A workbook with one sheet, written cell by cell with a colour."""

    def __init__(self) -> None:
        self.out = io.BytesIO()
        self.book = xlsxwriter.Workbook(self.out)
        self.sheet = self.book.add_worksheet("Plan 2026")

    def write(self, row: int, column: int, value: Any, colour: str = "") -> None:
        self.sheet.write(row, column, value, self.book.add_format({"bg_color": colour}) if colour else None)

    def read(self) -> Reading:
        self.book.close()
        return read_file(self.out.getvalue())


def _table(book: _Book, *coloured: int) -> None:
    """A table of activities whose second row has these columns in pale red."""
    for column, name in enumerate(("Datum", "Aktivitet", "Deltagare")):
        book.write(0, column, name, YELLOW)
    for number, row in enumerate(ROWS, 1):
        for column, text in enumerate(row):
            book.write(number, column, text, RED if number == 2 and column in coloured else "")


@pytest.mark.parametrize("coloured", [(0, 1, 2), (0,), (1,)])
@pytest.mark.parametrize(
    "key",
    [
        (("Röd = inställt", ""),),
        (("Rosa markering", ""), ("betyder inställt möte", "")),
        (("", RED), ("Inställt", "")),
        (("Inställda möten", RED),),
    ],
)
def test_what_has_the_colour_of_what_is_called_off_is_asked_about(
    key: tuple[tuple[str, str], ...], coloured: tuple[int, ...]
) -> None:
    book = _Book()
    _table(book, *coloured)
    for column, (text, colour) in enumerate(key):
        book.write(6, column, text, colour)
    reading = book.read()
    assert [str(row.when) for row in reading.rows] == ["2026-04-14", "None", "2026-05-12"]
    assert [(doubt.because, doubt.readings) for doubt in reading.doubts] == [("struck", ("2026-04-27",))]


def test_colours_that_nobody_explains_say_nothing() -> None:
    book = _Book()
    _table(book, 0, 1, 2)
    reading = book.read()
    assert [str(row.when) for row in reading.rows] == [day for day, *_ in ROWS]
    assert not reading.doubts


def test_a_table_with_every_other_row_shaded_has_no_key() -> None:
    book = _Book()
    _table(book)
    for column, text in enumerate(("", "Mer om budgeten", "")):
        book.write(4, column, text, GREEN)
    book.book.close()
    document = document_of(book.out.getvalue())
    assert with_colours(document) is document


def test_days_of_a_wall_calendar_in_the_colour_of_a_body() -> None:
    held = {date(2026, 1, 14): YELLOW, date(2026, 2, 24): GREEN, date(2026, 3, 9): YELLOW}
    for cells in (2, 3):  # the day's own cell says it, or an empty one behind it
        book = _Book()
        for number, month in enumerate(("Januari", "Februari", "Mars"), 1):
            left = cells * (number - 1)
            book.sheet.merge_range(0, left, 0, left + cells - 1, month)
            for day in range(1, monthrange(2026, number)[1] + 1):
                on = date(2026, number, day)
                book.write(day, left, ("må", "ti", "on", "to", "fr", "lö", "sö")[on.weekday()])
                for column in range(left + 1, left + cells):
                    book.write(day, column, day if column == left + 1 else "", held.get(on, ""))
        for row, (colour, body) in enumerate(((YELLOW, "KS"), (GREEN, "Kommunfullmäktige")), 40):
            book.write(row, 0, "", colour)
            book.write(row, 1, body)
        reading = book.read()
        assert {(row.bodies[0], row.when.first) for row in reading.rows if row.when} == {
            ("KS", date(2026, 1, 14)),
            ("KF", date(2026, 2, 24)),
            ("KS", date(2026, 3, 9)),
        }
        assert not reading.doubts


def test_a_coloured_day_in_a_grid_says_what_its_colour_stands_for() -> None:
    book = _Book()
    for row, texts in enumerate((("", "Mars", "April", "Maj"), ("KS", 24, 21, 26), ("KF", 9, 27, 11))):
        for column, text in enumerate(texts):
            book.write(row, column, text, GREEN if (row, column) == (1, 2) else "")
    book.write(4, 0, "Grön", GREEN)
    book.write(4, 1, "budgetmöte")
    titles = [row.title for row in book.read().rows]
    assert titles == ["KS", "KS, budgetmöte", "KS", "KF", "KF", "KF"]


def test_shaded_cells_of_a_word_table() -> None:
    word = docx.Document()
    table = word.add_table(len(ROWS), 3)
    for number, row in enumerate(ROWS):
        for cell, text in zip(table.rows[number].cells, row, strict=True):
            cell.text = text
    shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="FF0000"/>')
    table.cell(1, 0)._tc.get_or_add_tcPr().append(shade)
    word.add_paragraph("Rött = inställt")
    out = io.BytesIO()
    word.save(out)
    assert [doubt.readings for doubt in read_file(out.getvalue()).doubts if doubt.because == "struck"] == [
        ("2026-04-27",)
    ]


@pytest.mark.parametrize("colour", [Color(1, 0, 0), CMYKColor(0, 1, 1, 0), Color(1, 0.78, 0.81)])
@pytest.mark.parametrize("framed", [True, False])
def test_shaded_cells_of_a_pdf(colour: Color, framed: bool) -> None:
    out = io.BytesIO()
    looks = [("GRID", (0, 0), (-1, -1), 0.5, black)] if framed else [("BACKGROUND", (0, 0), (-1, -1), white)]
    table = Drawn([*ROWS, ("", "Röd = inställt", "")], style=[*looks, ("BACKGROUND", (0, 1), (-1, 1), colour)])
    SimpleDocTemplate(out).build([table])
    reading = read_file(out.getvalue())
    asked = [doubt.readings for doubt in reading.doubts if doubt.because == "struck"]
    assert asked == ([("2026-04-27",)] if framed else [])
    assert [one.what for one in reading.unread] == ([] if framed else ["colour"])


def test_shaded_cells_of_a_web_page() -> None:
    rows = "".join(
        f"<tr{' bgcolor=red' if number == 1 else ''}>{''.join(f'<td>{text}' for text in row)}"
        for number, row in enumerate(ROWS)
    )
    page = f"<html><body><table>{rows}</table><p>Rött = inställt</p></body></html>"
    assert [doubt.readings for doubt in read_file(page.encode()).doubts if doubt.because == "struck"] == [
        ("2026-04-27",)
    ]


@pytest.mark.parametrize("key", ["Röd = inställt", "Röd text: inställt", "Rött betyder inställt"])
def test_a_colour_that_is_explained_and_cannot_be_seen_is_told_of(key: str) -> None:
    reading = read_file(f"Möten 2026\n\nKS 14/4\nKF 27/4\n\n{key}\n".encode())
    assert [(one.what, one.facts) for one in reading.unread] == [("colour", {"name": "röd", "text": "inställt"})]


@pytest.mark.parametrize(
    ("colour", "name"),
    [
        ("ff0000", "röd"),
        ("ffc7ce", "rosa"),
        ("ffc000", "gul"),
        ("ffff00", "gul"),
        ("92d050", "grön"),
        ("00b0f0", "turkos"),
        ("0070c0", "blå"),
        ("7030a0", "lila"),
        ("d9d9d9", "grå"),
        ("f4b084", "orange"),
    ],
)
def test_what_people_call_the_colours_of_an_office_palette(colour: str, name: str) -> None:
    assert name in names_of(colour)
