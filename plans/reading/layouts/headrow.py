"""Which row of a table is a heading row."""

import re

from plans.reading.dates.find import find_dates
from plans.reading.document import Row
from plans.reading.layouts.roles import role_of, settled_pair

_LONGEST = 45
_LEAST = 2
_YEAR = re.compile(r"\W*(?:år\s+)?20\d\d\W*", re.IGNORECASE)


def is_head(row: Row) -> bool:
    """Whether the row heads columns: the format says so, or it has the words of headings, and none is a day.

    A grid's heading row of months is one too, and so is one of years: "Moment | 2026 | 2027". Half of a row's own
    cells have to be headings, or the first and one more of them: "Mål | Ekonom/er | Politiker | Tjänstemän".
    """
    own = [cell.text for cell in row.cells if cell.text.strip() and cell.merged is None]
    if has_day(row):
        return False
    if row.header:
        return bool(own)
    if len(own) < _LEAST or any(len(text) > _LONGEST for text in own):
        return False
    months = sum(_is_month(text) for text in own)
    pair = settled_pair(own)
    named = sum(role_of(text) is not None or text in pair for text in own)
    years = sum(_YEAR.fullmatch(text) is not None for text in own)
    named += years if named and years >= _LEAST else 0
    is_wide = len(own) * 2 >= len(row.cells)
    return is_wide and (
        months >= 3 or named * 2 >= len(own) or (named >= _LEAST and bool(row.cells[0].text.strip()))
    )


def has_day(row: Row) -> bool:
    """Whether a day or a week stands in the row: then it is no heading, whatever it looks like."""
    dates = (date for cell in row.cells for date in find_dates(cell.text))
    return any(date.first.day is not None or date.first.week is not None for date in dates)


def same_words(one: Row, other: Row) -> bool:
    """Whether two rows say the same, spaces and case aside."""
    return _words(one) == _words(other)


def _words(row: Row) -> list[str]:
    return [" ".join(cell.text.lower().split()) for cell in row.cells]


def _is_month(text: str) -> bool:
    dates = find_dates(text, cell=True)
    return len(dates) == 1 and dates[0].first.month is not None and dates[0].first.day is None
