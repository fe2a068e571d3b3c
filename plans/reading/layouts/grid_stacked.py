"""A grid copied so that every cell is a line of its own, and empty cells are gone, or have left empty lines."""

import re
from collections.abc import Sequence

from plans.reading.bodies.legend import Legend
from plans.reading.document import Place, Row
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.grid_blocks import Block, BlockSort, blocks_of
from plans.reading.layouts.grid_gaps import StackedRow, cells_of, rows_of
from plans.reading.layouts.grid_lost import Line, Rebuilt, row_of, unplaced_of
from plans.reading.layouts.grid_shape import Sort, sort_of
from plans.reading.layouts.grid_unplaced import Unplaced

_LEAST_MONTHS = 3
_LEAST_BODIES = 2
_SHORT = re.compile(r"[A-ZÅÄÖ]{2,6}(?: AU)?")


def stacked(lines: Sequence[Line], legend: Legend) -> list[Rebuilt]:
    """Every grid of stacked cells."""
    blocks = list(blocks_of(lines))
    found, at = [], 0
    while at < len(blocks):
        grid, after = _across(blocks, at) or _down(blocks, at, legend) or (None, at + 1)
        if grid is not None:
            found.append(grid)
        at = after
    return found


def _down(blocks: Sequence[Block], at: int, legend: Legend) -> tuple[Rebuilt, int] | None:
    """Months as rows: bodies one after another, then each month with its values."""
    heads, n = [], at
    while (
        n < len(blocks)
        and blocks[n].sort in (BlockSort.LABEL, BlockSort.TIME, BlockSort.VALUE)
        and not _is_month(blocks[n])
    ):
        heads.append(blocks[n])
        n += 1
    bodies = [block for block in heads if block.sort is BlockSort.LABEL and _is_body(block.text, legend)]
    if len(bodies) < _LEAST_BODIES or not bodies or heads[0] is not bodies[0]:
        return None
    rows, count = rows_of(blocks[n:], BlockSort.MONTH, len(bodies))
    if sum(bool(row.values) for row in rows) < _LEAST_MONTHS:
        return None
    times = [block for block in heads if block.sort is BlockSort.TIME]
    header = row_of(heads[0].places[0], ["", *(block.text for block in bodies)])
    timed = (
        [row_of(times[0].places[0], ["Tid", *(block.text for block in times)])]
        if len(times) == len(bodies)
        else []
    )
    return _whole(
        blocks[:at], [header, *timed], heads, rows, [False] * len(bodies), months_across=False
    ), n + count


def _across(blocks: Sequence[Block], at: int) -> tuple[Rebuilt, int] | None:
    """Months one after another, then each body with its values."""
    n = at
    while n < len(blocks) and _is_month(blocks[n]):
        n += 1
    if n - at < _LEAST_MONTHS:
        return None
    while n < len(blocks) and blocks[n].sort is BlockSort.LABEL and sort_of(blocks[n].text) is Sort.TIME:
        n += 1
    heads = list(blocks[at:n])
    rows, count = rows_of(blocks[n:], BlockSort.LABEL, len(heads))
    header = row_of(heads[0].places[0], ["", *(block.text for block in heads)])
    return _whole(
        blocks[:at], [header], heads, rows, [not _is_month(head) for head in heads], months_across=True
    ), n + count


def _is_month(block: Block) -> bool:
    return block.sort is BlockSort.MONTH


def _is_body(text: str, legend: Legend) -> bool:
    words = " ".join(text.split())
    return _SHORT.fullmatch(words) is not None or label_of(words, legend).known


def _whole(
    over: Sequence[Block],
    headers: Sequence[Row],
    heads: Sequence[Block],
    rows: Sequence[StackedRow],
    times: Sequence[bool],
    *,
    months_across: bool,
) -> Rebuilt:
    """The grid, with its rows only if most of them have all their cells."""
    cells = list(cells_of(rows, times))
    if sum(one is not None for one in cells) * 2 < len(rows):
        cells = [None] * len(rows)
    made, joined = list(headers), [place for block in heads for place in block.places]
    lost, unplaced = list[tuple[Line, ...]](), list[Unplaced]()
    for row, found in zip(rows, cells, strict=True):
        if found is None and (not months_across or not row.values):
            lost.append(_lines(row.blocks))
            continue
        texts = [block.text if block else "" for block in found or _without_days(row, times)]
        if found is None:
            days = [block.text for block in row.values if block.sort is not BlockSort.TIME]
            unplaced.append(unplaced_of(_lines(row.blocks), days))
        else:
            joined += [place for block in row.blocks for place in block.places]
        if found is None or any(texts):
            made.append(row_of(row.blocks[0].places[0], [row.head.text if row.head else "", *texts]))
    own, is_read = {row.place for row in made[len(headers) :]}, len(made) > len(headers)
    return Rebuilt(
        tuple(made) if is_read else (),
        tuple(lost),
        _lines(over),
        tuple(place for place in joined if place not in own or not is_read),
        tuple(unplaced),
    )


def _without_days(row: StackedRow, times: Sequence[bool]) -> list[Block | None]:
    """The cells of a row whose days stand in no known column: its only time."""
    found = [block for block in row.values if block.sort is BlockSort.TIME]
    return [found[0] if is_time and len(found) == 1 else None for is_time in times]


def _lines(blocks: Sequence[Block]) -> tuple[Line, ...]:
    """The lines of cells; one in which two ran together as it is written."""
    found: dict[Place, str] = {}
    for block in blocks:
        for place, text in zip(block.places, block.text.split("\n"), strict=True):
            found[place] = found.get(place, "") + text
    return tuple(found.items())
