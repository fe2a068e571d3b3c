"""A grid copied so that every cell is a line of its own, and empty cells are gone.

Which value stood in which column can be told only for a row that has them all, and only where most rows have.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from plans.reading.bodies.legend import Legend
from plans.reading.document import Place, Row
from plans.reading.layouts.calendar_hours import hours_alone
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.calendar_years import Month, month_of
from plans.reading.layouts.grid_cells import read_cell
from plans.reading.layouts.grid_lost import Line, Rebuilt, row_of
from plans.reading.layouts.grid_shape import Sort, sort_of

_LEAST_MONTHS = 3
_LEAST_BODIES = 2
_GLUED = re.compile(r"([^\W\d_]{3,9}?)\s?\d{1,2}\*{0,3}", re.IGNORECASE)
_SHORT = re.compile(r"[A-ZÅÄÖ]{2,6}")
_LONGEST = 60


class _Sort(Enum):
    MONTH = auto()
    VALUE = auto()
    TIME = auto()
    LABEL = auto()
    TEXT = auto()


@dataclass(frozen=True)
class _Block:
    """Lines with nothing empty between them: one cell."""

    places: tuple[Place, ...]
    text: str
    sort: _Sort
    glued: bool = False


def stacked(lines: Sequence[Line], legend: Legend) -> list[Rebuilt]:
    """Every grid of stacked cells."""
    blocks = list(_blocks(lines))
    found, at = [], 0
    while at < len(blocks):
        grid, after = _across(blocks, at) or _down(blocks, at, legend) or (None, at + 1)
        if grid is not None:
            found.append(grid)
        at = after
    return found


def _blocks(lines: Sequence[Line]) -> Iterator[_Block]:
    open_: list[Line] = []
    for place, text in (*lines, (Place(0), "")):
        if not text.strip():
            if open_:
                yield from _cut(open_)
            open_ = []
        else:
            open_.append((place, text.strip()))


def _cut(lines: Sequence[Line]) -> Iterator[_Block]:
    """The cells of lines that stand together: one, but for a month and what follows it."""
    sorts = [_sort(text) for _, text in lines]
    if len(lines) > 1 and sorts[0] is _Sort.MONTH:
        yield _block(lines[:1])
        yield _block(lines[1:])
    else:
        yield _block(lines)


def _block(lines: Sequence[Line]) -> _Block:
    text = "\n".join(text for _, text in lines)
    glued = _GLUED.fullmatch(text)
    is_glued = glued is not None and month_of(glued[1]) is not None
    sort = _Sort.MONTH if is_glued else _sort(text)
    return _Block(tuple(place for place, _ in lines), text, sort, is_glued)


def _sort(text: str) -> _Sort:
    if month_of(text) is not None:
        return _Sort.MONTH
    if hours_alone(text) is not None and not text.isdigit():
        return _Sort.TIME
    if not any(map(str.isalnum, text)) or read_cell(text, Month(1)).days or re.fullmatch(r"\d{3,8}", text):
        return _Sort.VALUE
    return _Sort.LABEL if len(text) <= _LONGEST and not text.endswith(".") else _Sort.TEXT


def _down(blocks: Sequence[_Block], at: int, legend: Legend) -> tuple[Rebuilt, int] | None:
    """Months as rows: bodies one after another, then each month with its values."""
    heads, n = [], at
    while (
        n < len(blocks) and blocks[n].sort in (_Sort.LABEL, _Sort.TIME, _Sort.VALUE) and not _is_month(blocks[n])
    ):
        heads.append(blocks[n])
        n += 1
    bodies = [block for block in heads if block.sort is _Sort.LABEL and _is_body(block.text, legend)]
    if len(bodies) < _LEAST_BODIES or not bodies or heads[0] is not bodies[0]:
        return None
    rows, end = _rows(blocks, n, _Sort.MONTH)
    if sum(bool(values) for _, values in rows) < _LEAST_MONTHS:
        return None
    times = [block for block in heads if block.sort is _Sort.TIME]
    header = row_of(heads[0].places[0], ["", *(block.text for block in bodies)])
    timed = (
        [row_of(times[0].places[0], ["Tid", *(block.text for block in times)])]
        if len(times) == len(bodies)
        else []
    )
    return _whole(blocks[:at], [header, *timed], heads, rows, len(bodies)), end


def _across(blocks: Sequence[_Block], at: int) -> tuple[Rebuilt, int] | None:
    """Months one after another, then each body with its values."""
    n = at
    while n < len(blocks) and _is_month(blocks[n]) and not blocks[n].glued:
        n += 1
    if n - at < _LEAST_MONTHS:
        return None
    while n < len(blocks) and blocks[n].sort is _Sort.LABEL and sort_of(blocks[n].text) is Sort.TIME:
        n += 1
    heads = list(blocks[at:n])
    rows, end = _rows(blocks, n, _Sort.LABEL)
    header = row_of(heads[0].places[0], ["", *(block.text for block in heads)])
    return _whole(blocks[:at], [header], heads, rows, len(heads)), end


def _is_month(block: _Block) -> bool:
    return block.sort is _Sort.MONTH


def _is_body(text: str, legend: Legend) -> bool:
    words = " ".join(text.split())
    return _SHORT.fullmatch(words) is not None or label_of(words, legend).known


_RowOfBlocks = tuple[_Block | None, list[_Block]]


def _rows(blocks: Sequence[_Block], at: int, first: _Sort) -> tuple[list[_RowOfBlocks], int]:
    """Rows that begin with a block of one sort and go on with values; where the first of them ends."""
    rows: list[_RowOfBlocks] = []
    n = at
    while n < len(blocks):
        head = blocks[n] if blocks[n].sort is first else None
        if head is None and (rows or blocks[n].sort not in (_Sort.VALUE, _Sort.TIME)):
            break
        start = n + (head is not None)
        n = start
        while n < len(blocks) and blocks[n].sort in (_Sort.VALUE, _Sort.TIME):
            n += 1
        if n == start and first is _Sort.LABEL:
            return rows, start - 1
        rows.append((head, list(blocks[start:n])))
    return rows, n


def _whole(
    over: Sequence[_Block],
    headers: Sequence[Row],
    heads: Sequence[_Block],
    rows: Sequence[_RowOfBlocks],
    width: int,
) -> Rebuilt:
    """The grid, with its rows only if most of them have all their cells and no month ran into its first value."""
    whole = [one for one in rows if len(one[1]) == width]
    if 2 * len(whole) < len(rows) or any(head.glued for head, _ in rows if head):
        whole = []
    made, joined = list(headers), [place for block in heads for place in block.places]
    for head, values in whole:
        cells = [*([head] if head else []), *values]
        made.append(row_of(cells[0].places[0], [head.text if head else "", *(block.text for block in values)]))
        joined += [place for block in cells for place in block.places]
    lost = [_lines([*([one[0]] if one[0] else []), *one[1]]) for one in rows if one not in whole]
    own = {row.place for row in made}
    return Rebuilt(
        tuple(made) if whole else (),
        tuple(lost),
        _lines(over),
        tuple(place for place in joined if place not in own or not whole),
    )


def _lines(blocks: Sequence[_Block]) -> tuple[Line, ...]:
    return tuple(line for block in blocks for line in zip(block.places, block.text.split("\n"), strict=True))
