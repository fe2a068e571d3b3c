"""A matrix of activities by weeks or months, as a Gantt chart: a cross in each period in which it goes on."""

from collections.abc import Mapping
from dataclasses import replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Partial, Written
from plans.reading.document import Row, Table
from plans.reading.layouts import activity_table
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.contents import Content, contents_of
from plans.reading.layouts.matrix_days import day_rows, is_of_days, said_at
from plans.reading.layouts.matrix_shape import Matrix, Period, day_over, matrix_of, said
from plans.reading.layouts.matrix_words import is_worded, things_in, whose_rows
from plans.reading.layouts.part import Context, OpenBodies, Part, PartRead, RawRow, text_of
from plans.reading.layouts.roles import Role, role_of
from plans.reading.reading import LeftAside, Use
from plans.reading.refusals import CROSSED_OUT, UNREADABLE

NAME = "matrix"
_CROSSED = 0.6
"""How many of the cells that say something have to be crosses."""
_LEAST_CROSSES = 2
_WORDED = 0.85
_DAYS = 0.7
"""How sure words in the cells are: surer than a grid, which is one of days."""


def fit(part: Part, context: Context) -> float:
    """How sure: weeks or months along the top, and crosses under them."""
    matrix = _matrix(part, context) if part.is_table else None
    if matrix is None:
        return 0.0
    if _is_drawn(matrix):
        return activity_table.fit(_before(part, matrix), context)
    cells = [
        (text, period)
        for row in matrix.lines()
        for at, period in matrix.periods.items()
        if (text := said(row, at))
    ]
    if is_of_days(matrix, context.legend):
        return 1.0
    crosses = sum(text == "x" for text, _ in cells)
    days = sum(period.day(text) is not None for text, period in cells)
    if crosses >= _LEAST_CROSSES and crosses + days >= _CROSSED * len(cells):
        return 1.0
    return _WORDED if not crosses and is_worded(matrix) else 0.0


def _is_drawn(matrix: Matrix) -> bool:
    """Whether a column has the days on which each activity begins or ends: the crosses only draw them."""
    columns = ([said(row, at) for row in matrix.lines()] for at in matrix.before)
    return any(contents_of(texts).share(Content.DATE) > _DAYS for texts in columns)


def _before(part: Part, matrix: Matrix) -> Part:
    """The table without its periods."""

    def narrow(table: Table) -> Table:
        rows = (replace(row, cells=tuple(row.cells[at] for at in matrix.before)) for row in table.rows)
        return replace(table, rows=tuple(rows))

    blocks = (narrow(block) if isinstance(block, Table) else block for block in part.blocks)
    return replace(part, blocks=tuple(blocks))


def read(part: Part, context: Context) -> PartRead:
    """Every run of crosses as one activity; words in a cell say more of it."""
    matrix = _matrix(part, context)
    assert matrix is not None
    if _is_drawn(matrix):
        return activity_table.read(_before(part, matrix), context)
    rows: list[tuple[int, RawRow]] = []
    uses, left = {}, []
    for row in matrix.rows:
        text = text_of(row)
        uses[row.place] = Use.USED if row in matrix.rows[: matrix.head + 1] else Use.ASIDE if text else Use.EMPTY
    whose = whose_rows(matrix, context.legend) if is_worded(matrix) else None
    is_dated = is_of_days(matrix, context.legend)
    for row in matrix.lines():
        found = [_row(matrix, row, run) for run in _runs(matrix, row, context.legend)]
        if is_dated:
            title = ", ".join(_texts(matrix, row, Role.TITLE))
            cells = [_row(matrix, row, (at,)) for at in said_at(matrix, row)]
            found = [(at, one) for at, base in cells for one in day_rows(matrix, row, at, base, title)]
        elif whose is not None:
            found, free = _worded(matrix, row, whose, context.legend)
            left += free
        rows += found
        if found:
            uses[row.place] = Use.READ
        elif uses[row.place] is Use.ASIDE:
            left.append(LeftAside(row.place, text_of(row), "text"))
    for paragraph in part.paragraphs:
        uses[paragraph.place] = Use.EMPTY
    in_order = tuple(row for _, row in sorted(rows, key=lambda one: one[0]))
    kinds = ["weeks_across"] if next(iter(matrix.periods.values())).is_week else ["months_across"]
    names = tuple(_heading(matrix, at) for at in range(len(matrix.rows[0].cells)))
    return PartRead(NAME, in_order, uses, (), tuple(left), names, tuple(kinds))


