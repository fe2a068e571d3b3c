"""A table of the steps to meetings with a row for each step and a column for each meeting: turned round."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plans.reading.bodies.legend import Legend
from plans.reading.document import Cell, Row, Table
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.copied_heads import is_body, is_heading, is_step
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.surest import LEAST, surest
from plans.reading.reading import Use

_SEEN = "turned"
_COUNT = re.compile(r"[\d\W]+")
_NOTE = "Anmärkning"
_FEWEST = 2
_DATED = 0.8
"""Of the cells that say something: so many are days."""


@dataclass(frozen=True)
class _Turned:
    """The row that names the meetings, if there is one, and the rows of the steps."""

    names: Row | None
    steps: tuple[Row, ...]

    @property
    def named(self) -> tuple[Row, ...]:
        """The row of the names, if they tell more than that the meetings are counted."""
        names = {_COUNT.sub("", cell.text) for cell in self.names.cells[1:]} if self.names is not None else set()
        return (self.names,) if self.names is not None and len(names) > 1 else ()


def fit(part: Part, context: Context) -> float:
    """Quite sure, where steps stand before rows of days, and a layout knows the table turned."""
    found = _turned(part, context.legend) if part.is_table else None
    return 1.0 if found is not None and surest(_table(part, found), context)[0] >= LEAST else 0.0


def read(part: Part, context: Context) -> PartRead:
    """The table as it is turned, each day where it stands in the document."""
    found = _turned(part, context.legend)
    assert found is not None
    table = _table(part, found)
    told: PartRead = surest(table, context)[1].read(table, context)
    places = {_label(row): row.place for row in found.steps}
    rows = tuple(replace(row, place=places.get(row.cell or "", row.place)) for row in told.rows)
    read_places = {row.place for row in rows}
    uses = {row.place: Use.READ if row.place in read_places else Use.USED for row in found.steps}
    uses |= {found.names.place: Use.USED} if found.names is not None else {}
    uses = {place: uses.get(place, Use.EMPTY) for place, _ in part.lines()}
    return replace(told, rows=rows, uses=uses, because=(_SEEN, *told.because))


def _turned(part: Part, legend: Legend) -> _Turned | None:
    rows = [row for row in part.rows if any(cell.text.strip() for cell in row.cells)]
    names = rows[0] if rows and not _days(rows[:1]) else None
    if names is not None and all(content_of(cell.text) is Content.YEAR for cell in names.cells[1:]):
        return None  # a year's column is of one meeting for each row
    steps = tuple(rows[names is not None :])
    labels = [_label(row) for row in steps]
    are_steps = len(labels) >= _FEWEST and all(is_heading(one, legend) or is_body(one, legend) for one in labels)
    if not are_steps or len(set(labels)) < len(labels) or not any(map(is_step, labels)):
        return None
    cells = [cell.text for row in steps for cell in row.cells[1:] if cell.text.strip()]
    return _Turned(names, steps) if _days(steps) >= max(_DATED * len(cells), _FEWEST * len(steps)) else None


def _days(rows: Sequence[Row]) -> int:
    """How many cells behind the first of each row are days."""
    return sum(content_of(cell.text) is Content.DATE for row in rows for cell in row.cells[1:])


def _label(row: Row) -> str:
    return " ".join(row.cells[0].text.split())


def _table(part: Part, found: _Turned) -> Part:
    """The table with a row for each meeting; all stand where the first step does."""
    steps = found.steps
    head = [*(Cell(_NOTE) for _ in found.named), *(Cell(_label(row)) for row in steps)]
    rows = [Row(steps[0].place, tuple(head), header=True)]
    for n in range(1, len(steps[0].cells)):
        cells = [row.cells[n] for row in (*found.named, *steps)]
        if any(cell.text.strip() for cell in cells):
            rows.append(Row(steps[0].place, tuple(cells)))
    return Part((Table(tuple(rows)),), part.headings)
