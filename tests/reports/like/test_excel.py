"""Excel: a true date stays one, the changed cell is marked and has a note, and nothing else changes."""

import io
import re
import zipfile
from collections.abc import Callable
from datetime import date, time
from typing import Any

import xlsxwriter
from openpyxl import load_workbook

from plans.reading.read import read_file
from reports.like.liked import Why
from tests.plans.reading.making import xlsx_of
from tests.reports.like.making import again, document, said, written

ROWS = [
    ("Datum", "Aktivitet", "Deltagare"),
    ("7 juni 2023", "Rambudget KS", "KS"),
    ("19 juni 2023", "Rambudget KF", "KF"),
]


def book(fill: Callable[[Any, Any], None]) -> bytes:
    out = io.BytesIO()
    made = xlsxwriter.Workbook(out)
    fill(made, made.add_worksheet("Tidplan"))
    made.close()
    return out.getvalue()


def dated(made: Any, sheet: Any) -> None:
    day, clock = made.add_format({"num_format": "ddd d mmm yyyy"}), made.add_format({"num_format": "hh:mm"})
    sheet.write_row(0, 0, ["Datum", "Dag", "Vecka", "Tid", "Aktivitet"])
    for row, (when, name) in enumerate(
        [(date(2023, 6, 7), "Rambudget KS"), (date(2023, 6, 19), "Rambudget KF")], 1
    ):
        sheet.write_datetime(row, 0, when, day)
        sheet.write(row, 1, ("onsdag", "måndag")[row - 1])
        sheet.write(row, 2, when.isocalendar().week)
        sheet.write_datetime(row, 3, time(13, 0), clock)
        sheet.write(row, 4, name)


def test_a_cell_of_words() -> None:
    liked = written(xlsx_of(document(*ROWS)), "t.xlsx", {"Rambudget KF": "2023-06-12"})
    sheet = load_workbook(io.BytesIO(liked.content)).active
    (cell,) = [one for row in sheet.iter_rows() for one in row if one.value == "12 juni 2023"]
    assert cell.fill.fgColor.rgb == "FFFFF2CC"
    assert cell.comment.text == "Stod: 19 juni 2023"
    assert sum(one.fill.fill_type == "solid" for row in sheet.iter_rows() for one in row) == 1
    assert again(liked, "t.xlsx") == {"Rambudget KS": "2023-06-07", "Rambudget KF": "2023-06-12"}


def test_a_true_date_stays_one_with_its_format_and_what_stands_beside_follows() -> None:
    liked = written(book(dated), "t.xlsx", {"Rambudget KF": "2023-07-04 15:30"})
    sheet = load_workbook(io.BytesIO(liked.content))["Tidplan"]
    assert (sheet["A3"].value.date(), sheet["A3"].number_format) == (date(2023, 7, 4), "ddd d mmm yyyy")
    assert (sheet["B3"].value, sheet["C3"].value) == ("tisdag", 27)
    assert (sheet["D3"].value, sheet["D3"].number_format) == (time(15, 30), "hh:mm")
    assert sheet["A2"].value.date() == date(2023, 6, 7)
    reading = read_file(liked.content, "t.xlsx")
    assert said(reading)[1] == ("Rambudget KF", "2023-07-04", "15:30")
    assert not reading.doubts


def test_days_that_a_date_cell_cannot_hold_are_written_as_words() -> None:
    liked = written(book(dated), "t.xlsx", {"Rambudget KF": "2023-07-04..2023-07-06"})
    assert again(liked, "t.xlsx")["Rambudget KF"] == "2023-07-04..2023-07-06"


def test_nothing_else_in_the_file_changes() -> None:
    content = book(dated)
    liked = written(content, "t.xlsx", {"Rambudget KF": "2023-06-20"})
    old, new = (zipfile.ZipFile(io.BytesIO(data)) for data in (content, liked.content))
    changed = {name for name in old.namelist() if old.read(name) != new.read(name)}
    assert changed == {"xl/worksheets/sheet1.xml", "xl/styles.xml", "[Content_Types].xml"}
    values = [
        [cell.value for row in load_workbook(io.BytesIO(data))["Tidplan"].iter_rows() for cell in row]
        for data in (content, liked.content)
    ]
    assert sum(a != b for a, b in zip(*values, strict=True)) == 2  # the date and the weekday


