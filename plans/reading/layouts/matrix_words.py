"""A matrix of periods with words in its cells: what each role or body does in its month or week.

"Rektor | Arbetsplan klar 15/9 | Trygghetsenkät v. 41–43" under "September | Oktober" are two activities of its.
"""

import re
from dataclasses import replace

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.sense import Origin
from plans.reading.document import Row
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_days import day_text
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.doers_named import with_doer
from plans.reading.layouts.matrix_shape import Matrix, said
from plans.reading.layouts.part import OpenBodies, RawRow
from plans.reading.layouts.roles import Role, role_of
from plans.reading.layouts.within import in_period
from plans.reading.layouts.within_pieces import has_own_dates, things_of
from plans.reading.reading import LeftAside

ROWS_OF_WHOM = "rows_of_whom"
_IN_TURN = " / "
_FEWEST_CELLS = 4
_FEWEST_ROWS = 2
_WORDS = 0.8
"""So many of the cells that say something say what happens."""
_TELLING = 0.4
"""So many have a word for what is done, or a day of their own: other words may be anybody's turn, or a theme."""
_WORD = re.compile(r"[^\W\d_]{3}")


def is_worded(matrix: Matrix) -> bool:
    """Whether its cells tell what happens, each row under a name of its own."""
    rows = [row for row in matrix.lines() if matrix.runs(row)]
    names = {_name(row) for row in rows}
    texts = [said(row, run[0]) for row in rows for run in matrix.runs(row)]
    worded = [text for text in texts if _says_what(text)]
    telling = sum(kind_of(text).sure or has_own_dates(text) for text in worded)
    is_named = len(names) == len(rows) >= _FEWEST_ROWS and all(any(map(str.isalpha, name)) for name in names)
    is_full = len(worded) >= max(_FEWEST_CELLS, _WORDS * len(texts))
    return is_named and matrix.before == (0,) and is_full and telling >= _TELLING * len(worded)


def _says_what(text: str) -> bool:
    if _WORD.search(text) is None:
        return False
    return (content_of(text) is Content.WORDS and day_text(text) is None) or kind_of(text).sure


def whose_rows(matrix: Matrix, legend: Legend) -> dict[str, OpenBodies | None]:
    """By the name of each row that has cells: None where it is a body's, else the question about the others.

    Under a heading that says something else than who it is, "Område", all are asked about.
    """
    names = [_name(row) for row in matrix.lines() if matrix.runs(row)]
    bodies = {name: find_bodies(name, legend, cell=True) for name in names}
    over = matrix.heading(0)
    is_of_areas = bool(over) and role_of(over) not in (Role.WHO, Role.RESPONSIBLE)
    others = [
        name
        for name, found in bodies.items()
        if found and (is_of_areas or any(one.origin is Origin.MADE for one in found))
    ]
    in_turn = _IN_TURN.join(", ".join(one.code for one in bodies[name]) for name in others)
    open_rows = {
        name: OpenBodies((in_turn,), in_turn, ROWS_OF_WHOM, ", ".join(others), turn)
        for turn, name in enumerate(others)
    }
    return {name: open_rows.get(name) for name in names}


def things_in(
    base: RawRow, row: Row, whose: OpenBodies | None, legend: Legend
) -> tuple[list[RawRow], list[LeftAside]]:
    """What a cell tells, as rows of whoever its row is of; `base` has its words as title, and its period."""
    things = things_of(base.title, base.written, legend, done=True)
    name = _name(row)
    told, left = in_period(things, replace(base, who=(name,)), legend, base.cell or "")
    rows = [with_doer(one, legend) for one in told]
    if whose is not None:
        rows = [replace(one, who=(), open_bodies=whose) if one.who == (name,) else one for one in rows]
    return rows, left


def _name(row: Row) -> str:
    return " ".join(row.cells[0].text.split())
