"""A table of periods whose cells have a line for each thing that happens: "Kvartal 1" over "14/1 AU / 28/1 Nämnd".

Each line that begins with its day is an activity of that day; the period over it or before it only tells where in
the year it is. A line without a day happens some time in the period.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.document import Cell, Row, Table
from plans.reading.layouts import activity_table
from plans.reading.layouts.doers_named import doer_of, is_doer, with_doer
from plans.reading.layouts.part import Context, Part, PartRead, text_of
from plans.reading.layouts.surest import LEAST, together
from plans.reading.layouts.within_pieces import pieces_of
from plans.reading.reading import LeftAside, Use
from plans.reading.telling import is_period

_SEEN = "dated_lines"
_HEAD = ("År", "Datum", "Aktivitet", "Deltagare")
_SURE = 0.96
"""A layout that is quite sure of the table knows its months, or whose its columns are."""
_FEWEST = 2
"""So many cells have so many lines that begin with a day each."""
_DATED = 0.7
"""So many of the lines in all cells but the headings do."""
_BEFORE = " \t•*·–-"
_BEHIND = " \t\n:;,.–—-"
_JOINED = re.compile(r"\s*(?:,|&|\boch\b|\bsamt\b)\s*")
"""What stands between two days that a line begins with."""
_ENDS = re.compile(r"\s*:|\s+[–—-]\s")
"""What stands behind a month or a week that begins a line: "Maj: översyn"."""
_PART = re.compile(
    r"\W*(?:(?:första|andra|tredje)\s+)?(?:tertial|termin|halvår|(?:vår|höst)(?:termin)?|[vh]t\b)(?:en|et)?s?"
    r"[\s,]*(?:nr\s*)?[1-3]?[\s,]*(?:20\d\d)?\W*",
    re.IGNORECASE,
)
"""Parts of the year that are no certain months."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True)
class _Box:
    """A cell of lines, with the words over it and before it."""

    row: Row
    cell: Cell
    over: str
    before: str


@dataclass(frozen=True)
class _Line:
    """A line of a cell: the day or days that it begins with, and its words."""

    days: str
    words: str


def fit(part: Part, context: Context) -> float:
    """Quite sure, where several cells under or beside periods have several lines that begin with days."""
    boxes = _boxes(part) if part.is_table else []
    lines = [[_line(piece) for piece in pieces_of(box.cell.text)] for box in boxes]
    told = [[line for line in those if line.days and any(map(str.isalpha, line.words))] for those in lines]
    if sum(len(those) >= _FEWEST for those in told) < _FEWEST:
        return 0.0
    if sum(map(len, told)) < _DATED * sum(map(len, lines)):
        return 0.0
    return _SURE if activity_table.fit(_table(part, boxes, context.legend), context) >= LEAST else 0.0


def read(part: Part, context: Context) -> PartRead:
    """Each line as an activity of its own."""
    boxes = _boxes(part)
    told = activity_table.read(_table(part, boxes, context.legend), context)
    heads = {row.place: Use.USED for row in part.rows if text_of(row).strip()}
    left = [
        LeftAside(box.row.place, line.words, "text")
        for box in boxes
        for line in map(_line, pieces_of(box.cell.text))
        if not _when(line, box)
    ]
    rows = tuple(with_doer(row, context.legend) if row.who else row for row in told.rows)
    return together(part, [replace(told, rows=rows, left_aside=(*told.left_aside, *left))], (_SEEN,), heads)


def _boxes(part: Part) -> list[_Box]:
    """The cells that are no headings; none where these are no periods, or a row has a day of its own."""
    head = next((n for n, row in enumerate(part.rows) if any(_begins_dated(cell.text) for cell in row.cells)), 0)
    heads, body = part.rows[:head], part.rows[head:]
    width = len(part.rows[0].cells)
    over = [next((text for row in reversed(heads) if (text := _words(row.cells[n]))), "") for n in range(width)]
    first = 0 if any(_begins_dated(row.cells[0].text) for row in body) else 1
    before = [_words(row.cells[0]) if first else "" for row in body]
    is_across = _are_periods(over[first:])
    if is_across and any(before) and all(map(_is_month, over[first:])):
        return []  # a grid, whose rows have names
    if not (is_across or _are_periods([text for text in before if text])):
        return []
    boxes = [
        (n, _Box(row, cell, over[n], name))
        for row, name in zip(body, before, strict=True)
        for n, cell in enumerate(row.cells)
        if n >= first and cell.text.strip() and cell.merged is None
    ]
    return [box for _, box in (sorted(boxes, key=lambda one: one[0]) if is_across else boxes)]


def _are_periods(texts: Sequence[str]) -> bool:
    return len(texts) > 1 and all(map(_is_period, texts))


def _is_period(text: str) -> bool:
    """Whether a heading is a part of the year: "Kvartal 1", "Tertial 2 2027", "Jan–mars", "Maj"."""
    dates = find_dates(text, cell=True)
    return _PART.fullmatch(text) is not None or (
        all(map(is_period, dates)) and bool(dates) and not rest(text, dates)
    )


def _is_month(text: str) -> bool:
    return all(date.last is None for date in find_dates(text, cell=True)) and _PART.fullmatch(text) is None


def _words(cell: Cell) -> str:
    return " ".join(cell.text.split())


def _begins_dated(text: str) -> bool:
    return any(_line(piece).days for piece in pieces_of(text))


def _line(piece: str) -> _Line:
    """The days that a line begins with, and the rest of it."""
    text = piece.strip().lstrip(_BEFORE)
    end = 0
    for date in find_dates(text):
        is_next = not text[: date.start] if not end else _JOINED.fullmatch(text, end, date.start) is not None
        is_day = date.first.day is not None and date.first.month is not None
        if not is_next or not (is_day or _ENDS.match(text, date.end)):
            break
        end = date.end
    return _Line(text[:end], text[end:].strip(_BEHIND) if end else text)


def _table(part: Part, boxes: Sequence[_Box], legend: Legend) -> Part:
    """The table with a row for each line."""
    rows = [Row(part.rows[0].place, tuple(map(Cell, _HEAD)), header=True)]
    rows += [row for box in boxes for row in _rows(box, legend)]
    return Part((Table(tuple(rows)),), part.headings)


def _rows(box: _Box, legend: Legend) -> Iterator[Row]:
    years = (_YEAR.search(text) for text in (box.over, box.before) if _is_period(text))
    year = next((found[0] for found in years if found is not None), "")
    who = next((doer_of(text) for text in (box.before, box.over) if text and is_doer(text, legend)), "")
    for line in map(_line, pieces_of(box.cell.text)):
        when = _when(line, box)
        if when:
            texts = (year if line.days else "", when, line.words, who)
            yield Row(box.row.place, tuple(Cell(text, struck=box.cell.struck) for text in texts))


def _when(line: _Line, box: _Box) -> str:
    """The days of a line; the period that it stands in where it has none, and that is told in months."""
    periods = (text for text in (box.over, box.before) if text and find_dates(text, cell=True))
    return line.days or next(periods, "")
