"""A calendar sheet: a line for each day with who meets beside it, a wall calendar, a table of weeks."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from plans.clock import Hours
from plans.reading.bodies.legend import Legend
from plans.reading.dates.written import Written
from plans.reading.layouts.calendar_above import Above, above
from plans.reading.layouts.calendar_beside import with_beside
from plans.reading.layouts.calendar_cells import (
    are_parts,
    entries_at,
    has_days_across,
    has_days_beside,
    has_steps_alone,
    headed,
    heading_of,
    hours_beside,
    notes_beside,
    other_day,
    weekday_of,
)
from plans.reading.layouts.calendar_days import day_text, week_number, with_month
from plans.reading.layouts.calendar_entries import Entry
from plans.reading.layouts.calendar_finding import sheet_of
from plans.reading.layouts.calendar_heads import one_headed
from plans.reading.layouts.calendar_hours import without_hours
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_making import Making, Spot
from plans.reading.layouts.calendar_notes import notes_of
from plans.reading.layouts.calendar_sheet import Sheet
from plans.reading.layouts.calendar_under import under
from plans.reading.layouts.calendar_weeks import Weeks, weeks_of
from plans.reading.layouts.calendar_weeks_reader import WeeksReader
from plans.reading.layouts.calendar_years import Month, month_in, month_of, years_of
from plans.reading.layouts.monday_weeks import with_weeks
from plans.reading.layouts.part import Context, Part, PartRead, text_of
from plans.reading.layouts.weekday_letters import spelled
from plans.reading.reading import Use
from plans.reading.refusals import NO_DAY

NAME = "calendar"
_CROSSED = 2
"""So many columns that bodies head, with crosses and times under them, are no table of activities."""
_SURE = 1.0
"""How sure weeks under weekdays are, whoever meets."""
_TIMED = 0.6
"""How sure a list is of days and times alone: whose they are is told above it, or asked."""
_KNOWN = 0.5
"""How many of the entries have to be bodies or holidays."""


def fit(part: Part, context: Context) -> float:
    """How sure: days down a column, and bodies beside them."""
    if not part.is_table:
        return 0.0
    part = _told(part)
    sheet, weeks = _sheet(part, above(part, context), context.legend), weeks_of(part.rows)
    if weeks is not None and _heads_all(weeks, sheet):
        return _SURE if any(not entry.free for entry in weeks.entries(context.legend)) else 0.0
    if sheet is not None and sheet.head < 0 and are_parts(sheet, context.legend):
        return 0.0
    if sheet is not None and (has_steps_alone(sheet) if sheet.head >= 0 else has_days_beside(sheet)):
        return 0.0
    if sheet is not None and has_days_across(sheet):
        return 0.0
    if sheet is not None and _has_months(sheet, part):
        entries = list(_entries(sheet, context.legend))
        if not entries and sheet.times:
            return _TIMED
    elif weeks is not None:
        entries = list(weeks.entries(context.legend))
    else:
        return 0.0
    if sheet is not None and len(headed(sheet, context.legend)) >= _CROSSED:
        return 1.0
    share = sum(bool(entry.label.bodies) or entry.free for entry in entries) / len(entries) if entries else 0.0
    return 0.5 + 0.45 * share if share >= _KNOWN and any(entry.label.bodies for entry in entries) else 0.0


def _heads_all(weeks: Weeks, sheet: Sheet | None) -> bool:
    """Whether weekdays head what happens, and the days, if there are any, are no more than those of the weeks."""
    if not weeks.days or sheet is None:
        return bool(weeks.days)
    return sheet.view.turned == weeks.view.turned and not {*sheet.days} & {*weeks.days}


def _sheet(part: Part, over: Above, legend: Legend) -> Sheet | None:
    sheet = sheet_of(part.rows, over.years)
    return None if sheet is None else with_beside(sheet, legend)


def _has_months(sheet: Sheet, part: Part) -> bool:
    """Whether every day has a month: its own, one over its column, or one in a heading."""
    if sheet.months or _month_over(part) is not None:
        return True
    texts = [sheet.view.text(line, at) for line in sheet.lines for at in sheet.days]
    found = [day for text in texts if (day := day_text(text)) is not None]
    return all(day.written.first.month is not None for day in found) or any(map(month_of, texts))


def _entries(sheet: Sheet, legend: Legend) -> Iterator[Entry]:
    for line in sheet.lines:
        for at in sheet.entry_columns():
            text = sheet.view.text(line, at)
            if day_text(text) is not None if at in sheet.days else other_day(text) is None:
                yield from entries_at(sheet, line, at, legend)


def _month_over(part: Part) -> Month | None:
    """The month of the innermost heading that names one."""
    for text in reversed(part.headings):
        first = " ".join(text.split()[:1])
        month = month_of(text.capitalize()) or month_of(first.capitalize()) or month_in(text)
        if month is not None:
            return Month(month.month, month.year or next(iter(years_of(text)), None))
    return None


def read(part: Part, context: Context) -> PartRead:
    """Every entry of every day."""
    read = _read(_told(part), context)
    headed = {row.place: Use.USED if text_of(row) else Use.EMPTY for row in part.rows}
    return replace(read, uses={**headed, **read.uses})


def _told(part: Part) -> Part:
    """The part with its headings in one row, and weekdays and weeks in words."""
    return one_headed(with_weeks(spelled(part)))


def _read(part: Part, context: Context) -> PartRead:
    over = above(part, context)
    making = Making(NAME, part, context.legend)
    sheet, weeks = _sheet(part, over, context.legend), weeks_of(part.rows)
    if sheet is None or not _has_months(sheet, part) or (weeks is not None and _heads_all(weeks, sheet)):
        if weeks is not None:
            WeeksReader(making, weeks, over).read()
        return making.done(["weeks"])
    _Days(making, sheet, over, _month_over(part)).read()
    seen = "wall" if len(sheet.days) > 1 or len(sheet.months) > 1 else "days"
    return making.done(
        [seen], [sheet.view.text(sheet.head, at) for at in range(sheet.view.size[1])] if sheet.head >= 0 else []
    )


@dataclass
class _Days:
    """A sheet of days on its way to be read; `month` is the one of the last row or heading that named one."""

    making: Making
    sheet: Sheet
    over: Above
    month: Month | None
    week: int | None = None
    order: list[int] = field(default_factory=list)
    """For each row its column, where columns are months: they follow on one another."""

    def read(self) -> None:
        if self.sheet.head >= 0:
            for at in range(self.sheet.view.size[1]):
                self.making.used(self.sheet.view.place(self.sheet.head, at))
        for line in self.sheet.lines:
            self._line(line)
        by_column = sorted(zip(self.order, self.making.rows, strict=True), key=lambda one: one[0])
        self.making.rows = [row for _, row in by_column]

    def _line(self, line: int) -> None:
        view = self.sheet.view
        texts = view.texts(line)
        alone = [text for text in texts if not text.isspace()]
        if len(alone) == 1 and (month := month_of(alone[0].capitalize())) is not None:
            self.month = month
            self.making.used(view.place(line, 0))
            return
        self._week(line)
        sheet = self.sheet
        took = {sheet.day_column(at) for at in sheet.entry_columns() if self._cell(line, at)}
        alone_at = (at for at in sheet.times if sheet.day_column(at) not in took)
        took |= {sheet.day_column(at) for at in alone_at if self._cell(line, at)}
        if not took and any(day_text(text) for text in texts):
            self.making.empty(view.place(line, 0))

    def _week(self, line: int) -> None:
        """The week stands at the line, or is that of the line above; but a Monday begins another."""
        view = self.sheet.view
        texts = [text for at in range(view.size[1]) if at not in self.sheet.days and (text := view.text(line, at))]
        weeks = [week for at in self.sheet.weeks if (week := week_number(view.text(line, at))) is not None]
        weeks += [week for text in texts if text[:1] in "vV" and (week := week_number(text)) is not None]
        day = day_text(view.text(line, self.sheet.days[0]))
        if weeks or (day is not None and day.written.weekday == 0):
            self.week = weeks[0] if weeks else None

    def _cell(self, line: int, at: int) -> bool:
        """The entries of one cell; whether it had any."""
        sheet, view = self.sheet, self.sheet.view
        cell = view.cell(line, at)
        column = sheet.day_column(at)
        if not cell.text.strip() or column is None or view.repeats(line, at):
            return False
        day = day_text(view.text(line, column))
        text = day.rest if day is not None and at in sheet.days else cell.text
        entries = entries_at(sheet, line, at, self.making.legend)
        if at in sheet.times and self.over.body is not None:
            entries = (Entry(self.over.body),)
        other = other_day(cell.text) if at not in sheet.days else None
        if other is not None and not all(entry.free for entry in entries):
            self._other_day(line, at, other)
            return True
        if not entries:
            return False
        month = sheet.month(at) or self.month
        place = view.place(line, at)
        if day is None or (month is None and day.written.first.month is None):
            self.making.lost([place], f"{view.text(line, column)} {text}".strip(), NO_DAY)
            return True
        weekdays = (weekday_of(view.text(line, other)) for other in sheet.weekdays_of(column))
        weekday = next((found for found in weekdays if found is not None), None)
        written = with_month(
            day.written, month.month if month else None, weekday, self.week if len(sheet.days) == 1 else None
        )
        name = view.text(sheet.head, at) or view.text(sheet.head, column) if sheet.head >= 0 else ""
        year = (month.year if month is not None and month.year else None) or self.over.year
        spot = Spot(place, name or None, {name or "Dag": text.strip()}, year, "days")
        beside, notes = hours_beside(sheet, line, at), notes_beside(sheet, line, at)
        before = len(self.making.rows)
        for entry in entries:
            is_timed = entry.label.hours is not None or beside is not None
            told = map(without_hours, notes) if is_timed else notes
            said = ", ".join(filter(None, (entry.said, *told)))
            self._entry(spot, written, replace(entry, said=said), beside)
        if cell.struck or view.cell(line, column).struck:
            self.making.strike(before)
        wall = column if len(sheet.days) > 1 else at if len(sheet.months) > 1 else 0
        self.order += [wall] * (len(self.making.rows) - len(self.order))
        return True

    def _other_day(self, line: int, at: int, written: Written) -> None:
        """A day of its own in a column beside, which says what happens then: "Stoppdag", "Utskick"."""
        heading = heading_of(self.sheet, at)
        spot = Spot(
            self.sheet.view.place(line, at), heading or None, {heading or "Dag": written.raw}, self.over.year
        )
        label = self._of_meeting(line, at, label_of(heading, self.making.legend))
        if label.meets or not label.words:
            self.making.lost([spot.place], f"{heading} {written.raw}".strip(), NO_DAY)
        else:
            self.making.meeting(
                replace(spot, section=heading), written, label, notes_of("", self.making.legend, ())
            )
        self.order += [0] * (len(self.making.rows) - len(self.order))

    def _of_meeting(self, line: int, at: int, label: Label) -> Label:
        """What leads up to the only meeting of a line, as that body's."""
        legend, others = self.making.legend, [other for other in self.sheet.entry_columns() if other != at]
        cells = (entries_at(self.sheet, line, other, legend) for other in others)
        meetings = [entry.label for cell in cells for entry in cell if entry.label.bodies and not entry.free]
        return under(meetings[0], label, legend) if len({one.bodies for one in meetings}) == 1 else label

    def _entry(self, spot: Spot, written: Written, entry: Entry, beside: Hours | None) -> None:
        if entry.free:
            self.making.tell(spot.place, f"{written.raw} {entry.label.words}", "holiday")
            self.making.left_aside(spot.place)
        else:
            label = replace(entry.label, hours=entry.label.hours or beside)
            self.making.meeting(spot, written, label, notes_of(entry.said, self.making.legend, label.marks))
