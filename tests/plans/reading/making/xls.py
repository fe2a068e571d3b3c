"""A document as a sheet of an old Excel workbook."""

import io

import xlwt

from plans.reading.document import Document
from tests.plans.reading.making.grid import sheet_rows


def xls_of(document: Document, sheet: str = "Tidsplan") -> bytes:
    book = xlwt.Workbook(encoding="utf-8")
    made = book.add_sheet(sheet)
    for number, cells in enumerate(sheet_rows(document)):
        for column, text in enumerate(cells):
            if text:
                made.write(number, column, text)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
