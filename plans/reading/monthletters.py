"""Months by their first letters along a row or down a column: J F M A M J J A S O N D, told by their order."""

from collections.abc import Sequence
from dataclasses import replace

from plans.reading.document import Cell, Document, Table

_NAMES = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
_YEAR = "".join(name[0] for name in _NAMES)
_FEWEST = 5
"""So many letters in the order of months are these: half a year has at least as many."""


def with_months_spelled(document: Document) -> Document:
    """The document with the names of months for such letters in its tables."""
    blocks = (_spelled(one) if isinstance(one, Table) else one for one in document.blocks)
    return replace(document, blocks=tuple(blocks))


def _spelled(table: Table) -> Table:
    """The table with its first such row in words, or its first such column."""
    rows = [row.cells for row in table.rows]
    told = _first_named(rows) or _turned(_first_named(_turned(rows)))
    if not told:
        return table
    return Table(tuple(replace(row, cells=tuple(cells)) for row, cells in zip(table.rows, told, strict=True)))


def _turned(cells: Sequence[Sequence[Cell]]) -> list[Sequence[Cell]]:
    return list(zip(*cells, strict=True))


def _first_named(lines: Sequence[Sequence[Cell]]) -> list[Sequence[Cell]]:
    """The lines of cells, the first that are months with their names; none if there are none."""
    for n, line in enumerate(lines):
        if (cells := _named(line)) is not None:
            return [*lines[:n], cells, *lines[n + 1 :]]
    return []


def _named(cells: Sequence[Cell]) -> tuple[Cell, ...] | None:
    """The cells with the letters among them as names; None if they are no months that follow on one another."""
    at = [n for n, cell in enumerate(cells) if len(cell.text.strip()) == 1 and cell.text.strip().isalpha()]
    letters = "".join(cells[n].text.strip().lower() for n in at)
    if len(letters) < _FEWEST or _YEAR.count(letters) != 1:
        return None
    names = dict(zip(at, _NAMES[_YEAR.index(letters) :], strict=False))
    return tuple(replace(cell, text=names.get(n, cell.text)) for n, cell in enumerate(cells))
