"""Calendars for the wall on a PDF's page: a column a month and a row a day, found by the days down the page.

What stands beside the days reaches as far as it needs, so white space tells no columns. The days do: in each month
they count from 1, one a row, straight below one another.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from plans.reading.document import Cell
from plans.reading.formats.aligned import Extent
from plans.reading.formats.furniture import parts
from plans.reading.formats.pdfcell import cells_of
from plans.reading.formats.pdfpage import PageText, Rule
from plans.reading.formats.pdfrows import is_ruled
from plans.reading.formats.pdfspaced import in_columns
from plans.reading.formats.pdfwords import COLUMN_GAP, TextLine, Word

_SHORTEST, _LONGEST = 28, 31
"""The days of a month."""
_LEAST_MONTHS = 2
_FURTHER = 1.5
"""Times the widest step from one day to the next: what is further down is of something else."""
_LETTERS = 4
"""Of a weekday's short name, at the most: tors."""
_BEFORE = 4.0
"""Of the size of the letters: how far before its day a weekday stands, at the most."""
_SLACK = 0.1
"""Of the size of the letters: a month begins that far before its days."""

Track = dict[int, Word]
"""The days of a month, each by the number of its line."""


@dataclass(frozen=True)
class Wall:
    """The rows of such a calendar, the months first, and how many lines of text it takes."""

    rows: list[list[Cell]]
    taken: int


def wall_of(page: PageText, lines: Sequence[TextLine]) -> Wall | None:
    """The calendar whose months are the first line, and whose days begin on the second; None if it is no such."""
    below = lines[1:]
    tracks = _tracks(below)
    if len(tracks) < _LEAST_MONTHS:
        return None
    lefts, days = _lefts(below, tracks), sorted({n for track in tracks for n in track})
    right = max(below[n].words[-1].x1 for n in days)
    heads = _heads(lines[0], lefts)
    rows = _rows(below, days, (lefts[0], right), page.rules)
    if not heads or not rows:
        return None
    columns = [*pairwise([*lefts, page.width])]
    return Wall(
        [heads, *(cells_of([in_columns(line, columns) for line in row], columns) for row in rows)],
        1 + sum(map(len, rows)),
    )


def _tracks(lines: Sequence[TextLine]) -> list[Track]:
    """The whole months whose first days stand beside one another on the first line, from the left."""
    tracks: list[Track] = [{0: word} for word in (lines[0].words if lines else ()) if word.text == "1"]
    step, latest = 0.0, 0
    for n, line in enumerate(lines[1:] if len(tracks) >= _LEAST_MONTHS else (), 1):
        apart = line.middle - lines[latest].middle
        if latest >= _SHORTEST - 1 and apart > _FURTHER * step:
            break
        for track in tracks:
            day = track[max(track)]
            track.update([(n, word) for word in line.words if _is_next(day, word)])
        if any(n in track for track in tracks):
            step, latest = max(step, apart), n
    return [track for track in tracks if len(track) >= _SHORTEST]


def _is_next(day: Word, word: Word) -> bool:
    """Whether a word is the day after, right under the one before."""
    is_under = word.x0 < day.x1 and day.x0 < word.x1
    return is_under and word.text == str(int(day.text) + 1) and int(day.text) < _LONGEST


def _lefts(lines: Sequence[TextLine], tracks: Sequence[Track]) -> list[float]:
    """Where each month begins: at its days, or at the weekdays before them where the first month has such."""
    weekdays = [[_before(lines[n], day) for n, day in track.items()] for track in tracks]
    are_before = 2 * sum(word is not None for word in weekdays[0]) > len(weekdays[0])
    first = [
        [*track.values(), *(word for word in before if word is not None and are_before)]
        for track, before in zip(tracks, weekdays, strict=True)
    ]
    return [min(word.x0 for word in words) - _SLACK * words[0].size for words in first]


def _before(line: TextLine, day: Word) -> Word | None:
    """The weekday right before a day, in letters."""
    near = [word for word in line.words if word.x1 <= day.x0 < word.x1 + _BEFORE * day.size]
    return next((word for word in near[-1:] if word.text.isalpha() and len(word.text) <= _LETTERS), None)


def _heads(line: TextLine, lefts: Sequence[float]) -> list[Cell]:
    """The months, if there is one over each column."""
    spans = parts(line, COLUMN_GAP * line.size)
    over = [bisect_right(lefts, (span.start + span.end) / 2) - 1 for span in spans]
    return [Cell(span.text) for span in spans] if over == list(range(len(lefts))) else []


def _rows(
    lines: Sequence[TextLine], begins: Sequence[int], across: Extent, rules: Sequence[Rule]
) -> list[list[TextLine]]:
    """The lines of each day; none where lines between two days may be of either."""
    end = begins[-1] + 1
    while end < len(lines) and _ends_above_rule(lines[end], lines[end - 1], rules):
        end += 1
    ruled = [is_ruled(above, below, [across], rules) for above, below in pairwise(lines[:end])]
    cuts = [0]
    for one, other in pairwise(begins):
        found = [n + 1 for n in range(one, other) if ruled[n] or other == one + 1]
        if len(found) != 1:
            return []
        cuts += found
    return [list(lines[start:stop]) for start, stop in pairwise([*cuts, end])]


def _ends_above_rule(line: TextLine, before: TextLine, rules: Sequence[Rule]) -> bool:
    """Whether a line is still of the day before: a rule goes right under it, and none before it."""
    over = [rule.y for rule in rules if rule.x0 < line.words[-1].x1 and line.words[0].x0 < rule.x1]
    is_parted = any(before.middle < y < line.middle for y in over)
    return not is_parted and any(line.middle < y < line.bottom + line.size for y in over)
