"""A calendar sheet of days on its way to be read: every entry beside its day, and days of their own."""

from dataclasses import dataclass, field, replace

from plans.clock import Hours
from plans.reading.dates.written import Written
from plans.reading.layouts.calendar_above import Above
from plans.reading.layouts.calendar_cells import (
    entries_at,
    heading_of,
    hours_beside,
    notes_beside,
    other_day,
    weekday_of,
)
from plans.reading.layouts.calendar_days import day_text, week_number, with_month
from plans.reading.layouts.calendar_entries import Entry
from plans.reading.layouts.calendar_hours import without_hours
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_making import Making, Spot
from plans.reading.layouts.calendar_notes import notes_of
from plans.reading.layouts.calendar_sheet import Sheet
from plans.reading.layouts.calendar_under import under
from plans.reading.layouts.calendar_years import Month, month_of
from plans.reading.refusals import NO_DAY


@dataclass
class DaysReader:
    """A sheet of days on its way to be read; `month` is the one of the last row or heading that named one."""

    making: Making
    sheet: Sheet
    over: Above
    month: Month | None
    week: int | None = None
    order: list[int] = field(default_factory=list)
    """For each row its column, where columns are months: they follow on one another."""

    def read(self) -> None:
        """Make the rows of every line, those of a wall month by month."""
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
        day = day_text(view.text(self._line_of_day(line, at, column), column))
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

    def _line_of_day(self, line: int, at: int, column: int) -> int:
        """The line in which the day of a cell stands: one above where only a time of its own parts the two."""
        for above in range(line, self.sheet.lines.start - 1, -1):
            if self.sheet.view.text(above, column):
                return above
            if len(self.sheet.days) > 1 or hours_beside(self.sheet, above, at) is None:
                break
        return line

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
