"""The rows of a table of whole dates: who each of them names, and the dates in their columns."""

from dataclasses import dataclass, field, replace
from functools import cached_property

from plans.activity import Kind
from plans.reading.dates.grammar.words import SHORT_WEEKDAYS, WEEKDAYS
from plans.reading.dates.written import Written
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_above import Above
from plans.reading.layouts.calendar_days import week_number
from plans.reading.layouts.calendar_entries import Entry, entries_of
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_making import Making, Spot
from plans.reading.layouts.calendar_notes import notes_of
from plans.reading.layouts.calendar_under import is_occasion, is_of_another, is_own, is_part, under
from plans.reading.layouts.calendar_years import month_of, years_of
from plans.reading.layouts.columns_dates import SaidDate, read_dates
from plans.reading.layouts.columns_hours import hours_of, open_hours_of
from plans.reading.layouts.columns_notes import with_notes
from plans.reading.layouts.columns_shape import Columns, Holds
from plans.reading.layouts.columns_words import by_heading, in_month
from plans.reading.layouts.columns_years import near_meeting, steps_in_years, year_beside, year_over
from plans.reading.layouts.doers_named import is_doer
from plans.reading.layouts.moved_to import moved_to
from plans.reading.layouts.part import OpenBodies
from plans.reading.layouts.running_lines import is_week
from plans.reading.layouts.within import within
from plans.reading.layouts.within_pieces import has_own_dates
from plans.reading.refusals import CROSSED_OUT

_NOBODY = Entry(Label(""))


