"""A walk down a running text: what every line is, and the entries that the lines come to."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from plans.reading.dates.find import find_dates
from plans.reading.dates.full import in_full
from plans.reading.dates.written import Written
from plans.reading.document import Paragraph, Place
from plans.reading.layouts.called_off import is_none
from plans.reading.layouts.minutes import (
    HOLIDAY,
    PAPER,
    QUOTED,
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
from plans.reading.layouts.part import Context, Part, RawPhase, RawRow, text_of
from plans.reading.layouts.running_days import days_of_month
from plans.reading.layouts.running_entries import Entry, bodies_in, month_row, rows_of, title_of, told_row
from plans.reading.layouts.running_heads import Head, head_of, of_several
from plans.reading.layouts.running_letters import is_letters_day
from plans.reading.layouts.running_lines import (
    is_item,
    is_over_others,
    is_period,
    is_sentence,
    is_week,
    unnumbered,
    with_subject,
    year_of,
)
from plans.reading.layouts.running_over import Over
from plans.reading.layouts.running_phases import names_phase, phase_of
from plans.reading.layouts.running_prose import Told, told_in, told_of_bodies
from plans.reading.layouts.running_respective import each_its_own
from plans.reading.layouts.running_times import timed_alike
from plans.reading.layouts.running_wrapped import Wrapped, in_pieces, wrapped
from plans.reading.layouts.unread import unread
from plans.reading.reading import LeftAside, Use

_LONGEST_HEADING = 70
_BALANCED = re.compile(r"\b(?:per|ej|inte)\s+(?:den\s+)?$|\bper\s*$", re.IGNORECASE)
"""What stands before the day that accounts are drawn up for ("per den 31 augusti"), or that is excepted."""
_REFERS = re.compile(r"(?:sammanträdet|mötet|detta|det|därför|dagen)\b", re.IGNORECASE)
"""A sentence that begins so goes on about the meeting of the one before."""


@dataclass
class Reader:
    """A walk down the lines of a text, and what was `seen` there.

    `entry` is the one that is open. `spoken` is who the sentence before was about, `worded` how many rows have
    words of their own. `own` are the lines with the day of the minutes themselves, `broken` those that breaks cut.
    """

    part: Part
    context: Context
    rows: list[RawRow] = field(default_factory=list)
    left: list[LeftAside] = field(default_factory=list)
    phases: list[RawPhase] = field(default_factory=list)
    uses: dict[Place, Use] = field(default_factory=dict)
    entry: Entry | None = None
    over: Over = field(init=False)
    spoken: tuple[str, ...] = ()
    seen: dict[str, None] = field(default_factory=dict)
    worded: int = 0
    own: frozenset[Place] = frozenset()
    broken: dict[Place, Wrapped] = field(default_factory=dict)
    in_papers: bool = False
    in_quote: bool = False

    def read(self) -> None:
        """Take every line in turn."""
        lines = self.part.paragraphs
        own = own_lines([line.text for line in lines], self.part.headings)
        self.own = frozenset(lines[n].place for n in own)
        self.over = Over(self.context.legend)
        self.over.begin(self.part)
        for whole in wrapped(self.part.paragraphs):
            self.broken[whole.line.place] = whole
            if whole.line.text.strip():
                self._line(whole.line)
            else:
                self._empty(whole.line)
        self._close()
        self.rows = in_pieces(self.rows, self.broken, self.uses)
        for row in self.part.rows:
            self.uses[row.place] = Use.ASIDE
            self.left.append(LeftAside(row.place, text_of(row), why_prose(text_of(row))))

    def _empty(self, line: Paragraph) -> None:
        self.uses[line.place] = Use.EMPTY
        if self.entry is not None and not self.entry.is_heading:
            self._close()

    def _line(self, line: Paragraph) -> None:
        self.over.pass_by(line)
        line = with_subject(unnumbered(line), self.over.around.whose)
        found = find_dates(line.text, loose=self.context.scanned)
        if not found and self.over.month is not None:
            found = tuple(days_of_month(line.text, self.over.month))
        gone = unread(line.text, found)
        every = in_full(line.text, sorted((*found, *gone), key=lambda date: date.start))
        dates = [date for date in every if not _BALANCED.search(line.text[: date.start])]
        if self.in_quote or is_quoted(line.text):
            self.in_quote = True
            self._aside(line, QUOTED if dates else TEXT)
        elif is_cited(line.text):
            self._aside(line, QUOTED if dates else TEXT)
        elif opens_papers(line.text):
            self.in_papers = True
            self._aside(line, TEXT)
        elif every and not dates:
            self._aside(line, why_prose(line.text))
        elif not dates:
            self._words(line)
        elif self.in_papers and not line.heading:
            self._aside(line, PAPER)
        else:
            self._dated(line, dates)

    def _words(self, line: Paragraph) -> None:
        """A line without a date: it goes on with the entry above, or stands for itself."""
        text = line.text.strip()
        year = year_of(find_dates(text, cell=True))
        if year is not None and text.isdigit():
            self._close()
            self.over.year = year
            self.uses[line.place] = Use.USED
        elif self.entry is not None and (self.entry.is_heading or not line.heading) and not self._is_next(line):
            self.entry.words.append(text)
            self.entry.lines.append(line)
        elif (month := self.over.month_of(line)) is not None:
            self._close()
            self.seen["lines_under_months"] = None
            self._add([month_row(line, month)])
            self.worded += 1
            self.uses[line.place] = Use.READ
        else:
            if len(text) <= _LONGEST_HEADING and not text.endswith("."):
                self.over.take_words(text)
                self.in_papers = False
            self._aside(line, why_text(text))

    def _is_next(self, line: Paragraph) -> bool:
        """Whether a line is the next of a list's items, or stands over others, and so does not go on with one."""
        if self.entry is None:
            return False
        if not self.entry.lines[0].bullet:
            return is_sentence(self.entry.lines[-1].text) and line.text.strip()[:1].isupper()
        text, label = line.text.strip(), self.entry.head.dates[0].label
        is_name = bool(label) and self.over.names_body(text)
        return line.bullet or names_phase(text) or (text[:1].isupper() and (is_name or self.entry.is_worded))

    def _dated(self, line: Paragraph, dates: Sequence[Written]) -> None:
        self._close()
        reason = no_plan(line.text, dates, own=line.place in self.own)
        moved, dates = (
            told_of_moves(line.text, dates, self.context.legend, listed=bool(self.over.around.whose))
            if reason is None
            else ([], dates)
        )
        if reason is None and is_none(line.text, dates):
            reason = HOLIDAY
        if reason is not None:
            self._aside(line, reason)
            return
        if pieces := of_several(line.text, dates):
            for piece in pieces:
                self._dated(replace(line, text=piece), find_dates(piece))
            return
        dates = timed_alike(line.text, dates)
        own = each_its_own(line.text, dates, self.context.legend)
        if own:
            self._told(line, own)
            dates = [date for date in dates if date not in [one.written for one in own]]
        head = head_of(line.text, dates)
        if moved:
            self._told(line, [replace(one, bodies=one.bodies or self.over.bodies or self.spoken) for one in moved])
            self.spoken = moved[-1].bodies or self.spoken
        if not dates:
            return
        if (phase := phase_of(line, dates)) is not None:
            self.phases.append(phase)
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
        self.entry = Entry([line], head, [head.words] if head.words else [])
        others = [date for date in dates if head.begins_after < date.start < head.end]
        more = told_of_bodies(line.text, head.begins_after, others, self.context.legend)
        if more:
            self._close()
            self._add([told_row(line, one) for one in more])
        if head.end < len(line.text):
            self._close()
            later = [date for date in dates if date.start >= head.end]
            self._add([told_row(line, one) for one in told_in(line.text, later, self.context.legend)])

    def _sentences(self, line: Paragraph, dates: Sequence[Written]) -> None:
        told = told_in(line.text, dates, self.context.legend, item=is_item(line))
        for one in told:
            own = one.bodies or bodies_in(one.sentence, self.context.legend)
            if not own and _REFERS.match(one.sentence):
                one = replace(one, bodies=self.spoken)
            self.spoken = own or self.spoken
            self._told(line, [one])
        if line.place not in self.uses:
            self._aside(line, why_prose(line.text))

    def _told(self, line: Paragraph, told: Sequence[Told]) -> None:
        """Take what sentences tell."""
        self._add(told_row(line, one) for one in told)
        self.worded += len(told)
        self.seen["dates_in_sentences"] = None
        self.uses[line.place] = Use.READ

    def _add(self, rows: Iterable[RawRow]) -> None:
        """Take rows, under the year that stands over them."""
        for row in rows:
            has_year = self.over.year is None or row.written.first.year is not None
            self.rows.append(row if has_year else replace(row, section_year=self.over.year))

    def _aside(self, line: Paragraph, because: str) -> None:
        self._close()
        self.uses[line.place] = Use.ASIDE
        self.left.append(LeftAside(line.place, line.text.strip(), because))

    def _close(self) -> None:
        """End the entry: a row for each of its dates."""
        entry, self.entry = self.entry, None
        if entry is None:
            return
        over = (self.over.around.over, *self.part.headings[-1:])
        if is_letters_day(entry, self.part, over, self.context.legend):
            self._aside(entry.lines[0], STAMP)
            return
        if (
            len(entry.lines) == 1
            and not (entry.words or self.over.around.whose)
            and is_week(entry.lines[0].text.strip())
        ):
            self.uses[entry.lines[0].place] = Use.USED  # it stands over its days
            return
        self.uses.update((line.place, Use.JOINED) for line in entry.lines)
        self.uses[entry.lines[0].place] = Use.READ
        self.seen["days_in_lists" if entry.head.is_list else "dates_begin_lines"] = None
        rows = rows_of(entry, self.over.around, self.context.legend)
        self._add(rows)
        self.worded += len(rows) * entry.is_worded
        matter, _ = title_of(entry, self.over.around)
        self.over.around = replace(self.over.around, matter=matter or self.over.around.matter)
