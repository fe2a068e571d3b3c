"""Tables of days that say nothing of what happens but "Ja" or "Nej": whose they are stands over them."""

import re
from dataclasses import replace

from plans.activity import Kind
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_label import Label
from plans.reading.layouts.part import RawRow

_SAYS_NOTHING = re.compile(r"\W*(?:ja|nej|x|ok|klart?)?\W*", re.IGNORECASE)


def with_body_over(row: RawRow, title: str, column: str, over: Label | None) -> RawRow:
    """The row as a meeting of the body over the table, or as what the date's column says leads up to one.

    `title` is what the row's own cell says, and `column` what its date's column is called.
    """
    if over is None or not over.bodies or row.who or not _SAYS_NOTHING.fullmatch(title):
        return row
    read = kind_of(column)
    meets = not (read.sure and read.kind in (Kind.DEADLINE, Kind.MAILING))
    name = over.name or over.words
    named = name if meets else f"{column} – {name}"
    return replace(
        row,
        title=named,
        bodies=over.bodies,
        who=over.who,
        meeting=meets,
        time=row.time or (over.hours if meets else None),
    )
