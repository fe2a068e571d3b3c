"""What a calendar leaves of a text: sentences that have days of their own are read as running text."""

from collections.abc import Collection
from dataclasses import replace

from plans.reading.layouts import running
from plans.reading.layouts.minutes import PROSE, RECURS, TEXT
from plans.reading.layouts.part import Context, Part, PartRead, RawRow
from plans.reading.reading import Use
from plans.reading.refusals import CALLED_OFF, MOVED


def with_rest(read: PartRead, part: Part, context: Context, *, of_grid: bool = False) -> PartRead:
    """The reading with what running text makes of the lines that were left aside: dated, or under a month.

    The whole part is read so, for what a line means may stand in another one, but only those lines are taken; not
    those that go on with another one there, which here may be something else. The months `of_grid` stand over its
    columns, and nothing but days happens in them.
    """
    aside = {one.place: one.because for one in read.left_aside if read.uses[one.place] is Use.ASIDE}
    words = [place for place, because in aside.items() if because in (RECURS, TEXT) and not of_grid]
    if not words and PROSE not in aside.values():
        return read
    more = running.read(part, context)
    places = {place for place, because in aside.items() if because == PROSE and more.uses[place] is not Use.JOINED}
    places |= {place for place in words if more.uses[place] is Use.READ}
    whose = {row.bodies for row in read.rows}
    rest = [_of_list(row, whose) for row in more.rows if row.place in places]
    return replace(
        read,
        rows=(*read.rows, *rest),
        uses={
            **read.uses,
            **{place: use for place, use in more.uses.items() if place in places},
        },
        doubts=(*read.doubts, *(doubt for doubt in more.doubts if doubt.place in places)),
        left_aside=(
            *(one for one in read.left_aside if one.place not in places),
            *(one for one in more.left_aside if one.place in places),
        ),
    )


def _of_list(row: RawRow, whose: Collection[tuple[str, ...]]) -> RawRow:
    """A row whose meeting is called off or moved, with the body of the list it stands in, if that is one's."""
    is_of_meeting = row.refused in (CALLED_OFF, MOVED) or row.instead_of is not None
    return replace(row, bodies=next(iter(whose))) if is_of_meeting and not row.bodies and len(whose) == 1 else row
