"""A table that goes on at the top of the next page of a PDF, in the columns that it had."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from plans.reading.formats.aligned import Extent, Span
from plans.reading.formats.furniture import parts
from plans.reading.formats.pdfwords import COLUMN_GAP, TextLine


def onward(near: Sequence[TextLine], columns: Sequence[Extent]) -> tuple[int, list[Extent]]:
    """How many of the lines stand in the columns, with those as wide as these lines make them.

    None do where no line has words in two columns: a row may be alone on its page, but one of a single cell is not
    told from a paragraph.
    """
    bounds = [(left[1] + right[0]) / 2 for left, right in pairwise(columns)]
    room = list(zip([float("-inf"), *bounds], [*bounds, float("inf")], strict=True))
    spans = [parts(line, COLUMN_GAP * line.size) for line in near]
    taken = list(takewhile(lambda line: _stands(line, room), spans))
    if not any(len(line) > 1 for line in taken):
        return 0, []
    inside = [[span for line in taken for span in line if _is_in(span, one)] for one in room]
    widened = [
        (min([start, *(span.start for span in spans)]), max([end, *(span.end for span in spans)]))
        for (start, end), spans in zip(columns, inside, strict=True)
    ]
    return len(taken), widened


def _stands(line: Sequence[Span], room: Sequence[Extent]) -> bool:
    """Whether each of a line's words lies in the room of one column."""
    return all(any(_is_in(span, one) for one in room) for span in line)


def _is_in(span: Span, room: Extent) -> bool:
    return room[0] <= span.start and span.end <= room[1]
