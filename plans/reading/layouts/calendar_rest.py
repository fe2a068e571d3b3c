"""What a calendar leaves of a text: sentences that have days of their own are read as running text."""

from dataclasses import replace

from plans.reading.layouts import running
from plans.reading.layouts.minutes import PROSE
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.reading import Use


def with_rest(read: PartRead, part: Part, context: Context) -> PartRead:
    """The reading with what running text makes of the dated lines that were left aside.

    The whole part is read so, for what a line means may stand in another one, but only those lines are taken; not
    those that go on with another one there, which here may be something else.
    """
    places = {one.place for one in read.left_aside if one.because == PROSE and read.uses[one.place] is Use.ASIDE}
    if not places:
        return read
    more = running.read(part, context)
    places -= {place for place, use in more.uses.items() if use is Use.JOINED}
    return replace(
        read,
        rows=(*read.rows, *(row for row in more.rows if row.place in places)),
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
