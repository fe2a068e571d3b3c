"""The cells of a table copied so that each is a line of its own, as far as lines and spaces tell them apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Partial, Written
from plans.reading.document import Paragraph, Place
from plans.reading.layouts.calendar_hours import without_hours
from plans.reading.layouts.contents import Content, content_of

_LONGEST = 90
_LEAST = 2
"""So many dates that stand alone make it a table whose cells are lines, though some cells share one."""
_PLACE = re.compile(r"(?:i|på)\s+[^\W\d][^.;:]{1,50}", re.IGNORECASE)
"""Where it is held, behind a date: "i Stora salen, kommunhuset"."""


@dataclass(frozen=True)
class Unit:
    """What stands alone between empty lines, or is an item of a list."""

    lines: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """Its words, with its own line breaks."""
        return "\n".join(line.text.strip() for line in self.lines)

    @property
    def places(self) -> tuple[Place, ...]:
        """Where its lines stand."""
        return tuple(line.place for line in self.lines)

    @property
    def bullet(self) -> bool:
        """Whether it is an item of a list."""
        return self.lines[0].bullet

    @property
    def is_list(self) -> bool:
        """Whether it opens a list, whose items are in it."""
        return any(line.bullet for line in self.lines[1:])

    @property
    def is_date(self) -> bool:
        """Whether it is a date, with no more than a time and a place beside it."""
        return len(self.lines) == 1 and not self.bullet and _is_date(self.text)

    @property
    def when(self) -> str:
        """The date, with its time."""
        return self.text.removesuffix(self.where).rstrip(" ,")

    @property
    def where(self) -> str:
        """The place behind the date."""
        dates = find_dates(self.text, cell=True)
        return _behind(self.text, dates) if dates else ""

    @property
    def is_year(self) -> bool:
        """Whether it is a year, which holds for what stands below it."""
        return len(self.lines) == 1 and content_of(self.text.rstrip(" :")) is Content.YEAR

    @property
    def has_day(self) -> bool:
        """Whether a day stands in it."""
        return any(date.first.day is not None for date in find_dates(self.text, cell=True))


def units_of(lines: Sequence[Paragraph]) -> list[Unit]:
    """Every cell: what empty lines part, each item of a list with the lines that go on with it, each date."""
    is_stacked = sum(_is_date(line.text) for line in lines) >= _LEAST
    cells = [cell for line in lines for cell in _cells(line)] if is_stacked else lines
    return [Unit(tuple(group)) for group in _groups(cells)]


def goes_on(lines: Sequence[Paragraph]) -> bool:
    """Whether a line of days goes on with those of the line right above it: "22 april, 3 juni," "9 september"."""
    return any(
        above.text.rstrip().endswith(",") and _is_date(line.text) and bool(find_dates(above.text))
        for above, line in pairwise(lines)
    )


def _cells(line: Paragraph) -> Iterator[Paragraph]:
    """A line; where it begins with a day and goes on with words, the two cells of it: "15/3 Budgetdialog"."""
    dates = find_dates(line.text) if not line.bullet and not line.heading else ()
    first = dates[0] if dates else None
    if first is None or first.first.day is None or line.text[: first.start].strip():
        yield line
        return
    end = max(first.end, (first.time_span or (0, 0))[1])
    words = line.text[end:].strip(" \t–—-:")
    if words[:1].isupper() and len(words.split()) > 1:
        yield replace(line, text=line.text[:end])
        yield replace(line, text=words)
    else:
        yield line


def _groups(lines: Sequence[Paragraph]) -> Iterator[list[Paragraph]]:
    group: list[Paragraph] = []
    for line in lines:
        begins = line.bullet or _is_alone(line.text) or (bool(group) and _is_alone(group[-1].text))
        if group and (begins or not line.text.strip()):
            yield group
            group = []
        if line.text.strip():
            group.append(line)
    if group:
        yield group


def _is_alone(text: str) -> bool:
    return _is_date(text) or content_of(text) is Content.YEAR


def _is_date(text: str) -> bool:
    text = text.strip()
    dates = find_dates(text, cell=True) if text and len(text) <= _LONGEST else ()
    if not dates or all(date.first == Partial(year=date.first.year) for date in dates):
        return False
    behind = _behind(text, dates)
    return not rest(text.removesuffix(behind), dates) and (not behind or _PLACE.fullmatch(behind) is not None)


def _behind(text: str, dates: Sequence[Written]) -> str:
    """The words at the end, behind the date and its time."""
    end = max((dates[-1].time_span or (0, 0))[1], dates[-1].end)
    return without_hours(text[end:]).strip(" ,:")
