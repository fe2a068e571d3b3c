"""What the tests of this folder look at in a document."""

import pytest

from plans.faults import Fault, PlanError
from plans.reading.document import Cell, Document, Paragraph, Place, Row, Table
from plans.reading.formats import document_of


def tables(document: Document) -> list[list[list[str]]]:
    """The texts of each table's cells."""
    return [
        [[cell.text for cell in row.cells] for row in block.rows]
        for block in document.blocks
        if isinstance(block, Table)
    ]


def rows(document: Document) -> list[list[str]]:
    """The rows of all the tables, each cell on one line."""
    return [[" ".join(cell.split()) for cell in row] for table in tables(document) for row in table]


def cells(document: Document) -> list[list[Cell]]:
    """The cells of the first table."""
    table = next(block for block in document.blocks if isinstance(block, Table))
    return [list(row.cells) for row in table.rows]


def paragraphs(document: Document) -> list[Paragraph]:
    """The lines outside tables that say something."""
    return [block for block in document.blocks if isinstance(block, Paragraph) and block.text.strip()]


def texts(document: Document) -> list[str]:
    """What the lines outside tables say, those on the pages' edges left out."""
    return [paragraph.text for paragraph in paragraphs(document) if not paragraph.furniture]


def fault_of(data: bytes, name: str | None = None) -> Fault:
    """The one fault that the bytes are refused for."""
    with pytest.raises(PlanError) as caught:
        document_of(data, name)
    (problem,) = caught.value.problems
    assert problem.file == (name or "-")
    assert (problem.line, problem.column) == (None, None)
    return problem.fault


def document_with(*tables: list[list[str]]) -> Document:
    """A document of tables, with an empty line between them."""
    blocks: list[Paragraph | Table] = []
    line = 0
    for table in tables:
        if blocks:
            line += 1
            blocks.append(Paragraph(Place(line), ""))
        made = []
        for texts in table:
            line += 1
            made.append(Row(Place(line), tuple(map(Cell, texts))))
        blocks.append(Table(tuple(made)))
    return Document("txt", tuple(blocks))
