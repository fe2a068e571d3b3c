"""A table of activities with a column for each who may take part, where a cross says that they do.

"Datum | Hållpunkt | KS | Nämnderna" over "9 februari | Upptakt | x | x" is one activity of both.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plans.reading.bodies.legend import Legend
from plans.reading.document import Cell, Row, Table
from plans.reading.layouts import activity_table
from plans.reading.layouts.activity_columns import columns_of
from plans.reading.layouts.doers import cells_by_head, is_doer
from plans.reading.layouts.part import Context, Part, PartRead, text_of
from plans.reading.layouts.roles import Role
from plans.reading.layouts.surest import LEAST, together
from plans.reading.reading import Use

_SEEN = "attended"
_TAKES_PART = "Deltagare"
_CROSS = re.compile(r"\s*[xX•●✓✔✗]\s*[*¹²³]*\s*")


@dataclass(frozen=True)
class _Crossed:
    """The rows from the headings on, and the columns of crosses."""

    rows: tuple[Row, ...]
    crossed: tuple[int, ...]

    @property
    def head(self) -> tuple[str, ...]:
        """What stands over the columns."""
        return tuple(" ".join(cell.text.split()) for cell in self.rows[0].cells)


def fit(part: Part, context: Context) -> float:
    """Quite sure, where bodies head columns of crosses and the others are a table of activities."""
    found = _crossed(part, context.legend) if part.is_table else None
    if found is None:
        return 0.0
    table = _table(part, found)
    columns = columns_of(table, context.legend)
    is_told = columns.title is not None and columns.roles[columns.title] is Role.TITLE
    return 1.0 if is_told and activity_table.fit(table, context) >= LEAST else 0.0


def read(part: Part, context: Context) -> PartRead:
    """Each row as an activity of those whose columns have a cross in it."""
    found = _crossed(part, context.legend)
    assert found is not None
    told = activity_table.read(_table(part, found), context)
    cells = {row.place: row.cells for row in found.rows}
    rows = tuple(replace(row, columns=cells_by_head(found.head, cells[row.place])) for row in told.rows)
    above = {row.place: Use.USED for row in part.rows if row.place not in cells and text_of(row).strip()}
    return together(part, [replace(told, rows=rows, columns=found.head)], (_SEEN,), above)


def _crossed(part: Part, legend: Legend) -> _Crossed | None:
    for start, head in enumerate(part.rows):
        rows = part.rows[start:]
        somebody = [n for n, cell in enumerate(head.cells) if is_doer(cell.text, legend)]
        crosses = {n: [_CROSS.fullmatch(text) is not None for text in _texts(rows, n)] for n in somebody}
        crossed = tuple(n for n, marks in crosses.items() if any(marks))
        if crossed:  # words among crosses say more than who takes part
            return _Crossed(tuple(rows), crossed) if all(all(crosses[n]) for n in crossed) else None
    return None


def _texts(rows: Sequence[Row], at: int) -> list[str]:
    """What the cells of a column say under its heading."""
    return [text for row in rows[1:] if (text := row.cells[at].text.strip())]


def _table(part: Part, found: _Crossed) -> Part:
    """The table with one column for those who take part instead of the columns of crosses."""
    head = found.rows[0]
    rows = [_row(head, found, Cell(_TAKES_PART), header=True)]
    for row in found.rows[1:]:
        who = ", ".join(found.head[n] for n in found.crossed if row.cells[n].text.strip())
        rows.append(_row(row, found, Cell(who), header=False))
    return Part((Table(tuple(rows)),), part.headings)


def _row(row: Row, found: _Crossed, who: Cell, *, header: bool) -> Row:
    others = (cell for n, cell in enumerate(row.cells) if n not in found.crossed)
    return replace(row, cells=(*others, who), header=header)
