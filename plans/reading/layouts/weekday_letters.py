"""Weekdays by their first letters down a column of days: M T O T F L S, told apart by their order."""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.reading.document import Cell, Table
from plans.reading.layouts.part import Part

_NAMES = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
_WEEK = "mtotfls"
_LETTER = re.compile(
    r"(?P<day>\d{1,2}\s+)?(?P<letter>[mtofls])(?![^\W_])(?P<rest>(?:\s.*)?)", re.IGNORECASE | re.DOTALL
)
_LEAST = 5
"""So many letters in their order are weekdays: nothing else is M, T, O, T, F, L, S."""

_MOST_HEADS = 2


def spelled(part: Part) -> Part:
    """The part with such letters as short names, whether they stand alone, or behind the days and before words."""
    blocks = tuple(_table(block) if isinstance(block, Table) else block for block in part.blocks)
    return replace(part, blocks=blocks)


def _table(table: Table) -> Table:
    rows = [list(row.cells) for row in table.rows]
    for at in range(max(map(len, rows), default=0)):
        column = [(n, row[at]) for n, row in enumerate(rows) if at < len(row) and row[at].text.strip()]
        for n, cell in _spelled(column):
            rows[n][at] = cell
    return Table(tuple(replace(row, cells=tuple(cells)) for row, cells in zip(table.rows, rows, strict=True)))


def _spelled(column: Sequence[tuple[int, Cell]]) -> list[tuple[int, Cell]]:
    """The cells of a column whose letters follow on one another, with the names that their order gives."""
    hits = [(n, cell, hit) for n, cell in column if (hit := _LETTER.fullmatch(cell.text.strip())) is not None]
    letters = [hit["letter"].lower() for _, _, hit in hits]
    first = next((start for start in range(7) if letters == _week_from(start, len(letters))), None)
    if first is None or len(letters) < _LEAST or len(hits) < len(column) - _MOST_HEADS:
        return []
    return [
        (n, replace(cell, text=f"{hit['day'] or ''}{_NAMES[(first + place) % 7]}{hit['rest']}"))
        for place, (n, cell, hit) in enumerate(hits)
    ]


def _week_from(start: int, count: int) -> list[str]:
    return [_WEEK[(start + n) % 7] for n in range(count)]
