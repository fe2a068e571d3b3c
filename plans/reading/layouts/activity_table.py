"""A table of activities: in each row a date, what happens and who takes part, whatever its columns are called."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from plans.reading.dates.find import find_dates
from plans.reading.document import Place
from plans.reading.layouts.activity_carried import Carried, begun_under, leaves_out
from plans.reading.layouts.activity_columns import Columns, columns_of
from plans.reading.layouts.activity_dates import dates_of
from plans.reading.layouts.activity_fit import DEEDS, fit
from plans.reading.layouts.activity_making import Making
from plans.reading.layouts.activity_named import with_names_below
from plans.reading.layouts.activity_pairs import line_by_line
from plans.reading.layouts.activity_papers import without_papers
from plans.reading.layouts.activity_rows import Line, Sort, lines_of
from plans.reading.layouts.activity_settled import held_no_longer
from plans.reading.layouts.calendar_above import above, are_its_meetings
from plans.reading.layouts.calendar_entries import is_free_day
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.called_off import begins_with_none
from plans.reading.layouts.copied_heads import is_body
from plans.reading.layouts.minutes import HOLIDAY, SPOKEN_OF, is_holiday
from plans.reading.layouts.part import Context, Part, PartRead, RawRow, text_of
from plans.reading.layouts.roles import Role
from plans.reading.reading import About, Doubt, LeftAside, Use
from plans.reading.refusals import CROSSED_OUT, MOVED

__all__ = ["fit", "read"]

NAME = "activity-table"
_DASH = re.compile(r"[-–—]+")


def read(part: Part, context: Context) -> PartRead:
    """Every row of the table."""
    columns = columns_of(part, context.legend)
    part = without_papers(with_names_below(part, columns), columns)
    lines = lines_of(part, columns)
    over = above(part, context).body
    is_done = columns.title is not None and DEEDS.search(columns.names[columns.title]) is not None
    remarks = _are_remarks(lines, columns) or (not is_done and are_its_meetings(part, context))
    making = Making(columns, context.legend, over, remarks)
    reader = _Reader(part, columns, making, context.records)
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
    making: Making
    records: bool
    rows: list[RawRow] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    uses: dict[Place, Use] = field(default_factory=dict)

    def line(self, line: Line, above: Carried) -> None:
        place = line.row.place
        for more in line.more:
            self.uses[more] = Use.JOINED
            if self.records:  # nothing has broken the row: what goes on with it may be a row of its own
                said = next(text_of(row) for row in self.part.rows if row.place == more)
                self.making.left += [LeftAside(more, said, "joined_above")] if said.strip() else []
        if line.sort is Sort.EMPTY:
            self.uses[place] = Use.EMPTY
        elif line.sort in (Sort.HEAD, Sort.SECTION, Sort.CARRY):
            self.uses[place] = Use.USED
            if line.sort is Sort.SECTION and is_body(text_of(line.row), self.making.legend):
                self.making.over = label_of(text_of(line.row), self.making.legend)
            if line.sort is Sort.CARRY:
                above.section(line)
        elif line.sort is Sort.GOES_ON:
            self._aside(line, "goes_on_from_nothing")
        else:
            self._activity(line, above)

    def _aside(self, line: Line, because: str) -> None:
        self.uses[line.row.place] = Use.ASIDE
        self.making.left.append(LeftAside(line.row.place, text_of(replace(line.row, cells=line.cells)), because))

    def _activity(self, line: Line, above: Carried) -> None:
        if self._is_holiday(line):
            self._aside(line, HOLIDAY)
            return
        if self._is_free(line):
            self._aside(line, "no_meeting")
            return
        lines = line_by_line(line, self.columns, self.making.legend)
        own = [(one, dates_of(one, self.columns, above)) for one in lines]
        dated = [date for _, dates in own for date in dates]
        if line.sort is Sort.ACTIVITY:
            above.take(dated)
        rows = [row for one, dates in own for date in dates for row in self.making.rows(one, date, above)]
        self.rows += [replace(row, columns=self.making.cells(line)) for row in rows]
        self.uses[line.row.place] = Use.READ
        for one in dated:
            if one.left:
                text = line.text(one.column)
                self.doubts.append(
                    Doubt(line.row.place, About.CELL, text, (), None, "figures_left", {"left": one.left})
                )
        self._tell_noted(line)
        gone = held_no_longer(dated, line, self.columns)
        self.making.left += [LeftAside(line.row.place, raw, MOVED) for raw in gone]
        for cell in line.cells:
            if cell.crossed and cell.merged is None:
                self.making.left.append(LeftAside(line.row.place, cell.crossed, CROSSED_OUT))

    def _tell_noted(self, line: Line) -> None:
        """Tell the days that notes beside an activity name, and no row has: "flyttat till 22 juni"."""
        read = {row.written.raw for row in self.rows if row.place == line.row.place}
        for n in self.columns.at(Role.TEXT):
            for date in find_dates(line.text(n)):
                if date.first.day is not None and date.raw not in read:
                    self.making.left.append(LeftAside(line.row.place, date.raw, SPOKEN_OF))

    def _is_holiday(self, line: Line) -> bool:
        """Whether the row only tells of holidays: a closed period, and nobody's meeting."""
        assert self.columns.title is not None
        title = line.text(self.columns.title)
        who = [text for text in self.making.texts(line, Role.WHO) if any(map(str.isalnum, text))]
        is_named = not who and is_holiday(title)
        return is_named or (all(map(is_free_day, (title, *who))) and not self.making.comers(line))

    def _is_free(self, line: Line) -> bool:
        """Whether a dash stands for what happens, and nobody comes, or it is said: a day on which nobody meets."""
        assert self.columns.title is not None
        title = line.text(self.columns.title)
        is_dash = _DASH.fullmatch(title) is not None and not self.making.texts(line, Role.WHO)
        return begins_with_none(title) or is_dash

    def done(self) -> PartRead:
        """The part as read. What is between its tables is empty."""
        for paragraph in self.part.paragraphs:
            self.uses[paragraph.place] = Use.EMPTY
        uses = {place: self.uses[place] for place, _ in self.part.lines()}
        names = tuple(self.columns.name(n) for n in range(len(self.columns.names)))
        seen = [f"{role.value}={self.columns.name(n)}" for n, role in enumerate(self.columns.roles)]
        return PartRead(
            NAME, tuple(self.rows), uses, tuple(self.doubts), tuple(self.making.left), names, tuple(seen)
        )
