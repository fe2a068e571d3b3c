"""A table of weeks: "Vecka | Måndag | Tisdag …" with who meets in the cells, or "v 3 | KSAU tis | KS ons"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.written import Partial, Written
from plans.reading.document import Row
from plans.reading.layouts.calendar_above import Above
from plans.reading.layouts.calendar_cells import WEEKDAY, under_heading, weekday_of
from plans.reading.layouts.calendar_days import day_text, week_number
from plans.reading.layouts.calendar_entries import Entry, entries_of
from plans.reading.layouts.calendar_making import Making, Spot
from plans.reading.layouts.calendar_notes import notes_of
from plans.reading.layouts.grid_view import View
from plans.reading.refusals import NO_DAY

_LEAST = 3
_SHARE = 0.8


@dataclass(frozen=True)
class Weeks:
    """Rows of weeks; `days` are the columns that a weekday heads, `at` the one of the weeks."""

    view: View
    head: int
    at: int
    days: dict[int, int]

    def lines(self) -> range:
        """The rows under the headings."""
        return range(self.head + 1, self.view.size[0])

    def entries(self, legend: Legend) -> Iterator[Entry]:
        """What stands in the cells of the days."""
        for line in self.lines():
            for at in self.columns():
                yield from self.entries_at(line, at, legend)

    def entries_at(self, line: int, at: int, legend: Legend) -> tuple[Entry, ...]:
        """What stands in a cell, the days left out; the weekday of an entry may be in what is said of it."""
        text = self.view.text(line, at)
        day = day_text(text)
        if day is not None and (self.days or day.written.first.month is not None):
            return entries_of(day.rest, legend)
        if self.days or self.head < 0:
            return entries_of(text, legend)
        return under_heading(self.view.text(self.head, at), text, legend) or entries_of(text, legend)

    def columns(self) -> list[int]:
        """The columns that say what happens."""
        return [at for at in range(self.view.size[1]) if at != self.at and (not self.days or at in self.days)]


def weeks_of(rows: Sequence[Row]) -> Weeks | None:
    """The table as one of weeks: a column of them, and either weekdays over the others or in their cells."""
    if not rows:
        return None
    view = View(tuple(rows))
    days = {at: found for at in range(view.size[1]) if (found := weekday_of(view.text(0, at))) is not None}
    head = 0 if days or week_number(view.text(0, 0)) is None else -1
    for at in range(view.size[1]):
        texts = [text for line in range(head + 1, view.size[0]) if (text := view.text(line, at))]
        weeks = [text for text in texts if week_number(text) is not None]
        named = any(text.lower().startswith("v") for text in weeks) or _is_week(view.text(max(head, 0), at))
        if at not in days and len(weeks) >= _LEAST and len(weeks) >= _SHARE * len(texts) and named:
            table = Weeks(view, head, at, days if len(days) >= _LEAST else {})
            cells = [view.text(line, other) for line in table.lines() for other in table.columns()]
            told = [text for text in cells if text]
            if table.days or sum(WEEKDAY.search(text) is not None for text in told) >= _SHARE * len(told) > 0:
                return table
    return None


def _is_week(heading: str) -> bool:
    return re.fullmatch(r"\W*v(?:ecka|eckor|\.)?\W*", heading, re.IGNORECASE) is not None


def read_weeks(making: Making, weeks: Weeks, over: Above) -> None:
    """Every entry, on its weekday of its week, or on the day that its cell names."""
    view = weeks.view
    if weeks.head >= 0:
        making.used(view.place(weeks.head, 0))
    week: int | None = None
    for line in weeks.lines():
        week = week_number(view.text(line, weeks.at)) or week
        for at in weeks.columns():
            text = view.text(line, at)
            if week is not None and text and not view.repeats(line, at):
                _cell(making, weeks, line, at, week, over)
        making.empty(view.place(line, 0))


def _cell(making: Making, weeks: Weeks, line: int, at: int, week: int, over: Above) -> None:
    view = weeks.view
    text, name = view.text(line, at), view.text(weeks.head, at) if weeks.head >= 0 else ""
    spot = Spot(view.place(line, at), name or None, {name or "Dag": text}, over.year, "days")
    day = day_text(text)
    if day is not None and day.written.first.month is not None:
        written = replace(day.written, week=day.written.week or week)
    else:
        raw = f"v. {week} {name or ''}".strip()
        written = Written(0, len(text), raw, Partial(week=week), weekday=weeks.days.get(at))
    for entry in weeks.entries_at(line, at, making.legend):
        own = None if weeks.days else WEEKDAY.search(f"{entry.label.words} {entry.said}")
        one = written if own is None else replace(written, raw=f"v. {week} {own[1]}", weekday=weekday_of(own[1]))
        words = " ".join(WEEKDAY.sub(" ", entry.label.words).split())
        label = replace(entry.label, words=words) if own is not None else entry.label
        if entry.free:
            making.tell(spot.place, f"{written.raw} {entry.label.words}", "holiday")
            making.left_aside(spot.place)
        elif one.weekday is None and one.first.day is None:
            making.refuse(spot, text, label, NO_DAY)
        else:
            notes = notes_of(WEEKDAY.sub(" ", entry.said), making.legend, entry.label.marks)
            making.meeting(spot, one, label, notes)
