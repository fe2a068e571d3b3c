"""Lines of an older mail that a newer one is about, as they were before they were cited."""

from collections.abc import Collection
from dataclasses import replace

from plans.reading.document import Document, Paragraph, Place, Row, Table
from plans.reading.formats.words import BULLET
from plans.reading.layouts.mails import marks, out_of_date


def with_cited(document: Document) -> Document:
    """The document with such lines without their marks; those that no longer hold as they are."""
    out = out_of_date(document.blocks)
    blocks = (
        _uncited(block, out)
        if isinstance(block, Paragraph)
        else Table(tuple(_row(row, out) for row in block.rows))
        for block in document.blocks
    )
    return replace(document, blocks=tuple(blocks))


def _uncited(line: Paragraph, out: Collection[Place]) -> Paragraph:
    if line.place in out or not marks(line.text):
        return line
    text = line.text.lstrip("> \t")
    bullet = BULLET.match(text)
    return replace(line, text=text[bullet.end() :] if bullet else text, bullet=bullet is not None)


def _row(row: Row, out: Collection[Place]) -> Row:
    first, *others = row.cells
    if row.place in out or not marks(first.text):
        return row
    return replace(row, cells=(replace(first, text=first.text.lstrip("> \t")), *others))
