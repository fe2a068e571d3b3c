"""A table saved as text with each cell on a line of its own, and an empty line for each empty cell.

So word processors save tables. Each row has as many lines as headings, so the number tells the column.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from plans.reading.bodies.legend import Legend
from plans.reading.document import Cell, Place, Row, Table
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.copied_heads import is_body
from plans.reading.layouts.copied_table import read_text
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.roles import role_of
from plans.reading.layouts.surest import LEAST, surest, together
from plans.reading.reading import Use

_SEEN = "copied"
_FEWEST_COLUMNS, _MOST_COLUMNS = 3, 16
_FEWEST_ROWS = 3
_LONGEST_HEADING = 45
_HEADINGS = 0.75
"""Of the lines that head the columns: so many say what columns hold, or whose they are."""
_ALIKE = 0.9
"""Of the cells: so many hold words, or none, as most of their column do."""

_LOOKED_AT = 8
"""So many rows tell what a row begins with."""
_MOST_BETWEEN = 2
"""So many empty lines may part two rows, where one page ended."""
_BEGUN = 0.7
"""Of the rows: so many begin with the same sort of cell. Others are under the row above, or head those below."""

Line = tuple[Place, str]


class _Sort(Enum):
    """What a cell holds, as far as it tells one column from the next."""

    DATED = auto()
    FIGURES = auto()
    WORDS = auto()
    NOTHING = auto()


@dataclass(frozen=True)
class _Found:
    """The table: at which lines its rows begin, the headings first, how wide it is, and how many cells are alike.

    `end` is the line behind it. Between two pages empty lines may part its rows.
    """

    starts: tuple[int, ...]
    end: int
    width: int
    alike: int


def fit(part: Part, context: Context) -> float:
    """Quite sure where a table is found that a layout for tables knows."""
    if part.is_table:
        return 0.0
    lines = [*part.lines()]
    found = _found(lines, context.legend)
    if found is None or not any(not text.strip() for _, text in lines[found.starts[0] : found.end]):
        return 0.0
    return 1.0 if surest(_table(part, lines, found), context)[0] >= LEAST else 0.0


def read(part: Part, context: Context) -> PartRead:
    """The table as its own layout reads it, and the text around it as the layouts of texts do."""
    lines = [*part.lines()]
    found = _found(lines, context.legend)
    assert found is not None
    table = _table(part, lines, found)
    reads = [surest(table, context)[1].read(table, context)]
    for start, end in ((0, found.starts[0]), (found.end, len(lines))):
        text = Part(part.paragraphs[start:end], part.headings)
        reads += [read_text(text, context)] if any(line.text.strip() for line in text.paragraphs) else []
    cells = {place: Use.JOINED for place, text in lines[found.starts[0] : found.end] if text.strip()}
    return together(part, reads, (_SEEN, *reads[0].because), cells)


def _table(part: Part, lines: Sequence[Line], found: _Found) -> Part:
    """The table put together, under the lines above it."""
    rows = tuple(_row(lines[start : start + found.width], found, start) for start in found.starts)
    above = tuple(text.strip() for _, text in lines[: found.starts[0]] if text.strip())
    return Part((Table(rows),), (*part.headings, *above))


def _row(lines: Sequence[Line], found: _Found, start: int) -> Row:
    place = next((place for place, text in lines if text.strip()), lines[0][0])
    texts = [text.strip() for _, text in lines]
    missing = [""] * (found.width - len(lines))
    return Row(place, tuple(map(Cell, [*texts, *missing])), header=start == found.starts[0])


def _found(lines: Sequence[Line], legend: Legend) -> _Found | None:
    """The table with the most cells of the same sort as the others of their column."""
    texts = tuple(text.strip() for _, text in lines)
    heads = [_is_heading(text, legend) for text in texts]
    tables = [
        found
        for start in range(len(texts))
        for width in range(_FEWEST_COLUMNS, _MOST_COLUMNS + 1)
        if (heads[start] or not texts[start]) and sum(heads[start : start + width]) >= _HEADINGS * width
        if (found := _headed(texts, start, width)) is not None
    ]
    return max(tables, key=lambda one: one.alike, default=None)


def _is_heading(text: str, legend: Legend) -> bool:
    if not 0 < len(text) <= _LONGEST_HEADING:
        return False
    return role_of(text) is not None or month_of(text.capitalize()) is not None or is_body(text, legend)


def _headed(texts: Sequence[str], start: int, width: int) -> _Found | None:
    """The table with headings from here on, if it is one. The last empty cells of its last row may be missing."""
    if not all(texts[start + 1 : start + width]) or any(map(_has_day, texts[start : start + width])):
        return None
    sorts = [_sort(text) for text in texts[start + width :: width][:_LOOKED_AT]]
    first = max(sorts, key=sorts.count, default=_Sort.NOTHING)
    starts = _starts(texts, start + width, width, first)
    rows = [texts[n : n + width] for n in starts if texts[n : n + width] != texts[start : start + width]]
    begun = sum(_sort(row[0]) is first for row in rows)
    if set(filter(None, texts[start : start + width])) & {text for row in rows for text in row}:
        return None  # what heads a column stands in no cell: these are names over lists
    if first is _Sort.NOTHING or len(rows) < _FEWEST_ROWS or begun < _BEGUN * len(rows):
        return None
    columns = [
        [sort for row in rows for sort in map(_sort, row[n : n + 1]) if sort is not _Sort.NOTHING]
        for n in range(1, width)
    ]
    words = [column.count(_Sort.WORDS) for column in columns]
    cells = sum(map(len, columns))
    alike = sum(max(count, len(column) - count) for count, column in zip(words, columns, strict=True))
    is_told = any(2 * column.count(first) < len(column) for column in columns)
    is_table = is_told and alike >= _ALIKE * cells
    end = min(starts[-1] + width, len(texts))
    return _Found((start, *starts), end, width, begun + alike) if is_table else None


def _starts(texts: Sequence[str], at: int, width: int, first: _Sort) -> list[int]:
    """At which lines rows begin: with such a cell, or right above one that does; empty lines may come first."""
    starts = []
    while at < len(texts):
        skipped = next((n for n in range(_MOST_BETWEEN + 1) if _begins(texts, at + n, width, first)), None)
        if skipped is None or any(texts[at : at + skipped]):
            break
        at += skipped
        starts.append(at)
        at += width
    return starts


def _begins(texts: Sequence[str], at: int, width: int, first: _Sort) -> bool:
    return any(n < len(texts) and _sort(texts[n]) is first for n in (at, at + width))


def _has_day(text: str) -> bool:
    return _sort(text) is _Sort.FIGURES or content_of(text) in (Content.DATE, Content.WEEK)


@lru_cache(maxsize=16384)
def _sort(text: str) -> _Sort:
    if content_of(text) in (Content.DATE, Content.WEEK, Content.MONTH):
        return _Sort.DATED
    if content_of(text) is Content.NOTHING:
        return _Sort.NOTHING
    return _Sort.FIGURES if text[0].isdigit() else _Sort.WORDS
