"""Columns of dates copied as text: a line of dates for each row, the headings one under another above them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plans.body import BodyKind
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.sense import Origin
from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.document import Cell, Place, Row
from plans.reading.layouts.columns_dates import is_date_cell

_DASH = re.compile(r"(?<!\S)[-–—](?!\S)")
_LISTED = re.compile(r"(?:[,;&+]|\boch|\bsamt)\s*$", re.IGNORECASE)
"""What stands between days that are listed one after another, and not in columns."""
_GAP = re.compile(r"\s{2,}$")
_LEAST_ROWS = 2
_LEAST_BODIES = 2
_LONGEST_HEADS = 20

Line = tuple[Place, str]


@dataclass(frozen=True)
class Copied:
    """The columns put together again: a heading row, the lines that have a cell for each of them, the others."""

    rows: tuple[Row, ...]
    heads: tuple[Place, ...]
    lost: tuple[Line, ...]


def copied_columns(lines: Sequence[Line], legend: Legend) -> list[Copied]:
    """The columns in a text: each where bodies stand above lines that have as many dates as there are bodies."""
    found = []
    starts = [0, *(n for n in range(1, len(lines)) if _begins_anew(lines, n, legend))]
    for start, end in zip(starts, [*starts, len(lines)][1:], strict=True):
        one = _copied(lines[start:end], legend)
        if one is not None:
            found.append(one)
        elif found:
            more = tuple((place, text) for place, text in lines[start:end] if _cells(text))
            found[-1] = replace(found[-1], lost=(*found[-1].lost, *more))
    return found


def _begins_anew(lines: Sequence[Line], n: int, legend: Legend) -> bool:
    """Whether a line under others with dates names bodies: what follows it may be theirs."""
    text = lines[n][1]
    if _cells(text) or not _headings(text, legend):
        return False
    before = next((other for _, other in reversed(lines[:n]) if _cells(other) or _headings(other, legend)), "")
    return bool(_cells(before))


def _copied(lines: Sequence[Line], legend: Legend) -> Copied | None:
    first = next((n for n, (_, text) in enumerate(lines) if len(_cells(text)) >= _LEAST_BODIES), None)
    if first is None:
        return None
    above = first
    while (
        above > 0
        and lines[above - 1][1].strip()
        and first - above < _LONGEST_HEADS
        and not _cells(lines[above - 1][1])
    ):
        above -= 1
    headings = _headings(" ".join(text.strip() for _, text in lines[above:first]), legend)
    under = [(place, text, _cells(text)) for place, text in lines[first:]]
    whole = [one for one in under if len(one[2]) == len(headings)]
    if len(headings) < _LEAST_BODIES or len(whole) < _LEAST_ROWS:
        return None
    rows = [_row(lines[above][0], headings), *(_row(place, cells) for place, _, cells in whole)]
    lost = tuple((place, text) for place, text, cells in under if cells and len(cells) != len(headings))
    return Copied(tuple(rows), tuple(place for place, _ in lines[above:first]), lost)


def _row(place: Place, texts: Sequence[str]) -> Row:
    return Row(place, tuple(Cell(text) for text in texts))


def _headings(text: str, legend: Legend) -> list[str]:
    """The words of each body with those that follow it, as its room, up to the next."""
    bodies = find_bodies(text, legend, cell=True)
    found = [body for body in bodies if body.origin is not Origin.MADE and body.kind is not BodyKind.ROOM]
    starts = [body.start for n, body in enumerate(found) if n == 0 or body.code != found[n - 1].code]
    return [text[start:end].strip() for start, end in zip(starts, [*starts, len(text)][1:], strict=True)]


def _cells(text: str) -> list[str]:
    """The cells of a line that holds nothing but dates, with nothing between them, and dashes for none."""
    dates = [date for date in find_dates(text, cell=True) if date.first.day is not None]
    starts = [_start(text, date, first=n == 0) for n, date in enumerate(dates)]
    dashes = [
        hit.start()
        for hit in _DASH.finditer(text)
        if not any(date.start <= hit.start() < date.end for date in dates)
    ]
    cuts = sorted((*starts, *dashes))
    if not dates or cuts[0] > 0:
        return []
    cells = [text[start:end].strip() for start, end in zip(cuts, [*cuts, len(text)][1:], strict=True)]
    whole = all(_DASH.fullmatch(cell) or is_date_cell(cell) for cell in cells)
    return cells if whole and not any(_LISTED.search(cell) for cell in cells[:-1]) else []


def _start(text: str, date: Written, *, first: bool) -> int:
    """Where a date's cell begins: a weekday is still the cell's before it after a comma, or before a wide gap."""
    before = text[: date.start].rstrip()
    digits = re.search(r"\d", text[date.start : date.end])
    if first or digits is None:
        return date.start
    is_apart = before.endswith(",") or _GAP.search(text[date.start : date.start + digits.start()]) is not None
    return date.start + digits.start() if is_apart else date.start
