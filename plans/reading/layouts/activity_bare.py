"""Tables of days that say nothing of what happens but "Ja", or where: whose they are stands over them."""

import re
from dataclasses import replace

from plans.activity import Kind
from plans.body import MEETS_AS_ONE, BodyKind
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.sense import Origin
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.part import RawRow

_SAYS_NOTHING = re.compile(r"\W*(?:ja|nej|x|ok|klart?)?\W*", re.IGNORECASE)


def _is_place(text: str) -> bool:
    """Whether a cell says where a meeting is held, and not what is done with a room: a room, of whatever house."""
    found, read = find_bodies(text, cell=True), kind_of(text)
    is_done = read.sure and read.kind is not Kind.MEETING
    return (
        not is_done
        and any(one.kind is BodyKind.ROOM for one in found)
        and all(one.kind is BodyKind.ROOM or one.origin is Origin.MADE for one in found)
    )


def with_body_over(
    row: RawRow, title: str, column: str, over: Label | None, legend: Legend, *, listed: bool
) -> RawRow:
    """The row as a meeting of the body over the table, or as what the date's column says leads up to one.

    `title` is what the row's own cell says, and `column` what its date's column is called. Where that is a body's
    name, a time stands with the body over the table or its days are `listed` there, they are its meetings,
    whatever stands beside them.
    """
    heads = label_of(column, legend)
    is_head = heads.known and len(heads.bodies) == 1 and heads.meets and heads.kind in MEETS_AS_ONE
    whose = heads if is_head else over if over is not None and (over.hours is not None or listed) else None
    if listed and over is not None and not row.who and kind_of(title).sure and not find_bodies(title, legend):
        return replace(row, bodies=over.bodies, who=over.who)
    if whose is not None and not row.who and not (kind_of(title).sure or find_bodies(title, legend)):
        said = "" if _SAYS_NOTHING.fullmatch(title) or _is_place(title) else title
        over, title = replace(whose, name=", ".join(filter(None, (whose.name or whose.words, said)))), ""
    is_bare = _SAYS_NOTHING.fullmatch(title) is not None or _is_place(title)
    if over is None or not over.bodies or row.who or not is_bare:
        return row
    read = kind_of(column)
    meets = not read.is_due_or_sent
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
