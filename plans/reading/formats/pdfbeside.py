"""Text that stands on a PDF's page in columns side by side, as in a newspaper: lists, and no rows of a table.

The first column is read to its end before the next. Only lists of days are told so: the rows of a
table stand at the same height in all columns, and in none of them a heading over days stands beside another's day.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plans.reading.bodies.find import find_bodies
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import FULL_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from plans.reading.formats.furniture import parts
from plans.reading.formats.pdfwords import COLUMN_GAP, TextLine, Word
from plans.reading.formats.words import without_bullet, words_of

_LEAST_DAYS = 3
_SHARE = 0.2
"""Of the lines of each column: how many begin with a day; others are headings, and go on with those."""
_EDGE = 1.5
"""Points: words that begin so near to one another stand at the same edge."""
_BESIDE = 0.25
"""Of the size of the letters: as much of one line beside another, and they are not over one another."""
_LEVEL = 0.1
"""Of the size of the letters: as much higher or lower, and two lines do not stand at the same height."""
_LARGER = 1.04
_WEEKDAY = "|".join(sorted((*WEEKDAYS, *SHORT_WEEKDAYS), key=len, reverse=True))
_DAY = re.compile(rf"\W*(?:{_WEEKDAY})\.?\s\d{{1,2}}(?:\s|$)", re.IGNORECASE)
_MONTH = re.compile(rf"(?:{'|'.join(FULL_MONTHS)})(?:\s(?:19|20)\d\d)?", re.IGNORECASE)

Line = tuple[TextLine | None, TextLine | None]
"""What stands on a line to the left and to the right of where the columns part."""


def in_order(lines: Sequence[TextLine], furniture: set[int]) -> list[Sequence[TextLine]]:
    """The lines in the stretches in which they are read: one where they stand in no such columns."""
    found = next(_columns(lines, furniture), None)
    if found is None:
        return [lines]
    first, last, edge = found
    parted = [_parted(line, edge) for line in lines[first:last]]
    left = [one for one, _ in parted if one]
    right = [other for _, other in parted if other]
    pieces = [lines[:first], *in_order(left, furniture), *in_order(right, furniture)]
    return [piece for piece in (*pieces, *in_order(lines[last:], furniture)) if piece]


def _columns(lines: Sequence[TextLine], furniture: set[int]) -> Iterator[tuple[int, int, float]]:
    """The first line, the one after the last, and where the second column begins, of each such stretch."""
    for edge in _edges(lines):
        first = 0
        for last in range(len(lines) + 1):
            if last == len(lines) or id(lines[last]) in furniture or _is_across(lines[last], edge):
                if _are_lists([_parted(line, edge) for line in lines[first:last]], edge):
                    yield first, last, edge
                first = last + 1


def _edges(lines: Sequence[TextLine]) -> list[float]:
    """Where words behind others on their lines begin on several of these, and one a day, from the left."""
    begins: dict[float, list[str]] = defaultdict(list)
    for line in lines:
        for span in parts(line, COLUMN_GAP * line.size)[1:]:
            begins[round(span.start, 1)].append(span.text)
    return sorted(
        edge for edge, texts in begins.items() if len(texts) >= _LEAST_DAYS and any(map(_days_of, texts))
    )


def _is_across(line: TextLine, edge: float) -> bool:
    """Whether words that stand together do so on both sides of the edge, or too near to it."""
    spans = parts(line, COLUMN_GAP * line.size)
    return any(span.start < edge - _EDGE and span.end > edge - COLUMN_GAP * line.size for span in spans)


def _parted(line: TextLine, edge: float) -> Line:
    left = tuple(word for word in line.words if word.x0 < edge - _EDGE)
    right = line.words[len(left) :]
    return TextLine(left) if left else None, TextLine(right) if right else None


@dataclass(frozen=True)
class _Item:
    """A line of one column: its line's number on the page, how many days it lists, whether it is a heading."""

    at: int
    days: int
    is_heading: bool


def _are_lists(lines: Sequence[Line], edge: float) -> bool:
    """Whether both columns are lists of days, and the lines of one are none of the other's."""
    columns = [_items(column) for column in zip(*lines, strict=True)] if lines else []
    if not columns or not all(map(_is_of_days, columns)):
        return False
    return _are_at_other_heights(lines, edge) or _is_headed_apart(columns)


def _items(column: Sequence[TextLine | None]) -> list[_Item]:
    read = [(at, line, without_bullet(words_of(line.runs()))[0].text) for at, line in enumerate(column) if line]
    counts = [_days_of(text) for _, _, text in read]
    days = [line for (_, line, _), count in zip(read, counts, strict=True) if count]
    return [
        _Item(at, count, _is_heading(line, text, days))
        for (at, line, text), count in zip(read, counts, strict=True)
    ]


def _days_of(text: str) -> int:
    """How many days a line lists that begins with one, or with the sign of a list's item and one.

    A weekday and a number are a day too, of a month over them: "ti 19 Kommunstyrelsen".
    """
    if _DAY.match(text):
        return 1
    found = [date for date in find_dates(text) if date.first.day is not None]
    return len(found) if found and not any(map(str.isalnum, text[: found[0].start])) else 0


def _is_heading(line: TextLine, text: str, days: Sequence[TextLine]) -> bool:
    """Whether a line right over days is a month or the name of a body, or stands out in bold or larger letters."""
    if not any(abs(line.words[0].x0 - day.words[0].x0) <= line.size for day in days):
        return False
    if find_dates(text):
        return _MONTH.fullmatch(text.strip()) is not None
    bodies = find_bodies(text)
    is_bold = all(word.bold for word in line.words) and not any(word.bold for day in days for word in day.words)
    is_larger = all(line.size > _LARGER * day.size for day in days)
    return is_bold or is_larger or bool(bodies and bodies[0].start == 0)


def _is_of_days(column: Sequence[_Item]) -> bool:
    lists = sum(item.days > 0 for item in column)
    return sum(item.days for item in column) >= _LEAST_DAYS and lists >= _SHARE * len(column)


def _are_at_other_heights(lines: Sequence[Line], edge: float) -> bool:
    """Whether most words right before and behind the edge that are beside one another are not on one line."""
    left = [line.words[-1] if line else None for line, _ in lines]
    right = [line.words[0] if line else None for _, line in lines]
    near = [
        *zip(left, right, strict=True),
        *zip(left[1:], right, strict=False),
        *zip(left, right[1:], strict=False),
    ]
    beside = [
        (one, other)
        for one, other in near
        if one and other and abs(other.x0 - edge) <= _EDGE and _are_beside(one, other)
    ]
    apart = sum(abs(one.bottom - other.bottom) > _LEVEL * one.size for one, other in beside)
    return apart >= _LEAST_DAYS and 2 * apart > len(beside)


def _are_beside(one: Word, other: Word) -> bool:
    is_alike = max(one.size, other.size) <= _LARGER * min(one.size, other.size)
    return is_alike and min(one.bottom, other.bottom) - max(one.top, other.top) > _BESIDE * one.size


def _is_headed_apart(columns: Sequence[Sequence[_Item]]) -> bool:
    """Whether a heading in one column, with days under it, stands beside a day of the other column."""
    days = [{item.at for item in column if item.days} for column in columns]
    return any(
        item.is_heading and item.at in other and item.at < max(own)
        for column, own, other in zip(columns, days, reversed(days), strict=True)
        for item in column
    )
