"""A table in which a body's name stands in a row of its own, over the rows of that body."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.document import Row, Table
from plans.reading.layouts.calendar_above import body_over
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
    sections = _sections(part, context) if part.is_table else []
    if len(sections) < _FEWEST or not all(any(map(_has_date, one.rows)) for one in sections):
        return 0.0
    fits = [surest(table, context)[0] for table in _tables(part, sections, context)]
    return _SURE if min(fits) >= LEAST else 0.0


def read(part: Part, context: Context) -> PartRead:
    """Each section as a table of its own, under its name."""
    sections = _sections(part, context)
    reads = [
        of_body(surest(table, context)[1].read(table, context), section.name)
        for section, table in zip(sections, _tables(part, sections, context), strict=True)
    ]
    names = {one.row.place: Use.USED for one in sections if one.row is not None}
    return together(part, reads, (_SEEN, *reads[0].because), names)


def _sections(part: Part, context: Context) -> list[_Section]:
    """The names with the rows below them; none where rows stand before the first that are no headings."""
    names = [n for n, row in enumerate(part.rows) if _is_name(row, context.legend)]
    first = part.rows[: names[0]] if names else ()
    sections = [
        _Section(text_of(part.rows[n]).strip(), part.rows[n], part.rows[n + 1 : end])
        for n, end in pairwise([*names, len(part.rows)])
        if any(map(text_of, part.rows[n + 1 : end]))
    ]
    if not any(map(_has_date, first)):
        return sections
    above = _over(part, context)
    body = body_over(part.headings[above], context) if above is not None else None
    return [_Section(body.words, None, first), *sections] if body is not None else []


def _over(part: Part, context: Context) -> int | None:
    """Which of the headings, the innermost first, names the body whose the first rows are."""
    inwards = reversed(range(len(part.headings)))
    return next((n for n in inwards if body_over(part.headings[n], context) is not None), None)


def _tables(part: Part, sections: Sequence[_Section], context: Context) -> Iterator[Part]:
    """The rows of each section, under the headings of all and the name: not under what heads the first alone."""
    row = sections[0].row
    of_all = part.headings if row is not None else part.headings[: _over(part, context)]
    heads = part.rows[: part.rows.index(row)] if row is not None else sections[0].rows[:1]
    heads = heads if any(map(is_head, heads)) else ()
    for section in sections:
        own = () if any(map(is_head, section.rows[:1])) else heads
        headings = of_all if section.row is not None else part.headings
        yield Part((Table((*own, *section.rows)),), (*headings, section.name))


def _is_name(row: Row, legend: Legend) -> bool:
    texts = [cell.text.strip() for cell in row.cells if cell.text.strip() and cell.merged is None]
    return len(texts) == 1 and is_body(texts[0], legend)


def _has_date(row: Row) -> bool:
    return any(find_dates(cell.text) for cell in row.cells if cell.merged is None)
