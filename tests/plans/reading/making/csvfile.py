"""A document as values parted by semicolons, as Excel saves them in Sweden."""

import csv
import io

from plans.reading.document import Document
from tests.plans.reading.making.grid import sheet_rows


def csv_of(document: Document, delimiter: str = ";", encoding: str = "utf-8-sig") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(sheet_rows(document))
    return out.getvalue().encode(encoding)