def _worded(
    matrix: Matrix, row: Row, whose: Mapping[str, OpenBodies | None], legend: Legend
) -> tuple[list[tuple[int, RawRow]], list[LeftAside]]:
    """The activities that the words of a row's cells tell of, with the columns where they begin."""
    found: list[tuple[int, RawRow]] = []
    left: list[LeftAside] = []
    name = " ".join(row.cells[0].text.split())
    for run in matrix.runs(row):
        at, base = _row(matrix, row, run)
        base = replace(base, written=_written(matrix, run), title=row.cells[run[0]].text, refused=None)
        told, free = things_in(base, row, whose[name], legend)
        found += [(at, replace(one, refused=CROSSED_OUT) if row.cells[at].struck else one) for one in told]
        left += free
    return found, left


def _matrix(part: Part, context: Context) -> Matrix | None:
    return matrix_of(part.rows, (*context.titles, *part.headings)) if part.rows else None


def _runs(matrix: Matrix, row: Row, legend: Legend) -> list[tuple[int, ...]]:
    """The runs of a row; a body's own row is no work that goes on, but a meeting in each of them."""
    label = label_of(" ".join(_texts(matrix, row, Role.TITLE) or _texts(matrix, row, Role.WHO)), legend)
    is_body = label.known and label.meets and [label.words] == list(label.who)
    runs = matrix.runs(row)
    return [(at,) for run in runs for at in run] if is_body else runs


def _row(matrix: Matrix, row: Row, run: tuple[int, ...]) -> tuple[int, RawRow]:
    """A run of cells as an activity, with the column where it begins."""
    words = "" if said(row, run[0]) == "x" else said(row, run[0])
    names = {role: _texts(matrix, row, role) for role in (Role.TITLE, Role.WHO, Role.RESPONSIBLE)}
    days = [date for date in find_dates(words, cell=True) if date.first.day is not None]
    days = days or _day_of_week(matrix.periods[run[0]], words)
    said_more = rest(words, days) if days else words
    title = ", ".join(filter(None, (*names[Role.TITLE], said_more))) or " ".join(names[Role.WHO])
    written = days[0] if len(days) == 1 else _written(matrix, run)
    unread = len(days) > 1 or (not days and any(map(str.isdigit, words)))
    struck = any(row.cells[at].struck for at in run)
    columns = {_heading(matrix, at): row.cells[at].text for at in matrix.before if row.cells[at].text}
    return run[0], RawRow(
        row.place,
        written,
        title,
        who=names[Role.WHO],
        responsible=names[Role.RESPONSIBLE],
        section_year=matrix.periods[run[0]].year if written.first.year is None else None,
        columns={**columns, _heading(matrix, run[0]): row.cells[run[0]].text},
        cell=_heading(matrix, run[0]),
        refused=CROSSED_OUT if struck else UNREADABLE if unread else None,
        section="days",
    )


def _day_of_week(period: Period, text: str) -> list[Written]:
    """The day that a number alone is in its week: "31" in week 13 may be in the month before that over it."""
    day = period.day(text)
    return [Written(0, len(text), text, Partial(None, day.month, day.day), week=period.number)] if day else []


def _written(matrix: Matrix, run: tuple[int, ...]) -> Written:
    first, last = matrix.periods[run[0]], matrix.periods[run[-1]]
    raw = "–".join(dict.fromkeys((_heading(matrix, run[0]), _heading(matrix, run[-1]))))
    return Written(0, len(raw), raw, _partial(first), _partial(last) if last != first else None)


def _partial(period: Period) -> Partial:
    return Partial(week=period.number) if period.is_week else Partial(month=period.number)


def _heading(matrix: Matrix, at: int) -> str:
    period = matrix.periods.get(at)
    over = matrix.heading(at)
    if period is not None and period.is_week and day_over(over) is None:
        return f"v. {period.number}"
    return over or f"Kolumn {at + 1}"


def _texts(matrix: Matrix, row: Row, role: Role) -> tuple[str, ...]:
    """The words of the columns that have a role: what is headed by no other says what is done."""
    roles = {at: role_of(matrix.heading(at)) for at in matrix.before}
    named = {at: one if one in (Role.WHO, Role.RESPONSIBLE) else Role.TITLE for at, one in roles.items()}
    texts = [row.cells[at].text for at, one in named.items() if one is role and row.cells[at].text.strip()]
    return tuple(" ".join(text.split()) for text in texts if any(map(str.isalpha, text)))
