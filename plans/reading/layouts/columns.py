"""Whole dates in columns: a column for each body or step to its meetings, or a row for each meeting of a body."""

from plans.reading.dates.find import find_dates
from plans.reading.layouts.activity_fit import DEEDS
from plans.reading.layouts.calendar_above import Above, above
from plans.reading.layouts.calendar_hours import are_ends
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_making import Making
from plans.reading.layouts.calendar_rest import with_rest
from plans.reading.layouts.calendar_under import is_part
from plans.reading.layouts.columns_copied import copied_columns
from plans.reading.layouts.columns_reader import ColumnsReader
from plans.reading.layouts.columns_shape import Columns, Holds, columns_of
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.roles import settled_pair
from plans.reading.refusals import COLUMNS_LOST

NAME = "columns"
_LEAST_ROWS = 2
_LONGEST_BODY = 60
_COPIED = 1.0
"""How sure copied columns are: what looks like a list too, and must not be read as one."""


def fit(part: Part, context: Context) -> float:
    """How sure: columns of dates whose headings, rows or heading above name bodies or the steps to a meeting."""
    if not part.is_table:
        return _COPIED if copied_columns(list(part.lines()), context.legend) else 0.0
    table = columns_of(part.rows, context.legend)
    dates, bodies = table.of(Holds.DATE), table.of(Holds.BODY)
    if not dates or len(table.lines) < _LEAST_ROWS - bool(table.heads):
        return 0.0
    over = above(part, context).body is not None
    sure = _several(table, over=over) if len(dates) > 1 else _single(table, over=over)
    return 1.0 if sure and bodies and _list_days(table) else sure


def _single(table: Columns, *, over: bool) -> float:
    """How sure the only column of dates is of whose they are."""
    dates, bodies = table.of(Holds.DATE), table.of(Holds.BODY)
    if table.heads and _is_own(table.labels[dates[0]]):
        return 0.95
    if table.of(Holds.WORDS) or len(bodies) > 1:
        return 0.0
    return 0.85 * (_is_calendar(table, bodies[0]) if bodies else over)


def _list_days(table: Columns) -> bool:
    """Whether most cells list several days: each is the body's own, with what stands beside it."""
    texts = [text for line in table.lines for at in table.of(Holds.DATE) if (text := table.view.text(line, at))]
    days = [sum(date.first.day is not None for date in find_dates(text, cell=True)) for text in texts]
    return sum(count > 1 for count in days) * 2 > len(texts)


def _is_own(label: Label) -> bool:
    """Whether the days under a heading are meetings of the body that it names, whatever is said beside them."""
    return label.meets and label.known and len(label.bodies) == 1


def _several(table: Columns, *, over: bool) -> float:
    """How sure several columns of dates are of whose they are; `over`: a heading above names one body."""
    dates, bodies, words = table.of(Holds.DATE), table.of(Holds.BODY), table.of(Holds.WORDS)
    if len(dates) == 2 and (are_ends(*map(table.heading, dates)) or settled_pair([*map(table.heading, dates)])):
        return 0.0  # one meeting from day to day, or on the one that is settled
    named = sum(bool(label.bodies) and label.known for label in table.labels.values())
    steps = sum(is_part(label) for label in table.labels.values() if label.words)
    if named and named * 2 >= len(dates):
        return 0.95
    if words:
        return 0.0
    if bodies:
        return 0.9 if bodies[0] < dates[0] and _tells_whose(table, bodies[0]) else 0.0
    if over:
        return 0.9 if steps or not table.heads else 0.6
    return 0.6 if steps > 1 and steps * 2 >= len(dates) else 0.0


def _tells_whose(table: Columns, at: int) -> bool:
    """Whether a column of bodies is not one of what happens, of which some is named by who does it."""
    return DEEDS.search(table.heading(at)) is None or _is_calendar(table, at)


def _is_calendar(table: Columns, at: int) -> bool:
    """Whether every cell of a column is a body: the row above says whose an empty one is."""
    texts = [text for line in table.lines if (text := table.view.text(line, at))]
    labels = [label_of(text, table.legend) for text in texts if len(text) <= _LONGEST_BODY]
    return len(labels) == len(texts) > 0 and all(label.known or label.words.isupper() for label in labels)


def read(part: Part, context: Context) -> PartRead:
    """Every date of every column, with the bodies of its column, its row or the heading."""
    making = Making(NAME, part, context.legend)
    if not part.is_table:
        _read_copied(making, part, context)
        return with_rest(making.done(["columns_lost"]), part, context, of_grid=True)
    table = columns_of(part.rows, context.legend)
    ColumnsReader(making, table, above(part, context)).read()
    names = [table.heading(at) for at in range(table.view.size[1])]
    return making.done([f"{held.value}={name}" for held, name in zip(table.holds, names, strict=True)], names)


def _read_copied(making: Making, part: Part, context: Context) -> None:
    """Read the lines that have a date or a dash for every column, and ask about the others."""
    over = above(Part((), (*part.headings, *(text for _, text in part.lines()))), context)
    for copied in copied_columns(list(part.lines()), context.legend):
        ColumnsReader(making, columns_of(copied.rows, context.legend), Above(None, over.years)).read()
        for place, text in copied.lost:
            making.lost([place], text.strip(), COLUMNS_LOST)
        for place in copied.heads:
            making.used(place)
