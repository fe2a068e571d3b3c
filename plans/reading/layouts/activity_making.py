"""The rows of a line of an activity table: what happens on each of its dates, and who takes part."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from plans.clock import Hours
from plans.reading.bodies.legend import Legend
from plans.reading.layouts.activity_bare import with_body_over
from plans.reading.layouts.activity_carried import Carried, Dated
from plans.reading.layouts.activity_columns import Columns
from plans.reading.layouts.activity_dates import is_of_step, open_hours_of, time_of
from plans.reading.layouts.activity_meetings import (
    bodies_beside,
    meetings_in,
    only_time,
    with_others,
    without_bodies,
    words_of_day,
)
from plans.reading.layouts.activity_notes import noted, without_signs
from plans.reading.layouts.activity_rows import Line
from plans.reading.layouts.activity_settled import open_by
from plans.reading.layouts.calendar_label import Label
from plans.reading.layouts.calendar_years import years_of
from plans.reading.layouts.called_off import are_all_perhaps, is_called_off, says_off
from plans.reading.layouts.moved_to import with_moves
from plans.reading.layouts.only_bodies import only_bodies
from plans.reading.layouts.other_days import with_days_of_those, with_other_days
from plans.reading.layouts.part import RawRow
from plans.reading.layouts.perhaps import meets_perhaps
from plans.reading.layouts.roles import Role, is_phase, role_of
from plans.reading.layouts.within import in_period
from plans.reading.layouts.within_numbers import perhaps_days
from plans.reading.layouts.within_pieces import is_dated, things_of
from plans.reading.reading import LeftAside
from plans.reading.refusals import CALLED_OFF, STRUCK

_LONGEST_NOTE = 25
"""A longer note tells of more than whether, and when in the day, the activity takes place."""
_QUOTED = re.compile(r"[\"”“][^\"”“]{1,200}[\"”“]")
"""A quotation that goes on over a line's end is one all the same; elsewhere each line of a cell may be a body."""
_SEVERAL = 2
_ONLY_WHEN = re.compile(
    r"(?:(?:datum|dag|när|tid(?:punkt)?|år|(?:vår|höst)(?:en|terminen)?|[vh]t|20\d\d)\b\W*)+", re.IGNORECASE
)
"""What a column of days is called that says no more of them."""
_EXTRA = re.compile(r"\bextra(?:in(?:satt|kalla)\w*)?\b", re.IGNORECASE)


@dataclass
class Making:
    """How the rows of a table's lines are made; `over` is whose the lines are, by the headings so far.

    `remarks` says whether the words beside the days are remarks on meetings of whoever stands over the table.
    """

    columns: Columns
    legend: Legend
    over: Label | None
    remarks: bool
    left: list[LeftAside] = field(default_factory=list)

    def rows(self, line: Line, one: Dated, above: Carried) -> list[RawRow]:
        """The rows of a date, and those of other days that the words beside it tell of."""
        assert self.columns.title is not None
        text = line.cells[self.columns.title].text
        if one.refused is not None:
            return self._rows(line, one, above)
        if one.written.first.day is not None:
            rows = with_moves(self._rows(line, one, above), self.texts(line, Role.TITLE, Role.TEXT))
            rows = with_other_days(rows, self._worded(line), self.legend)
            return with_days_of_those(rows, self._whose(line), self.legend)
        doers = self.texts(line, Role.WHO, Role.RESPONSIBLE)
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
        title = line.text(columns.title) or " ".join(self.texts(line, Role.TEXT, Role.WHO))
        title, over = without_signs(title, self.legend), columns.of_date(one.column)
        says_what = not _ONLY_WHEN.fullmatch(over) and role_of(over) is not Role.WHO
        if columns.dates > 1 and columns.names[one.column] and over and says_what:
            title = f"{over}: {title}"
        cell = line.cells[one.column].text.strip()
        own = words_of_day(cell, one.written, self.legend)
        label = without_bodies(own, self.legend) if own else one.written.label
        words = " ".join((title, line.text(one.column)))
        texts = [line.text(n) for n in columns.at(Role.TEXT)]
        short = [text for text in texts if len(text) <= _LONGEST_NOTE]
        notes = [text for text in texts if text in short or says_off(text)]
        around = [line.text(n) for n in range(len(line.cells)) if n not in columns.when or n == one.column]
        footnotes = noted(around, self.legend)
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
        beside = bodies_beside(line, one, self.legend)
        is_apart = bool(beside) and columns.dates > 1  # it says whose it is of the row's several days
        who = () if is_apart else (*self.texts(line, Role.WHO), *self.comers(line))
        return RawRow(
            line.row.place,
            written,
            f"{label}: {title}" if label else title,
            text="\n".join(filter(None, (*self._said(line), footnotes.text))),
            who=with_others(own, cell, who, self.legend) if own else (*who, *beside),
            responsible=self.texts(line, Role.RESPONSIBLE),
            recipients=self.texts(line, Role.RECIPIENT),
            time=footnotes.hours or self._time(line, one, title, short),
            section_year=self._year(one, above) if written.first.year is None else None,
            extra=footnotes.extra or _EXTRA.search(title) is not None,
            columns=self.cells(line),
            cell=columns.name(one.column),
            refused=refused,
            section="",
            open_hours=None if is_of_step(one.column, columns) else open_hours_of(line, columns),
            open_by=footnotes.open_by or open_by(one, columns),
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

    def cells(self, line: Line) -> dict[str, str]:
        """The words of a line by the names of their columns."""
        return {self.columns.name(n): line.text(n) for n in range(len(line.cells)) if line.text(n)}

    def texts(self, line: Line, *roles: Role) -> tuple[str, ...]:
        """What a line says in the columns with these roles."""
        texts = (line.cells[n].text.strip() for n in self.columns.at(*roles))
        return tuple(_QUOTED.sub(lambda quoted: " ".join(quoted[0].split()), text) for text in texts if text)

    def _said(self, line: Line) -> list[str]:
        """What is said beside the title, but for the phase in which it is: that tells nothing of this activity."""
        columns = (n for n in self.columns.at(Role.TEXT) if not is_phase(self.columns.names[n]))
        return [line.cells[n].text.strip() for n in columns if line.text(n)]

    def comers(self, line: Line) -> list[str]:
        """Who comes by notes that say nothing else, where there is no column for them."""
        notes = self.texts(line, Role.TEXT) if not self.columns.at(Role.WHO) else ()
        return [text for text in notes if only_bodies(text, self.legend)]
