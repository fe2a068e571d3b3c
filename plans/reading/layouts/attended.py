"""A table of activities with a column for each who may take part, where a mark says that they do.

"Datum | Hållpunkt | KS | Nämnderna" over "9 februari | Upptakt | x | x" is one activity of both. "A | S" is one of
the first, who answers for it; the second may come. What letters stand for the document may explain.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plans.body import MEETS_AS_ONE
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.document import Cell, Row, Table
from plans.reading.layouts import activity_table
from plans.reading.layouts.activity_columns import columns_of
from plans.reading.layouts.attended_marks import Share, is_cross, share_of
from plans.reading.layouts.doers import cells_by_head
from plans.reading.layouts.doers_named import is_doer
from plans.reading.layouts.part import Context, Part, PartRead, text_of
from plans.reading.layouts.roles import Role, role_of
from plans.reading.layouts.surest import LEAST, together
from plans.reading.reading import Use

_SEEN = "attended"
_TAKES_PART, _SAID, _TOLD = "Deltagare", "Kommentar", "Mottagare"
_MOST = 0.5
_WORD = re.compile(r"[^\W\d_]{3}")
_NOTHING = " \n-–—"


@dataclass(frozen=True)
class _Marked:
    """The rows from the headings on, and the columns of marks."""

    rows: tuple[Row, ...]
    marked: tuple[int, ...]

    @property
    def head(self) -> tuple[str, ...]:
        """What stands over the columns."""
        return tuple(" ".join(cell.text.split()) for cell in self.rows[0].cells)


def fit(part: Part, context: Context) -> float:
    """Quite sure, where bodies head columns of marks and the others are a table of activities."""
    found = _marked(part, context.legend) if part.is_table else None
    if found is None:
        return 0.0
    table = _table(part, found, context.legend)
    columns = columns_of(table, context.legend)
    is_told = columns.title is not None and columns.roles[columns.title] is Role.TITLE
    return 1.0 if is_told and activity_table.fit(table, context) >= LEAST else 0.0


def read(part: Part, context: Context) -> PartRead:
    """Each row as an activity of those whose columns say in it that they take part."""
    found = _marked(part, context.legend)
    assert found is not None
    told = activity_table.read(_table(part, found, context.legend), context)
    cells = {row.place: row.cells for row in found.rows}
    rows = tuple(replace(row, columns=cells_by_head(found.head, cells[row.place])) for row in told.rows)
    above = {row.place: Use.USED for row in part.rows if row.place not in cells and text_of(row).strip()}
    return together(part, [replace(told, rows=rows, columns=found.head)], (_SEEN,), above)


def _marked(part: Part, legend: Legend) -> _Marked | None:
    for start, head in enumerate(part.rows):
        if not any(role_of(cell.text) for cell in head.cells):
            continue
        rows = part.rows[start:]
        said = {n: texts for n in range(len(head.cells)) if (texts := _texts(rows, n))}
        somebody = [n for n in said if is_doer(head.cells[n].text, legend)]
        marks = [n for n, texts in said.items() if all(share_of(text, legend) for text in texts)]
        if any(n in marks for n in somebody):
            marked = tuple(n for n in marks if n in somebody or _is_marked_for(head.cells[n].text, said[n]))
            is_all = all(n in marked for n in somebody)  # words among marks say more than who takes part
            return _Marked(tuple(rows), marked) if is_all and len(somebody) >= _MOST * len(marked) else None
    return None


def _is_marked_for(heading: str, texts: Sequence[str]) -> bool:
    """Whether a column among those of bodies is somebody's too: beside the others' letters its own are theirs."""
    return bool(heading.strip()) and role_of(heading) is None and not all(map(is_cross, texts))


def _texts(rows: Sequence[Row], at: int) -> list[str]:
    """What the cells of a column say under its heading."""
    return [text for row in rows[1:] if (text := row.cells[at].text.strip(_NOTHING))]


def _table(part: Part, found: _Marked, legend: Legend) -> Part:
    """The table with columns for those who take part, what they do, and who is told, instead of those of marks."""
    head = found.rows[0]
    rows = [_row(head, found, (_TAKES_PART, _SAID, _TOLD), header=True)]
    for row in found.rows[1:]:
        shares = {n: share_of(row.cells[n].text, legend) for n in found.marked}
        does = [n for n, share in shares.items() if share is Share.TAKES_PART]
        may = [n for n, share in shares.items() if share is Share.SUPPORTS and not _meets(found.head[n], legend)]
        told = [found.head[n] for n, share in shares.items() if share is not None and n not in {*does, *may}]
        who = [*(found.head[n] for n in does), *(f"{found.head[n]} (vid behov)" for n in may)]
        words = [text for n in does if _WORD.search(text := row.cells[n].text.strip())]
        cells = (", ".join(who), ", ".join(words), ", ".join(told))
        rows.append(_row(row, found, cells, header=False))
    return Part((Table(tuple(rows)),), part.headings)


def _meets(name: str, legend: Legend) -> bool:
    """Whether it is a body that meets as one: supporting what others do it does not meet for that."""
    return any(body.kind in MEETS_AS_ONE for body in find_bodies(name, legend, cell=True))


def _row(row: Row, found: _Marked, more: Sequence[str], *, header: bool) -> Row:
    others = (cell for n, cell in enumerate(row.cells) if n not in found.marked)
    return replace(row, cells=(*others, *map(Cell, more)), header=header)
