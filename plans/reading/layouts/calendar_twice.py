"""Meetings that a calendar has twice."""

from collections.abc import Sequence

from plans.reading.dates.written import Partial
from plans.reading.layouts.part import RawRow
from plans.reading.reading import About, Doubt


def twice(rows: Sequence[RawRow]) -> list[Doubt]:
    """A doubt for every meeting that the part has already, of the same bodies on the same day."""
    seen: dict[tuple[tuple[str, ...], int | None, Partial, str], RawRow] = {}
    doubts = []
    for row in rows:
        if row.refused is not None or row.section is not None or row.supposed is not None:
            continue
        what = row.bodies, row.section_year, row.written.first, "" if row.meeting else row.title
        first = seen.setdefault(what, row)
        if first is not row and row.bodies and (first.time == row.time or None in (first.time, row.time)):
            text = f"{row.title} {row.written.raw}"
            facts = {"line": first.place.line, "cell": first.cell}
            doubts.append(Doubt(row.place, About.DUPLICATE, text, (), None, "same_day", facts))
    return doubts
