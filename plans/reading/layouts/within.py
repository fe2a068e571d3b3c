"""A cell of words with days of their own: "18/1 KSAU: ramar", "SN ons 15/2; BUN tors 16/2", "KF 20/6"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.document import Paragraph, Place
from plans.reading.layouts.moved_to import is_moved_from
from plans.reading.layouts.part import Context, Part, RawRow
from plans.reading.layouts.running_reader import Reader
from plans.reading.reading import LeftAside

_PARTED = re.compile(r"[,;]\s+")


@dataclass(frozen=True)
class Within:
    """What came of a cell: rows, what it says of days when nothing happens, and its pieces without a day."""

    rows: tuple[RawRow, ...] = ()
    left: tuple[LeftAside, ...] = ()
    undated: tuple[str, ...] = ()


def has_own_dates(text: str) -> bool:
    """Whether a day or a week stands in the words, other than one from which something is moved."""
    return any(
        (date.first.day is not None or date.first.week is not None) and not is_moved_from(text, date)
        for date in find_dates(text)
    )


def within(text: str, place: Place, legend: Legend, cells: Mapping[str, str], cell: str | None = None) -> Within:
    """The cell read as running text, piece by piece; its rows have the cells of the table's row."""
    pieces = list(_pieces(text))
    dated = [piece for piece in pieces if has_own_dates(piece)]
    lines = [Paragraph(Place(number), piece) for number, piece in enumerate("\n\n".join(dated).split("\n"))]
    reader = Reader(Part(tuple(lines)), Context(legend, ()))
    reader.read()
    return Within(
        tuple(replace(row, place=place, columns=cells, cell=cell) for row in reader.rows),
        tuple(replace(one, place=place) for one in reader.left),
        tuple(piece for piece in pieces if piece not in dated),
    )


def under_period(own: RawRow, row: RawRow) -> RawRow:
    """A row of a cell as one of the row whose month or week it stands beside: its people, and its month's year."""
    first, period = own.written.first, row.written.first
    year = period.year or row.section_year
    is_near = None in (first.month, period.month) or abs((first.month or 0) - (period.month or 0)) < _NEAR
    return replace(
        own,
        who=row.who,
        responsible=row.responsible,
        recipients=row.recipients,
        text="\n".join(filter(None, (own.text, row.text))),
        section_year=year if first.year is None and is_near else None,
        section=row.section,
    )


_NEAR = 6
"""Months farther from each other than this are of two years."""


def _pieces(text: str) -> Iterator[str]:
    """The lines of a cell, those that go on with a sentence joined; a date behind a sign begins a new piece."""
    lines: list[str] = []
    for line in filter(None, map(str.strip, text.split("\n"))):
        if lines and line[:1].islower() and not has_own_dates(line):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    for line in lines:
        yield from _parted(line)


def _parted(line: str) -> Iterator[str]:
    """The line parted where each piece begins with a date and says something, or behind a semicolon."""
    begin = 0
    for sign in _PARTED.finditer(line):
        piece, rest = line[begin : sign.start()], line[sign.end() :]
        says = begins_dated(piece) and any(map(str.isalpha, piece[find_dates(piece)[0].end :]))
        if (sign[0].startswith(";") and has_own_dates(piece) and has_own_dates(rest)) or (
            says and begins_dated(rest)
        ):
            yield piece
            begin = sign.end()
    yield line[begin:]


def begins_dated(text: str) -> bool:
    """Whether a date stands first in the words."""
    dates = find_dates(text)
    return bool(dates) and not text[: dates[0].start].strip(" •*–-(")
