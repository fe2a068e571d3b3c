"""Whether the rows of a table are lists that each begin again: a line of dates for each body, say.

"29 januari, 26 mars, 24 september" over "30 januari, 27 mars, 25 september" is two bodies' same year, and not a
year after another.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from plans.reading.dates.written import Partial, Written

_YEAR, _MONTH, _WEEK = 372, 31, 7
"""Days of a year in which every month has 31."""
_DISORDER = 45
"""Days back that are no new beginning."""
_TURN = 155


@dataclass(frozen=True)
class _Span:
    """A list's first day and its last, in days from New Year."""

    first: int
    last: int


def begin_again(lists: Sequence[Sequence[Written]]) -> bool:
    """Whether most dates stand in lists of several, and most of these lie in the time of the one before them."""
    spans = [_span(dates) for dates in lists if len(dates) > 1]
    several = [span for span in spans if span is not None]
    in_several = sum(len(dates) for dates in lists if len(dates) > 1)
    again = sum(_begins_again(before, after) for before, after in pairwise(several))
    return again > 0 and 2 * again >= len(several) - 1 and 2 * in_several >= sum(map(len, lists))


def _begins_again(before: _Span, after: _Span) -> bool:
    goes_back = after.first < before.last - _DISORDER
    return goes_back and any(
        max(before.first, after.first + moved) < min(before.last, after.last + moved)
        for moved in (0, _YEAR, -_YEAR)
    )


def _span(dates: Sequence[Written]) -> _Span | None:
    """The span of dates in order; the year turns where they go far back."""
    days = [day for written in dates if (day := _day(written.first)) is not None]
    if not days:
        return None
    placed = [days[0]]
    for before, after in pairwise(days):
        placed.append(after + placed[-1] - before + (_YEAR if after < before - _TURN else 0))
    return _Span(min(placed), max(placed))


def _day(part: Partial) -> int | None:
    if part.month is not None:
        return (part.month - 1) * _MONTH + (part.day or 1) - 1
    return None if part.week is None else (part.week - 1) * _WEEK