@dataclass
class ColumnsReader:
    """A table on its way to be read; `body` is the cell that last named one, `year` the row that last did."""

    making: Making
    table: Columns
    over: Above
    body: str = ""
    year: int | None = None
    order: list[int] = field(default_factory=list)
    """For each row its column, down which the days follow on one another."""

    def read(self) -> None:
        """Read every row; the dates come column by column."""
        for line in self.table.heads:
            self.making.used(self.table.view.place(line, 0))
        for line in self.table.lines:
            self._line(line)
        by_column = sorted(zip(self.order, self.making.rows, strict=True), key=lambda one: one[0])
        meetings = {at for at, label in self.table.labels.items() if _is_the_meeting(label)}
        self.making.rows = steps_in_years(by_column, meetings)

    def _line(self, line: int) -> None:
        view = self.table.view
        texts = view.texts(line)
        dated = self._dated(line) or self._on_day_above(line)
        if len(texts) == 1 and (not dated or self._is_section(texts[0])):
            self._section(line, texts[0])
            return
        years = [year for at in self.table.of(Holds.YEAR) for year in years_of(view.text(line, at))]
        self.year = next(iter(years), self.year)
        entries = self._entries(line) or [_NOBODY]
        before = len(self.making.rows)
        for at in dated:
            if not view.repeats(line, at):
                self._cell(line, at, entries)
                self._ordered(at)
        self._in_years(before)
        for at in self.table.of(Holds.WORDS, Holds.NOTE):
            self._words(line, at)
            self._ordered(at)

    def _in_years(self, before: int) -> None:
        """Put each step of a line in the year about its meeting: the next one to the right, or the last one."""
        placed = [*zip(self.order[before:], self.making.rows[before:], strict=True)]
        held = [(at, row) for at, row in placed if _is_the_meeting(self.table.labels[at])]
        for n, (at, row) in enumerate(placed, before) if held else ():
            if not _is_the_meeting(self.table.labels[at]):
                meeting = next((other for to, other in held if to > at), held[-1][1])
                self.making.rows[n] = near_meeting(row, meeting)

    def _dated(self, line: int) -> list[int]:
        view = self.table.view
        return [at for at in self.table.of(Holds.DATE) if any(map(str.isalnum, view.text(line, at)))]

    def _on_day_above(self, line: int) -> list[int]:
        """The only column of days, where somebody else meets in the line, at a time of its own."""
        days, view = self.table.of(Holds.DATE), self.table.view
        named = any(view.text(line, at) for at in self.table.of(Holds.BODY))
        is_timed = len(days) == 1 and hours_of(self.table, line, days[0], step=False) is not None
        return list(days) if named and is_timed and self._line_of_day(line, days[0]) != line else []

    def _line_of_day(self, line: int, at: int) -> int:
        """The nearest line from this one up that has a day in a column; the line itself where none has."""
        above = (other for other in reversed(self.table.lines) if other <= line)
        return next((other for other in above if self.table.view.text(other, at)), line)

    def _ordered(self, at: int) -> None:
        self.order += [at] * (len(self.making.rows) - len(self.order))

    def _words(self, line: int, at: int) -> None:
        """The days that words beside the dates name: of other bodies, of what else happens."""
        text, spot = self.table.view.text(line, at), self._spot(line, at)
        is_of_others = moved_to(text) is None or len(self._dated(line)) > 1
        if is_of_others and has_own_dates(text) and not self.table.view.repeats(line, at):
            before, legend = len(self.making.rows), self.making.legend
            self.making.within(spot, within(text, spot.place, legend, spot.columns, spot.cell))
            self.making.rows[before:] = by_heading(self.making.rows[before:], self.table.heading(at), legend)
        elif at in self._doers and not self.table.view.repeats(line, at):
            beside = [self.table.view.text(line, other) for other in self.table.of(Holds.WORDS) if other != at]
            row = in_month(text, beside, spot)
            self.making.rows += by_heading([row], self.table.heading(at), self.making.legend) if row else ()

    @cached_property
    def _doers(self) -> frozenset[int]:
        """The columns of words that somebody heads who does what they say."""
        words = self.table.of(Holds.WORDS)
        return frozenset(at for at in words if is_doer(self.table.heading(at), self.making.legend))

    def _is_section(self, text: str) -> bool:
        named = label_of(text, self.making.legend).known and not any(map(str.isdigit, text))
        return named or text.strip().isdigit() or month_of(text) is not None or is_week(text)

    def _section(self, line: int, text: str) -> None:
        """A row that says one thing: a year, a month or a body over the rows under it."""
        years, label = years_of(text), label_of(text, self.making.legend)
        if years:
            self.year = years[0] if len(years) == 1 else None
        if label.known and not label.general:
            self.body = text
        if years or label.known or month_of(text) is not None or is_week(text):
            self.making.used(self.table.view.place(line, 0))

    def _entries(self, line: int) -> list[Entry]:
        """Who the row's own columns name: with the row above where the first of them is empty."""
        columns = self.table.of(Holds.BODY)
        texts = [self.table.view.text(line, at) for at in columns] or [""]
        self.body = texts[0] or self.body
        texts = [text for text in (self.body, *texts[1:]) if text]
        if len(texts) == 1:
            found = [entry for entry in entries_of(texts[0], self.making.legend) if entry.label.bodies]
            if found:
                return found
        label: Label | None = None
        for text in texts:
            label = under(label, label_of(text, self.making.legend), self.making.legend, within=True)
        return [Entry(label)] if label is not None else []

    def _cell(self, line: int, at: int, entries: list[Entry]) -> None:
        cell = self.table.view.cell(self._line_of_day(line, at), at)
        spot = self._spot(line, at)
        if cell.crossed:
            self.making.tell(spot.place, cell.crossed, CROSSED_OUT)
        read = read_dates(cell.text)
        before = len(self.making.rows)
        for entry in entries if read.refused is not None else ():
            self.making.refuse(spot, cell.text, self._label(at, entry), read.refused or "")
        for date in read.dates if read.refused is None else ():
            for entry in entries:
                self._meeting(line, at, date, self._label(at, entry), entry.said)
        if cell.struck:
            self.making.strike(before)
        followed = self._next(at)
        for n, row in enumerate(self.making.rows[before:], before):
            whose = OpenBodies(followed, None, "whose_column", row.title) if followed and not row.bodies else None
            self.making.rows[n] = replace(row, open_bodies=whose)

    def _meeting(self, line: int, at: int, date: SaidDate, label: Label, said: str) -> None:
        spot = self._spot(line, at)
        spot = replace(spot, year=year_beside(self.table, line, date.written) or spot.year)
        words = ", ".join(filter(None, (date.said, said)))
        notes = notes_of(words, self.making.legend, label.marks)
        beside = [n for n in self.table.of(Holds.WORDS, Holds.NOTE) if n not in self._doers and self._is_of(n, at)]
        told = [text for n in beside if (text := self.table.view.text(line, n))]
        step = self._is_step(at)
        hours = hours_of(self.table, line, at, step=step) if label.meets else None
        has_hours = hours is not None
        others = {code for one in self.table.labels.values() for code in one.bodies}
        notes = with_notes(
            notes,
            told,
            self.making.legend,
            titled=label.meets,
            timed=not step,
            has_hours=has_hours,
            whose=label.bodies,
            others=others,
        )
        moves = [moved for text in told if (moved := moved_to(text)) is not None]
        if moves and len(self._dated(line)) == 1:
            notes = replace(notes, moved=moves[0])
        if told and self.table.holds[0] is Holds.WORDS and is_occasion(label_of(told[0], self.making.legend)):
            label = replace(label, hours=None, ordinary=False)  # its own words say that it is no usual meeting
        perhaps = open_hours_of(self.table, line, at, step=step) if label.meets else None
        matter = self.table.view.text(line, 0) if self.table.holds[0] is Holds.WORDS else ""
        if matter and label.words and not label.meets:
            label = replace(label, words=f"{label.words}: {' '.join(matter.split())}")
        self.making.meeting(spot, self._beside(line, date.written), label, notes, hours, perhaps)

    def _is_of(self, words: int, at: int) -> bool:
        """Whether words say something of a column's days: without a heading they do of the nearest to the left."""
        left = [other for other in self.table.of(Holds.DATE) if other < words]
        return bool(self.table.heading(words)) or not left or left[-1] == at

    def _is_step(self, at: int) -> bool:
        """Whether a column only leads up to the meetings of another one, or follows on them."""
        return not _is_the_meeting(self.table.labels[at]) and any(map(_is_the_meeting, self.table.labels.values()))

    def _next(self, at: int) -> tuple[str, ...]:
        """The bodies of the next column, for one of mailings or last days: "Utskick | KSAU | KS"."""
        read = kind_of(self.table.labels[at].words)
        columns = [other for other in self.table.of(Holds.DATE) if other > at]
        is_for_others = read.sure and read.kind in (Kind.MAILING, Kind.DEADLINE)
        return self.table.labels[columns[0]].bodies if is_for_others and columns else ()

    def _beside(self, line: int, written: Written) -> Written:
        """The date with the weekday and the week of columns of their own, if it is the row's only one."""
        if len(self.table.of(Holds.DATE)) > 1:
            return written
        words = [self.table.view.text(line, at).lower().strip(". ") for at in self.table.of(Holds.WEEKDAY)]
        weekdays = [WEEKDAYS.get(word, SHORT_WEEKDAYS.get(word)) for word in words]
        weeks = [week_number(self.table.view.text(line, at)) for at in self.table.of(Holds.WEEK)]
        weekday = written.weekday if written.weekday is not None else next(iter(weekdays), None)
        return replace(written, weekday=weekday, week=written.week or next(iter(weeks), None))

    def _label(self, at: int, entry: Entry) -> Label:
        """Whose the dates of a column are in a row."""
        column, legend = self.table.labels[at], self.making.legend
        row = entry.label if entry.label.bodies else self.over.body
        if entry.label.words and not entry.label.bodies and not column.words:
            return entry.label
        if column.known and column.bodies and not is_part(column):
            said = entry.label
            if is_occasion(said):
                return under(column, said, legend, within=True)
            says_what = said.words and is_part(said) and (not said.bodies or is_of_another(said))
            return under(column, said, legend) if says_what else column
        if row is None:
            return column
        if not column.words or (len(self.table.labels) == 1 and column.meets):
            return row
        return under(row, column, legend, within=row is entry.label)

    def _spot(self, line: int, at: int) -> Spot:
        view, bodies, dates = self.table.view, self.table.of(Holds.BODY), self.table.of(Holds.DATE)
        names = [text for other in bodies if (text := view.text(line, other))]
        cells = {
            self.table.heading(other) or f"Kolumn {other + 1}": text
            for other in range(view.size[1])
            if (text := view.text(line, other))
        }
        in_order = len(dates) == 1 and bodies and dates[0] < bodies[0]
        return Spot(
            view.place(line, at),
            ", ".join(filter(None, (*names, self.table.heading(at)))) or None,
            cells,
            self.year or year_over(self.table, at) or self.over.year,
            "days" if in_order else None,  # rows that begin with their day stand in the order of the days
        )


def _is_the_meeting(label: Label) -> bool:
    """Whether a column holds the meetings themselves, and not what leads up to them or follows on them."""
    return label.meets and not is_of_another(label) and (is_own(label) or not is_part(label))
