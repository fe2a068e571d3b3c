"""Tables copied as text under their headings, each cell on a line of its own."""

import re
from collections.abc import Sequence
from itertools import pairwise

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.layouts.copied_cells import Sort, sort_of
from plans.reading.layouts.copied_heads import holds, is_body, is_heading, is_step, under_each
from plans.reading.layouts.copied_shape import LEAST_COLUMNS, LEAST_ROWS, Copied, Line, row_of

_MOST_CELLS = 1_000
"""How many lines under headings are looked at before it is known that they are cells."""
_YEAR = 365
_TITLE = re.compile(r"\b\w*(?:möten|sammanträden|\wtider|\wdagar|plan|schema)\b", re.IGNORECASE)
"""Words of a title, which may sound like the heading of a column."""


def by_cell(lines: Sequence[Line], at: int, legend: Legend) -> Copied | None:
    """The table whose first heading is this line, each other heading and each cell a line below it."""
    if _TITLE.search(lines[at][1]) or (at > 0 and _is_column(lines[at - 1][1], legend)):
        return None
    width = next((n for n, (_, text) in enumerate(lines[at:]) if not is_heading(text, legend)), 0)
    return _of_width(lines, at, width, legend) if width >= LEAST_COLUMNS else None


def _is_column(text: str, legend: Legend) -> bool:
    return is_heading(text, legend) and not _TITLE.search(text)


def _of_width(
    lines: Sequence[Line], at: int, width: int, legend: Legend, most: int = _MOST_CELLS
) -> Copied | None:
    """The table whose headings these lines are, all of them or the last."""
    start = at + width
    sorts = [sort_of(text) for _, text in lines[start : start + most]]
    texts = [text.strip() for _, text in lines[at:start]]
    fits = [
        n
        for n in range(width, LEAST_COLUMNS - 1, -1)
        if (count := _rows_of(sorts, n, texts[width - n :]))
        and (n == width or Sort.WORDS not in sorts[:n])
        and _is_across(lines[start : start + count * n], n)
    ]
    upper = {n: _upper(lines[:start], n, legend) for n in fits}
    named = [n for n in fits if upper[n]]
    if not fits or (len(fits) > 1 and not named and not _is_whole(texts, fits)):
        return _all_lost(lines, at, start, sorts, is_open=bool(fits) or any(map(is_step, texts)))
    columns = (named or fits)[0]
    end = start + _rows_of(sorts, columns, texts[width - columns :]) * columns
    if end + columns > start + most:
        return _of_width(lines, at, width, legend, len(lines))
    if _is_down(lines[start:end], sorts[:columns]):
        return _all_lost(lines, start - columns, start, sorts, is_open=True)
    lost = tuple(lines[end : end + _left(lines[end:], sorts[end - start :], legend)])
    rows = [lines[n : n + columns] for n in range(start, end, columns)]
    heads = [row_of(lines[start - columns][0], texts[width - columns :])]
    first = start - columns
    if upper[columns]:
        first -= len(set(upper[columns]))
        heads = [row_of(lines[first][0], upper[columns]), *heads]
    return Copied(
        first,
        end + len(lost),
        (*heads, *(row_of(row[0][0], [text for _, text in row]) for row in rows)),
        tuple(place for place, _ in lines[first:start]),
        tuple(place for row in rows for place, _ in row[1:]),
        lost,
        sorts[:columns].count(Sort.DAY),
    )


def _upper(lines: Sequence[Line], width: int, legend: Legend) -> list[str]:
    """The bodies over the last lines, which are headings: one for each of the columns; none if there are none."""
    lower = [text.strip() for _, text in lines[len(lines) - width :]]
    for count in range(2, width):
        over = [text.strip() for _, text in lines[: len(lines) - width][-count:]]
        found = under_each(over, lower) if all(is_body(text, legend) for text in over) else None
        if found and len(set(over)) == count:
            return found
    return []


def _rows_of(sorts: Sequence[Sort], width: int, heads: Sequence[str]) -> int:
    """How many rows of so many cells follow on one another, all of them alike; 0 for too few."""
    first = tuple(sorts[:width])
    if Sort.DAY not in first or not all(map(holds, heads, first)):
        return 0
    count = 1
    while tuple(sorts[count * width : (count + 1) * width]) == first:
        count += 1
    is_cut = Sort.WORDS not in first and sorts[count * width : count * width + 1] == [Sort.DAY]
    return 0 if count < LEAST_ROWS or is_cut else count


def _is_across(lines: Sequence[Line], width: int) -> bool:
    """Whether the days of a column all lie before those of the first in their rows, or all after."""
    days = [_number(text) if sort_of(text) is Sort.DAY else None for _, text in lines]
    for other in range(1, width):
        steps = {
            _apart(one, two) > 0
            for one, two in zip(days[::width], days[other::width], strict=True)
            if one is not None and two is not None
        }
        if len(steps) > 1:
            return False
    return True


def _is_whole(texts: Sequence[str], fits: Sequence[int]) -> bool:
    """Whether all the headings are those of columns, each another one."""
    return len({text.lower() for text in texts}) == len(texts) == fits[0]


def _left(lines: Sequence[Line], sorts: Sequence[Sort], legend: Legend) -> int:
    """How many lines after the rows belong to them still: days, also beyond a line of other words."""
    for n, sort in enumerate(sorts):
        is_note = sorts[n + 1 : n + 1 + LEAST_ROWS] == [Sort.DAY] * LEAST_ROWS
        text = lines[n][1]
        if sort is Sort.WORDS and (not is_note or is_heading(text, legend) or is_body(text, legend)):
            return n
    return len(sorts)


def _all_lost(
    lines: Sequence[Line], at: int, start: int, sorts: Sequence[Sort], *, is_open: bool
) -> Copied | None:
    """Days under headings of several columns, which may be in any of them."""
    near = start - at
    stop = next((n for n in range(len(sorts)) if Sort.DAY not in sorts[n : n + near]), len(sorts))
    if not is_open or sorts[:stop].count(Sort.DAY) < LEAST_COLUMNS:
        return None
    heads = tuple(place for place, _ in lines[at:start])
    return Copied(at, start + stop, (), heads, lost=tuple(lines[start : start + stop]))


def _is_down(lines: Sequence[Line], first: Sequence[Sort]) -> bool:
    """Whether the days may as well stand column by column: they begin anew once for each column but the first."""
    if any(sort is not Sort.DAY for sort in first):
        return False
    days = [_number(text) for _, text in lines]
    back = [n for n, (one, other) in enumerate(pairwise(days), 1) if _apart(one, other) < 0]
    length = len(days) // len(first)
    return back == list(range(length, len(days), length))


def _number(text: str) -> int:
    """A day as a number: of its year, or of any."""
    day = next(date.first for date in find_dates(text, cell=True) if date.first.day is not None)
    return (day.year or 0) * _YEAR + (day.month or 1) * 30 + (day.day or 1)


def _apart(one: int, other: int) -> int:
    """How many days one day is before another, the year of either left out: half a year at most."""
    return (other - one + _YEAR // 2) % _YEAR - _YEAR // 2
