"""Where the months of a meeting grid stand, and what stands beside them.

A grid with months as rows is one with months as columns, turned: a *line* holds the days of one body, and an *at*
is a place along it, whichever of the two is a row of the table.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from plans.reading.document import Row
from plans.reading.layouts.calendar_cells import weekday_of
from plans.reading.layouts.calendar_hours import hours_alone
from plans.reading.layouts.calendar_years import Month, month_of, years_of
from plans.reading.layouts.grid_view import View, months_along, runs_along

_LEAST = 2
"""How many months make a heading line."""


class Sort(StrEnum):
    """What words at a line or an at are for."""

    LABEL = "label"
    TIME = "time"
    WEEK = "week"
    WEEKDAY = "weekday"
    OTHER = "other"
    WORDS = "words"  # what happens: nobody's name


_WORDS = {
    Sort.TIME: r"(?:mötes|start|sammanträdes|börjar)?tid(?:er|en|punkt)?|kl|klocka\w*|klockslag|start\w*|börjar",
    Sort.WEEK: r"v|veck(?:a|or|onr|onummer)",
    Sort.OTHER: r"ordf(?:örande)?|sekr(?:eterare)?|vice\b.*|dag|dagar|veckodag\w*|plats|lokal\w*|sal|rum|adress|"
    r"kontakt\w*|telefon|"
    r"antal\b.*|summa\b.*|tot\w*\b.*|anm\w*|kommentar\w*|övrigt|nr|länk\w*|protokoll|handläggare|ansvarig\w*",
    Sort.WORDS: r"aktivitet(?:er)?|händelser?|innehåll|ärenden?|moment|vad",
}
_SORTS = {sort: re.compile(rf"\W*(?:{words})\W*", re.IGNORECASE) for sort, words in _WORDS.items()}


def sort_of(words: str) -> Sort:
    """What a heading says that its column or row holds."""
    return next((sort for sort, pattern in _SORTS.items() if pattern.fullmatch(words)), Sort.LABEL)


@dataclass(frozen=True)
class Band:
    """A grid within a table: one heading line of months, the heading lines above it, and the lines of days."""

    view: View
    head: int
    above: tuple[int, ...]
    lines: tuple[int, ...]
    ats: tuple[int, ...]
    months: dict[int, Month]

    @cached_property
    def sorts(self) -> dict[int, Sort]:
        """What stands at the ats that are no month."""
        return {at: self._sort(at) for at in self.ats if at not in self.months}

    def of(self, sort: Sort) -> tuple[int, ...]:
        """The ats of one sort."""
        return tuple(at for at, found in self.sorts.items() if found is sort)

    @cached_property
    def lost(self) -> tuple[int, ...]:
        """Ats that hold numbers but name no month, or several, or a word between months: of no month one knows."""
        return tuple(at for at in self.of(Sort.OTHER) if self._is_lost(at))

    def heading(self, at: int) -> str:
        """The words over an at."""
        over = [self.view.text(line, at) for line in (self.head, *reversed(self.above))]
        return next((text for text in over if text), "")

    def _sort(self, at: int) -> Sort:
        heading, texts = self.heading(at), self._texts(at)
        sort = sort_of(heading)
        if texts and all(weekday_of(text) is not None for text in texts):
            return Sort.WEEKDAY
        if sort not in (Sort.LABEL, Sort.WORDS):
            return sort
        if texts and all(hours_alone(text) is not None and not text.isdigit() for text in texts):
            return Sort.TIME
        named = [text for text in texts if any(map(str.isalpha, text)) and hours_alone(text) is None]
        return Sort.LABEL if len(named) * 2 > len(texts) and at < max(self.months) else Sort.OTHER

    def _texts(self, at: int) -> list[str]:
        return [text for line in self.lines if (text := self.view.text(line, at))]

    def _is_lost(self, at: int) -> bool:
        heading = self.view.text(self.head, at)
        words = [word for word in re.split(r"[\s/,–-]+", heading) if month_of(word) is not None]
        texts = self._texts(at)
        counts = [str(n) for n in range(1, len(texts) + 1)]
        has_days = any(any(map(str.isdigit, text)) for text in texts) and texts != counts
        is_between = min(self.months) < at < max(self.months) and sort_of(self.heading(at)) is Sort.LABEL
        return has_days and (not heading or len(words) > 1 or is_between)


def bands_of(rows: Sequence[Row]) -> tuple[Band, ...]:
    """The grids in a table: with months along its heading rows or down its columns, whichever names more."""
    views = [View(tuple(rows)), _with_months_first(View(tuple(rows), turned=True))] if rows else []
    found = [tuple(_bands(view)) for view in views]
    return max(found, key=lambda bands: max((len(band.months) for band in bands), default=0), default=())


def _with_months_first(view: View) -> View:
    """The columns with those before that of the months after it, where days of somebody stand in one of them."""
    lines = range(view.size[0])
    head = next((line for line in lines if _names_months(view, line)), 0)
    if not any(_holds_days(view, line, head) for line in range(head)):
        return view
    order = (head, *(line for line in lines if line != head))
    return replace(view, rows=tuple(replace(row, cells=tuple(row.cells[n] for n in order)) for row in view.rows))


def _holds_days(view: View, line: int, head: int) -> bool:
    """Whether a line has a name, and figures at most of the months: no years, and not what counts them."""
    months = months_along(view, head)
    names = [text for at in range(min(months)) if (text := view.text(line, at))]
    texts = [text for at in months if (text := view.text(line, at))]
    days = [text for text in texts if any(map(str.isdigit, text)) and not years_of(text)]
    is_named = bool(names) and all(sort_of(name) is Sort.LABEL for name in names)
    return is_named and len(days) >= _LEAST and len(days) * 2 > len(texts)


def _bands(view: View) -> Iterator[Band]:
    lines, _ = view.size
    heads = [line for line in range(lines) if _names_months(view, line)]
    for head, end in zip(heads, [*heads, lines][1:], strict=True):
        above = _above(view, head, heads)
        next_above = _above(view, end, heads) if end < lines else ()
        inside = tuple(line for line in range(head + 1, end) if line not in next_above)
        for ats in runs_along(view, head):
            months = {at: month for at, month in months_along(view, head).items() if at in ats}
            yield Band(view, head, above, inside, ats, _dated(view, (*above, head), ats, months))


def _names_months(view: View, line: int) -> bool:
    """Whether a line names several months: one that is merged over many columns is one alone."""
    return sum(not view.repeats(line, at) for at in months_along(view, line)) >= _LEAST


def _above(view: View, head: int, heads: Sequence[int]) -> tuple[int, ...]:
    """The lines right above a heading line that hold no days: titles, years, the headings of merged columns."""
    line = head
    while line > 0 and line - 1 not in heads and all(_is_heading(text) for text in view.texts(line - 1)):
        line -= 1
    return tuple(range(line, head))


def _is_heading(text: str) -> bool:
    return bool(years_of(text)) or not any(map(str.isdigit, text))


def _dated(view: View, heads: Sequence[int], ats: Sequence[int], months: dict[int, Month]) -> dict[int, Month]:
    """The months with the years over them in the table: merged over several, or standing where they begin."""
    years: dict[int, int] = {}
    for line in heads:
        carried: int | None = None
        for at in ats:
            named = () if at in months and line == heads[-1] else years_of(view.text(line, at))
            if named or (view.text(line, at) and line != heads[-1]):
                carried = named[0] if len(named) == 1 else None
            if carried is not None:
                years[at] = carried
    return {at: Month(month.month, month.year or years.get(at)) for at, month in months.items()}
