"""A document's lines as the rows of a sheet: a paragraph in the first cell, an empty line as an empty row."""

from plans.reading.document import Document, Paragraph


def sheet_rows(document: Document) -> list[list[str]]:
    rows: list[list[str]] = []
    for block in document.blocks:
        if isinstance(block, Paragraph):
            rows.append([block.text] if block.text else [])
        else:
            rows += [[cell.text for cell in row.cells] for row in block.rows]
    return rows
