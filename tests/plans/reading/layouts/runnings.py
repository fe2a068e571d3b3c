"""A running text as its layout reads it, and as the whole document does."""

from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.formats.text import text_document
from plans.reading.layouts import running
from plans.reading.layouts.part import Context, PartRead, RawRow
from plans.reading.layouts.parts import cut
from plans.reading.read import read_document


def read(text: str, *, scanned: bool = False) -> PartRead:
    """What the layout reads out of the only part of a text."""
    (part,) = cut(text_document(text, markdown=False)).parts
    return running.read(part, Context(NO_LEGEND, (), scanned))


def only(text: str) -> RawRow:
    """The only row of a text."""
    (row,) = read(text).rows
    return row


def told(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """The date as it is written, the title and the bodies of each row of a text."""
    return [(row.written.raw, row.title, row.bodies) for row in read(text).rows]


def held(text: str) -> list[tuple[str, str | None]]:
    """The only body of each row of the whole document read, and its day, if that holds."""
    rows = read_document(text_document(text, markdown=False)).rows
    return [(" ".join(row.bodies), str(row.when) if row.when is not None else None) for row in rows]
