"""The formats that can be written in, and what to say of the others."""

from collections.abc import Callable, Sequence
from datetime import datetime

from plans.faults import PlanError
from plans.reading.document import Document
from plans.reading.formats import document_of
from reports.like.ground import CannotWrite, Ground
from reports.like.rows import Step

_TEXTS = frozenset({"csv", "txt", "md"})


def ground_of(
    source: bytes, document: Document, moment: datetime, note: str = "", name: str | None = None
) -> Ground:
    """A source to write in. Raises PlanError for a format that cannot be."""
    if document.format in _TEXTS:
        from reports.like.texts import TextGround

        return TextGround(source, document)
    if document.format == "docx":
        from reports.like.word import WordGround

        return WordGround(source, moment)
    if document.format == "xlsx":
        from reports.like.excel import ExcelGround

        return ExcelGround(source, document, note)
    if document.format == "html":
        from reports.like.pages import PageGround

        return PageGround(source, document)
    raise PlanError.of_file(name or "-", f"no_like_{document.format}")


def rows_writer(
    content: bytes, format: str, name: str | None, moment: datetime
) -> Callable[[Sequence[Step]], bytes]:
    """What puts rows in a document and takes them away; it raises CannotWrite where it cannot."""

    def write(steps: Sequence[Step]) -> bytes:
        if format in _TEXTS:
            from reports.like.textrows import text_with
            from reports.like.texts import TextGround

            return text_with(TextGround(content, document_of(content, name)), steps)
        if format == "docx":
            from reports.like.wordrows import word_with

            return word_with(content, steps, moment)
        if format == "xlsx":
            from reports.like.excelrows import excel_with

            return excel_with(content, steps)
        raise CannotWrite("no_rows")

    return write
