"""A table with a column for each who does something, and a row for each time: in the cells stands what is done.

"Datum | KSAU | KS | KF" over "12 maj | Förslag till budget | |" tells whose each activity is by its heading. So do
"Månad | Politik | Förvaltning", where a column's heading is the doer of all sentences that name no other.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.document import Cell, Row, Table
from plans.reading.kinds import kind_of
from plans.reading.layouts import activity_table
from plans.reading.layouts.calendar_days import day_text
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.doers_named import doer_of, is_doer, with_doer
from plans.reading.layouts.headrow import has_day
from plans.reading.layouts.only_bodies import only_bodies
from plans.reading.layouts.part import Context, Part, PartRead, text_of
from plans.reading.layouts.roles import WHEN, Role, role_of
from plans.reading.layouts.surest import LEAST, together
from plans.reading.reading import Use

_SEEN = "doers"
_DONE, _DOER = "Aktivitet", "Deltagare"
_FEWEST = 2
_WORD = re.compile(r"[^\W\d_]{3}")
_SHORT = re.compile(r"\b[A-ZÅÄÖ]{2,6}\b")
_WORDS = 0.8
"""So many of the cells that say something say what is done: else they are days, times or crosses."""
_DEEDS = 0.5
"""So many do so with words for it, or have a day, where the heading alone may be of a column of participants."""
_LONGEST_MATTER = 3
"""More words than these in the column of matters tell of something that happens by itself."""


@dataclass(frozen=True)
class _Doers:
    """The rows from the headings on, the columns that bodies head, that of the rows' matters, and the others."""

    rows: tuple[Row, ...]
    doers: tuple[int, ...]
    others: tuple[int, ...]
    matter: int | None = None

    @property
    def head(self) -> tuple[str, ...]:
        """What stands over the columns."""
        return tuple(" ".join(cell.text.split()) for cell in self.rows[0].cells)


def fit(part: Part, context: Context) -> float:
    """Quite sure, where what is left is a table of activities, and bodies head columns of words."""
    found = _doers(part, context.legend) if part.is_table else None
    return 1.0 if found is not None and activity_table.fit(_table(part, found), context) >= LEAST else 0.0


def read(part: Part, context: Context) -> PartRead:
    """Each cell as an activity of the body over it; beside a month or a week each thing that the cell tells."""
    found = _doers(part, context.legend)
    assert found is not None
    told = activity_table.read(_table(part, found), context)
    cells = {row.place: row.cells for row in found.rows}
    rows = tuple(
        replace(with_doer(row, context.legend), columns=cells_by_head(found.head, cells[row.place]))
        for row in told.rows
    )
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
    roles = {n: role_of(head.cells[n].text) for n in others}
    matters = [n for n in others if roles[n] is Role.TITLE]
    whens = [n for n in others if roles[n] in WHEN]
    if not whens or len(matters) > 1 or (matters and not all(_is_period(row, whens) for row in body)):
        return None
    cells = [(row.cells[n].text, n) for row in body for n in doers]
    said = [(text, n) for text, n in cells if content_of(text) is not Content.NOTHING]
    of_many = {n for n in doers if label_of(doer_of(head.cells[n].text), legend).general}
    told = sum(_names_it(text) if n in of_many else _says_what(text) for text, n in said)
    is_told = told >= max(_WORDS * len(said), _FEWEST)
    is_by_role = bool(matters) or any(role_of(doer_of(head.cells[n].text)) is not None for n in doers)
    is_done = not is_by_role or sum(_is_deed(text, legend) for text, _ in said) >= _DEEDS * len(said)
    matter = next(iter(matters), None)
    others = tuple(n for n in others if n != matter)
    return _Doers(tuple(rows[start:]), doers, others, matter) if is_told and is_done else None


def _is_period(row: Row, whens: Sequence[int]) -> bool:
    """Whether a row is of a month or a week, and no day of one."""
    return not any(date.first.day for n in whens for date in find_dates(row.cells[n].text, cell=True))


def _says_what(text: str) -> bool:
    """Whether a cell has words, and does not begin with a day unless it says what is done then."""
    if _WORD.search(text) is None:
        return False
    return (content_of(text) is Content.WORDS and day_text(text) is None) or kind_of(text).sure


def _names_it(text: str) -> bool:
    """Whether a cell under the name of many has words beside its days: whose they are, if no more."""
    return _WORD.search(rest(text, find_dates(text))) is not None or _SHORT.search(text) is not None


def _is_deed(text: str, legend: Legend) -> bool:
    """Whether a cell says what is done, or when, and not only who takes part."""
    return not only_bodies(text, legend) and (kind_of(text).sure or bool(find_dates(text)))


def _named(row: Row, legend: Legend) -> tuple[int, ...]:
    """The columns that somebody heads who may do something, and nothing else."""
    return tuple(n for n, cell in enumerate(row.cells) if is_doer(cell.text, legend))


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
    done = [n for n in found.doers if content_of(row.cells[n].text) is not Content.NOTHING]
    if found.matter is not None and _happens(row.cells[found.matter].text, alone=not done):
        yield replace(row, cells=(*others, row.cells[found.matter], Cell("")))
    for n in done:
        yield replace(row, cells=(*others, row.cells[n], Cell(doer_of(head.cells[n].text))))
    if not done and found.matter is None:
        yield replace(row, cells=(*others, Cell(""), Cell("")))


def _happens(matter: str, *, alone: bool) -> bool:
    """Whether the column of matters tells of something itself, and not only what the cells beside it are about."""
    return bool(matter.strip()) and (alone or bool(find_dates(matter)) or len(matter.split()) > _LONGEST_MATTER)
