"""A table copied as text, without what parted its cells, but under its headings: read as the table it was."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.document import Cell, Paragraph, Place, Row, Table
from plans.reading.layouts import activity_stacked, activity_table, columns, lists, running
from plans.reading.layouts.copied_days import by_days
from plans.reading.layouts.copied_down import by_cell
from plans.reading.layouts.copied_heads import is_body
from plans.reading.layouts.copied_rows import by_line
from plans.reading.layouts.copied_shape import Copied, Line
from plans.reading.layouts.minutes import no_plan, why_prose, why_text
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.surest import together
from plans.reading.reading import About, Doubt, LeftAside, Use
from plans.reading.refusals import COLUMNS_LOST

_SEEN = "copied"
_SURE = 1.0
_ONE_DAY = 0.99
"""With one column of days other layouts may know the table as well."""
_LEAST = 0.4
_MOST_ABOVE = 8
_LONGEST_ABOVE = 300
_LONGEST_OVER = 40


def fit(part: Part, context: Context) -> float:
    """Quite sure, where headings stand over rows that have a cell for each of them."""
    if part.is_table:
        return 0.0
    tables = _tables(part, context)
    if not tables:
        return 0.0
    return _SURE if any(table.days > 1 for table in tables) else _ONE_DAY


def read(part: Part, context: Context) -> PartRead:
    """Each table as its own layout reads it, and the text between them as the layouts of texts do."""
    lines = _said(part)
    reads, taken, after = list[PartRead](), set[Place](), 0
    for table in _tables(part, context):
        told = _read_table(part, table, lines[after:], context)
        reads.append(told)
        taken |= set(told.uses)
        after = next(n for n, (place, _) in enumerate(lines) if place == table.last) + 1
    reads += [read_text(text, context) for text in _texts(part, taken)]
    return together(part, reads, (_SEEN,))


def _copied(lines: Sequence[Line], legend: Legend) -> list[Copied]:
    """The tables among these lines; none of them is empty."""
    found: list[Copied] = []
    at = 0
    while at < len(lines):
        table = by_line(lines, at, legend) or by_cell(lines, at, legend) or by_days(lines, at)
        if table is not None:
            found.append(table)
        at = table.end if table is not None else at + 1
    return found


def _tables(part: Part, context: Context) -> list[Copied]:
    """The tables that a layout reads, and those of which nobody can tell the columns."""
    found = _copied(_said(part), context.legend)
    return [table for table in found if not table.rows or _fits(Part((Table(table.rows),), _over(part)), context)]


def _over(part: Part) -> tuple[str, ...]:
    return (*part.headings, *(text for _, text in part.lines() if len(text) <= _LONGEST_ABOVE))


def _said(part: Part) -> list[Line]:
    return [(place, text) for place, text in part.lines() if text.strip()]


def _fits(part: Part, context: Context) -> bool:
    return max(columns.fit(part, context), activity_table.fit(part, context)) >= _LEAST


def _read_table(part: Part, table: Copied, lines: Sequence[Line], context: Context) -> PartRead:
    """What comes of a table; `lines` are those from the one before it on."""
    told = PartRead(columns.NAME, (), {})
    if table.rows:
        above = [line for line in lines if line[0].line < table.heads[0].line]
        texts = [text.strip() for _, text in above if len(text) <= _LONGEST_ABOVE]
        whole = Part((Table(table.rows),), (*part.headings, *texts[-_MOST_ABOVE:]))
        whole = _under_body(whole, above, context)
        fits = columns.fit(whole, context) >= activity_table.fit(whole, context)
        told = (columns if fits else activity_table).read(whole, context)
    uses = {**dict.fromkeys(table.joined, Use.JOINED), **dict.fromkeys(table.heads, Use.USED), **told.uses}
    uses |= dict.fromkeys((place for place, _ in table.lost), Use.REFUSED)
    return replace(told, uses=uses, doubts=(*told.doubts, *_lost(table)))


def _under_body(part: Part, above: Sequence[Line], context: Context) -> Part:
    """The part with the body that stands right above the table as a row of it: all the others are its own."""
    place, text = above[-1] if above else (part.rows[0].place, "")
    if any(map(str.isdigit, text)) or not is_body(text, context.legend):
        return part  # a year is read where it stands above
    row = Row(place, tuple(Cell(text.strip() if n == 0 else "") for n in range(len(part.rows[0].cells))))
    under = Part((Table((row, *part.rows)),), part.headings[:-1])
    return under if columns.fit(under, context) >= _LEAST else part


def _lost(table: Copied) -> Iterator[Doubt]:
    if table.lost:
        text = " | ".join(text.strip() for _, text in table.lost)
        yield Doubt(table.lost[0][0], About.CELL, text, (), None, COLUMNS_LOST)


def _texts(part: Part, taken: Collection[Place]) -> Iterator[Part]:
    """The text before, between and after the tables."""
    open_ = []
    for line in part.paragraphs:
        if line.place not in taken:
            open_.append(line)
        elif open_:
            yield Part(tuple(open_), part.headings)
            open_ = []
    if open_:
        yield Part(tuple(open_), part.headings)


def text_around(part: Part, taken: Collection[Place]) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """The lines of a part before the first of these places, and behind the last."""
    at = [n for n, line in enumerate(part.paragraphs) if line.place in taken]
    return part.paragraphs[: at[0]], part.paragraphs[at[-1] + 1 :]


def read_each(texts: Iterable[Sequence[Paragraph]], part: Part, context: Context) -> list[PartRead]:
    """Those of these texts of a part that say something, each as the layouts of texts read it."""
    said = (tuple(text) for text in texts if any(line.text.strip() for line in text))
    return [read_text(Part(text, part.headings), context) for text in said]


def read_text(part: Part, context: Context) -> PartRead:
    """A text as the surest of the layouts for texts reads it, or left aside."""
    fits = [(layout.fit(part, context), -n, layout) for n, layout in enumerate((activity_stacked, lists, running))]
    fit, _, layout = max(fits, key=lambda one: one[:2])
    if fit >= _LEAST:
        read: PartRead = layout.read(part, context)
        if read.rows or read.doubts or read.phases:
            return read
    uses, left, before = dict[Place, Use](), list[LeftAside](), ""
    for place, text in part.lines():
        uses[place] = Use.ASIDE if any(map(str.isalnum, text)) else Use.EMPTY
        if uses[place] is Use.ASIDE:
            left.append(LeftAside(place, text.strip(), _why(text, before)))
        before = text.strip() or before
    return PartRead("", (), uses, (), tuple(left))


def _why(text: str, before: str) -> str:
    dates = find_dates(text)
    if not dates:
        return why_text(text)
    over = no_plan(f"{before.strip(' :')}: {text}", dates) if len(before) <= _LONGEST_OVER else None
    return no_plan(text, dates) or over or why_prose(text)
