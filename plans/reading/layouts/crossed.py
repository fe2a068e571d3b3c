"""Words struck through in running text: their days are asked about, or told where others stand beside them."""

from collections.abc import Iterator
from dataclasses import replace

from plans.reading.document import Place
from plans.reading.layouts.part import Part, PartRead
from plans.reading.reading import LeftAside, Use
from plans.reading.refusals import CROSSED_OUT, STRUCK


def with_crossed(part: Part, read: PartRead) -> PartRead:
    """A part as read, with no row of a line that is struck through taken for certain. Tables tell their own."""
    struck = set(_struck(part, read))
    crossed = [line for line in part.paragraphs if any(map(str.isalnum, line.crossed))]
    if not struck and not crossed:
        return read
    rows = tuple(replace(row, refused=row.refused or STRUCK) if row.place in struck else row for row in read.rows)
    told = tuple(LeftAside(line.place, line.crossed, CROSSED_OUT) for line in crossed)
    return replace(read, rows=rows, left_aside=(*read.left_aside, *told))


def _struck(part: Part, read: PartRead) -> Iterator[Place]:
    """The lines struck through, and those with which a line struck through goes on."""
    begun: Place | None = None
    for line in part.paragraphs:
        use = read.uses.get(line.place)
        if use is Use.READ:
            begun = line.place
        if line.struck and use is Use.JOINED and begun is not None:
            yield begun
        elif line.struck:
            yield line.place
