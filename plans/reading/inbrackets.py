"""Days in brackets behind others, of somebody else: "27 januari (14 januari), 24 februari (11 februari)"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.document import Place
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_under import under
from plans.reading.layouts.part import OpenBodies, Part, PartRead, RawRow

IN_BRACKETS = "in_brackets"
_FEWEST = 2
"""A single day in brackets may be a reserve, or the day as it was."""
_NAMED = re.compile(r"([^.;\n]*)\binom\s+(?:en\s+)?parentes(?:er)?\b", re.IGNORECASE)
"""What says whose such days are: "med arbetsutskottets dag inom parentes"."""

Read = tuple[Part, PartRead]


def with_days_in_brackets(reads: Sequence[Read], legend: Legend) -> list[Read]:
    """The rows, those on such days as meetings of whom the text says that they are of, or asked about once."""
    return [(part, replace(read, rows=tuple(_rows(part, read.rows, legend)))) for part, read in reads]


def _rows(part: Part, rows: Sequence[RawRow], legend: Legend) -> Iterator[RawRow]:
    raws = {place: found for place, text in part.lines() if (found := dict(_pairs(text)))}
    if sum(map(len, raws.values())) < _FEWEST:
        yield from rows
        return
    whose = _whose(part, legend)
    first = f"({next(iter(next(iter(raws.values()))))})"
    for row in rows:
        if not row.bodies or not _is_behind_its_own(row, rows, raws):
            yield row
            continue
        row = replace(row, time=None, written=replace(row.written, time=None))  # it is that of the others
        if whose.bodies and whose.bodies != row.bodies:
            yield replace(row, bodies=whose.bodies, who=whose.who, title=whose.name, text="")
        else:
            yield replace(row, bodies=(), open_bodies=OpenBodies(row.bodies, None, IN_BRACKETS, first))


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """The days of a line that stand alone in brackets, and the day right before each."""
    before = None
    for date in find_dates(text):
        is_alone = text[: date.start].rstrip().endswith("(") and text[date.end :].lstrip().startswith(")")
        is_behind = before is not None and text[before.end : date.start].strip() == "("
        if before is not None and is_alone and is_behind and not date.uncertain and date.first != before.first:
            yield date.raw, before.raw
        before = date


def _is_behind_its_own(row: RawRow, rows: Sequence[RawRow], raws: Mapping[Place, Mapping[str, str]]) -> bool:
    """Whether a row is on such a day, and one of the same bodies on the day before the brackets."""
    before = raws.get(row.place, {}).get(row.written.raw)
    return any(one.place == row.place and one.written.raw == before and one.bodies == row.bodies for one in rows)


def _whose(part: Part, legend: Legend) -> Label:
    """The body that the text says the days in brackets are of, under the one named before it, if it does."""
    for _, text in part.lines():
        named = _NAMED.search(text)
        found = find_bodies(named[1], legend) if named is not None else ()
        if found:
            over, own = (label_of(one.raw.removesuffix("s"), legend) for one in (found[0], found[-1]))
            return under(over, own, legend) if over.bodies != own.bodies else own
    return Label("")
