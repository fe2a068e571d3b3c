"""The formats that can be written in, and what to say of the others."""

from collections.abc import Callable, Sequence
from datetime import datetime

from plans.faults import PlanError
from plans.reading.document import Document
from plans.reading.formats import document_of
from reports.like.entering import Entered, entering
from reports.like.ground import CannotWrite, Ground
from reports.like.rows import Added, Removed, Step

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
    start: bytes, format: str, name: str | None, moment: datetime, note: str = ""
) -> Callable[[Sequence[Step]], bytes]:
    """What puts rows in a document and takes them away; it raises CannotWrite where it cannot."""

    def write(every: Sequence[Step]) -> bytes:
        content, steps = start, [step for step in every if isinstance(step, Removed | Added)]
        for some in _rounds([step for step in every if isinstance(step, Entered)]):
            ground = ground_of(content, document_of(content, name), moment, note, name)
            content = ground.written(entering(some, ground))
        if not steps:
            return content
        if format in _TEXTS:
            from reports.like.textrows import text_with
            from reports.like.texts import TextGround

            return text_with(TextGround(content, document_of(content, name)), steps)
        if format == "docx":
            from reports.like.wordrows import word_with

            return word_with(content, steps, moment)
        if format == "xlsx":
            from reports.like.excel import ExcelGround
            from reports.like.excelrows import excel_with

            return excel_with(content, ExcelGround(content, document_of(content, name)), steps)
        if format == "html":
            from reports.like.pagerows import page_with
            from reports.like.pages import PageGround

            return page_with(PageGround(content, document_of(content, name)), steps)
        raise CannotWrite("no_rows")

    return write


def _rounds(steps: Sequence[Entered]) -> list[list[Entered]]:
    """The days in rounds, in each at most one for a cell: the next finds its place among those before it."""
    rounds: list[list[Entered]] = []
    for step in sorted(steps, key=lambda one: one.day):
        free = next((r for r in rounds if all((o.place, o.column) != (step.place, step.column) for o in r)), None)
        if free is None:
            rounds.append(free := [])
        free.append(step)
    return rounds