def test_rich_text_keeps_its_looks() -> None:
    def fill(made: Any, sheet: Any) -> None:
        bold = made.add_format({"bold": True})
        sheet.write_row(0, 0, ["Datum", "Aktivitet"])
        sheet.write_rich_string(1, 0, bold, "7 juni", " 2023, kl 10")
        sheet.write(1, 1, "Rambudget KS")
        sheet.write_row(2, 0, ["19 juni 2023", "Rambudget KF"])

    liked = written(book(fill), "t.xlsx", {"Rambudget KS": "2023-06-08"})
    cell = load_workbook(io.BytesIO(liked.content), rich_text=True)["Tidplan"]["A2"].value
    assert [str(part) for part in cell] == ["8 juni", " 2023, kl 10"]
    assert cell[0].font.b


def test_a_date_that_a_formula_counts_is_left_and_told() -> None:
    def fill(made: Any, sheet: Any) -> None:
        day = made.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(0, 0, ["Datum", "Aktivitet"])
        sheet.write_datetime(1, 0, date(2023, 6, 19), day)
        sheet.write(1, 1, "Rambudget KF")
        sheet.write_formula(2, 0, "=A2-7", day, 45089)
        sheet.write(2, 1, "Kallelse KF")

    liked = written(book(fill), "t.xlsx", {"Rambudget KF": "2023-06-26", "Kallelse KF": "2023-06-19"})
    assert [one.title for one in liked.changes] == ["Rambudget KF"]
    assert [one.why for one in liked.unwritten] == [Why.FORMULA]
    again_book = load_workbook(io.BytesIO(liked.content))
    assert again_book["Tidplan"]["A3"].value == "=A2-7"
    assert again_book.calculation.fullCalcOnLoad


def test_hidden_columns_and_rows_do_not_lead_astray() -> None:
    def fill(_: Any, sheet: Any) -> None:
        sheet.write_row(1, 1, ["x", "Datum", "Aktivitet"])
        sheet.write_row(2, 1, ["y", "7 juni 2023", "Rambudget KS"])
        sheet.write_row(3, 1, ["7 juni 2023", "7 juni 2023", "Gammal rad"])
        sheet.write_row(4, 1, ["19 juni 2023", "19 juni 2023", "Rambudget KF"])
        sheet.set_column(1, 1, None, None, {"hidden": True})
        sheet.set_row(3, None, None, {"hidden": True})

    liked = written(book(fill), "t.xlsx", {"Rambudget KF": "2023-06-12"})
    sheet = load_workbook(io.BytesIO(liked.content))["Tidplan"]
    assert [sheet[at].value for at in ("B5", "C5", "C4")] == ["19 juni 2023", "12 juni 2023", "7 juni 2023"]


def test_a_note_that_was_there_stays_beside_the_new_ones() -> None:
    def fill(made: Any, sheet: Any) -> None:
        dated(made, sheet)
        sheet.write_comment("A2", "Preliminärt")

    liked = written(book(fill), "t.xlsx", {"Rambudget KF": "2023-06-20", "Rambudget KS": "2023-06-08"})
    sheet = load_workbook(io.BytesIO(liked.content))["Tidplan"]
    assert (sheet["A2"].comment.text, sheet["A3"].comment.text) == ("Preliminärt", "Stod: 2023-06-19")


def test_two_sheets() -> None:
    def fill(made: Any, sheet: Any) -> None:
        dated(made, sheet)
        other = made.add_worksheet("Hösten")
        other.write_row(0, 0, ["Datum", "Aktivitet"])
        other.write_row(1, 0, ["7 juni 2023", "Budgetdag"])
        other.write_row(2, 0, ["9 juni 2023", "Bokslutsdag"])

    liked = written(book(fill), "t.xlsx", {"Budgetdag": "2023-06-08", "Rambudget KF": "2023-06-20"})
    made = load_workbook(io.BytesIO(liked.content))
    assert made["Hösten"]["A2"].value == "8 juni 2023"
    assert made["Hösten"]["A2"].comment.text == "Stod: 7 juni 2023"
    assert made["Tidplan"]["A3"].value.date() == date(2023, 6, 20)


def test_cells_that_do_not_say_where_they_stand() -> None:
    content = xlsx_of(document(*ROWS))
    with zipfile.ZipFile(io.BytesIO(content)) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = re.sub(rb' r="[A-Z]*[0-9]+"', b"", parts[sheet])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as new:
        for name, data in parts.items():
            new.writestr(name, data)
    liked = written(out.getvalue(), "t.xlsx", {"Rambudget KF": "2023-06-12"})
    assert again(liked, "t.xlsx") == {"Rambudget KS": "2023-06-07", "Rambudget KF": "2023-06-12"}
