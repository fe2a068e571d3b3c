"""Columns that are headed as what has to be done by their days: "Vad ska vara klart", "Senast kl."."""

from collections.abc import Iterator

from plans.activity import Kind
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_hours import hours_alone
from plans.reading.layouts.part import RawRow


def is_headed_due(row: RawRow) -> bool:
    """Whether what heads the day, the words or the time of a table's row says that it is a last day."""
    return any(read.sure and read.kind is Kind.DEADLINE for read in map(kind_of, _heads(row)))


def _heads(row: RawRow) -> Iterator[str]:
    if row.cell is not None and row.cell in row.columns:
        yield row.cell
    for name, text in row.columns.items():
        if text == row.title or hours_alone(text) is not None:
            yield name
