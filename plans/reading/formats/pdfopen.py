"""Opening a PDF within bounds: nothing unpacks without end, and a lock is told of."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from plans.quiet import quiet
from plans.reading.formats.bounds import MOST_PAGES, Refused, within
from plans.reading.formats.damage import reason
from plans.reading.formats.pdfstreams import bounded_streams
from plans.reading.formats.pdftimed import timed_page

if TYPE_CHECKING:
    from pdfplumber.page import Page
    from pdfplumber.pdf import PDF


@contextmanager
def opened(data: bytes) -> Iterator["PDF"]:
    """The PDF, open. Raises Refused `password` where it is locked."""
    import pdfplumber

    with quiet("pdfminer"), bounded_streams():
        try:
            pdf = pdfplumber.open(io.BytesIO(data), raise_unicode_errors=False)
        except Exception as error:
            inner = error.args[0] if error.args and isinstance(error.args[0], Exception) else error
            if isinstance(inner, Refused):
                raise inner from None
            if "PDFPasswordIncorrect" in repr(error):
                raise Refused("password", format="pdf") from None
            raise Refused("damaged", format="pdf", said=reason(inner)) from error
        yield pdf


def pages_of(pdf: "PDF") -> list["Page"]:
    """The pages, none of them read yet; each is given its own time."""
    from pdfminer.pdfpage import PDFPage

    made: list[Page] = []
    top = 0.0
    for page in PDFPage.create_pages(pdf.doc):
        made.append(timed_page(pdf, page, len(made) + 1, top))
        top += float(made[-1].height)
        within("too_many_pages", len(made), MOST_PAGES)
    return made
