"""Columns headed as the weeks of a part of the year, with only their numbers below: "Veckor våren".

The weekday on which all of them are may stand in the row: "måndagar 13–15 | 2, 4, 6 | 33, 35".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.reading.dates.grammar.words import MANY_WEEKDAYS, WEEKDAYS
from plans.reading.document import Cell, Document, Row, Table

_HEAD = re.compile(r"\W*veckor(?:na)?(?:\s+[^\W\d]+)?\W*", re.IGNORECASE)
_WEEK = r"(?:[1-9]|[1-4]\d|5[0-3])"
_NUMBERS = re.compile(rf"\s*{_WEEK}(?:\s*(?:,|[-–]|\boch\b)\s*{_WEEK})*\s*")
_MANY = re.compile(rf"\s*({'|'.join(sorted(MANY_WEEKDAYS, key=len, reverse=True))})\b[\s,]*(.*)", re.I | re.DOTALL)
_DAYS = {number: name for name, number in reversed(WEEKDAYS.items()) if name.endswith("dag")}


def with_headed_weeks(document: Document) -> Document:
    """The document with "v." before the numbers of such columns, so that they are read as weeks.

    Those of a row are put in one cell, with the weekday before them.
    """
    blocks = (_written(one) if isinstance(one, Table) else one for one in document.blocks)
    return replace(document, blocks=tuple(blocks))


def _written(table: Table) -> Table:
    weeks: tuple[int, ...] = ()
    rows: list[Row] = []
    for row in table.rows:
        headed = tuple(n for n, cell in enumerate(row.cells) if _HEAD.fullmatch(cell.text))
        rows.append(replace(row, cells=_weeks(row.cells, weeks)) if weeks and not headed else row)
        weeks = headed if any(" " in row.cells[n].text.strip() or _lists(table, n) for n in headed) else weeks
    return replace(table, rows=tuple(rows)) if weeks else table


def _lists(table: Table, at: int) -> bool:
    """Whether several numbers stand in a cell: one in each may be how many weeks something takes."""
    return any("," in row.cells[at].text for row in table.rows if _NUMBERS.fullmatch(row.cells[at].text))


def _weeks(cells: Sequence[Cell], weeks: Sequence[int]) -> tuple[Cell, ...]:
    """The cells of a row, those of its weeks as one where they are nothing else."""
    said = [n for n in weeks if cells[n].text.strip()]
    if not said or not all(_NUMBERS.fullmatch(cells[n].text) for n in said):
        return tuple(cells)
    day = next((n for n, cell in enumerate(cells) if n not in weeks and _MANY.fullmatch(cell.text)), None)
    hit = _MANY.fullmatch(cells[day].text) if day is not None else None
    weekday = f"{_DAYS[MANY_WEEKDAYS[hit[1].lower()]]} " if hit else ""
    whole = f"{weekday}v. {', '.join(cells[n].text.strip() for n in said)}"
    made = [Cell("") if n in weeks else cell for n, cell in enumerate(cells)]
    made[weeks[0]] = replace(cells[said[0]], text=whole, value=None)
    if hit and day is not None and hit[2]:
        made[day] = replace(cells[day], text=hit[2])
    return tuple(made)
