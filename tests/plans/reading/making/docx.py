"""A document as Word writes it: headings and lists by their styles, tables with a grid."""

import io

import docx
from docx.document import Document as WordDocument

from plans.reading.document import Document, Merged, Paragraph, Table


def docx_of(document: Document) -> bytes:
    word = docx.Document()
    word.core_properties.title = document.title or ""
    for block in document.blocks:
        if isinstance(block, Table):
            _table(word, block)
        else:
            word.add_paragraph(block.text, style=_style(block))
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _style(paragraph: Paragraph) -> str:
    if paragraph.heading:
        return f"Heading {paragraph.heading}"
    return "List Bullet" if paragraph.bullet else "Normal"


def _table(word: WordDocument, table: Table) -> None:
    made = word.add_table(len(table.rows), len(table.rows[0].cells))
    made.style = "Table Grid"
    for row, cells in zip(table.rows, (made_row.cells for made_row in made.rows), strict=True):
        for cell, made_cell in zip(row.cells, cells, strict=True):
            if cell.merged is None:
                made_cell.text = cell.text
    for r, row in enumerate(table.rows):
        for c, cell in enumerate(row.cells):
            if cell.merged is Merged.LEFT:
                made.cell(r, c - 1).merge(made.cell(r, c))
            elif cell.merged is Merged.ABOVE:
                made.cell(r - 1, c).merge(made.cell(r, c))
