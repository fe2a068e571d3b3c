"""Days written as numbers with a stop under their months, "12. Kommunstyrelsen", told from those of items."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from plans.reading.document import Paragraph
from plans.reading.layouts.calendar_years import month_of

_NUMBER = re.compile(r"\s*(\d{1,2})\.(?=\s+[^\W\d_])")
_LEAST = 3
_LAST_DAY = 31


@dataclass(frozen=True)
class _Stopped:
    """The line that a number with a stop begins, the line of the month over it, and the text without the stop."""

    at: int
    month: int
    number: int
    text: str


def without_stops(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines, those of such days without the stop, where the numbers can be nothing else than days.

    They rise in each month and are no count, which goes on or begins anew at 1, nor one that lacks a few.
    """
    found = list(_under_months(lines))
    rise = all(one.number < other.number or one.month != other.month for one, other in pairwise(found))
    counted = sum(other.number in (one.number + 1, 1) for one, other in pairwise(found))
    if (
        len(found) < _LEAST
        or counted * 2 >= len(found) - 1
        or not rise
        or any(one.number > _LAST_DAY for one in found)
    ):
        return list(lines)
    texts = {one.at: one.text for one in found}
    return [replace(line, text=texts.get(n, line.text)) for n, line in enumerate(lines)]


def _under_months(lines: Sequence[Paragraph]) -> Iterator[_Stopped]:
    month: int | None = None
    for n, line in enumerate(lines):
        hit = _NUMBER.match(line.text)
        if hit is not None and month is not None:
            yield _Stopped(n, month, int(hit[1]), f"{hit[1]}{line.text[hit.end() :]}")
        elif month_of(line.text.strip().capitalize()) is not None:
            month = n
