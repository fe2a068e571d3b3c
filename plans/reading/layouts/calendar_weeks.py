"""A table of weeks: "Vecka | Måndag | Tisdag …" with who meets in the cells, or "v 3 | KSAU tis | KS ons"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from plans.reading.bodies.legend import Legend
from plans.reading.document import Row
from plans.reading.layouts.calendar_cells import WEEKDAY, under_heading, weekday_of
from plans.reading.layouts.calendar_days import day_text, week_number
from plans.reading.layouts.calendar_entries import Entry, entries_of
from plans.reading.layouts.calendar_sheet import WEEKS
from plans.reading.layouts.calendar_years import Month, month_of
from plans.reading.layouts.grid_view import View
from plans.reading.layouts.week_anchor import Anchor, anchor_of

_LEAST = 3
_SHARE = 0.8
_ANY_MONTH = 1


@dataclass(frozen=True)
class Weeks:
    """Lines of weeks; `days` are the places along them that a weekday heads, `ats` those that tell which week.

    `months` are places that name no more than a month.
    """

    view: View
    head: int
    ats: tuple[int, ...]
    days: dict[int, int]
    months: tuple[int, ...] = ()

    def lines(self) -> range:
        """The lines under the headings."""
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
        """The places along a line that say what happens."""
        taken = {*self.ats, *self.months}
        return [at for at in range(self.view.size[1]) if at not in taken and (not self.days or at in self.days)]

    def beside(self) -> list[int]:
        """The places along a line that are under no weekday, though others are."""
        taken = {*self.ats, *self.months, *self.columns()}
        return [at for at in range(self.view.size[1]) if at not in taken]

    def is_head(self, line: int) -> bool:
        """Whether a line only heads those under it once more."""
        return bool(self.days) and all(
            weekday_of(self.view.text(line, at)) == day for at, day in self.days.items()
        )

    def month(self, line: int) -> int | None:
        """The month that a line names, over those under it or over its own days."""
        named = [_month_alone(self.view.texts(line)), *(month_of(self.view.cell(line, at)) for at in self.months)]
        return next((one.month for one in named if one is not None), None)

    def anchor(self, line: int, month: int | None, above: Anchor) -> Anchor:
        """The week of a line: that of the one above where it tells of none."""
        own = {at: self.view.text(line, at) for at in self.ats if self.view.text(line, at)}
        if not own:
            return above
        found = [anchor_of(text, month, numbered=_is_weeks(self.view, self.head, at)) for at, text in own.items()]
        weeks = [one.week for one in found if one is not None and one.week is not None]
        days = [one.days for one in found if one is not None and one.days is not None]
        return Anchor(weeks[0] if weeks else None, days[0] if days else None)


def weeks_of(rows: Sequence[Row]) -> Weeks | None:
    """The table as one of weeks, its rows or its columns: under weekdays, or with these in its cells."""
    if not rows:
        return None
    return _headed(View(tuple(rows))) or _headed(View(tuple(rows), turned=True)) or _told(View(tuple(rows)))


def _headed(view: View) -> Weeks | None:
    """The lines as weeks, where weekdays in order head what stands along them, and something tells the weeks."""
    named = {at: found for at in range(view.size[1]) if (found := weekday_of(view.text(0, at))) is not None}
    if len(named) < _LEAST or not all(before < after for before, after in pairwise(named.values())):
        return None
    others = [at for at in range(view.size[1]) if at not in named]
    months = tuple(at for at in others if _names_months(view, at))
    ats = tuple(at for at in others if at not in months and _tells_weeks(view, at, in_months=bool(months)))
    return Weeks(view, 0, ats, named, months) if ats else None


def _told(view: View) -> Weeks | None:
    """The rows as weeks, where a column tells them and most of the cells name their weekday."""
    head = 0 if week_number(view.text(0, 0)) is None else -1
    for at in range(view.size[1]):
        table = Weeks(view, head, (at,), {})
        texts = [text for line in table.lines() if (text := view.text(line, at))]
        weeks = [text for text in texts if week_number(text) is not None]
        is_said = any(text[:1] in "vV" for text in weeks) or _is_weeks(view, head, at)
        if is_said and len(weeks) >= max(_LEAST, _SHARE * len(texts)):
            told = [
                text for line in table.lines() for other in table.columns() if (text := view.text(line, other))
            ]
            if sum(WEEKDAY.search(text) is not None for text in told) >= _SHARE * len(told) > 0:
                return table
    return None


def _is_weeks(view: View, head: int, at: int) -> bool:
    """Whether what stands over a place says that its numbers are weeks."""
    return head >= 0 and WEEKS.fullmatch(view.text(head, at)) is not None


def _names_months(view: View, at: int) -> bool:
    """Whether what stands at a place are months."""
    texts = _under(view, at)
    return bool(texts) and sum(month_of(text) is not None for text in texts) >= _SHARE * len(texts)


def _tells_weeks(view: View, at: int, *, in_months: bool) -> bool:
    """Whether nearly all that stands at a place tells which week it is, by its number or its days."""
    texts, numbered = _under(view, at), _is_weeks(view, 0, at)
    month = _ANY_MONTH if in_months else None
    weeks = sum(anchor_of(text, month, numbered=numbered) is not None for text in texts)
    return weeks >= max(_LEAST, _SHARE * len(texts))


def _under(view: View, at: int) -> list[str]:
    """What stands at a place under the headings, in lines that say more than a month."""
    lines = [line for line in range(1, view.size[0]) if not _month_alone(view.texts(line))]
    return [text for line in lines if (text := view.text(line, at))]


def _month_alone(texts: Sequence[str]) -> Month | None:
    return month_of(texts[0].capitalize()) if len(texts) == 1 else None
