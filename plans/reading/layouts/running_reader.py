"""A walk down a running text: what every line is, and the entries that the lines come to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from plans.reading.bodies.sentences import sentences
from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.document import Paragraph, Place
from plans.reading.layouts.called_off import is_none
from plans.reading.layouts.minutes import (
    HOLIDAY,
    PAPER,
    QUOTED,
    SPOKEN_OF,
    STAMP,
    TEXT,
    is_cited,
    is_quoted,
    no_plan,
    opens_papers,
    why_prose,
    why_text,
)
from plans.reading.layouts.minutes_own import own_lines
from plans.reading.layouts.moves import told_of_moves
from plans.reading.layouts.part import text_of
from plans.reading.layouts.prepared import prepared_for
from plans.reading.layouts.running_besides import listed_besides
from plans.reading.layouts.running_dayed import on_own_days
from plans.reading.layouts.running_days import dates_of
from plans.reading.layouts.running_entries import Entry, bodies_in, month_rows, told_row
from plans.reading.layouts.running_happens import happening, why_none
from plans.reading.layouts.running_heads import head_of, of_several
from plans.reading.layouts.running_letters import stamp_before
from plans.reading.layouts.running_lines import (
    is_item,
    is_over_others,
    is_period,
    unnumbered,
    with_subject,
    year_of,
)
from plans.reading.layouts.running_over import Over
from plans.reading.layouts.running_phases import phase_of
from plans.reading.layouts.running_prose import told_in, told_of_bodies
from plans.reading.layouts.running_respective import each_its_own
from plans.reading.layouts.running_taken import Taken
from plans.reading.layouts.running_times import timed_alike
from plans.reading.layouts.running_when import with_times
from plans.reading.layouts.running_words import Head
from plans.reading.layouts.running_wrapped import Wrapped, in_pieces, wrapped
from plans.reading.layouts.running_years import in_years
from plans.reading.reading import LeftAside, Use

_LONGEST_HEADING = 70
_REFERS = re.compile(r"(?:sammanträdet|mötet|detta|det|därför|dagen)\b", re.IGNORECASE)
"""A sentence that begins so goes on about the meeting of the one before."""


@dataclass
class Reader(Taken):
    """A walk down the lines of a text.

    `spoken` is who the sentence before was about. `own` are the lines with the day of the minutes themselves,
    `broken` those that breaks cut.
    """

    spoken: tuple[str, ...] = ()
    own: frozenset[Place] = frozenset()
    broken: dict[Place, Wrapped] = field(default_factory=dict)
    in_papers: bool = False
    in_quote: bool = False

    def read(self) -> None:
        """Take every line in turn."""
        lines = self.part.paragraphs
        own = own_lines([line.text for line in lines], self.part.headings, self.part.below)
        self.own = frozenset(lines[n].place for n in own)
        self.over = Over(self.context.legend)
        self.over.begin(self.part, self.context.titles)
        for whole in wrapped(self.part.paragraphs):
            self.broken[whole.line.place] = whole
            if whole.line.text.strip():
                self._line(whole.line)
            else:
                self._empty(whole.line)
        self.close()
        self.rows, told = with_times(self.rows, self.when)
        self.left += [LeftAside(row.place, row.written.raw, SPOKEN_OF) for row in told]
        self.rows = in_pieces(self.rows, self.broken, self.uses)
        for row in self.part.rows:
            self.uses[row.place] = Use.ASIDE
            self.left.append(LeftAside(row.place, text_of(row), why_prose(text_of(row))))

    def _empty(self, line: Paragraph) -> None:
        self.uses[line.place] = Use.EMPTY
        if self.entry is not None and not self.entry.is_heading:
            self.close()

    def _line(self, line: Paragraph) -> None:
        self.over.pass_by(line)
        line = with_subject(unnumbered(line), self.over.around.whose)
        every = in_years(line.text, dates_of(line.text, self.over.month, loose=self.context.scanned))
        in_month = self.over.month is not None and not is_period(line.text, every)
        dates = happening(line.text, every, in_month=in_month)
        if self.entry is not None or self.over.month is not None:
            spoken_of = prepared_for(line.text, dates)
            self.left += [LeftAside(line.place, date.raw, SPOKEN_OF) for date in spoken_of]
            dates = [date for date in dates if date not in spoken_of]
        if self.in_quote or is_quoted(line.text):
            self.in_quote = True
            self.aside(line, QUOTED if dates else TEXT)
        elif is_cited(line.text):
            self.aside(line, QUOTED if dates else TEXT)
        elif opens_papers(line.text):
            self.in_papers = self.over.is_ended = True
            self.aside(line, TEXT)
        elif every and not dates and self.entry is None and self.over.month_of(line) is None:
            self.aside(line, why_none(line.text, every))
        elif not dates:
            self.words(line)
        elif self.in_papers and not line.heading:
            self.aside(line, PAPER)
        else:
            self._dated(line, dates)

    def words(self, line: Paragraph) -> None:
        """A line without a date: it goes on with the entry above, or stands for itself."""
        text = line.text.strip()
        year = year_of(find_dates(text, cell=True))
        if year is not None and text.isdigit():
            self.close()
            self.over.year = year
            self.uses[line.place] = Use.USED
        elif self.entry is not None and (self.entry.is_heading or not line.heading) and not self.is_next(line):
            self.entry.words.append(text)
            self.entry.lines.append(line)
        elif (month := self.over.month_of(line)) is not None and not self._is_title(line):
            self.close()
            self.seen["lines_under_months"] = None
            self.add(month_rows(line, month, self.context.legend))
            self.worded += 1
            self.uses[line.place] = Use.READ
        else:
            self.close()
            if len(text) <= _LONGEST_HEADING and not text.endswith(".") and any(map(str.isalnum, text)):
                self.over.take_words(text)
                self.in_papers = False
            else:
                self.over.take_sentence(text)
            self.aside(line, why_text(text))

    def _is_title(self, line: Paragraph) -> bool:
        """Whether it is the title over the first of a document's sheets, whatever month that is called by."""
        return line.place.sheet is not None and line.text.strip() in self.context.titles

    def _heads_sheet(self, line: Paragraph, dates: Sequence[Written]) -> bool:
        """Whether the first line of a sheet only says its month once more: "Kulturkontoret mars 2027"."""
        tab = find_dates(next(iter(self.part.headings[-1:]), ""), cell=True)
        is_first = line.place.sheet is not None and line.place == self.part.paragraphs[0].place
        is_alone = len(dates) == len(tab) == 1 and dates[0].first.day is None and dates[0].last is None
        return (
            is_first
            and is_alone
            and dates[0].first.month == tab[0].first.month
            and len(line.text) <= _LONGEST_HEADING
        )

    def _dated(self, line: Paragraph, dates: Sequence[Written]) -> None:
        self.close()
        if (stamp := stamp_before(line.text, dates)) is not None:
            self.left.append(LeftAside(line.place, stamp.raw, STAMP))
            line = replace(line, text=line.text.replace(stamp.raw, " " * len(stamp.raw), 1))
            dates = [date for date in dates if date is not stamp]
        if self._heads_sheet(line, dates):
            self.uses[line.place] = Use.USED
            return
        reason = no_plan(line.text, dates, own=line.place in self.own)
        if reason is not None and (listed := listed_besides(line.text, dates)):
            self.left += [LeftAside(line.place, date.raw, reason) for date in dates if date not in listed]
            self._sentences(line, listed)
            return
        moved, dates = (
            told_of_moves(line.text, dates, self.context.legend, listed=bool(self.over.around.whose))
            if reason is None
            else ([], dates)
        )
        if reason is None and is_none(line.text, dates):
            reason = HOLIDAY
        if reason is not None:
            self.aside(line, reason)
            return
        if pieces := of_several(line.text, dates):
            for piece in pieces:
                self._dated(replace(line, text=piece), find_dates(piece))
            return
        dates = timed_alike(line.text, dates)
        own = each_its_own(line.text, dates, self.context.legend)
        if own:
            self.told(line, own)
            dates = [date for date in dates if date not in [one.written for one in own]]
        head = head_of(line.text, dates)
        if moved:
            self.told(line, [replace(one, bodies=one.bodies or self.over.bodies or self.spoken) for one in moved])
            self.spoken = moved[-1].bodies or self.spoken
        if not dates:
            return
        if (phase := phase_of(line, dates)) is not None:
            self.phases.append(phase)
            self.over.take_phase(line, phase.written)
            self.uses[line.place] = Use.USED
        elif not line.heading and self._is_over_others(line, head, dates):
            self.uses[line.place] = Use.USED
            self.over.take_period(line)
        elif head is None or own:
            self._sentences(line, dates)
        else:
            self._headed(line, head, dates)

    def _is_over_others(self, line: Paragraph, head: Head | None, dates: Sequence[Written]) -> bool:
        return is_period(line.text, dates) or is_over_others(line.text, head, self.context.titles)

    def _headed(self, line: Paragraph, head: Head, dates: Sequence[Written]) -> None:
        """A line that begins with dates; sentences after it may have dates of their own."""
        self.over.leave_month(dates[0])
        own = on_own_days(line.text, head, dates, self.context.legend)
        if isinstance(own, Head):
            self._begun(line, own, dates)
        else:
            self.told(line, own)
        if head.end < len(line.text):
            self.close()
            later = [date for date in dates if date.start >= head.end]
            self.add([told_row(line, one) for one in told_in(line.text, later, self.context.legend)])

    def _begun(self, line: Paragraph, head: Head, dates: Sequence[Written]) -> None:
        """The entry that a line begins, or what its words tell of more bodies' days."""
        self.entry = Entry([line], head, [head.words] if head.words else [])
        begun = {one.written.start for one in head.dates}
        others = [date for date in dates if head.begins_after < date.start < head.end and date.start not in begun]
        more = told_of_bodies(line.text, head.begins_after, others, self.context.legend)
        if more:
            self.close()
            self.add([told_row(line, one) for one in more])

    def _sentences(self, line: Paragraph, dates: Sequence[Written]) -> None:
        begun = max((start for start, _ in sentences(line.text) if start <= dates[0].start), default=0)
        before = replace(line, text=line.text[:begun])
        if begun and (month := self.over.month_of(before)) is not None:
            self.add(month_rows(before, month, self.context.legend))
            self.uses[line.place] = Use.READ
        told = told_in(line.text, dates, self.context.legend, item=is_item(line))
        for one in told:
            own = one.bodies or bodies_in(one.sentence, self.context.legend)
            if not own and _REFERS.match(one.sentence):
                one = replace(one, bodies=self.spoken)
            self.spoken = own or self.spoken
            self.told(line, [one])
        if line.place not in self.uses:
            self.aside(line, why_prose(line.text))
