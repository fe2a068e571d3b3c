"""Word documents: a grid with a merged header, a chain of days, one struck, activities with rows that carry on."""

from collections.abc import Sequence
from io import BytesIO

from docx import Document
from docx.document import Document as Word
from docx.enum.section import WD_ORIENT
from docx.shared import Pt

from tests.plans.reading.documents.built.cells import struck, tables

MONTHS = ("Jan", "Feb", "Mars", "April", "Maj", "Juni", "Juli", "Aug", "Sept", "Okt", "Nov", "Dec")
CHAIN = ("Sista dag för handlingar", "Presidieberedning", "Utskick", "Sammanträde kl. 14.00", "Justering")
ACTIVITIES = ("När", "Vad", "Vem")


def grid() -> bytes:
    boards, councils, legend = tables("word_grid")
    word = Document()
    word.core_properties.title = "Mall protokollsbilaga"
    section = word.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    word.add_paragraph("Bilaga 1 KF § 112")
    word.add_heading("Sammanträdesplan 2024 för Mossmarks kommun", level=1)
    word.add_paragraph(
        "Tider och platser gäller om inget annat anges i kallelsen. "
        "Handlingar skickas ut en vecka före sammanträdet."
    )
    _grid(word, boards)
    word.add_heading("Råd och mindre nämnder", level=2)
    _grid(word, councils)
    for (line,) in legend:
        word.add_paragraph(line)
    return _bytes(word)


def chain() -> bytes:
    (rows,) = tables("word_chain")
    word = Document()
    word.add_heading("Kultur- och fritidsnämnden", level=1)
    word.add_heading("Tidplan för sammanträden 2025", level=2)
    _table(word, [CHAIN, *rows])
    word.add_paragraph("Handlingar lämnas senast kl. 12.00 på stoppdagen. Frågor: Lena Ek, 0300-12 12 25.")
    return _bytes(word)


def activities() -> bytes:
    first, second, goals, contacts = tables("word_activities")
    word = Document()
    word.add_heading("Tidplan för mål och budget 2026", level=1)
    word.add_paragraph("Antagen av kommunstyrelsens arbetsutskott. Ändringar meddelas på intranätet.")
    word.add_heading("Aktiviteter", level=2)
    _table(word, [ACTIVITIES, *first])
    word.add_paragraph("Aktiviteter, fortsättning").paragraph_format.page_break_before = True
    _table(word, [ACTIVITIES, *second])
    word.add_heading("Fullmäktiges mål", level=2)
    _table(word, goals)
    word.add_heading("Kontakt", level=2)
    _table(word, contacts)
    return _bytes(word)


def _grid(word: Word, rows: Sequence[Sequence[str]]) -> None:
    table = word.add_table(rows=2 + len(rows), cols=1 + len(MONTHS), style="Table Grid")
    table.cell(0, 0).merge(table.cell(1, 0)).text = "Organ"
    table.cell(0, 1).merge(table.cell(0, len(MONTHS))).text = "2024"
    for column, month in enumerate(MONTHS, start=1):
        table.cell(1, column).text = month
    for number, row in enumerate(rows, start=2):
        for column, text in enumerate(row):
            cell = table.cell(number, column)
            cell.text = text
            for run in cell.paragraphs[0].runs:
                run.font.size = Pt(8)
                run.bold = column == 0


def _table(word: Word, rows: Sequence[Sequence[str]]) -> None:
    """A ruled table; a row of one cell spans it."""
    columns = len(rows[0])
    table = word.add_table(rows=len(rows), cols=columns, style="Table Grid")
    for number, row in enumerate(rows):
        if len(row) == 1:
            table.cell(number, 0).merge(table.cell(number, columns - 1)).text = row[0]
            continue
        for column, text in enumerate(row):
            paragraph = table.cell(number, column).paragraphs[0]
            for words, through in struck(text):
                paragraph.add_run(words).font.strike = through or None


def _bytes(word: Word) -> bytes:
    stream = BytesIO()
    word.save(stream)
    return stream.getvalue()
