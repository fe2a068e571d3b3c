"""The lines of a grid: whose each of them is, when they begin, and the days in their cells."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from plans.clock import Hours
from plans.reading.bodies.legend import Legend
from plans.reading.document import Cell, Place
from plans.reading.layouts.calendar_above import Above
from plans.reading.layouts.calendar_cells import weekday_of
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_making import Making, Spot
from plans.reading.layouts.calendar_notes import NO_NOTES, notes_of
from plans.reading.layouts.calendar_years import Month, spread
from plans.reading.layouts.called_off import is_perhaps
from plans.reading.layouts.grid_cells import CellDay, read_cell
from plans.reading.layouts.grid_items import happens_in_month, items_of
from plans.reading.layouts.grid_names import LineNames
from plans.reading.layouts.grid_rows import (
    has_moved,
    has_whole_days,
    marks_of,
    open_time_of,
    sort_of_line,
    strayed,
    time_of,
)
from plans.reading.layouts.grid_shape import Band, Sort
from plans.reading.layouts.grid_splits import Split, splits_of
from plans.reading.layouts.grid_under import when_under
from plans.reading.layouts.grid_unplaced import Habits, Unplaced
from plans.reading.layouts.part import OpenBodies, OpenHours, RawRow
from plans.reading.layouts.within import within
from plans.reading.layouts.within_pieces import has_own_dates
from plans.reading.refusals import COLUMNS_LOST, CROSSED_OUT, NO_DAY

_HEADINGS = {Sort.LABEL: "Organ", Sort.TIME: "Tid"}


@dataclass(frozen=True)
class _Line:
    """A line as its cells are read: whose it is, its time, what it says of marks, why nothing is taken of it.

    `perhaps`: its column of times says that it meets only if needed.
    """

    at: int
    label: Label
    hours: Hours | None = None
    own: Mapping[str, str] = field(default_factory=dict)
    refused: str | None = None
    perhaps: bool = False
    either: OpenHours | None = None


@dataclass
class GridLines:
    """One band of a grid as it is read, line by line."""

    making: Making
    band: Band
    over: Above
    marks: Mapping[str, str] = field(default_factory=dict)
    """What the notes right under the grid say of its marks."""
    unplaced: Mapping[Place, Unplaced] = field(default_factory=dict)
    """The lines whose days stand in no known column."""
    habits: Habits = field(default_factory=dict)
    whens: set[int] = field(default_factory=set)
    """The lines that only tell when the body of the line above meets."""

    def read(self) -> None:
        """Read every line, and give the headings their use."""
        view, band = self.band.view, self.band
        names = LineNames(band, self.over, self.making.legend)
        for line in band.lines:
            sort = sort_of_line(band, line)
            is_unplaced = view.place(line, 0) in self.unplaced
            if line in self.whens:
                self.making.used(view.place(line, 0))
            elif sort is Sort.LABEL and (any(self._filled(line)) or is_unplaced):
                self._line(line, names)
            elif not view.turned and sort is Sort.OTHER:
                self.making.aside(view.place(line, 0), " | ".join(self._filled(line)), "no_meeting")
            elif sort is Sort.WORDS:
                self._words(line)
            elif not view.turned and sort is not Sort.LABEL:
                self.making.used(view.place(line, 0))
        for line, at in self._headings():
            self.making.used(view.place(line, at))
        for line, at in strayed(band):
            self.making.lost([view.place(line, at)], view.text(line, at), COLUMNS_LOST)

    def _words(self, line: int) -> None:
        """A column of what happens beside those of the bodies: the days that its words name."""
        for at in sorted(self.band.months):
            text, spot = self.band.view.text(line, at), self._spot(_Line(line, Label("")), at)
            if has_own_dates(text) and not self.band.view.repeats(line, at):
                self.making.within(spot, within(text, spot.place, self.making.legend, spot.columns, spot.cell))

    def _headings(self) -> list[tuple[int, int]]:
        """Cells that stand on the headings' lines of the document."""
        if not self.band.view.turned:
            return [(line, 0) for line in (*self.band.above, self.band.head)]
        head = self.band.head
        lines = (head, *self.band.lines)
        heads = (*self.band.of(Sort.LABEL), *self.band.of(Sort.TIME))
        named = {at for at in heads if any(self.band.view.text(line, at) for line in lines)}
        return [(head, at) for at in self.band.sorts if at in named or self.band.view.text(head, at)]

    def _filled(self, line: int) -> list[str]:
        return [text for at in self.band.ats if (text := self.band.view.text(line, at))]

    def _line(self, line: int, names: LineNames) -> None:
        label, guessed = names.of(line)
        label = self._on_weekday(line, self._of_matter(line, label))
        hours, marks = time_of(self.band, line), marks_of(self.band, line)
        if (told := when_under(self.band, line)) is not None:
            under, when = told
            self.whens.add(under)
            hours = hours or when.hours
            label = replace(label, weekday=when.weekday if label.weekday is None else label.weekday)
        moved = COLUMNS_LOST if has_moved(self.band, line) else None
        times = (self.band.view.text(line, at) for at in self.band.of(Sort.TIME))
        perhaps, either = any(map(is_perhaps, times)), open_time_of(self.band, line)
        one = _Line(line, label, hours, {**self.marks, **marks}, moved, perhaps, either)
        unplaced = self.unplaced.get(self.band.view.place(line, 0))
        if unplaced is not None:
            self._suppose(one, unplaced)
            return
        before = len(self.making.rows)
        for at in sorted((*self.band.months, *self.band.lost)):
            self._cell(one, at)
        if followed := names.followed(line, label):
            rows = self.making.rows
            rows[before:] = [
                replace(row, open_bodies=OpenBodies(followed, None, "whose_column", row.title))
                for row in rows[before:]
            ]
        if guessed and label.bodies and self.making.rows[before:]:
            days = " ".join(text for at in self.band.months if (text := self.band.view.text(line, at)))
            place = self.band.view.place(line, min(self.band.months))
            self.making.ask_body(place, label, days, "label_empty")

    def _of_matter(self, line: int, label: Label) -> Label:
        """The label, as nobody's where it names what is done: each day has words, and some say who does it."""
        if label.known or not label.bodies:
            return label
        cells = ((self.band.view.text(line, at), month) for at, month in self.months.items())
        said = [_said(day) for text, month in cells for day in read_cell(text, month).days]
        names_others = any(_names(words, self.making.legend) for words in said if words[:1] != "(")
        return replace(label, bodies=(), who=(), name="") if all(said) and names_others else label

    def _suppose(self, line: _Line, unplaced: Unplaced) -> None:
        """A line whose days stand in no known column: what it may say is asked, and what is certain is taken."""
        months = [self.months[at] for at in sorted(self.months)]
        weekday = line.label.weekday if line.label.weekday is not None else self.habits.get(line.label.bodies)
        splits = splits_of(unplaced.values, months, weekday)
        spot = replace(self._spot(line, min(self.months)), cell=line.label.words or None, columns={})
        self.making.unplaced(
            spot, unplaced, line.label, line.hours, tuple(map(str, splits.likeliest)), taken=splits.certain
        )
        refused = self.making.rows[-1]
        for split in splits.likeliest:
            self.making.suppose(refused, str(split), self._rows_of(line, split))

    def _rows_of(self, line: _Line, split: Split) -> list[RawRow]:
        """The rows of a line if its cells are those."""
        making = Making(self.making.layout, self.making.part, self.making.legend)
        reader = replace(self, making=making)
        for at, text in zip(sorted(self.months), split.cells, strict=True):
            reader._days(line, reader._spot(line, at), text, self.months[at])
        return making.rows

    def _on_weekday(self, line: int, label: Label) -> Label:
        """The label with the weekday that stands in a column of its own."""
        texts = [text for at in self.band.of(Sort.WEEKDAY) if (text := self.band.view.text(line, at))]
        return replace(label, weekday=weekday_of(texts[0])) if texts and label.weekday is None else label

    def _cell(self, line: _Line, at: int) -> None:
        cell = self.band.view.cell(line.at, at)
        if self.band.view.repeats(line.at, at):
            return
        spot, month = self._spot(line, at), self.months.get(at)
        if cell.crossed:
            self.making.tell(spot.place, cell.crossed, CROSSED_OUT)
        if month is None or line.refused is not None:
            if any(map(str.isdigit, cell.text)):
                self.making.refuse(spot, cell.text, line.label, COLUMNS_LOST)
            return
        before = len(self.making.rows)
        for item in items_of(cell.text):
            self._days(line, spot, item, month, _lost_zero(cell))
        if cell.struck:
            self.making.strike(before)

    def _days(self, line: _Line, spot: Spot, text: str, month: Month, refused: str | None = None) -> None:
        read = read_cell(text, month, whole=has_whole_days(self.band, line.at))
        if refused is not None or read.refused is not None:
            self.making.refuse(spot, text, line.label, refused or read.refused or "")
        elif read.words and happens_in_month(self.making, spot, line.label, text, month, self._name(month)):
            return
        elif read.words:
            self.making.tell(spot.place, f"{line.label.words} {text}".strip(), NO_DAY)
        else:
            for day in read.days:
                self._day(spot, day, line)

    def _name(self, month: Month) -> str:
        """What a month is called at the edge of the grid."""
        at = next(at for at, one in self.months.items() if one is month)
        return " ".join(self.band.heading(at).split())

    def _day(self, spot: Spot, day: CellDay, line: _Line) -> None:
        notes = notes_of(day.said, self.making.legend, day.marks, line.own)
        label = line.label
        if not label.bodies:  # a day may say whose it is: "14 KS, 27 KF"
            own = label_of(_said(day), self.making.legend)
            if label.words and not label.general and own.who == (own.words,):
                own = replace(
                    own, words=f"{label.words}, {own.words}"
                )  # the line says what is done, the day by whom
            label, notes = (own, NO_NOTES) if own.known else (label, notes)
        notes = replace(notes, perhaps=notes.perhaps or line.perhaps)
        if day.next_year and spot.year is not None:
            spot = replace(spot, year=spot.year + 1)
        self.making.meeting(spot, day.written, label, notes, line.hours, line.either)

    def _spot(self, line: _Line, at: int) -> Spot:
        view = self.band.view
        name = " ".join(self.band.heading(at).split())
        others = {self._heading(other): text for other in self.band.sorts if (text := view.text(line.at, other))}
        month = self.months.get(at)
        return Spot(
            view.place(line.at, at),
            ", ".join(filter(None, (line.label.words, name))),
            {**others, name: view.text(line.at, at)},
            month.year if month is not None else self.over.year,
        )

    def _heading(self, at: int) -> str:
        named = " ".join(self.band.heading(at).split())
        return named or _HEADINGS.get(self.band.sorts[at], f"Kolumn {at + 1}")

    @cached_property
    def months(self) -> dict[int, Month]:
        """The months with their years."""
        ats = sorted(self.band.months)
        told = spread((self.band.months[at] for at in ats), self.over.years)
        return dict(zip(ats, told, strict=True))


def _said(day: CellDay) -> str:
    """All that stands at a day: what looks like a code may be a body's letters."""
    return " ".join((day.said, *day.marks)).strip()


def _names(words: str, legend: Legend) -> bool:
    label = label_of(words, legend)
    return label.known or label.general


def _lost_zero(cell: Cell) -> str | None:
    """A spreadsheet makes a number of "4,10" and shows it as "4,1": which of the two was meant is not known."""
    is_number = isinstance(cell.value, float) and not cell.value.is_integer()
    return "lost_zero" if is_number and len(cell.text.rpartition(",")[2]) == 1 else None
