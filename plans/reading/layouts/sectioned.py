"""A table in which a body's name stands in a row of its own, over the rows of that body."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.document import Row, Table
from plans.reading.layouts.copied_heads import is_body
from plans.reading.layouts.headrow import is_head
from plans.reading.layouts.part import Context, Part, PartRead, text_of
from plans.reading.layouts.surest import LEAST, of_body, surest, together
from plans.reading.reading import Use

_SEEN = "by_body"
_FEWEST = 2
_SURE = 0.99
"""A layout that is quite sure of the whole table knows the names in it."""


@dataclass(frozen=True)
class _Section:
    """The name, the row it stands in, if that is none above the table, and the rows below it."""

    name: str
    row: Row | None
    rows: tuple[Row, ...]


def fit(part: Part, context: Context) -> float:
    """Quite sure, where two such names or more stand over rows with days, and a layout knows those."""
    sections = _sections(part, context.legend) if part.is_table else []
    if len(sections) < _FEWEST or not all(any(map(_has_date, one.rows)) for one in sections):
        return 0.0
    fits = [surest(table, context)[0] for table in _tables(part, sections)]
    return _SURE if min(fits) >= LEAST else 0.0


def read(part: Part, context: Context) -> PartRead:
    """Each section as a table of its own, under its name."""
    sections = _sections(part, context.legend)
    reads = [
        of_body(surest(table, context)[1].read(table, context), section.name)
        for section, table in zip(sections, _tables(part, sections), strict=True)
    ]
    names = {one.row.place: Use.USED for one in sections if one.row is not None}
    return together(part, reads, (_SEEN, *reads[0].because), names)


def _sections(part: Part, legend: Legend) -> list[_Section]:
    """The names with the rows below them; none where rows stand before the first that are no headings."""
    names = [n for n, row in enumerate(part.rows) if _is_name(row, legend)]
    first = part.rows[: names[0]] if names else ()
    sections = [
        _Section(text_of(part.rows[n]).strip(), part.rows[n], part.rows[n + 1 : end])
        for n, end in pairwise([*names, len(part.rows)])
        if any(map(text_of, part.rows[n + 1 : end]))
    ]
    if not any(map(_has_date, first)):
        return sections
    above = part.headings[-1] if part.headings else ""
    return [_Section(above, None, first), *sections] if is_body(above, legend) else []


def _tables(part: Part, sections: Sequence[_Section]) -> Iterator[Part]:
    """The rows of each section, under the headings of all and the name."""
    row = sections[0].row
    heads = part.rows[: part.rows.index(row)] if row is not None else sections[0].rows[:1]
    heads = heads if any(map(is_head, heads)) else ()
    for section in sections:
        own = () if any(map(is_head, section.rows[:1])) else heads
        yield Part((Table((*own, *section.rows)),), (*part.headings, section.name))


def _is_name(row: Row, legend: Legend) -> bool:
    texts = [cell.text.strip() for cell in row.cells if cell.text.strip() and cell.merged is None]
    return len(texts) == 1 and is_body(texts[0], legend)


def _has_date(row: Row) -> bool:
    return any(find_dates(cell.text) for cell in row.cells if cell.merged is None)
