"""Tables whose first rows are only a title, as in spreadsheets: the title stands over the table."""

from dataclasses import replace

from plans.reading.document import Row, Table
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.headrow import has_day
from plans.reading.layouts.part import Part, PartRead
from plans.reading.reading import Use

_MOST = 3
_FEWEST_COLUMNS = 3


def untitled(part: Part) -> Part:
    """The part without its title's rows, which are headings over it instead."""
    rows = part.rows
    count = 0
    while count < min(_MOST, len(rows) - 1) and _is_title(rows[count]):
        count += 1
    if not count or len(_texts(rows[count])) < _FEWEST_COLUMNS:
        return part
    titles = [_texts(row)[0] for row in rows[:count] if _texts(row)]
    return Part((Table(rows[count:]),), (*part.headings, *titles))


def with_titles(read: PartRead, part: Part) -> PartRead:
    """What came of an untitled part as that of the part itself: its title told something."""
    uses = {row.place: Use.USED if _texts(row) else Use.EMPTY for row in part.rows}
    return replace(read, uses={**uses, **read.uses})


def _is_title(row: Row) -> bool:
    texts = _texts(row)
    is_words = len(texts) == 1 and any(map(str.isalpha, texts[0])) and month_of(texts[0].capitalize()) is None
    return not texts or (is_words and not has_day(row))


def _texts(row: Row) -> list[str]:
    return [cell.text.strip() for cell in row.cells if cell.text.strip() and cell.merged is None]
