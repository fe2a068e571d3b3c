"""Columns of an activity table that together are one date: its beginning and its end, "Från" and "Till".

Or the day that was thought of and the one that holds: "Preliminärt datum" and "Fastställt datum".
"""

from collections.abc import Sequence
from itertools import pairwise

from plans.reading.document import Row
from plans.reading.layouts.calendar_hours import BEGINS, ENDS, are_ends
from plans.reading.layouts.roles import Role, settled_pair


def is_end_of_span(heading: str) -> bool:
    """Whether a heading names the beginning or the end of a time."""
    return any(words.match(heading.strip()) is not None for words in (BEGINS, ENDS))


def spans_of(lowest: Sequence[str], roles: Sequence[Role]) -> tuple[tuple[int, int], ...]:
    """The columns of a beginning with those of its end, of days or of weeks, by the lowest heading over them."""
    whens = ([n for n, role in enumerate(roles) if role is sort] for sort in (Role.DATE, Role.WEEK))
    return tuple((a, b) for when in whens for a, b in pairwise(when) if are_ends(lowest[a], lowest[b]))


def names_of(heads: Sequence[Row], width: int) -> tuple[str, ...]:
    """What each column is called: by its lowest heading, and the one above where others have that too."""
    lowest = lowest_of(heads, width)
    return tuple(
        ": ".join(filter(None, (over_of(heads, n), name))) if lowest.count(name) > 1 else name
        for n, name in enumerate(lowest)
    )


def lowest_of(heads: Sequence[Row], width: int) -> tuple[str, ...]:
    """What stands lowest over each column, "" where nothing does."""
    return tuple(next(iter(_over(heads, n)), "") for n in range(width))


def over_of(heads: Sequence[Row], number: int) -> str:
    """What stands above a column's lowest heading and says something else, "" where nothing does."""
    texts = _over(heads, number)
    return next((text for text in texts[1:] if text != texts[0]), "")


def _over(heads: Sequence[Row], number: int) -> list[str]:
    texts = [" ".join(row.cells[number].text.split()) for row in heads]
    return [text for text in reversed(texts) if text]


def settled_of(names: Sequence[str], roles: Sequence[Role]) -> tuple[int, int] | None:
    """The columns of the day that was thought of and of the day that holds, if there is one of each."""
    dates = [n for n, role in enumerate(roles) if role is Role.DATE]
    pair = settled_pair([names[n] for n in dates])
    return (names.index(pair[0]), names.index(pair[1])) if pair else None
