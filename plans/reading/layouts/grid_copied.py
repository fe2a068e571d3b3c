"""A grid copied so that a row is a line and every gap one space: "KF 18:30 - 23 30 27 25 22(13.00)"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.grid_lost import Line, Rebuilt, row_of, unplaced_of
from plans.reading.layouts.grid_shape import Sort, sort_of
from plans.reading.layouts.grid_unplaced import Unplaced
from plans.reading.layouts.grid_values import is_time, values_of

_LEAST_MONTHS = 3
_LEAST_ROWS = 2
_MOST_OTHER_WORDS = 4
_MOST_LABEL_WORDS = 7
_MOST_BETWEEN = 2
"""How many lines of other text may stand between two rows."""

_FIRST = re.compile(
    r"(?<!\S)(?:(?:må|ti|on|to|fr)[a-zåäö]{0,2}\s)?(?:(?:kl\.?\s?)?\d{1,2}(?=[\s,*(:./–-]|$)|[-–—](?=\s|$))"
)
_SENTENCE = re.compile(r"[a-zåäö]{2,}[.!?](?:\s|$)")


@dataclass(frozen=True)
class _Head:
    """The columns of a heading line: its own words, and what each of them holds."""

    texts: tuple[str, ...]
    sorts: tuple[Sort | None, ...]
    """None for a month."""

    @property
    def months(self) -> int:
        return self.sorts.count(None)


def copied(lines: Sequence[Line]) -> list[Rebuilt]:
    """Every grid of copied lines, each from its heading line on."""
    heads = [(n, head) for n, (_, text) in enumerate(lines) if (head := _head(text)) is not None]
    found = []
    ends = [*(n for n, _ in heads), len(lines)][1:]
    for (n, head), end in zip(heads, ends, strict=True):
        rows = list(_rows(lines[n + 1 : end]))
        if len(rows) >= _LEAST_ROWS:
            found.append(_rebuilt(head, lines[n], rows, lines[:n]))
    return found


def _head(text: str) -> _Head | None:
    """A line of months with few words around them."""
    words = text.replace(" | ", " ").split()
    months = [n for n, word in enumerate(words) if month_of(word) is not None]
    years = [word for word in words if re.fullmatch(r"(?:19|20)\d\d", word)]
    others = len(words) - len(months) - len(years)
    if (
        len(months) < _LEAST_MONTHS
        or others > _MOST_OTHER_WORDS
        or months[-1] - months[0] >= len(months) + len(years)
    ):
        return None
    texts: list[str] = []
    sorts: list[Sort | None] = []
    for n, word in enumerate(words):
        if n in months:
            texts.append(word)
            sorts.append(None)
        elif (word in years and texts) or (sort_of(word) is Sort.LABEL and sorts and sorts[-1] is Sort.LABEL):
            texts[-1] += f" {word}"
        else:
            texts.append(word)
            sorts.append(sort_of(word))
    return _Head(tuple(texts), tuple(sorts))


def _rows(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines that are rows, or pieces of rows, up to where other text begins."""
    between = 0
    for place, text in lines:
        text = text.replace(" | ", " ").strip()
        if _is_row(text):
            between = 0
            yield place, text
        elif text:
            between += 1
            if between > _MOST_BETWEEN:
                return


def _is_row(text: str) -> bool:
    """Whether a line is a short label with numbers after it, or numbers alone."""
    first = _FIRST.search(text)
    if first is None or _SENTENCE.search(text[: first.start()]):
        return False
    rest = text[first.start() :]
    words = re.findall(r"[^\W\d_]{4,}", re.sub(r"\([^()]*\)", "", rest))
    return len(text[: first.start()].split()) <= _MOST_LABEL_WORDS and not words and month_of(text) is None


def _rebuilt(head: _Head, line: Line, rows: Sequence[Line], over: Sequence[Line]) -> Rebuilt:
    width = len(head.texts) + (head.sorts[0] is not Sort.LABEL)
    labelled = ["", *head.texts] if width > len(head.texts) else [*head.texts]
    made, lost, unplaced = [row_of(line[0], labelled)], list[tuple[Line, ...]](), list[Unplaced]()
    for row in _joined(head, rows):
        cells = _cells(head, row)
        if cells is None and not row.label:
            lost.append(row.lines)
            continue
        made.append(row_of(row.lines[0][0], cells or _without_days(head, row)))
        if cells is None:
            unplaced.append(unplaced_of(row.lines, _days_of(head, row)))
    return Rebuilt(tuple(made), tuple(lost), tuple(over), unplaced=tuple(unplaced))


@dataclass(frozen=True)
class _Copied:
    """A row: its lines, its own name, and its values; none where some of it is neither days nor a time."""

    lines: tuple[Line, ...]
    label: str
    values: tuple[str, ...]


def _copied(line: Line) -> _Copied:
    first = _FIRST.search(line[1])
    assert first is not None
    return _Copied((line,), line[1][: first.start()].strip(), tuple(values_of(line[1][first.start() :]) or ()))


def _joined(head: _Head, lines: Sequence[Line]) -> Iterator[_Copied]:
    """The rows, one that lacks just as many values as the nameless line under it has as one with that."""
    open_: _Copied | None = None
    for row in map(_copied, lines):
        if open_ is not None and not row.label and _lacks(head, open_) == len(row.values) > 0:
            open_ = _Copied((*open_.lines, *row.lines), open_.label, (*open_.values, *row.values))
            continue
        if open_ is not None:
            yield open_
        open_ = row
    if open_ is not None:
        yield open_


def _lacks(head: _Head, row: _Copied) -> int:
    """How many values a named row has too few: it has one for each month, and its time if it has one."""
    return head.months + any(map(is_time, row.values)) - len(row.values) if row.label and row.values else 0


def _cells(head: _Head, row: _Copied) -> list[str] | None:
    """The cells of a row that has as many values as there are columns; None if it has more or fewer."""
    sorts = _after_label(head)
    if not row.label or len(row.lines) > 1 or Sort.OTHER in sorts or Sort.WEEK in sorts:
        return None
    if len(row.values) == head.months:  # no time in this row
        sorts = [sort for sort in sorts if sort is None]
    if len(row.values) != len(sorts) or any(
        (sort is Sort.TIME) != is_time(value) for sort, value in zip(sorts, row.values, strict=True)
    ):
        return None
    left = iter(row.values)
    return [
        row.label,
        *(next(left) if sort is None or len(sorts) > head.months else "" for sort in _after_label(head)),
    ]


def _without_days(head: _Head, row: _Copied) -> list[str]:
    """The cells of a row whose days stand in no known column: its name and its only time."""
    times = [value for value in row.values if is_time(value)]
    time = times[0] if len(times) == 1 else ""
    return [row.label, *(time if sort is Sort.TIME else "" for sort in _after_label(head))]


def _days_of(head: _Head, row: _Copied) -> tuple[str, ...]:
    """The values of the months; none where other columns have some of them."""
    sorts = _after_label(head)
    if Sort.OTHER in sorts or Sort.WEEK in sorts:
        return ()
    return tuple(value for value in row.values if not is_time(value))


def _after_label(head: _Head) -> list[Sort | None]:
    return [sort for sort in head.sorts if sort is not Sort.LABEL]
