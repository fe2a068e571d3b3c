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


NOVEMBER = (
    ("v.", "Mån", "Tis", "Ons", "Tors", "Fre", "Lör", "Sön"),
    (45, "", "", 1, 2, 3, 4, 5),
    ("", "", "", "", "KSAU 9.00", "", "", ""),
    (46, 6, 7, 8, 9, 10, 11, 12),
    ("", "", "SN 13.00 inställt", "", "", "", "", ""),
    (47, 13, 14, 15, 16, 17, 18, 19),
    ("", "", "", "KS 8.30 budget", "", "", "", ""),
    (48, 20, 21, 22, 23, 24, 25, 26),
    (49, 27, 28, 29, 30, "", "", ""),
    ("", "KF 18.00", "", "", "", "", "", ""),
)
APRIL = (
    ("v.", "Mån", "Tis", "Ons", "Tors", "Fre", "Lör", "Sön"),
    (13, "", "", "", "", "", 1, 2),
    (14, 3, 4, 5, 6, 7, 8, 9),
    ("", "", "KSAU 9.00", "", "", "", "", ""),
    (15, 10, 11, 12, 13, 14, 15, 16),
    (16, 17, 18, 19, 20, 21, 22, 23),
    ("", "", "", "Förberedelse av kommande år", "", "", "", ""),
    (17, 24, 25, 26, 27, 28, 29, 30),
    ("", "KF 18.00", "", "", "", "", "", ""),
)


def _month_sheets(*sheets: tuple[str, str, Sequence[Sequence[object]]]) -> Reading:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    for name, title, rows in sheets:
        sheet = book.add_worksheet(name)
        sheet.write(0, 0, title)
        for line, row in enumerate(rows, 1):
            for at, cell in enumerate(row):
                if cell != "":
                    sheet.write(line, at, cell)
    book.close()
    return read_file(out.getvalue(), today=date(2026, 1, 1))


def test_weeks_of_which_a_month_has_only_two_days_are_weeks_too() -> None:
    reading = _month_sheets(("April 2028", "", APRIL), ("November 2028", "", NOVEMBER))
    held = [(str(row.when), row.bodies, str(row.time)) for row in reading.rows if row.bodies and row.when]
    assert held == [
        ("2028-04-04", ("KSAU",), "09:00"),
        ("2028-04-24", ("KF",), "18:00"),
        ("2028-11-02", ("KSAU",), "09:00"),
        ("2028-11-15", ("KS",), "08:30"),
        ("2028-11-27", ("KF",), "18:00"),
    ]


def test_what_stands_behind_a_time_in_a_day_s_cell_is_said_of_the_meeting() -> None:
    reading = _month_sheets(("November 2028", "", NOVEMBER))
    assert [doubt.because for doubt in reading.doubts if doubt.text == "7"] == ["called_off"]
    assert "KS, budget" in [row.title for row in reading.rows]


def test_the_first_line_of_a_sheet_with_its_month_is_no_meeting() -> None:
    reading = _month_sheets(
        ("April 2028", "Kulturförvaltningen april 2028", APRIL),
        ("November 2028", "Kulturförvaltningen november 2028", NOVEMBER),
    )
    assert all(len(str(row.when)) == len("2028-04-04") for row in reading.rows if row.when is not None)
