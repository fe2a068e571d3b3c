"""Tables whose columns are made with spaces."""

import re
from collections.abc import Iterator, Sequence

from plans.reading.formats.aligned import Span, extents, in_columns, stretch
from plans.reading.formats.taken import Taken, Written

_GAP = 2
"""As many spaces or more part columns."""
_SPANS = re.compile(r"\S+(?: \S+)*")
_LONGEST = 5_000
"""How many lines a table may have before it is taken as another one."""
_LEAST_APART = 3
"""So many rows with empty lines between them are a table."""
_LEAST_FIGURES = 3
_FEWEST = 2
_DRAWN = re.compile(r"\s*[-=_─━–—+](?:\s*[-=_─━–—+]){4,}\s*")


def spaced(lines: Sequence[str], start: int) -> Taken:
    """The table that begins on a line, if one does; an empty line may stand between any two rows.

    Lines that only draw it, as under its headings, are rows without words.
    """
    step = _step(lines, start)
    near = list(_near(lines, start, step))
    spans = [_spans(lines[at]) for at in near]
    standing = stretch(spans, _GAP, characters=True)
    figures = _figures(spans)
    if len(figures) > (len(standing.lines) if standing.is_table else 0):
        rows = [[*(span.text for span in line), *[""] * (len(figures[0]) - len(line))] for line in figures]
    elif standing.is_table and (step == 1 or len(standing.lines) >= _LEAST_APART):
        columns = extents(standing.lines, _GAP)
        rows = [in_columns(line, columns) for line in standing.lines]
    else:
        return Taken(near[max(len(standing.lines) - 1, 0)] + 1 if step == 1 and near else start + 1, [])
    written = {at: Written(at, cells) for at, cells in zip(near, rows, strict=False)}
    last = near[len(rows) - 1]
    return Taken(last + 1, [written.get(at, Written(at, [""])) for at in range(start, last + 1)])


def _step(lines: Sequence[str], start: int) -> int:
    """How far the next row is: beyond an empty line, where one stands between this row and the next."""
    after = [bool(line.strip()) for line in lines[start + 1 : start + 4]]
    return 2 if after in ([False, True], [False, True, False]) and _spans(lines[start + 2])[1:] else 1


def _near(lines: Sequence[str], start: int, step: int) -> Iterator[int]:
    """The numbers of the lines that may be rows; no rows but notes begin with words alone under a drawn line."""
    for at in range(start, min(start + _LONGEST, len(lines)), step):
        is_apart = step == 1 or (not lines[at - 1].strip() and len(_spans(lines[at])) > 1)
        if not lines[at].strip() or (at > start and not is_apart):
            return
        if not _DRAWN.fullmatch(lines[at]):
            yield at
        elif len(_spans("".join(lines[at + 1 : at + 2]))) < _FEWEST:
            return


def _figures(lines: Sequence[Sequence[Span]]) -> list[Sequence[Span]]:
    """The lines of as many cells as the first, all of which begin with a figure below it: wherever they stand.

    One among or below them that has only its first cell, no longer than those above it, is such a line too.
    """
    width = len(lines[0]) if lines else 0
    rows: list[Sequence[Span]] = []
    full = 0
    for line in lines[1:]:
        if not (_is_of_figures(line) and (len(line) == width or _is_first_alone(line, rows))):
            break
        rows.append(line)
        full += len(line) == width
    return [lines[0], *rows] if width > 1 and full >= _LEAST_FIGURES else []


def _is_of_figures(line: Sequence[Span]) -> bool:
    return all(span.text[0].isdigit() for span in line)


def _is_first_alone(line: Sequence[Span], rows: Sequence[Sequence[Span]]) -> bool:
    """Whether a line has one cell, where the rows above it begin, and no longer than theirs."""
    starts = {row[0].start for row in rows}
    longest = max((row[0].end - row[0].start for row in rows), default=0)
    return len(line) == 1 and starts == {line[0].start} and line[0].end - line[0].start <= longest


def _spans(line: str) -> list[Span]:
    return [Span(found.start(), found.end(), found[0]) for found in _SPANS.finditer(line.expandtabs())]
