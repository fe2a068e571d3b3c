"""Workbooks with a sheet for each month, and wall calendars whose weekdays stand before their days."""

import io
from calendar import monthrange
from collections.abc import Mapping
from datetime import date

import xlsxwriter

from plans.reading.read import read_file
from plans.reading.reading import Reading

MONTHS = ("Januari", "Februari", "Mars")
WEEKDAYS = ("må", "ti", "on", "to", "fr", "lö", "sö")


def _sheets(title: str, names: Mapping[str, tuple[int, str]]) -> Reading:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    for number, (name, (day, what)) in enumerate(names.items()):
        sheet = book.add_worksheet(name)
        sheet.write(0, 0, title if not number else "")
        sheet.write_row(1, 0, ["Dag", "Aktivitet", "Deltagare"])
        sheet.write_row(2, 0, [day, what, "KS"])
        sheet.write_row(3, 0, [day + 7, f"Mer {what.lower()}", "KS"])
    book.close()
    return read_file(out.getvalue(), today=date(2026, 1, 1))


def test_the_days_of_a_sheet_are_those_of_the_month_it_is_called_by() -> None:
    reading = _sheets("", {"Mars 2026": (12, "Uppstart"), "April 2026": (10, "Budgetdialog")})
    read = [(str(row.when), row.title) for row in reading.rows]
    assert read == [
        ("2026-03-12", "Uppstart"),
        ("2026-03-19", "Mer uppstart"),
        ("2026-04-10", "Budgetdialog"),
        ("2026-04-17", "Mer budgetdialog"),
    ]
    assert not reading.doubts


def test_a_title_on_the_sheet_of_a_month_is_nothing_that_happens_then() -> None:
    reading = _sheets("Budgetprocess 2027", {"Mars": (12, "Uppstart"), "April": (10, "Budgetdialog")})
    assert [row.raw_date for row in reading.rows] == ["12", "19", "10", "17"]
    assert {doubt.about for doubt in reading.doubts} == {"year"}


def test_weekdays_before_the_days_of_a_wall_calendar_are_theirs() -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet("2026")
    sheet.write(0, 0, "Sammanträdeskalender 2026")
    held = {date(2026, 1, 14): "KSAU", date(2026, 2, 24): "KS", date(2026, 3, 9): "KF"}
    for number, month in enumerate(MONTHS, 1):
        left = 3 * (number - 1)
        sheet.merge_range(1, left, 1, left + 2, month)
        for day in range(1, monthrange(2026, number)[1] + 1):
            on = date(2026, number, day)
            sheet.write_row(1 + day, left, [WEEKDAYS[on.weekday()], day, held.get(on, "")])
    book.close()
    reading = read_file(out.getvalue())
    assert {(row.bodies[0], row.when.first) for row in reading.rows if row.when} == {
        (body, day) for day, body in held.items()
    }
    assert not reading.doubts
