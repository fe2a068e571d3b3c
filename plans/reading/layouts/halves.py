"""Lists side by side in a table: the same headings stand again over the columns of each, spring beside autumn."""

from plans.reading.document import Row, Table
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.copied_heads import is_body
from plans.reading.layouts.headrow import has_day, is_head
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.roles import WHEN, Role, role_of
from plans.reading.layouts.surest import LEAST, of_body, surest, together
from plans.reading.reading import Use

_HEAD_WITHIN = 4
"""Among how many first rows the headings are looked for."""
_FEWEST = 2


def fit(part: Part, context: Context) -> float:
    """Quite sure, where the headings are the same over each list, say when and what or who, and each is known."""
    tables = _tables(part) if part.is_table else []
    return 1.0 if tables and all(surest(table, context)[0] >= LEAST for table in tables) else 0.0


def read(part: Part, context: Context) -> PartRead:
    """Each list as a table of its own, one after the other."""
    reads = [_read(table, len(part.headings), context) for table in _tables(part)]
    over = {place: Use.USED for place, text in part.lines() if text.strip()}
    return together(part, reads, ("side_by_side", *reads[0].because), over)


def _read(table: Part, above: int, context: Context) -> PartRead:
    """One of the lists; so many of its headings stand above them all."""
    found, over = surest(table, context)[1].read(table, context), table.headings[above:][-1:]
    return of_body(found, over[0]) if over and is_body(over[0], context.legend) else found


def _tables(part: Part) -> list[Part]:
    """The lists; none where months or days over the headings tell what each is for."""
    at = next((n for n, row in enumerate(part.rows[:_HEAD_WITHIN]) if is_head(row)), None)
    starts = _starts(part.rows[at]) if at is not None else []
    if at is None or not starts or any(map(_is_when, part.rows[:at])):
        return []
    ends = [*starts[1:], len(part.rows[at].cells)]
    return [_list(part, at, start, end) for start, end in zip(starts, ends, strict=True)]


def _starts(head: Row) -> list[int]:
    """The columns in which the headings begin again; none if they do not, or do not head a list by themselves."""
    named = [n for n, cell in enumerate(head.cells) if cell.text.strip()]
    words = [" ".join(head.cells[n].text.lower().split()) for n in named]
    starts = [n for n, word in zip(named, words, strict=True) if word == words[0]]
    size = len(words) // len(starts)
    is_repeated = len(starts) >= _FEWEST and words == words[:size] * len(starts)
    roles = {role_of(word) for word in words[:size]}
    return starts if is_repeated and roles & set(WHEN) and roles & {Role.TITLE, Role.WHO} else []


def _is_when(row: Row) -> bool:
    return has_day(row) or any(month_of(cell.text.strip().capitalize()) for cell in row.cells)


def _list(part: Part, at: int, start: int, end: int) -> Part:
    """One of the lists, without the rows in which it has nothing, under what stands over its headings."""
    rows = [Row(row.place, row.cells[start:end], row.header) for row in part.rows]
    over = [cell.text.strip() for row in rows[:at] for cell in row.cells if cell.text.strip() and not cell.merged]
    filled = [row for row in rows[at:] if any(cell.text.strip() for cell in row.cells)]
    return Part((Table(tuple(filled)),), (*part.headings, *over))
