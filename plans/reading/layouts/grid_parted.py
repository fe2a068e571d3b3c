"""Rows of a grid whose cells have a line for each of several bodies: "Socialnämnden / Utskottet" by "19 / 5"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from plans.reading.bodies.legend import Legend
from plans.reading.document import Cell, Row
from plans.reading.layouts.calendar_hours import hours_alone
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.calendar_under import is_part

_LEAST = 2
"""How many cells have to have as many lines as the first names bodies."""


def parted(rows: Sequence[Row], legend: Legend) -> tuple[Row, ...]:
    """The rows, such a one as a row for each body: only where every cell has a line for each, or is empty."""
    return tuple(one for row in rows for one in _parted(row, legend))


def _parted(row: Row, legend: Legend) -> Iterator[Row]:
    names = _lines(row.cells[0]) if row.cells else []
    count = len(names)
    others = [cell for cell in row.cells[1:] if any(map(str.isalnum, cell.text))]
    whole = [cell for cell in others if len(_lines(cell)) == count]
    is_even = all(len(_lines(cell)) == count or _is_time(cell) for cell in others)
    if count < _LEAST or len(whole) < _LEAST or not is_even or not all(_is_body(name, legend) for name in names):
        yield row
        return
    for n in range(count):
        cells = (_lines(cell)[n] if len(_lines(cell)) == count else cell.text for cell in row.cells)
        yield replace(
            row, cells=tuple(replace(cell, text=text) for cell, text in zip(row.cells, cells, strict=True))
        )


def _is_body(name: str, legend: Legend) -> bool:
    label = label_of(name, legend)
    return (label.known and label.meets) or is_part(label)


def _is_time(cell: Cell) -> bool:
    return hours_alone(cell.text) is not None and not cell.text.strip().isdigit()


def _lines(cell: Cell) -> list[str]:
    return [line.strip() for line in cell.text.split("\n") if line.strip()]
