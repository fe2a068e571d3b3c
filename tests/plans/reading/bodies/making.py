"""Documents for tests, in a few words."""

from collections.abc import Sequence

from plans.reading.document import Cell, Document, Paragraph, Place, Row, Table


def document(*blocks: str | Sequence[Sequence[str]]) -> Document:
    """A document of lines and tables, its lines numbered from 1; a line that begins with # is a heading."""
    made: list[Paragraph | Table] = []
    line = 0
    for block in blocks:
        if isinstance(block, str):
            line += 1
            heading = int(block.startswith("#"))
            made.append(Paragraph(Place(line), block.removeprefix("#").lstrip() if heading else block, heading))
        else:
            rows = []
            for cells in block:
                line += 1
                rows.append(Row(Place(line), tuple(Cell(text) for text in cells)))
            made.append(Table(tuple(rows)))
    return Document("txt", tuple(made))
