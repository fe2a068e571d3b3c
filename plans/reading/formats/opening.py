"""A file, or bytes from standard input, as a Document. What it is is seen from what is in it."""

import os
from pathlib import Path

from plans.faults import PlanError, file_faults
from plans.reading.document import Document
from plans.reading.formats.blocks import has_text
from plans.reading.formats.bounds import MEGABYTE, MOST_BYTES, MOST_TEXT, Progress, Refused, within
from plans.reading.formats.damage import reading_as
from plans.reading.formats.encoding import text_of
from plans.reading.formats.sniffing import packed_sort, text_sort

STANDARD_INPUT = "-"
"""What problems call a document without a name."""


def open_document(path: Path | str, progress: Progress | None = None) -> Document:
    """Read a document of any known format; `progress` is told of each page or sheet done, and of how many.

    Raises PlanError where it cannot be read, with what to do about it.
    """
    return document_of(document_bytes(path), str(path), progress)


def document_bytes(path: Path | str) -> bytes:
    """The bytes of a document. Raises PlanError where there is none, or a larger one than is ever read."""
    path = Path(path)
    with file_faults(path):
        if path.is_dir():
            raise IsADirectoryError(str(path))
        if path.exists() and not path.is_file():
            raise PlanError.of_file(path, "no_file")
        with path.open("rb") as stream:
            if os.fstat(stream.fileno()).st_size > MOST_BYTES:
                raise PlanError.of_file(path, "document_too_large", most=MOST_BYTES // MEGABYTE)
            return stream.read(MOST_BYTES + 1)


def document_of(data: bytes, name: str | None = None, progress: Progress | None = None) -> Document:
    """As open_document, from bytes; `name` is what problems call them, None for standard input."""
    format = "text"
    try:
        within("document_too_large", (len(data) + MEGABYTE - 1) // MEGABYTE, MOST_BYTES // MEGABYTE)
        if not data.strip(b" \t\r\n\x00"):
            raise Refused("empty_file")
        with reading_as("zip"):
            format = packed_sort(data) or format
        with reading_as(format):
            document = _read(data, format, name, progress)
        if not has_text(document):
            raise Refused("no_text", format=document.format)
        return document
    except Refused as refused:
        raise PlanError.of_file(name or STANDARD_INPUT, refused.code, **refused.facts) from refused.__cause__


def _read(data: bytes, format: str, name: str | None, progress: Progress | None) -> Document:
    """The document of bytes that have a format. The reader of each is fetched when it is needed."""
    if format == "pdf":
        from plans.reading.formats.pdf import pdf_document

        return pdf_document(data, progress)
    if format == "docx":
        from plans.reading.formats.word import word_document

        return word_document(data)
    if format in ("xlsx", "xls", "ods"):
        from plans.reading.formats.sheets import sheets_document

        return sheets_document(data, format, progress)
    text = text_of(data)
    within("document_too_large", (len(data) + MEGABYTE - 1) // MEGABYTE, MOST_TEXT // MEGABYTE)
    return _read_text(text, name)


def _read_text(text: str, name: str | None) -> Document:
    format = text_sort(text, name)
    with reading_as(format):
        if format == "html":
            from plans.reading.formats.webpage import web_document

            return web_document(text)
        if format == "ics":
            from plans.reading.formats.calendarfile import calendar_document

            return calendar_document(text)
        if format == "csv":
            from plans.reading.formats.delimited import delimited_document

            return delimited_document(text)
        from plans.reading.formats.text import text_document

        return text_document(text, markdown=format == "md")
