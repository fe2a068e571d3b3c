"""A table of activities: in each row a date, what happens and who takes part, whatever its columns are called."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from plans.clock import Hours
from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.document import Place
from plans.reading.layouts.activity_bare import with_body_over
from plans.reading.layouts.activity_carried import Carried, Dated, begun_under, leaves_out
from plans.reading.layouts.activity_columns import Columns, columns_of
from plans.reading.layouts.activity_dates import dates_of, is_of_step, open_hours_of, time_of
from plans.reading.layouts.activity_fit import fit
from plans.reading.layouts.activity_meetings import (
    bodies_beside,
    meetings_in,
    only_time,
    with_others,
    without_bodies,
    words_of_day,
)
from plans.reading.layouts.activity_named import with_names_below
from plans.reading.layouts.activity_notes import noted, without_signs
from plans.reading.layouts.activity_pairs import line_by_line
from plans.reading.layouts.activity_papers import without_papers
from plans.reading.layouts.activity_rows import Line, Sort, lines_of
from plans.reading.layouts.calendar_above import above
from plans.reading.layouts.calendar_entries import is_free_day
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_years import years_of
from plans.reading.layouts.called_off import are_all_perhaps, begins_with_none, is_called_off, says_off
from plans.reading.layouts.copied_heads import is_body
from plans.reading.layouts.minutes import HOLIDAY, SPOKEN_OF, is_holiday
from plans.reading.layouts.moved_to import with_moves
from plans.reading.layouts.only_bodies import only_bodies
from plans.reading.layouts.other_days import with_days_of_those, with_other_days
from plans.reading.layouts.part import Context, Part, PartRead, RawRow, text_of
from plans.reading.layouts.perhaps import meets_perhaps
from plans.reading.layouts.roles import Role, is_phase, role_of
from plans.reading.layouts.within import in_period
from plans.reading.layouts.within_numbers import perhaps_days
from plans.reading.layouts.within_pieces import is_dated, things_of
from plans.reading.reading import About, Doubt, LeftAside, Use
from plans.reading.refusals import CALLED_OFF, CROSSED_OUT, STRUCK

__all__ = ["fit", "read"]

NAME = "activity-table"
_LONGEST_NOTE = 25
"""A longer note tells of more than whether, and when in the day, the activity takes place."""
_QUOTED = re.compile(r"[\"”“][^\"”“]{1,200}[\"”“]")
"""A quotation that goes on over a line's end is one all the same; elsewhere each line of a cell may be a body."""
_SEVERAL = 2
_DASH = re.compile(r"[-–—]+")
_ONLY_WHEN = re.compile(r"datum|dag|när|tid(?:punkt)?", re.IGNORECASE)
"""What a column of days is called that says no more of them."""
_EXTRA = re.compile(r"\bextra(?:in(?:satt|kalla)\w*)?\b", re.IGNORECASE)


def read(part: Part, context: Context) -> PartRead:
    """Every row of the table."""
    columns = columns_of(part, context.legend)
    part = without_papers(with_names_below(part, columns), columns)
    lines = lines_of(part, columns)
    over = above(part, context).body
    reader = _Reader(part, columns, context.legend, over, context.records, _are_remarks(lines, columns))
    carried = replace(begun_under(part.headings), usual=leaves_out(lines, columns))
    for line in lines:
        reader.line(line, carried)
    return reader.done()


def _are_remarks(lines: Sequence[Line], columns: Columns) -> bool:
    """Whether some days have nothing beside them where it would stand what happens, under no heading: a list."""
    title = columns.title
    rows = [line for line in lines if line.sort is Sort.ACTIVITY]
    return title is not None and not columns.names[title] and any(not line.text(title) for line in rows)


