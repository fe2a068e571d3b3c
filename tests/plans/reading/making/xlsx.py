"""A document as a sheet of an Excel workbook."""

import io

import xlsxwriter

from plans.reading.document import Document
from tests.plans.reading.making.grid import sheet_rows


def xlsx_of(document: Document, sheet: str = "Tidsplan") -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    made = book.add_worksheet(sheet)
    for number, cells in enumerate(sheet_rows(document)):
        for column, text in enumerate(cells):
            made.write_string(number, column, text) if text else made.write_blank(number, column, None)
    book.close()
    return out.getvalue()
