"""Copied columns of dates of which some lines were taken for a table: text again, under their headings."""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.reading.bodies.legend import Legend
from plans.reading.document import Block, Paragraph, Row
from plans.reading.layouts.columns_copied import copied_columns
from plans.reading.layouts.columns_shape import columns_of
from plans.reading.layouts.part import Part

_GAP = "   "
_DASHES = re.compile(r"(?<!\S)[-–—](?!\S)")


def rejoined(parts: Sequence[Part], legend: Legend) -> tuple[Part, ...]:
    """The parts, those of the same copied columns as one text."""
    made, left = list[Part](), list(parts)
    while left:
        count = _belong(left, legend)
        made.append(_as_text(left[:count]) if count > 1 else left[0])
        left = left[count:]
    return tuple(made)


def _belong(parts: Sequence[Part], legend: Legend) -> int:
    """How many of the parts, from the first, are columns whose headings stand in the first one."""
    if len(parts) < 2 or parts[0].is_table or not _is_right_under(parts[0], parts[1], legend):
        return 1
    width, count, found = len(parts[1].rows[0].cells), 1, 0
    for end in range(2, len(parts) + 1):
        if not parts[end - 1].is_table and parts[end - 1].headings != parts[0].headings:
            break
        grids = copied_columns(list(_as_text(parts[:end]).lines()), legend)
        rows = sum(len(grid.rows) + len(grid.lost) for grid in grids)
        if not grids or any(len(grid.rows[0].cells) != width for grid in grids):
            break
        if rows > found:
            count, found = end, rows
    return count


def _is_right_under(text: Part, table: Part, legend: Legend) -> bool:
    """Whether a table without headings stands under the last line of a text, with nothing empty between."""
    lines = [place for place, words in text.lines() if words.strip()]
    is_beside = table.is_table and bool(lines) and table.rows[0].place.line == lines[-1].line + 1
    return is_beside and not columns_of(table.rows, legend).heads


def _as_text(parts: Sequence[Part]) -> Part:
    blocks = [line for part in parts for block in part.blocks for line in _lines(block)]
    return Part(tuple(blocks), parts[0].headings)


def _lines(block: Block) -> list[Paragraph]:
    if isinstance(block, Paragraph):
        is_dash = block.bullet and _DASHES.match(block.text) is not None
        return [replace(block, text=f"- {block.text}", bullet=False) if is_dash else block]
    return [Paragraph(row.place, _words(row)) for row in block.rows]


def _words(row: Row) -> str:
    """The cells of a row, with a dash for an empty one where the row has none of its own."""
    texts = [cell.text for cell in row.cells]
    has_dashes = any(map(_DASHES.search, texts))
    return _GAP.join(text or "-" for text in texts if text or not has_dashes)