@dataclass
class _Reader:
    """The table as far as it is read."""

    part: Part
    columns: Columns
    legend: Legend
    over: Label | None = None
    records: bool = False
    remarks: bool = False
    """Whether the words beside the days are remarks on meetings of whoever stands over the table."""
    rows: list[RawRow] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    left: list[LeftAside] = field(default_factory=list)
    uses: dict[Place, Use] = field(default_factory=dict)

    def line(self, line: Line, above: Carried) -> None:
        place = line.row.place
        for more in line.more:
            self.uses[more] = Use.JOINED
            if self.records:  # nothing has broken the row: what goes on with it may be a row of its own
                said = next(text_of(row) for row in self.part.rows if row.place == more)
                self.left += [LeftAside(more, said, "joined_above")] if said.strip() else []
        if line.sort is Sort.EMPTY:
            self.uses[place] = Use.EMPTY
        elif line.sort in (Sort.HEAD, Sort.SECTION, Sort.CARRY):
            self.uses[place] = Use.USED
            if line.sort is Sort.SECTION and is_body(text_of(line.row), self.legend):
                self.over = label_of(text_of(line.row), self.legend)
            if line.sort is Sort.CARRY:
                above.section(line)
        elif line.sort is Sort.GOES_ON:
            self._aside(line, "goes_on_from_nothing")
        else:
            self._activity(line, above)

    def _aside(self, line: Line, because: str) -> None:
        self.uses[line.row.place] = Use.ASIDE
        self.left.append(LeftAside(line.row.place, text_of(replace(line.row, cells=line.cells)), because))

    def _activity(self, line: Line, above: Carried) -> None:
        if self._is_holiday(line):
            self._aside(line, HOLIDAY)
            return
        if self._is_free(line):
            self._aside(line, "no_meeting")
            return
        own = [(one, dates_of(one, self.columns, above)) for one in line_by_line(line, self.columns, self.legend)]
        dated = [date for _, dates in own for date in dates]
        if line.sort is Sort.ACTIVITY:
            above.take(dated)
        rows = [row for one, dates in own for date in dates for row in self._all_rows(one, date, above)]
        self.rows += [replace(row, columns=self._cells(line)) for row in rows]
        self.uses[line.row.place] = Use.READ
        for one in dated:
            if one.left:
                text = line.text(one.column)
                self.doubts.append(
                    Doubt(line.row.place, About.CELL, text, (), None, "figures_left", {"left": one.left})
                )
        self._tell_noted(line)
        for cell in line.cells:
            if cell.crossed and cell.merged is None:
                self.left.append(LeftAside(line.row.place, cell.crossed, CROSSED_OUT))

    def _tell_noted(self, line: Line) -> None:
        """Tell the days that notes beside an activity name, and no row has: "flyttat till 22 juni"."""
        read = {row.written.raw for row in self.rows if row.place == line.row.place}
        for n in self.columns.at(Role.TEXT):
            for date in find_dates(line.text(n)):
                if date.first.day is not None and date.raw not in read:
                    self.left.append(LeftAside(line.row.place, date.raw, SPOKEN_OF))

    def _is_holiday(self, line: Line) -> bool:
        """Whether the row only tells of holidays: a closed period, and nobody's meeting."""
        assert self.columns.title is not None
        title = line.text(self.columns.title)
        who = [text for text in self._texts(line, Role.WHO) if any(map(str.isalnum, text))]
        is_named = not who and is_holiday(title)
        return is_named or (all(map(is_free_day, (title, *who))) and not self._noted(line))

    def _is_free(self, line: Line) -> bool:
        """Whether a dash stands for what happens, and nobody comes, or it is said: a day on which nobody meets."""
        assert self.columns.title is not None
        if begins_with_none(line.text(self.columns.title)):
            return True
        return _DASH.fullmatch(line.text(self.columns.title)) is not None and not self._texts(line, Role.WHO)

    def _all_rows(self, line: Line, one: Dated, above: Carried) -> list[RawRow]:
        """The rows of a date, and those of other days that the words beside it tell of."""
        assert self.columns.title is not None
        text = line.cells[self.columns.title].text
        if one.refused is not None:
            return self._rows(line, one, above)
        if one.written.first.day is not None:
            rows = with_moves(self._rows(line, one, above), self._texts(line, Role.TITLE, Role.TEXT))
            rows = with_other_days(rows, self._worded(line), self.legend)
            return with_days_of_those(rows, self._whose(line), self.legend)
        doers = self._texts(line, Role.WHO, Role.RESPONSIBLE)
        things = things_of(text, one.written, self.legend, done=bool(doers))
        is_whole = len(things) < _SEVERAL or any("\n" in who for who in doers)  # which of it is whose?
        if is_whole and not (is_dated(text, one.written) or perhaps_days(text, one.written, self.legend)):
            return with_days_of_those(self._rows(line, one, above), self._whose(line), self.legend)
        name = self.columns.name(self.columns.title)
        rows, left = in_period(things, self._row(line, one, above), self.legend, name)
        self.left += left
        return rows

    def _whose(self, line: Line) -> list[tuple[str, str]]:
        """The columns of those who come, with their words."""
        columns = (n for n in self.columns.at(Role.WHO) if n != self.columns.title)
        return [(self.columns.name(n), line.cells[n].text.strip()) for n in columns if line.text(n)]

    def _worded(self, line: Line) -> list[tuple[str, str]]:
        """The columns that say what happens, with their words: the title's first."""
        columns = (self.columns.title, *self.columns.at(Role.TEXT))
        return [(self.columns.name(n), line.text(n)) for n in columns if n is not None and line.text(n)]

    def _rows(self, line: Line, one: Dated, above: Carried) -> list[RawRow]:
        """The row of a date; one for each meeting where the title is nothing but bodies and their times."""
        assert self.columns.title is not None
        said = line.text(self.columns.title)
        row = with_body_over(
            self._row(line, one, above),
            said,
            self.columns.name(one.column),
            self.over,
            self.legend,
            listed=self.remarks,
        )
        meetings = meetings_in(line.cells[self.columns.title].text, self.legend, row.who)
        time = time_of(line, self.columns, one.written.time)
        if not meetings:
            return [row]
        return [
            replace(
                row, title=one.words, who=(one.words,), bodies=(one.body,), meeting=True, time=one.hours or time
            )
            for one in meetings
        ]

    def _row(self, line: Line, one: Dated, above: Carried) -> RawRow:
        columns = self.columns
        assert columns.title is not None
        title = line.text(columns.title) or " ".join(self._texts(line, Role.TEXT, Role.WHO))
        title, over = without_signs(title, self.legend), columns.of_date(one.column)
        says_what = not _ONLY_WHEN.fullmatch(over) and role_of(over) is not Role.WHO
        if columns.dates > 1 and over and says_what:
            title = f"{over}: {title}"
        cell = line.cells[one.column].text.strip()
        own = words_of_day(cell, one.written, self.legend)
        label = without_bodies(own, self.legend) if own else one.written.label
        words = " ".join((title, line.text(one.column)))
        texts = [line.text(n) for n in columns.at(Role.TEXT)]
        short = [text for text in texts if len(text) <= _LONGEST_NOTE]
        notes = [text for text in texts if text in short or says_off(text)]
        beside = [line.text(n) for n in range(len(line.cells)) if n not in columns.when or n == one.column]
        footnotes = noted(beside, self.legend)
        struck = STRUCK if line.cells[columns.title].struck else None
        off = footnotes.called_off or any(map(is_called_off, (words, *notes)))
        refused = one.refused or struck or (CALLED_OFF if off else None)
        perhaps = (
            one.written.uncertain
            or footnotes.perhaps
            or are_all_perhaps(line.text(one.column))
            or any(map(are_all_perhaps, notes))
            or meets_perhaps(line.text(columns.title), self.legend)
        )
        written = replace(one.written, uncertain=perhaps)
        who = (*self._texts(line, Role.WHO), *self._noted(line))
        return RawRow(
            line.row.place,
            written,
            f"{label}: {title}" if label else title,
            text="\n".join(filter(None, (*self._said(line), footnotes.text))),
            who=with_others(own, cell, who, self.legend)
            if own
            else (*who, *bodies_beside(line, one, self.legend)),
            responsible=self._texts(line, Role.RESPONSIBLE),
            recipients=self._texts(line, Role.RECIPIENT),
            time=footnotes.hours or self._time(line, one, title, short),
            section_year=self._year(one, above) if written.first.year is None else None,
            extra=footnotes.extra or _EXTRA.search(title) is not None,
            columns=self._cells(line),
            cell=columns.name(one.column),
            refused=refused,
            section="",
            open_hours=None if is_of_step(one.column, columns) else open_hours_of(line, columns),
            open_by=footnotes.open_by,
        )

    def _time(self, line: Line, one: Dated, title: str, notes: Sequence[str]) -> Hours | None:
        """The time beside a day; of several days in a row it is the meeting's, and of no step to it."""
        if is_of_step(one.column, self.columns):
            return one.written.time or only_time(title)
        return time_of(line, self.columns, one.written.time) or only_time(title) or only_time(" ".join(notes))

    def _year(self, one: Dated, above: Carried) -> int | None:
        """The year that stood alone above, or that of the heading over the column of days."""
        years = years_of(self.columns.name(one.column))
        return above.year or (years[0] if len(years) == 1 else None)

    def _cells(self, line: Line) -> dict[str, str]:
        return {self.columns.name(n): line.text(n) for n in range(len(line.cells)) if line.text(n)}

    def _texts(self, line: Line, *roles: Role) -> tuple[str, ...]:
        texts = (line.cells[n].text.strip() for n in self.columns.at(*roles))
        return tuple(_QUOTED.sub(lambda quoted: " ".join(quoted[0].split()), text) for text in texts if text)

    def _said(self, line: Line) -> list[str]:
        """What is said beside the title, but for the phase in which it is: that tells nothing of this activity."""
        columns = (n for n in self.columns.at(Role.TEXT) if not is_phase(self.columns.names[n]))
        return [line.cells[n].text.strip() for n in columns if line.text(n)]

    def _noted(self, line: Line) -> list[str]:
        """Who comes by notes that say nothing else, where there is no column for them."""
        notes = self._texts(line, Role.TEXT) if not self.columns.at(Role.WHO) else ()
        return [text for text in notes if only_bodies(text, self.legend)]

    def done(self) -> PartRead:
        """The part as read. What is between its tables is empty."""
        for paragraph in self.part.paragraphs:
            self.uses[paragraph.place] = Use.EMPTY
        uses = {place: self.uses[place] for place, _ in self.part.lines()}
        names = tuple(self.columns.name(n) for n in range(len(self.columns.names)))
        seen = [f"{role.value}={self.columns.name(n)}" for n, role in enumerate(self.columns.roles)]
        return PartRead(NAME, tuple(self.rows), uses, tuple(self.doubts), tuple(self.left), names, tuple(seen))
