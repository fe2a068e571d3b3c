"""A cell of words with days of their own: "18/1 KSAU: ramar", "SN ons 15/2; BUN tors 16/2", "KF 20/6"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.full import is_week_of
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Written
from plans.reading.document import Paragraph, Place
from plans.reading.layouts.called_off import tells_of_none
from plans.reading.layouts.minutes import HOLIDAY
from plans.reading.layouts.part import Context, Part, RawRow
from plans.reading.layouts.running_reader import Reader
from plans.reading.layouts.within_numbers import perhaps_days
from plans.reading.layouts.within_pieces import has_own_dates, is_dated, pieces_of
from plans.reading.reading import LeftAside
from plans.reading.refusals import UNREADABLE


@dataclass(frozen=True)
class Within:
    """What came of a cell: rows, what it says of days when nothing happens, and its pieces without a day."""

    rows: tuple[RawRow, ...] = ()
    left: tuple[LeftAside, ...] = ()
    undated: tuple[str, ...] = ()


def within(text: str, place: Place, legend: Legend, cells: Mapping[str, str], cell: str | None = None) -> Within:
    """The cell read as running text, piece by piece; its rows have the cells of the table's row."""
    pieces = list(pieces_of(text))
    dated = [piece for piece in pieces if has_own_dates(piece)]
    reader = _read(dated, legend)
    return Within(
        tuple(replace(row, place=place, columns=cells, cell=cell) for row in reader.rows),
        tuple(replace(one, place=place) for one in reader.left),
        tuple(piece for piece in pieces if piece not in dated),
    )


def in_period(
    things: Sequence[str], row: RawRow, legend: Legend, cell: str
) -> tuple[list[RawRow], list[LeftAside]]:
    """What a cell tells that stands beside the month or the week of `row`: a row for each of its things.

    One that names no day happens some time then, and so does one that only speaks of a day. What may be a day is
    asked.
    """
    dated = {n: thing for n, thing in enumerate(things) if is_dated(thing, row.written)}
    reader = _read(list(dated.values()), legend, row.written.raw, items=True)
    rows: list[RawRow] = []
    left: list[LeftAside] = []
    for n, thing in enumerate(things):
        at = list(dated).index(n) if n in dated else -1
        own = [one for one in reader.rows if one.place.line == 2 * at]
        none = [one for one in reader.left if one.place.line == 2 * at and one.because == HOLIDAY]
        if own:
            rows += [
                under_period(replace(one, place=row.place, columns=row.columns, cell=cell), row) for one in own
            ]
        elif none or tells_of_none(thing):
            left.append(LeftAside(row.place, thing, HOLIDAY))
        elif (day := _day_last(thing, row.written)) is not None:
            own_day = replace(row, title=rest(thing, [day]), written=day, time=None)
            rows.append(under_period(own_day, row))
        elif (days := perhaps_days(thing, row.written, legend)) is not None:
            rows.append(replace(row, title=thing, written=days, time=None, refused=UNREADABLE))
        else:
            rows.append(replace(row, title=" ".join(thing.split()), time=None))
    return rows, left


def _day_last(thing: str, period: Written) -> Written | None:
    """The day or week that ends the words, and lies in the month that they stand beside: "Enkät till elever 4/5".

    Behind a word that says which one is meant it may be of something else: "Uppföljning av mötet den 4/5".
    """
    found = find_dates(thing)
    last = found[0] if len(found) == 1 and not thing[found[0].end :].strip(" .)") else None
    if last is None or last.qualifier is not None or _WHICH.search(thing[: last.start]):
        return None
    return last if _lies_in(last, period) else None


_WHICH = re.compile(r"\bsom\b|\b(?:den|av|från|till|efter|före|inför|per|om)\s*$", re.IGNORECASE)


def _lies_in(day: Written, period: Written) -> bool:
    """Whether a day or a week is one of a month, or of several from one to another."""
    first, last = period.first.month, (period.last or period.first).month
    if first is None or last is None or (day.first.day is None and day.first.week is None):
        return False
    months = {(month - 1) % 12 + 1 for month in range(first, (last if last >= first else last + 12) + 1)}
    if day.first.week is not None:
        return any(is_week_of(day.first.week, month, 0) for month in months)
    return day.first.month in months


def _read(pieces: Sequence[str], legend: Legend, over: str = "", *, items: bool = False) -> Reader:
    """The pieces read as running text under what stands `over` them; each on the line of twice its number."""
    texts = enumerate("\n\n".join(pieces).split("\n"))
    lines = [Paragraph(Place(number), text, bullet=items and bool(text)) for number, text in texts]
    reader = Reader(Part(tuple(lines), (over,) if over else ()), Context(legend, ()))
    reader.read()
    return reader


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
