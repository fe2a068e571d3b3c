"""Workbooks: a chain of true dates, years and months in merged cells, a wall calendar."""

from collections.abc import Callable, Sequence
from datetime import date
from io import BytesIO
from itertools import groupby
from typing import Any

import xlsxwriter

from tests.plans.reading.documents.built.cells import tables

Row = Sequence[str]

CHAIN = ("Stopp", "Kallelse KSAU", "KSAU kl 8.30", "Kallelse KS", "KS kl 13", "Kallelse KF", "KF kl 18", "Anm.")
CONTACTS = (("Namn", "Telefon"), ("Kansliet", "0300-12 12 12"), ("Kommunsekreterare", "0300-12 10 26"))
MOMENTS = ("År", "Månad", "Dag", "Moment", "Deltagare")
PLANNER = ("Januari", "Februari", "Mars", "April", "Maj", "Juni")


def chain() -> bytes:
    def fill(book: Any) -> None:
        day = book.add_format({"num_format": "d mmm"})
        sheet = book.add_worksheet("Sammanträden 2026")
        sheet.merge_range(0, 0, 0, len(CHAIN) - 1, "Kommunstyrelsens och fullmäktiges sammanträden 2026")
        sheet.write_row(2, 0, CHAIN)
        (rows,) = tables("excel_chain")
        for number, row in enumerate(rows, start=3):
            for column, text in enumerate(row):
                if len(text) == len("2026-01-01") and text[4] == "-":
                    sheet.write_datetime(number, column, date.fromisoformat(text), day)
                else:
                    sheet.write_string(number, column, text)
        contacts = book.add_worksheet("Kontakter")
        for number, pair in enumerate(CONTACTS):
            contacts.write_row(number, 0, pair)

    return _bytes(fill)


def moments() -> bytes:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("Tidplan")
        sheet.write(0, 0, "Bokslut 2023 – tidplan och moment")
        sheet.write_row(2, 0, MOMENTS)
        (rows,) = tables("excel_moments")
        for number, row in enumerate(rows, start=3):
            if row[0] == "#":
                sheet.merge_range(number, 0, number, len(MOMENTS) - 1, row[1])
                continue
            day, *words = row[2:]
            sheet.write(number, 2, int(day) if day.isdigit() else day)
            sheet.write_row(number, 3, words)
        _merge_down(sheet, rows, 0, lambda row: row[0])
        _merge_down(sheet, rows, 1, lambda row: row[0] + row[1])

    return _bytes(fill)


def planner() -> bytes:
    def fill(book: Any) -> None:
        sheet = book.add_worksheet("Våren 2025")
        sheet.write(0, 0, "Politisk almanacka våren 2025")
        for number, month in enumerate(PLANNER):
            sheet.merge_range(1, 2 * number, 1, 2 * number + 1, month)
        (rows,) = tables("excel_planner")
        for number, row in enumerate(rows, start=2):
            for column, text in enumerate(row):
                if text:
                    sheet.write_string(number, column, text)

    return _bytes(fill)


def _merge_down(sheet: Any, rows: Sequence[Row], column: int, key: Callable[[Row], str]) -> None:
    """Merge the cells of a column that lie under one another and say the same."""
    for _, group in groupby(enumerate(rows, start=3), key=lambda pair: key(pair[1])):
        found = list(group)
        (first, row), last = found[0], found[-1][0]
        if row[0] == "#":
            continue
        text: str | int = int(row[column]) if row[column].isdigit() else row[column]
        if first == last:
            sheet.write(first, column, text)
        else:
            sheet.merge_range(first, column, last, column, text)


def _bytes(fill: Callable[[Any], None]) -> bytes:
    stream = BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        fill(book)
    return stream.getvalue()
