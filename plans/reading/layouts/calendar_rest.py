"""What a calendar leaves of a text: sentences that have days of their own are read as running text."""

from dataclasses import replace

from plans.reading.layouts import running
from plans.reading.layouts.minutes import PROSE, RECURS, TEXT
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.reading import Use


def with_rest(read: PartRead, part: Part, context: Context, *, under_months: bool = True) -> PartRead:
    """The reading with what running text makes of the lines that were left aside: dated, or under a month.

    The whole part is read so, for what a line means may stand in another one, but only those lines are taken; not
    those that go on with another one there, which here may be something else. `under_months` is false where the
    months are a grid's, and stand over nothing else.
    """
    aside = {one.place: one.because for one in read.left_aside if read.uses[one.place] is Use.ASIDE}
    words = [place for place, because in aside.items() if because in (RECURS, TEXT) and under_months]
    if not words and PROSE not in aside.values():
        return read
    more = running.read(part, context)
    places = {place for place, because in aside.items() if because == PROSE and more.uses[place] is not Use.JOINED}
    places |= {place for place in words if more.uses[place] is Use.READ}
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
