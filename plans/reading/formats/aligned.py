"""Columns that only white space makes: found where the same gaps run down through several lines.

The lines are spans of words with their extents: characters of a text, or points on a page of a PDF.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

_LEAST_LINES = 3
_FEWEST_LINES = 2
"""Lines that make a table where every one has words in all columns, and these are three or far apart."""
_OTHERS = 3
"""Times the gap: words that far apart in one column stand in columns of their own."""
_LEAST_SHARED = 0.6
"""How many of the lines need words in two columns or more: prose that happens to have a gap has not."""

_FEWEST_MOVED = 3
_MOSTLY = 3
"""Times as many characters over one column as over the next."""
_BEFORE_FIGURES = re.compile(r"(?<!kl)(?<!kl\.) (?=\d)(?![^()]*\))|(?<=\d) (?=[-–](?: |$)|kl\b)")
"""Where a single space may part two cells: before a day, or a dash for none."""


@dataclass(frozen=True)
class Span:
    """Words that stand together, from `start` to `end` across the page."""

    start: float
    end: float
    text: str


Line = Sequence[Span]
Extent = tuple[float, float]


def extents(lines: Sequence[Line], gap: float) -> list[Extent]:
    """What the words of all the lines cover, left to right, where gaps narrower than `gap` are none."""
    covered: list[Extent] = []
    for start, end in sorted((span.start, span.end) for line in lines for span in line):
        if covered and start < covered[-1][1] + gap:
            covered[-1] = (covered[-1][0], max(covered[-1][1], end))
        else:
            covered.append((start, end))
    return covered


@dataclass(frozen=True)
class Standing:
    """Lines whose words stand in the same columns, and whether they are enough, and like enough, for a table."""

    lines: list[Line]
    is_table: bool


def stretch(
    lines: Iterable[Line], gap: float, shared: float = _LEAST_SHARED, *, characters: bool = False
) -> Standing:
    """The lines, from the first, whose words stand in the same columns.

    It takes a share of lines with words in two columns or more to make a table. Where the lines are `characters`,
    one whose words reach into the gaps is of the same columns too, if each of them lies over one of its own; its
    spans are those of the columns.
    """
    taken: list[Line] = []
    covered: list[Extent] = []
    for line in lines:
        wider = extents([_as_line(covered), line], gap)
        if len(wider) < max(len(covered), 2) or _has_others(line, wider, gap * _OTHERS):
            moved = _moved(line, covered) if characters else None
            if moved is None:
                break
            taken.append(moved)
            continue
        covered = wider
        taken.append(line)
    filled = [sum(map(bool, in_columns(line, covered))) for line in taken]
    several = sum(count > 1 for count in filled)
    wide = all(right[0] - left[1] >= gap * _OTHERS for left, right in pairwise(covered))
    is_full = len(taken) >= _FEWEST_LINES and min(filled) == len(covered) and (wide or len(covered) > 2)
    return Standing(taken, is_full or (len(taken) >= _LEAST_LINES and several >= len(taken) * shared))


def _moved(line: Line, columns: Sequence[Extent]) -> Line | None:
    """The line with its words over the columns, if each is over one that no other is; not a single one's."""
    spans = [piece for span in line for piece in _pieces(span, columns)]
    if len(spans) == len(columns) >= _FEWEST_MOVED:
        return _at(spans, range(len(spans)), columns)
    over = [_over(span, columns) for span in spans]
    alone = {found[0] for found in over if len(found) == 1}
    left = [found if len(found) == 1 else [n for n in found if n not in alone] for found in over]
    if len(spans) < _FEWEST_MOVED or any(len(found) != 1 for found in left):
        return None
    at = [found[0] for found in left]
    if len(set(at)) < len(at):
        return None
    return _at(spans, at, columns)


def _at(spans: Sequence[Span], at: Sequence[int], columns: Sequence[Extent]) -> Line:
    """The spans with the extents of these columns."""
    return [replace(span, start=columns[n][0], end=columns[n][1]) for span, n in zip(spans, at, strict=True)]


def _over(span: Span, columns: Sequence[Extent]) -> list[int]:
    """The columns that a span lies over; one alone if it begins where that does, or mostly lies there."""
    begins = [n for n, (start, _) in enumerate(columns) if start == span.start]
    if begins:
        return begins
    lengths = {n: min(span.end, end) - max(span.start, start) for n, (start, end) in enumerate(columns)}
    over = sorted((n for n, length in lengths.items() if length > 0), key=lambda n: -lengths[n])
    is_mostly = len(over) > 1 and lengths[over[0]] >= _MOSTLY * lengths[over[1]]
    return over[:1] if is_mostly else sorted(over)


def _pieces(span: Span, columns: Sequence[Extent]) -> list[Span]:
    """The parts of a span that lies over several columns: a single space may part two cells ("18,25 15")."""
    if sum(start < span.end and span.start < end for start, end in columns) < 2:
        return [span]
    cuts = [0, *(hit.end() for hit in _BEFORE_FIGURES.finditer(span.text)), len(span.text)]
    return [
        Span(span.start + start, span.start + start + len(text), text)
        for start, end in pairwise(cuts)
        if (text := span.text[start:end].strip())
    ]


def _has_others(line: Line, columns: Sequence[Extent], apart: float) -> bool:
    """Whether the line's words stand in other columns than these."""
    spans = sorted(line, key=lambda span: span.start)
    return any(
        left.end + apart <= right.start and any(start <= left.start and right.end <= end for start, end in columns)
        for left, right in pairwise(spans)
    )


def in_columns(line: Line, columns: Sequence[Extent]) -> list[str]:
    """The words of a line by the column they stand in."""
    return [" ".join(span.text for span in line if start <= span.start < end) for start, end in columns]


def _as_line(covered: Sequence[Extent]) -> list[Span]:
    return [Span(start, end, "") for start, end in covered]
