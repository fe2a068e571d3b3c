"""Columns headed as the weeks of a part of the year, with only their numbers below: "Veckor våren"."""

import re
from dataclasses import replace

from plans.reading.document import Cell, Document, Row, Table

_HEAD = re.compile(r"\W*veckor(?:na)?\s+[^\W\d]+\W*", re.IGNORECASE)
_WEEK = r"(?:[1-9]|[1-4]\d|5[0-3])"
_NUMBERS = re.compile(rf"\s*{_WEEK}(?:\s*(?:,|[-–]|\boch\b)\s*{_WEEK})*\s*")


def with_headed_weeks(document: Document) -> Document:
    """The document with "v." before the numbers of such columns, so that they are read as weeks."""
    blocks = (_written(one) if isinstance(one, Table) else one for one in document.blocks)
    return replace(document, blocks=tuple(blocks))


def _written(table: Table) -> Table:
    weeks: frozenset[int] = frozenset()
    rows: list[Row] = []
    for row in table.rows:
        headed = frozenset(n for n, cell in enumerate(row.cells) if _HEAD.fullmatch(cell.text))
        rows.append(
            replace(row, cells=tuple(_week(cell) if n in weeks else cell for n, cell in enumerate(row.cells)))
        )
        weeks = headed or weeks
    return replace(table, rows=tuple(rows)) if weeks else table


def _week(cell: Cell) -> Cell:
    is_week = _NUMBERS.fullmatch(cell.text) is not None
    return replace(cell, text=f"v. {cell.text.strip()}", value=None) if is_week else cell
