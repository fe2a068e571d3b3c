"""Workbooks with a sheet for each month, and wall calendars whose weekdays stand before their days."""

import io
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from datetime import date

import pytest
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


def _wall(held: Mapping[date, str], beside: Callable[[date], str], heads: Sequence[str] = MONTHS) -> Reading:
    """A wall calendar with a cell for each day: "M 5 2 KSAU"."""
    rows = [list(heads)]
    for day in range(1, 32):
        row = []
        for month in range(1, len(heads) + 1):
            on = date(2026, month, min(day, monthrange(2026, month)[1]))
            letter = "MTOTFLS"[on.weekday()]
            row.append(
                " ".join(filter(None, (letter, str(day), beside(on), held.get(on)))) if on.day == day else ""
            )
        rows.append(row)
    text = "\n".join(",".join(row) for row in rows)
    return read_file(text.encode(), "a.csv", today=date(2026, 1, 1))


def _week(on: date, form: str = "{}") -> str:
    return form.format(on.isocalendar().week) if on.weekday() == 0 else ""


HELD = {date(2026, 1, 14): "KSAU", date(2026, 2, 23): "KS", date(2026, 3, 9): "KF 18.00", date(2026, 3, 10): "KS"}


@pytest.mark.parametrize("form", ["{}", "v{}", "v. {}", "(v {})"])
def test_a_number_after_each_monday_is_its_week(form: str) -> None:
    reading = _wall(HELD, lambda on: _week(on, form), [f"{month} 2026" for month in MONTHS])
    assert {row.when.first: (*row.bodies, row.title) for row in reading.rows if row.when} == {
        day: (name.split()[0],) * 2 for day, name in HELD.items()
    }
    assert not reading.doubts
    assert not reading.left_aside


def test_a_week_that_is_not_its_mondays_is_asked_about() -> None:
    reading = _wall(HELD, lambda on: _week(on, "v. {}").replace("9", "8"), [f"{month} 2026" for month in MONTHS])
    assert [(doubt.place.line, doubt.about) for doubt in reading.doubts] == [(24, "weekday")]


@pytest.mark.parametrize(
    "beside",
    [
        lambda on: "7" if on.weekday() == 0 else "",
        lambda on: str(on.isocalendar().week) if on.weekday() < 2 else "",
    ],
)
def test_other_numbers_beside_the_days_are_no_weeks(beside: Callable[[date], str]) -> None:
    reading = _wall(HELD, beside)
    assert not any(row.when and row.when.first == date(2026, 2, 23) and row.title == "KS" for row in reading.rows)
