"""A row whose words are an abbreviation and nothing else: a body's, that meets then. Who it is can be asked."""

import re
from dataclasses import replace

from plans.reading.kinds import kind_of
from plans.reading.layouts.part import PartRead, RawRow

_ABBREVIATION = re.compile(r"(?!(?:HT|VT)$)[A-ZÅÄÖ]{2,6}")
"""No term of the year: "HT: 26 september"."""


def with_abbreviations(read: PartRead) -> PartRead:
    """A part as read, its rows that are no more than an abbreviation as meetings of whom that is: "v. 38 MSN"."""
    return replace(read, rows=tuple(map(_named, read.rows)))


def _named(row: RawRow) -> RawRow:
    words = row.title.strip()
    is_free = not row.bodies and row.who in ((), (words,))
    if not is_free or not _ABBREVIATION.fullmatch(words) or kind_of(words).sure:
        return row
    return replace(row, who=(words,), meeting=True)
