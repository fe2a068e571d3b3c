"""A table with a column for each who does something, and a row for each time: in the cells stands what is done.

"Datum | KSAU | KS | KF" over "12 maj | Förslag till budget | |" tells whose each activity is by its heading.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plans.reading.bodies.legend import Legend
from plans.reading.document import Cell, Row, Table
from plans.reading.layouts import activity_table
from plans.reading.layouts.calendar_days import day_text
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.headrow import has_day
from plans.reading.layouts.lists_names import is_name
from plans.reading.layouts.part import Context, Part, PartRead, text_of
from plans.reading.layouts.roles import WHEN, Role, role_of
from plans.reading.layouts.surest import LEAST, together
from plans.reading.reading import Use

_SEEN = "doers"
_DONE, _DOER = "Aktivitet", "Deltagare"
_FEWEST = 2
_WORD = re.compile(r"[^\W\d_]{3}")
_WORDS = 0.8
"""So many of the cells that say something say what is done: else they are days, times or crosses."""


@dataclass(frozen=True)
class _Doers:
    """The rows from the headings on, the columns that bodies head, and the others."""

    rows: tuple[Row, ...]
    doers: tuple[int, ...]
    others: tuple[int, ...]

    @property
    def head(self) -> tuple[str, ...]:
        """What stands over the columns."""
        return tuple(" ".join(cell.text.split()) for cell in self.rows[0].cells)


def fit(part: Part, context: Context) -> float:
    """Quite sure, where what is left is a table of activities, and bodies head columns of words."""
    found = _doers(part, context.legend) if part.is_table else None
    return 1.0 if found is not None and activity_table.fit(_table(part, found), context) >= LEAST else 0.0


def read(part: Part, context: Context) -> PartRead:
    """Each cell as an activity of the body over it, on its row's day."""
    found = _doers(part, context.legend)
    assert found is not None
    told = activity_table.read(_table(part, found), context)
    cells = {row.place: row.cells for row in found.rows}
    rows = tuple(replace(row, columns=cells_by_head(found.head, cells[row.place])) for row in told.rows)
    above = {row.place: Use.USED for row in part.rows if row.place not in cells and text_of(row).strip()}
    return together(part, [replace(told, rows=rows, columns=found.head)], (_SEEN,), above)


def cells_by_head(head: Sequence[str], cells: Sequence[Cell]) -> dict[str, str]:
    """The cells of a row that say something, by what stands over them."""
    said = ((name, " ".join(cell.text.split())) for name, cell in zip(head, cells, strict=True))
    return {name: text for name, text in said if name and text}


def _doers(part: Part, legend: Legend) -> _Doers | None:
    rows = part.rows
    start = next((n for n, row in enumerate(rows) if len(_named(row, legend)) >= _FEWEST), None)
    if start is None or any(map(has_day, rows[: start + 1])):
        return None
    head, body = rows[start], rows[start + 1 :]
    doers = _named(head, legend)
    others = tuple(n for n in range(len(head.cells)) if n not in doers)
    roles = [role_of(head.cells[n].text) for n in others]
    if Role.TITLE in roles or not any(role in WHEN for role in roles):
        return None
    said = [text for row in body for n in doers if content_of(text := row.cells[n].text) is not Content.NOTHING]
    is_told = sum(map(_says_what, said)) >= max(_WORDS * len(said), _FEWEST)
    return _Doers(tuple(rows[start:]), doers, others) if is_told else None


def _says_what(text: str) -> bool:
    """Whether a cell has words, and does not begin with a day."""
    return content_of(text) is Content.WORDS and _WORD.search(text) is not None and day_text(text) is None


def _named(row: Row, legend: Legend) -> tuple[int, ...]:
    """The columns that somebody heads who may do something, and nothing else."""
    return tuple(n for n, cell in enumerate(row.cells) if is_doer(cell.text, legend))


def is_doer(text: str, legend: Legend) -> bool:
    """Whether a heading is the name of somebody who may do something, and nothing else."""
    label = label_of(text, legend)
    return role_of(text) is None and (label.general or (label.known and bool(label.bodies) and is_name(label)))


def _table(part: Part, found: _Doers) -> Part:
    """The table with a row for each cell that says what is done, and a column for whose it is."""
    head = found.rows[0]
    others = [head.cells[n] for n in found.others]
    rows = [replace(head, cells=(*others, Cell(_DONE), Cell(_DOER)), header=True)]
    for row in found.rows[1:]:
        rows += _rows(row, head, found)
    return Part((Table(tuple(rows)),), part.headings)


def _rows(row: Row, head: Row, found: _Doers) -> Iterator[Row]:
    others = [row.cells[n] for n in found.others]
    done = [n for n in found.doers if row.cells[n].text.strip()]
    for n in done:
        yield replace(row, cells=(*others, row.cells[n], head.cells[n]))
    if not done:
        yield replace(row, cells=(*others, Cell(""), Cell("")))
